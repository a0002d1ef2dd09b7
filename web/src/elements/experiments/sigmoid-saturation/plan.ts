// What <sigmoid-saturation> asks the engine for: the slope as the core has it, and as y(1 - y) in float32.
import type { Engine } from '../kit.js';

/** x goes from -REACH to REACH. */
export const REACH = 20;

/** The prediction asks for the second place's slope, having shown the first one's. */
export const ASKED = { from: 5, to: 10 };

/** Places worth a visit; float32 rounds sigmoid to 1 from the third on, and not before. */
export const PLACES: readonly number[] = [0, 5, 10, 17.33, 20];

export interface Reading {
  readonly x: number;
  readonly value: number;
  /** The value of -x, which is 1 - value without the subtraction. */
  readonly mirrored: number;
  readonly slope: number;
  /** In float32: the value, what is left of 1, and their product. */
  readonly single: { readonly value: number; readonly rest: number; readonly slope: number };
}

export function readingAt(engine: Engine, x: number): Reading {
  const xs = Float32Array.of(x);
  const value = engine.apply('sigmoid', xs)[0]!;
  return {
    x,
    value: engine.value('sigmoid', x),
    mirrored: engine.value('sigmoid', -x),
    slope: engine.derivative('sigmoid', x),
    single: {
      value,
      rest: Math.fround(1 - value),
      slope: engine.teaching.sigmoidSlopeFromValue(xs)[0]!,
    },
  };
}

/** Inputs that are drawn, and the slope below which the course calls a unit's input saturated. */
export const DRAWN = 40;
export const FLAT = 0.01;

export interface SlopeCurves {
  readonly xs: Float64Array;
  readonly slopes: Float64Array;
  /** At whole x only. */
  readonly places: Float32Array;
  readonly fromValue: Float32Array;
}

export function slopeCurves(engine: Engine): SlopeCurves {
  const xs = Float64Array.from({ length: 20 * REACH + 1 }, (_, index) => index / 10 - REACH);
  const places = Float32Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);
  return {
    xs,
    slopes: engine.applyDerivative('sigmoid', xs),
    places,
    fromValue: engine.teaching.sigmoidSlopeFromValue(places),
  };
}

/** The answers of the prediction: half as large, a tenth, a hundredth and less, or 0. */
export function classOf(ratio: number): number {
  if (ratio > 0.3) return 0;
  if (ratio > 0.03) return 1;
  return ratio > 0 ? 2 : 3;
}
