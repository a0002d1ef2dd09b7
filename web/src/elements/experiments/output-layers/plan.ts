// What <output-layers> asks the engine for: the same three weighted sums as one of K, as yes or no, as numbers.
import { drawnLogits, type Engine } from '../kit.js';

export interface Outputs {
  readonly softmax: readonly number[];
  readonly sigmoid: readonly number[];
  readonly linear: readonly number[];
}

export function outputsOf(engine: Engine, z: readonly number[]): Outputs {
  const zs = Float64Array.from(z);
  return {
    softmax: [...engine.softmax(zs)],
    sigmoid: [...engine.apply('sigmoid', zs)],
    linear: [...engine.apply('linear', zs)],
  };
}

/** What the run does to the first of them. */
export const RAISE = 2;

/** The sliders' ends. */
export const REACH = 6;

export function raised(z: readonly number[]): readonly number[] {
  // Settings have a few decimals; a sum of two of them is told with as many.
  return z.map((value, at) => (at === 0 ? Number((value + RAISE).toFixed(10)) : value));
}

/** Three sums drawn by a seed, within the sliders' reach. */
export function drawnSums(engine: Engine, seed: number): readonly number[] {
  return drawnLogits(engine, seed, 3).map((z) => Math.min(Math.max(z, -REACH), REACH));
}

/** In which of the forms the second output changes when the first sum is raised. */
export function changedForms(engine: Engine, z: readonly number[]): readonly (keyof Outputs)[] {
  const before = outputsOf(engine, z);
  const after = outputsOf(engine, raised(z));
  return (['softmax', 'sigmoid', 'linear'] as const).filter(
    (form) => before[form][1] !== after[form][1],
  );
}
