// What <softmax-overflow> computes: the textbook softmax where its powers come near the largest number, and from which
// logit on it fails in which way, found by asking the engine again and again.
import type { Engine } from '../kit.js';

export type Precision = 'float32' | 'float64';

/** How a probability reads: a number, an exact 0 that should not be one, or none. */
export type Fate = 'right' | 'zero' | 'nan';

/** The largest logit runs over this range: past the largest power of each kind of number. */
export const RANGES: Readonly<Record<Precision, { readonly min: number; readonly max: number }>> = {
  float32: { min: 87, max: 92 },
  float64: { min: 708, max: 713 },
};

/** The same gaps below the largest logit, whatever that is. */
export function logitsAt(
  precision: Precision,
  largest: number,
  gaps: readonly number[],
): Float32Array | Float64Array {
  const logits = [largest, ...gaps.map((gap) => largest - gap)];
  return precision === 'float32' ? Float32Array.from(logits) : Float64Array.from(logits);
}

export function fateOf(p: number): Fate {
  if (Number.isNaN(p)) return 'nan';
  return p === 0 ? 'zero' : 'right';
}

export interface Thresholds {
  /** The sum is infinite, and what is finite above it becomes 0. */
  readonly sum: number;
  /** Each class's power is infinite, and its probability NaN. */
  readonly powers: readonly number[];
}

/** The least largest logit, of those this precision can hold, from which on something is infinite. */
export function thresholds(
  engine: Engine,
  precision: Precision,
  gaps: readonly number[],
): Thresholds {
  const from = (isInfinite: (largest: number) => boolean): number =>
    firstWhere(isInfinite, precision, RANGES[precision].min - 10, RANGES[precision].max + 20);
  const parts = (largest: number): { powers: ArrayLike<number>; sum: number } =>
    engine.teaching.naiveSoftmaxParts(logitsAt(precision, largest, gaps));
  return {
    sum: from((largest) => !Number.isFinite(parts(largest).sum)),
    powers: [0, ...gaps].map((_, index) =>
      from((largest) => !Number.isFinite(parts(largest).powers[index])),
    ),
  };
}

/** Halves the interval until no number of this precision lies between its ends. */
function firstWhere(
  holds: (value: number) => boolean,
  precision: Precision,
  low: number,
  high: number,
): number {
  for (;;) {
    const half = low + (high - low) / 2;
    const middle = precision === 'float32' ? Math.fround(half) : half;
    if (middle <= low || middle >= high) return high;
    if (holds(middle)) high = middle;
    else low = middle;
  }
}
