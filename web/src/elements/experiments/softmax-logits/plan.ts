// What <softmax-logits> computes: the probabilities of the logits, and of the same with a constant added to all.
import type { Engine } from '../kit.js';

export interface Shares {
  readonly plain: Float64Array;
  readonly shifted: Float64Array;
}

export function shares(engine: Engine, logits: readonly number[], shift: number): Shares {
  return {
    plain: engine.softmax(Float64Array.from(logits)),
    shifted: engine.softmax(Float64Array.from(logits, (z) => z + shift)),
  };
}
