// What <learning-rate-confounder> computes with: sigmoid and another function over a range of learning rates.
import { alike, finalAccuracy, spiral, type Engine, type SweepPlan } from '../kit.js';

export const RATES: readonly number[] = [0.03, 0.1, 0.3, 1, 2, 3];
/** The prediction asks about this one, and names what happens at the other. */
export const ASKED = 2;
export const KNOWN = 0.1;
export const UNITS = 16;
export const EPOCHS = 100;
export const SEEDS = 8;

export interface RateSettings {
  readonly rival: string;
  readonly seed: number;
  readonly seeds: number;
  readonly epochs: number;
}

/** Rows in pairs: sigmoid, then its rival, for each rate. Two layers, He initialisation. */
export function ratePlan(
  engine: Engine,
  { rival, seed, seeds, epochs }: RateSettings,
  label: (rate: number, id: string) => string,
): SweepPlan {
  return {
    conditions: RATES.flatMap((rate) =>
      ['sigmoid', rival].map((id) => ({
        key: `${id}-${rate}`,
        label: label(rate, id),
        world: (at: number) => ({
          title: '',
          network: spiral(engine, {
            seed: at,
            initializer: 'he' as const,
            rate,
            layers: alike(engine, 2, UNITS, id),
          }),
        }),
      })),
    ),
    firstSeed: seed,
    seeds,
    epochs,
    measure: finalAccuracy,
  };
}

/** The row of sigmoid, or of its rival, at this rate. */
export function rowOf(rate: number, of: 'sigmoid' | 'rival'): number {
  return 2 * RATES.indexOf(rate) + (of === 'sigmoid' ? 0 : 1);
}
