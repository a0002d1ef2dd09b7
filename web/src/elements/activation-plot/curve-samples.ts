// One function's curve and its derivative's as arrays, each from a single call of the engine, and what
// happens at the kinks.
import type { JumpDot } from '../../charts/index.js';
import type { ActivationInfo, Engine } from '../../engine/types.js';
import type { ParameterValues } from '../../state/index.js';

/** The slopes on both sides of a kink, and the one that the engine uses there. */
export interface Kink {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly here: number;
}

/** Less than one point a pixel on a phone: Chart.js draws a steep line jagged where points share a pixel. */
const INTERVALS = 160;
/** So near to a kink that the slope there is the one-sided one, to all digits that are shown. */
const BESIDE = 1e-9;
const SAME = 1e-6;

export class CurveSamples {
  xs = new Float64Array();
  values = new Float64Array();
  slopes = new Float64Array();
  jumps: readonly JumpDot[] = [];
  kinks: readonly Kink[] = [];
  #places = '';

  sample(engine: Engine, row: ActivationInfo, parameters: ParameterValues, span: number): void {
    const kinks = row.kinks.filter((kink) => Math.abs(kink) < span);
    this.#allocate(span, kinks);
    engine.apply(row.id, this.xs, { ...parameters, out: this.values });
    engine.applyDerivative(row.id, this.xs, { ...parameters, out: this.slopes });
    this.#readKinks(kinks);
  }

  #allocate(span: number, kinks: readonly number[]): void {
    const places = `${span}:${kinks.join()}`;
    if (places === this.#places) return;
    this.#places = places;
    const xs: number[] = [];
    for (let index = 0; index <= INTERVALS; index += 1) {
      xs.push(((2 * index) / INTERVALS - 1) * span);
    }
    const free = xs.filter((x) => kinks.every((kink) => Math.abs(x - kink) > 2 * BESIDE));
    for (const kink of kinks) free.push(kink - BESIDE, kink, kink + BESIDE);
    this.xs = Float64Array.from(free).sort();
    this.values = new Float64Array(this.xs.length);
    this.slopes = new Float64Array(this.xs.length);
  }

  // Where the slope jumps, its line breaks and two dots say which value holds.
  #readKinks(kinks: readonly number[]): void {
    const facts: Kink[] = [];
    const dots: JumpDot[] = [];
    for (const x of kinks) {
      const at = this.xs.indexOf(x);
      const kink = {
        x,
        left: this.slopes[at - 1]!,
        here: this.slopes[at]!,
        right: this.slopes[at + 1]!,
      };
      facts.push(kink);
      if (near(kink.left, kink.right)) continue;
      this.slopes[at] = Number.NaN;
      for (const side of [kink.left, kink.right]) {
        if (!near(side, kink.here)) dots.push({ x, y: side, full: false });
      }
      dots.push({ x, y: kink.here, full: true });
    }
    this.kinks = facts;
    this.jumps = dots;
  }
}

export function jumpsAt(kink: Kink): boolean {
  return !near(kink.left, kink.right);
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME;
}
