// The networks of <loud-and-silent>: four layers of eight units at a learning rate that is far too high, with ReLU
// and with leaky ReLU.
import { alike, spiral, type Condition, type Engine } from '../kit.js';

export const LAYERS = 4;
export const UNITS = 8;
/** Alpha 0 stands for ReLU. */
export const ALPHAS = [0, 0.01, 0.1, 0.3] as const;
/** The one that the learner is asked about. */
export const ASKED = 2;
export const CHANCE = 1 / 3;

export function condition(engine: Engine, rate: number, alpha: number, label: string): Condition {
  const layers =
    alpha === 0
      ? alike(engine, LAYERS, UNITS, 'relu')
      : alike(engine, LAYERS, UNITS, 'leaky_relu', { alpha });
  return {
    key: `alpha-${alpha}`,
    label,
    world: (seed) => ({
      title: label,
      network: spiral(engine, { seed, rate, initializer: 'he', layers }),
    }),
  };
}

/** Runs that ended in a number that is not finite. */
export function lost(values: readonly number[]): number {
  return values.filter((value) => !Number.isFinite(value)).length;
}
