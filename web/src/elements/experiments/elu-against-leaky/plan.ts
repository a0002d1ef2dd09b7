// What <elu-against-leaky> computes with: the same network with leaky ReLU and with ELU, at several depths.
import { alike, finalAccuracy, medianOf, spiral, type Engine, type SweepPlan } from '../kit.js';

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

export interface Comparison {
  /** ELU's median less leaky ReLU's. */
  readonly lead: number;
  /** At how many of the seeds ELU was better, by more than one point of 180. */
  readonly wins: number;
  readonly losses: number;
  readonly of: number;
}

/** A run that diverged counts as none right. */
export function compare(leaky: readonly number[], elu: readonly number[]): Comparison {
  const of = Math.min(leaky.length, elu.length);
  const sound = (value: number): number => (Number.isFinite(value) ? value : 0);
  const leads = Array.from({ length: of }, (_, at) => sound(elu[at]!) - sound(leaky[at]!));
  const middle = (values: readonly number[]): number => medianOf(values.map(sound)) ?? Number.NaN;
  return {
    lead: middle(elu) - middle(leaky),
    wins: leads.filter((lead) => lead > 0.006).length,
    losses: leads.filter((lead) => lead < -0.006).length,
    of,
  };
}

/** Beyond the spread: the medians are three points apart, and most seeds agree on who is better. */
export function verdict({ lead, wins, losses, of }: Comparison): 'elu' | 'leaky' | 'open' {
  if (lead >= 0.03 && wins >= 0.75 * of) return 'elu';
  if (lead <= -0.03 && losses >= 0.75 * of) return 'leaky';
  return 'open';
}
