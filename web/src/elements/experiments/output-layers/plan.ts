// What <output-layers> asks the engine for: the same three weighted sums as one of K, as yes or no, as numbers.
import type { Engine } from '../kit.js';

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

/** What the prediction does to the first of them. */
export const RAISE = 2;

/** In which of the forms the second output changes when the first sum is raised. */
export function changedForms(engine: Engine, z: readonly number[]): readonly (keyof Outputs)[] {
  const before = outputsOf(engine, z);
  const after = outputsOf(
    engine,
    z.map((value, at) => (at === 0 ? value + RAISE : value)),
  );
  return (['softmax', 'sigmoid', 'linear'] as const).filter(
    (form) => before[form][1] !== after[form][1],
  );
}
