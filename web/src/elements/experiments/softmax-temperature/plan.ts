// What <softmax-temperature> computes: the probabilities at a temperature, their entropy in bits, and its terms.
import type { Engine } from '../kit.js';

/** Shown side by side. */
export const TEMPERATURES: readonly number[] = [0.5, 1, 2];

export interface Warmth {
  readonly temperature: number;
  readonly probabilities: Float64Array;
  /** In bits. */
  readonly entropy: number;
}

export function warmth(engine: Engine, logits: readonly number[], temperature: number): Warmth {
  const probabilities = engine.softmax(Float64Array.from(logits), { temperature });
  return { temperature, probabilities, entropy: engine.teaching.entropy(probabilities) };
}

/** What so many equal shares have, and no other probabilities reach. */
export function largestEntropy(engine: Engine, classes: number): number {
  return engine.teaching.entropy(engine.softmax(new Float64Array(classes)));
}

/** -log2 p of each class: the core's natural logarithm over that of 1/2. */
export function surprises(
  engine: Engine,
  logits: readonly number[],
  temperature: number,
): readonly number[] {
  const half = engine.logSoftmax(new Float64Array(2))[0]!;
  const logs = engine.logSoftmax(Float64Array.from(logits), { temperature });
  return Array.from(logs, (log) => log / half);
}
