// Round ticks for an axis, and how a tick reads: a real minus sign, no trailing zeros.

export interface Ticks {
  readonly min: number;
  readonly max: number;
  readonly values: readonly number[];
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is at least `least`. */
function roundStep(least: number): number {
  let power = 1;
  while (power > least) power /= 10;
  while (power * 10 <= least) power *= 10;
  for (const factor of [1, 2, 2.5, 5, 10]) {
    if (power * factor >= least * (1 - 1e-9)) return power * factor;
  }
  return power * 10;
}

/** Ticks that enclose [min, max] with at most `most` intervals between them. */
export function roundTicks(min: number, max: number, most = 4): Ticks {
  const span = max - min;
  if (!(span > 0) || !Number.isFinite(span)) return { min: -1, max: 1, values: [-1, 0, 1] };
  let step = roundStep(span / most);
  while (Math.ceil(max / step - 1e-9) - Math.floor(min / step + 1e-9) > most) {
    step = roundStep(step * 1.01);
  }
  const first = Math.floor(min / step + 1e-9);
  const last = Math.ceil(max / step - 1e-9);
  const values: number[] = [];
  for (let index = first; index <= last; index += 1) values.push(clean(index * step));
  return { min: clean(first * step), max: clean(last * step), values };
}

/** The ticks of step `step` inside [min, max], which need not enclose it. */
export function ticksInside(min: number, max: number, most = 4): readonly number[] {
  const step = roundStep((max - min) / most);
  const values: number[] = [];
  for (let index = Math.ceil(min / step - 1e-9); index * step <= max + step * 1e-9; index += 1) {
    values.push(clean(index * step));
  }
  return values;
}

/** 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

export function tickText(value: number): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e5 || size < 1e-4) ? value.toExponential() : String(clean(value));
  return text.replace('e+', 'e').replaceAll('-', '\u2212');
}
