// The networks of <epochs-to-accuracy>: two layers of 16, sigmoid and ReLU, each at two learning rates.
import { alike, nameOf, spiral, type Condition, type Engine, type World } from '../kit.js';

export const LAYERS = 2;
export const UNITS = 16;
export const GOAL = 0.9;

export interface Entry {
  readonly activation: string;
  readonly rate: number;
}

/** The same rate for both, then a good one for each: the rate is a part of the comparison. */
export const ENTRIES: readonly Entry[] = [
  { activation: 'sigmoid', rate: 0.1 },
  { activation: 'relu', rate: 0.1 },
  { activation: 'sigmoid', rate: 3 },
  { activation: 'relu', rate: 0.3 },
];

export function condition(engine: Engine, { activation, rate }: Entry, label: string): Condition {
  return {
    key: `${activation}-${rate}`,
    label,
    world: (seed) => ({
      title: nameOf(engine, activation),
      network: spiral(engine, {
        seed,
        rate,
        initializer: 'he',
        layers: alike(engine, LAYERS, UNITS, activation),
      }),
    }),
  };
}

export function isThere({ run }: World): boolean {
  return run.training.accuracy >= GOAL;
}

/** Epochs that it took; NaN for a run that was not there in time. */
export function epochsTaken(world: World): number {
  return isThere(world) ? world.run.epoch : Number.NaN;
}
