// The two walks of <zero-centred>: gradient descent on the same model, its inputs centred (A) or all positive (B).
import type { Engine, HeightGrid, TwoWeights } from '../kit.js';

export const SAMPLES = 100;
export const STEPS = 200;
export const RATE = 2;
/** From one sample a step to all of them. */
export const BATCHES: readonly number[] = [1, 2, 5, 10, 25, 50, SAMPLES];
export const OTHER_SEEDS = 11;
/** What the pictures show of the plane of w1 and w2: the start (0, 0) and the minimum (4, -4) lie inside. */
export const WINDOW = { xMin: -1, xMax: 5, yMin: -5, yMax: 1 };

const CELLS = 60;

export interface WalkSettings {
  readonly batch: number;
  readonly seed: number;
}

export function walk(engine: Engine, { batch, seed }: WalkSettings, centred: boolean): TwoWeights {
  return engine.teaching.twoWeights({
    ...{ centred, seed, batchSize: batch },
    ...{ samples: SAMPLES, steps: STEPS, learningRate: RATE },
  });
}

/** How many times as long as the straight line from its start to its end a walk is. */
export function detour({ pathLength, straightLength }: TwoWeights): number {
  return pathLength / straightLength;
}

export function surface(engine: Engine, seed: number, centred: boolean): HeightGrid {
  const size = { columns: CELLS + 1, rows: CELLS + 1 };
  const plane = { ...WINDOW, ...size };
  return {
    ...size,
    values: engine.teaching.twoWeightsLoss({ centred, seed, samples: SAMPLES, ...plane }),
  };
}

/** Heights for the lines, the same for both surfaces: close together near the lowest, where little changes. */
export function levels(surfaces: readonly HeightGrid[], count = 10): readonly number[] {
  const all = surfaces.flatMap(({ values }) => Array.from(values));
  const low = Math.min(...all);
  const high = Math.max(...all);
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / (count + 1);
    return low + (high - low) * share * share;
  });
}
