// The cloud of <bias-cloud>: pre-activations of one unit for many inputs, what the function makes of them, and the
// four words counted. The run pushes the bias down until the unit is dead.
import type { ActivationId, Engine, ExperimentRun } from '../kit.js';

/** The axis of z. */
export const REACH = 8;
/** How far the run pushes the bias at a time. */
const PUSH = 0.1;
export const BINS = 64;
/** The engine's bounds for a saturated unit. */
export const FLAT = 0.01;
export const MOST = 0.9;

export interface CloudSettings {
  readonly activation: string;
  readonly bias: number;
  readonly count: number;
  readonly seed: number;
}

/** What the unit does at one bias. */
interface Look {
  readonly z: Float32Array;
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly largest: number;
  /** Inputs in each of the equal intervals from -REACH to REACH. */
  readonly bins: Uint32Array;
}

/** The numbers of a bias are there at once; only the push takes its way. */
export class Cloud implements ExperimentRun {
  readonly #engine: Engine;
  readonly #settings: CloudSettings;
  #bias: number;
  #now: Look;

  constructor(engine: Engine, settings: CloudSettings) {
    this.#engine = engine;
    this.#settings = settings;
    this.#bias = settings.bias;
    this.#now = this.#look();
  }

  get z(): Float32Array {
    return this.#now.z;
  }

  get values(): Float64Array {
    return this.#now.values;
  }

  get slopes(): Float64Array {
    return this.#now.slopes;
  }

  get largest(): number {
    return this.#now.largest;
  }

  get bins(): Uint32Array {
    return this.#now.bins;
  }

  /** Where it has been pushed to. */
  get bias(): number {
    return this.#bias;
  }

  get done(): boolean {
    return this.dead || this.#bias <= -REACH;
  }

  get complete(): boolean {
    return this.done;
  }

  get progress(): number {
    const { bias } = this.#settings;
    if (this.#bias === bias) return 0;
    return this.done ? 1 : (bias - this.#bias) / (bias + REACH);
  }

  advance(): void {
    this.step();
  }

  step(): void {
    if (this.done) return;
    this.#bias = Math.max(Number((this.#bias - PUSH).toFixed(2)), -REACH);
    this.#now = this.#look();
  }

  dispose(): void {
    // It holds nothing of the engine's.
  }

  /** Inputs for which value and slope are 0. */
  get inactive(): number {
    return this.#count((index) => this.isInactive(index));
  }

  /** Inputs whose slope is smaller than the bound. */
  get flat(): number {
    return this.#count((index) => Math.abs(this.slopes[index]!) < FLAT);
  }

  get diverged(): number {
    return this.#count((index) => !Number.isFinite(this.values[index]));
  }

  get dead(): boolean {
    return this.inactive === this.z.length;
  }

  get saturated(): boolean {
    return !this.dead && this.flat >= MOST * this.z.length;
  }

  isInactive(index: number): boolean {
    return this.values[index] === 0 && this.slopes[index] === 0;
  }

  #look(): Look {
    const engine = this.#engine;
    const { count, seed } = this.#settings;
    const id = this.#settings.activation as ActivationId;
    const z = engine.teaching.normalSample({ count, seed, mean: this.#bias });
    // In double precision: as a float32, leaky ReLU's slope of 0.01 lies just below the bound of 0.01.
    const wide = Float64Array.from(z);
    const { max, counts } = engine.teaching.summarise(z, { from: -REACH, to: REACH, bins: BINS });
    return {
      z,
      values: engine.apply(id, wide),
      slopes: engine.applyDerivative(id, wide),
      largest: max,
      bins: counts,
    };
  }

  #count(has: (index: number) => boolean): number {
    let count = 0;
    for (let index = 0; index < this.z.length; index += 1) if (has(index)) count += 1;
    return count;
  }
}

/** Only a function that is flat at 0 can die. */
export function canDie(engine: Engine, activation: string): boolean {
  const far = Float32Array.of(-REACH);
  const id = activation as ActivationId;
  return engine.apply(id, far)[0] === 0 && engine.applyDerivative(id, far)[0] === 0;
}

/** From this bias on, downwards, a ReLU unit is dead: no input lifts z above 0. */
export function deadFrom(engine: Engine, settings: CloudSettings): number {
  return -new Cloud(engine, { ...settings, bias: 0 }).largest;
}
