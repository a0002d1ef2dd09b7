// What <left-saturation> asks the engine for: values and slopes of ELU and leaky ReLU left of 0.
import type { Engine } from '../kit.js';

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
