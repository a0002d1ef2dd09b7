// The networks of <dead-units> and what is measured of them.
import {
  alike,
  countUnits,
  spiral,
  type Engine,
  type NetworkSettings,
  type World,
} from '../kit.js';

export const LAYERS = 4;
export const UNITS = 8;

/** Four layers of eight units, He initialisation, batches of ten of the 180 points. */
export function network(
  engine: Engine,
  activation: string,
  rate: number,
  seed: number,
): NetworkSettings {
  const layers = alike(engine, LAYERS, UNITS, activation);
  return spiral(engine, { seed, initializer: 'he', rate, layers });
}

export function deadUnits({ probe }: World): number {
  return countUnits(probe).dead;
}
