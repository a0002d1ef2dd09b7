// What <hypothesis-lab> computes with: two settings of the learner's choice at the same seeds, within a budget.
import { alike, finalAccuracy, spiral, type Engine, type SweepPlan } from '../kit.js';

/** Runs that may be spent; every seed costs two. */
export const BUDGET = 24;
/** Fewer seeds than this say nothing, whatever comes out. */
export const FEWEST = 5;
export const EPOCHS = 60;
export const UNITS = 8;

export interface Choice {
  readonly activation: string;
  readonly layers: number;
  readonly rate: number;
}

export function hypothesisPlan(
  engine: Engine,
  choices: readonly [Choice, Choice],
  {
    seed,
    seeds,
    epochs,
  }: { readonly seed: number; readonly seeds: number; readonly epochs: number },
  label: (choice: Choice, index: number) => string,
): SweepPlan {
  return {
    conditions: choices.map((choice, index) => ({
      key: String(index),
      label: label(choice, index),
      world: (at: number) => ({
        title: '',
        network: spiral(engine, {
          seed: at,
          initializer: 'he' as const,
          rate: choice.rate,
          layers: alike(engine, choice.layers, UNITS, choice.activation),
        }),
      }),
    })),
    firstSeed: seed,
    seeds,
    epochs,
    measure: finalAccuracy,
  };
}
