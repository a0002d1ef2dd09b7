// The cloud of <bias-cloud>: pre-activations of one unit for many inputs, what the function makes of them, and the
// four words counted.
import { InstantRun, type ActivationId, type Engine } from '../kit.js';

/** The axis of z. */
export const REACH = 8;
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

/** Everything is there at once: there is nothing to wait for when the bias moves. */
export class Cloud extends InstantRun {
  override done = true;
  readonly z: Float32Array;
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly mean: number;
  readonly largest: number;
  /** Inputs in each of the equal intervals from -REACH to REACH. */
  readonly bins: Uint32Array;

  constructor(engine: Engine, settings: CloudSettings) {
    super();
    const { count, seed, bias } = settings;
    const id = settings.activation as ActivationId;
    this.z = engine.teaching.normalSample({ count, seed, mean: bias });
    // In double precision: as a float32, leaky ReLU's slope of 0.01 lies just below the bound of 0.01.
    const wide = Float64Array.from(this.z);
    this.values = engine.apply(id, wide);
    this.slopes = engine.applyDerivative(id, wide);
    const summary = engine.teaching.summarise(this.z, { from: -REACH, to: REACH, bins: BINS });
    this.mean = summary.mean;
    this.largest = summary.max;
    this.bins = summary.counts;
  }

  /** A change of the bias is no new run of anything, so there is nothing to say of it. */
  override get progress(): number {
    return 0;
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
