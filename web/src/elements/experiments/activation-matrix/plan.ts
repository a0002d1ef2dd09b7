// What <activation-matrix> computes with: two hidden layers, every pair of five functions, several seeds a pair.
import {
  alike,
  finalAccuracy,
  medianOf,
  spiral,
  type ActivationId,
  type Engine,
  type SweepPlan,
} from '../kit.js';

export const FUNCTIONS: readonly ActivationId[] = ['sigmoid', 'tanh', 'relu', 'leaky_relu', 'elu'];
export const UNITS = 16;
export const EPOCHS = 100;
export const SEEDS = 8;

export interface MatrixSettings {
  readonly rate: number;
  readonly seed: number;
  readonly seeds: number;
  readonly epochs: number;
}

/** Row by row: the first layer's function decides the row, the second's the column. */
export function matrixPlan(
  engine: Engine,
  { rate, seed, seeds, epochs }: MatrixSettings,
  label: (first: ActivationId, second: ActivationId) => string,
): SweepPlan {
  return {
    conditions: FUNCTIONS.flatMap((first) =>
      FUNCTIONS.map((second) => ({
        key: `${first}-${second}`,
        label: label(first, second),
        world: (at: number) => ({
          title: '',
          network: spiral(engine, {
            seed: at,
            initializer: 'he' as const,
            rate,
            layers: [...alike(engine, 1, UNITS, first), ...alike(engine, 1, UNITS, second)],
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

export interface Groups {
  /** The medians of the cells with sigmoid in neither layer, and of the others. */
  readonly without: readonly number[];
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly both: number;
}

export function groupsOf(results: (condition: number) => readonly number[]): Groups {
  const size = FUNCTIONS.length;
  const cells = Array.from({ length: size * size }, (_, at) => ({
    first: FUNCTIONS[Math.floor(at / size)] === 'sigmoid',
    second: FUNCTIONS[at % size] === 'sigmoid',
    median: medianOf(results(at)) ?? Number.NaN,
  }));
  const medians = (first: boolean, second: boolean): number[] =>
    cells
      .filter((cell) => cell.first === first && cell.second === second)
      .map(({ median }) => median);
  return {
    without: medians(false, false),
    first: medians(true, false),
    second: medians(false, true),
    both: medians(true, true)[0] ?? Number.NaN,
  };
}

/** Whether sigmoid alone parts the good cells from the others, and what does if not. */
export function decides({ without, first, second, both }: Groups): 'sigmoid' | 'pair' {
  const best = Math.max(...first, ...second, both);
  return Math.min(...without) > best ? 'sigmoid' : 'pair';
}
