// What <p-minus-y> computes: the slopes of two losses by each logit, and the differences that check one of them.
import type { Engine } from '../kit.js';

export interface LossSlopes {
  readonly probabilities: Float64Array;
  /** Of cross-entropy: p - y. */
  readonly slopes: Float64Array;
  readonly loss: number;
  /** The loss's own central differences by each logit. */
  readonly differences: Float64Array;
  /** Of half the sum of the squares of p - y. */
  readonly squared: Float64Array;
}

/** `truth` counts from 1, as the classes do on the page. */
export function lossSlopes(engine: Engine, logits: readonly number[], truth: number): LossSlopes {
  const values = Float64Array.from(logits);
  const { loss, probabilities, gradient } = engine.crossEntropy(values, truth - 1);
  return {
    probabilities,
    slopes: gradient,
    loss,
    differences: engine.teaching.crossEntropyDifferences(values, truth - 1),
    squared: engine.squaredError(values, truth - 1).gradient,
  };
}

/** How large the squared error's slope is at the true class's logit, as a share of cross-entropy's. */
export function squaredShare({ slopes, squared }: LossSlopes, truth: number): number {
  return Math.abs(squared[truth - 1]! / slopes[truth - 1]!);
}

/** The choices of the prediction: about the same, a tenth, a hundredth, a thousandth or less. */
export function shareClass(share: number): number {
  if (share > 0.316) return 0;
  if (share > 0.0316) return 1;
  return share > 0.00316 ? 2 : 3;
}
