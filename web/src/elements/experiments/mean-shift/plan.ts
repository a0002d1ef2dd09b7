// What <mean-shift> computes with: a sample of a unit's weighted sums, and what each function makes of it.
import { type ActivationId, type Engine, type Summary } from '../kit.js';

export const COUNT = 100_000;
export const WINDOW = { from: -3, to: 3, bins: 60 };
export const FUNCTIONS: readonly ActivationId[] = ['sigmoid', 'relu', 'leaky_relu', 'elu', 'tanh'];

export interface Shifted {
  /** Undefined for the sample itself. */
  readonly id: ActivationId | undefined;
  readonly values: Float32Array;
  readonly summary: Summary;
}

/** The sample, then each function of it; ELU with this alpha. */
export function shiftedMeans(engine: Engine, alpha: number, seed: number): readonly Shifted[] {
  const z = engine.teaching.normalSample({ count: COUNT, seed });
  const made = (id: ActivationId | undefined, values: Float32Array): Shifted => ({
    id,
    values,
    summary: engine.teaching.summarise(values, WINDOW),
  });
  return [
    made(undefined, z),
    ...FUNCTIONS.map((id) => made(id, engine.apply(id, z, id === 'elu' ? { alpha } : {}))),
  ];
}
