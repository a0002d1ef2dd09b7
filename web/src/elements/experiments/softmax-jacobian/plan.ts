// What <softmax-jacobian> computes: how each probability answers to each logit, at logits that may be stretched.
import type { Engine } from '../kit.js';

export interface Answers {
  readonly logits: readonly number[];
  readonly probabilities: Float64Array;
  /** [i][j]: dp_i / dz_j. */
  readonly rows: readonly (readonly number[])[];
  readonly rowSums: readonly number[];
  /** The largest size of an entry. */
  readonly largest: number;
}

export function answers(engine: Engine, logits: readonly number[], stretch: number): Answers {
  const stretched = logits.map((z) => Number((z * stretch).toFixed(10)));
  const values = Float64Array.from(stretched);
  const jacobian = engine.softmaxJacobian(values);
  const count = logits.length;
  const rows = logits.map((_, i) => Array.from(jacobian.subarray(i * count, (i + 1) * count)));
  return {
    logits: stretched,
    probabilities: engine.softmax(values),
    rows,
    rowSums: rows.map((row) => row.reduce((sum, entry) => sum + entry, 0)),
    largest: Math.max(...jacobian.map((entry) => Math.abs(entry))),
  };
}
