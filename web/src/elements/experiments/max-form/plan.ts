// What <max-form> compares: leaky ReLU as the core computes it, and max(alpha x, x), which agrees with it only up to
// alpha = 1.
import { type Engine, InstantRun } from '../kit.js';

/** An even number of steps, so that 0, where the pieces meet, is one of the places. */
const STEPS = 160;
export const REACH = 4;
/** The places of the table. */
export const PLACES = [-2, -1, -0.5, 0, 0.5, 1, 2] as const;

export class Forms extends InstantRun {
  readonly xs: Float32Array;
  readonly core: Float32Array;
  readonly fromMax: Float32Array;

  constructor(engine: Engine, alpha: number, places: readonly number[] = evenly()) {
    super();
    this.xs = Float32Array.from(places);
    this.core = engine.apply('leaky_relu', this.xs, { alpha });
    this.fromMax = engine.teaching.leakyReluFromMax(this.xs, alpha);
  }

  /** Places where the two give different numbers. */
  get different(): number {
    return this.core.filter((value, index) => value !== this.fromMax[index]).length;
  }
}

function evenly(): number[] {
  return Array.from({ length: STEPS + 1 }, (_, index) => ((2 * index) / STEPS - 1) * REACH);
}
