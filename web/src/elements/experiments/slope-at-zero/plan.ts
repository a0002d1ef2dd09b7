// What <slope-at-zero> computes with: ELU's slopes beside 0, and a small network of ELU units.
import { alike, spiral, type Engine, type NetworkSettings } from '../kit.js';

/** So near to 0 that the slope there is the one-sided one, to all digits that are shown. */
export const BESIDE = 1e-9;

export interface Sides {
  readonly left: number;
  readonly right: number;
}

export function slopesAtZero(engine: Engine, alpha: number): Sides {
  const [left, right] = engine.applyDerivative('elu', Float64Array.of(-BESIDE, BESIDE), { alpha });
  return { left: left!, right: right! };
}

/** Places on the way to 0, from both sides. */
export const APPROACH: readonly number[] = [-1, -0.1, -0.01, -0.001, 0.001, 0.1, 1];

/** Two layers of eight ELU units, He initialisation. */
export function network(engine: Engine, alpha: number, seed: number): NetworkSettings {
  return spiral(engine, { seed, initializer: 'he', layers: alike(engine, 2, 8, 'elu', { alpha }) });
}
