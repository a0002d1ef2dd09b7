// A logarithmic scale for bars: how many decades a value lies above a floor. Positions for the eye, no numbers.

export interface LogScale {
  /** 0 at the floor, 1 at the top. */
  at(value: number): number;
  readonly floor: number;
  readonly top: number;
  /** Whole powers of ten from floor to top, not more than about seven. */
  readonly ticks: readonly number[];
}

/** From 10^low to 10^high so that all the positive values fit, at least `least` decades. */
export function logScale(values: readonly number[], least = 4, lowest = -12): LogScale {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const exponents = positive.map((value) => Math.log10(value));
  const high = exponents.length === 0 ? 0 : Math.ceil(Math.max(...exponents) + 1e-9);
  const reach = exponents.length === 0 ? high : Math.floor(Math.min(...exponents));
  const low = Math.max(Math.min(reach, high - least), lowest);
  const stride = Math.max(1, Math.ceil((high - low) / 6));
  const ticks: number[] = [];
  for (let exponent = low; exponent <= high; exponent += stride)
    ticks.push(Number(`1e${exponent}`));
  return {
    at: (value) => Math.min(Math.max((Math.log10(value) - low) / (high - low), 0), 1),
    floor: Number(`1e${low}`),
    top: Number(`1e${high}`),
    ticks,
  };
}
