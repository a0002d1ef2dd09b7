// What <left-saturation> asks the engine for: values and slopes of ELU and leaky ReLU left of 0.
import { DrawnRun, type Engine } from '../kit.js';

export const REACH = { from: -12, to: 2 };

export interface Alphas {
  /** ELU's. */
  readonly alpha: number;
  /** Leaky ReLU's. */
  readonly slope: number;
}

export interface Reading {
  readonly value: number;
  readonly slope: number;
}

export interface Readings {
  readonly elu: Reading;
  readonly leaky: Reading;
}

export function readingsAt(engine: Engine, x: number, alphas: Alphas): Readings {
  const at = (id: 'elu' | 'leaky_relu', alpha: number): Reading => ({
    value: engine.value(id, x, { alpha }),
    slope: engine.derivative(id, x, { alpha }),
  });
  return { elu: at('elu', alphas.alpha), leaky: at('leaky_relu', alphas.slope) };
}

/** The x left of 0 where ELU's slope falls below leaky ReLU's; undefined where it does not cross in the picture. */
export function crossing(engine: Engine, alphas: Alphas): number | undefined {
  const above = (x: number): boolean => {
    const { elu, leaky } = readingsAt(engine, x, alphas);
    return elu.slope > leaky.slope;
  };
  let [low, high] = [REACH.from, -1e-6];
  if (above(low) || !above(high)) return undefined;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (above(middle)) high = middle;
    else low = middle;
  }
  return high;
}

export interface SlopeCurve {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Both slopes; a break where they jump at 0. */
export function slopeCurves(
  engine: Engine,
  { alpha, slope }: Alphas,
): { readonly elu: SlopeCurve; readonly leaky: SlopeCurve } {
  const { from, to } = REACH;
  const whole = Float64Array.from(
    { length: 10 * (to - from) + 1 },
    (_, index) => from + index / 10,
  );
  const xs = Float64Array.from([
    ...whole.filter((x) => x < -1e-9),
    -1e-9,
    1e-9,
    ...whole.filter((x) => x > 1e-9),
  ]);
  return {
    elu: { xs, ys: engine.applyDerivative('elu', xs, { alpha }) },
    leaky: { xs, ys: engine.applyDerivative('leaky_relu', xs, { alpha: slope }) },
  };
}

/** A unit that was pushed to the left: its inputs lie about -4. */
const DRAWN = { count: 40, mean: -4, deviation: 3 };

export class Inputs extends DrawnRun {
  readonly seed: number;
  readonly #elu: Float64Array;
  readonly #leaky: Float64Array;

  /** `shown`: how many of them are there already. */
  constructor(engine: Engine, { alpha, slope }: Alphas, seed: number, shown = 0) {
    const drawn = engine.teaching.normalSample({ ...DRAWN, seed });
    super(drawn, shown);
    this.seed = seed;
    const xs = Float64Array.from(drawn);
    this.#elu = engine.applyDerivative('elu', xs, { alpha });
    this.#leaky = engine.applyDerivative('leaky_relu', xs, { alpha: slope });
  }

  /** Of those that have arrived: the input, and both slopes. */
  get slopes(): readonly { readonly x: number; readonly elu: number; readonly leaky: number }[] {
    return this.arrived.map((x, at) => ({ x, elu: this.#elu[at]!, leaky: this.#leaky[at]! }));
  }

  /** For how many ELU's slope is the smaller one. */
  get smaller(): number {
    return this.slopes.filter(({ elu, leaky }) => elu < leaky).length;
  }
}
