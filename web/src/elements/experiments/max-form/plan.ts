// What <max-form> compares: leaky ReLU as the core computes it, and max(alpha x, x), which agrees with it only up to
// alpha = 1.
import { type Engine, InstantRun } from '../kit.js';

/** An even number of steps, so that 0, where the pieces meet, is one of the places. */
const STEPS = 160;
export const REACH = 4;
const DRAWN = { count: 6, deviation: 1.5 };

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

/** The places of the table: drawn by the seed, to two decimals, within the picture. */
export function drawnPlaces(engine: Engine, seed: number): readonly number[] {
  const drawn = engine.teaching.normalSample({ ...DRAWN, seed });
  const within = Array.from(drawn, (z) => Math.min(Math.max(z, -REACH), REACH));
  return within.map((x) => Number(x.toFixed(2))).sort((one, other) => one - other);
}

/** alpha x in float32: what leaky ReLU is on the left, and, mirrored, what max looks at on the right. */
export function scaled(engine: Engine, alpha: number, x: number): number {
  const [left] = engine.apply('leaky_relu', Float32Array.of(-Math.abs(x)), { alpha });
  return x > 0 ? -left! : left!;
}
