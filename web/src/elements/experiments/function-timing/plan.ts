// What <function-timing> measures: every function on 10^6 values, and a network in whose forward pass as many
// values go through a function. Times are this device's; nothing else here is a measured number.
import {
  nameOf,
  type ActivationId,
  type Classifier,
  type Engine,
  type ExperimentRun,
} from '../kit.js';

export const VALUES = 1_000_000;
/** Two hidden layers as wide as the input; small parts, so that the page can breathe between them. */
export const WIDTH = 256;
export const POINTS = 200;
export const PARTS = 10;
/** Values that go through the function in all parts of a pass. */
export const PASS_VALUES = 2 * WIDTH * POINTS * PARTS;
export const PASS_FUNCTIONS: readonly ActivationId[] = ['linear', 'relu', 'sigmoid'];

export interface Timing {
  readonly id: ActivationId;
  readonly name: string;
  /** Milliseconds, one a repeat. */
  readonly times: number[];
}

/** Round after round over all functions, so that what else the device does falls on all of them alike. */
export class TimingRun implements ExperimentRun {
  readonly functions: readonly Timing[];
  readonly passes: readonly Timing[];
  readonly #engine: Engine;
  readonly #repeats: number;
  readonly #xs: Float32Array;
  readonly #out = new Float32Array(VALUES);
  readonly #inputs: Float32Array;
  readonly #networks: Classifier[] = [];
  #done = 0;
  /** Milliseconds of the parts of a pass so far. */
  #partial = 0;

  constructor(engine: Engine, repeats: number, seed: number) {
    this.#engine = engine;
    this.#repeats = repeats;
    const timing = (id: ActivationId): Timing => ({ id, name: nameOf(engine, id), times: [] });
    this.functions = engine.activations.map(({ id }) => timing(id));
    this.passes = PASS_FUNCTIONS.map(timing);
    this.#xs = engine.teaching.normalSample({ count: VALUES, seed, deviation: 2 });
    this.#inputs = engine.teaching.normalSample({ count: WIDTH * POINTS, seed });
    for (const { id } of this.passes) {
      const layer = { units: WIDTH, activation: id };
      const layers = [layer, layer];
      this.#networks.push(
        engine.createClassifier({ inputs: WIDTH, classes: 10, seed, initializer: 'he', layers }),
      );
    }
  }

  get done(): boolean {
    return this.#done >= this.#total;
  }

  get complete(): boolean {
    return this.done;
  }

  get progress(): number {
    return this.#done / this.#total;
  }

  /** Repeats of every function so far. */
  get rounds(): number {
    return Math.min(...this.passes.map(({ times }) => times.length));
  }

  advance(deadline: number): void {
    do this.#measureOne();
    while (!this.done && performance.now() < deadline);
  }

  step(): void {
    const goal = this.rounds + 1;
    while (!this.done && this.rounds < goal) this.#measureOne();
  }

  dispose(): void {
    for (const network of this.#networks) network.dispose();
  }

  // The first round warms up: its times are not kept.
  get #total(): number {
    return (this.#repeats + 1) * this.#perRound;
  }

  get #perRound(): number {
    return this.functions.length + this.passes.length * PARTS;
  }

  #measureOne(): void {
    if (this.done) return;
    const warm = this.#done >= this.#perRound;
    const at = this.#done % this.#perRound;
    this.#done += 1;
    const one = this.functions[at];
    if (one) {
      const time = timed(() => this.#engine.apply(one.id, this.#xs, { out: this.#out }));
      if (warm) one.times.push(time);
      return;
    }
    const part = at - this.functions.length;
    const which = Math.floor(part / PARTS);
    const network = this.#networks[which]!;
    const time = timed(() => network.predict(this.#inputs));
    this.#partial = part % PARTS === 0 ? time : this.#partial + time;
    if (warm && part % PARTS === PARTS - 1) this.passes[which]!.times.push(this.#partial);
  }
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
