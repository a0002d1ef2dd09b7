// The networks of <straight-layers>: every layer linear (A), and the same with its first layer changed (B).
import { alike, spiral, type Engine, type NetworkSettings, type World } from '../kit.js';

export const UNITS = 16;
export const EPOCHS = 100;
export const RATE = 0.03;
export const OTHER_SEEDS = 7;

export interface StraightSettings {
  /** Of B's first layer. */
  readonly activation: string;
  readonly depth: number;
  readonly seed: number;
}

/** He initialisation, batches of ten of the 180 points, three classes. */
export function network(
  engine: Engine,
  { depth, seed }: StraightSettings,
  first: string,
): NetworkSettings {
  const layers = [...alike(engine, 1, UNITS, first), ...alike(engine, depth - 1, UNITS, 'linear')];
  return spiral(engine, { seed, rate: RATE, initializer: 'he', layers });
}

/** The share of the training points that are right; NaN for a run that diverged. */
export function accuracy({ run }: World): number {
  return run.diverged ? Number.NaN : run.training.accuracy;
}
