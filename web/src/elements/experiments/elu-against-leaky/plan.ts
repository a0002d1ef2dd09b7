// What <elu-against-leaky> computes with: the same network with leaky ReLU and with ELU, at several depths.
import { alike, finalAccuracy, spiral, type Engine, type SweepPlan } from '../kit.js';

export const DEPTHS: readonly number[] = [2, 4, 6, 8, 10];
export const SEEDS = 8;
export const EPOCHS = 100;

export interface ClaimSettings {
  readonly rate: number;
  readonly seed: number;
  readonly seeds: number;
  readonly epochs: number;
}

/** Rows in pairs: leaky ReLU, then ELU, for each depth. Layers of eight, He initialisation. */
export function claimPlan(
  engine: Engine,
  { rate, seed, seeds, epochs }: ClaimSettings,
  label: (depth: number, name: string) => string,
): SweepPlan {
  const condition = (depth: number, id: 'leaky_relu' | 'elu', name: string) => ({
    key: `${id}-${depth}`,
    label: label(depth, name),
    world: (at: number) => ({
      title: name,
      network: spiral(engine, {
        seed: at,
        initializer: 'he' as const,
        rate,
        layers: alike(engine, depth, 8, id),
      }),
    }),
  });
  return {
    conditions: DEPTHS.flatMap((depth) => [
      condition(depth, 'leaky_relu', 'Leaky ReLU'),
      condition(depth, 'elu', 'ELU'),
    ]),
    firstSeed: seed,
    seeds,
    epochs,
    measure: finalAccuracy,
  };
}
