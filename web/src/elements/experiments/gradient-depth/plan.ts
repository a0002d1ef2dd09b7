// The network of <gradient-depth>.
import { alike, spiral, type Engine, type InitializerId, type NetworkSettings } from '../kit.js';

export const UNITS = 16;

export interface DepthSettings {
  readonly activation: string;
  readonly initializer: InitializerId;
  readonly depth: number;
  readonly seed: number;
}

export function network(engine: Engine, settings: DepthSettings): NetworkSettings {
  const { seed, initializer, depth, activation } = settings;
  return spiral(engine, { seed, initializer, layers: alike(engine, depth, UNITS, activation) });
}
