// The networks of <depth-training>: the same deep network with sigmoid (A) and with another function (B).
import { alike, spiral, type Engine, type NetworkSettings, type World } from '../kit.js';

export const UNITS = 8;
export const EPOCHS = 60;
export const OTHER_SEEDS = 7;

export interface DepthSettings {
  readonly activation: string;
  readonly depth: number;
  readonly rate: number;
  readonly seed: number;
}

/** He initialisation, batches of ten of the 180 points, three classes. */
export function network(engine: Engine, settings: DepthSettings): NetworkSettings {
  const { seed, rate, depth, activation } = settings;
  return spiral(engine, {
    seed,
    rate,
    initializer: 'he',
    layers: alike(engine, depth, UNITS, activation),
  });
}

/** The share of the training points that are right; NaN for a run that diverged. */
export function accuracy({ run }: World): number {
  return run.diverged ? Number.NaN : run.training.accuracy;
}
