// What <expm1-precision> asks the engine for: ELU near 0 in float32, from e^x - 1 and as the core has it.
import { DrawnRun, type Engine, medianOf } from '../kit.js';

/** Sizes of x from 10^-8 to 1, eight a decade; x itself is negative. */
const DECADES = 8;
const EACH = [1, 1.3, 1.8, 2.4, 3.2, 4.2, 5.6, 7.5];

export const SIZES: readonly number[] = [
  ...Array.from({ length: DECADES }, (_, decade) =>
    EACH.map((factor) => Number(`${factor}e${decade - DECADES}`)),
  ).flat(),
  1,
];

export interface Precision {
  /** As float32 holds it. */
  readonly x: number;
  /** In double precision. */
  readonly exact: number;
  /** e^x in float32, and what is left of it without 1. */
  readonly power: number;
  readonly naive: number;
  readonly core: number;
  readonly naiveError: number;
  readonly coreError: number;
}

export function precisionAt(engine: Engine, size: number): Precision {
  const xs = Float32Array.of(-size);
  const x = xs[0]!;
  const exact = engine.value('elu', x);
  const naive = engine.teaching.eluFromExp(xs)[0]!;
  const core = engine.apply('elu', xs)[0]!;
  const error = (value: number): number => Math.abs((value - exact) / exact);
  return {
    x,
    exact,
    power: engine.teaching.naiveSoftmaxParts(xs).powers[0]!,
    naive,
    core,
    naiveError: error(naive),
    coreError: error(core),
  };
}

const DRAWN = 40;
const LEAST = 1e-8;

/** Inputs about as large as `size`: -|z| of a normal distribution, kept within the picture. */
export class Inputs extends DrawnRun {
  readonly seed: number;
  readonly #engine: Engine;

  /** `shown`: how many of them are there already. */
  constructor(engine: Engine, size: number, seed: number, shown = 0) {
    const drawn = engine.teaching.normalSample({ count: DRAWN, seed, deviation: size });
    super(
      drawn.map((z) => Math.min(Math.max(Math.abs(z), LEAST), 1)),
      shown,
    );
    this.#engine = engine;
    this.seed = seed;
  }

  /** Of those that have arrived. */
  get readings(): readonly Precision[] {
    return this.arrived.map((size) => precisionAt(this.#engine, size));
  }
}

/** The error in the middle of those that have arrived. */
export function middleError(
  readings: readonly Precision[],
  of: 'naiveError' | 'coreError',
): number | undefined {
  return medianOf(readings.map((reading) => reading[of]));
}
