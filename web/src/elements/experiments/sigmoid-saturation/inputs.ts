// The inputs that <sigmoid-saturation> draws: how many of them meet a slope that hardly lets a gradient through.
import { DrawnRun, type Engine } from '../kit.js';
import { DRAWN, FLAT } from './plan.js';

/** The weighted sums of a unit, drawn from a normal distribution about 0. */
export class Inputs extends DrawnRun {
  readonly seed: number;
  readonly spread: number;
  readonly #slopes: Float64Array;
  readonly #fromValue: Float32Array;

  /** `shown`: how many of them are there already. */
  constructor(engine: Engine, spread: number, seed: number, shown = 0) {
    const drawn = engine.teaching.normalSample({ count: DRAWN, seed, deviation: spread });
    super(drawn, shown);
    this.seed = seed;
    this.spread = spread;
    this.#slopes = engine.applyDerivative('sigmoid', Float64Array.from(drawn));
    this.#fromValue = engine.teaching.sigmoidSlopeFromValue(drawn);
  }

  /** Of those that have arrived: the input, its slope, and the slope as float32 makes it from the value. */
  get readings(): readonly {
    readonly x: number;
    readonly slope: number;
    readonly naive: number;
  }[] {
    return this.arrived.map((x, at) => ({
      x,
      slope: this.#slopes[at]!,
      naive: this.#fromValue[at]!,
    }));
  }

  get flat(): number {
    return this.readings.filter(({ slope }) => slope < FLAT).length;
  }

  get lost(): number {
    return this.readings.filter(({ naive }) => naive === 0).length;
  }
}
