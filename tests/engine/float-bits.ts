// Floating-point numbers as bit patterns: distance, and a walk over all of them.

const float = new Float32Array(1);
const pattern = new Uint32Array(float.buffer);

/** Infinities, zeros, subnormals and the ends of float32. */
export const specialFloats: readonly number[] = [
  ...[0, -0, Infinity, -Infinity, NaN],
  ...[1e-45, -1e-45, 1e-40, -1e-40, 2 ** -126, -(2 ** -126), 3.4028234e38, -3.4028234e38],
].map(Math.fround);

export function floatOfBits(bits: number): number {
  pattern[0] = bits;
  return float[0]!;
}

/** `count` finite float32 numbers spread evenly over the bit patterns of both signs. */
export function spreadFloats(count: number): number[] {
  const finite = 0x7f800000;
  const half = Math.ceil(count / 2);
  const positive = Array.from({ length: half }, (_, i) =>
    floatOfBits(Math.floor((i * finite) / half)),
  );
  return positive.flatMap((x) => [x, -x]).slice(0, count);
}

/** Position of a float32 on a line without gaps: neighbours differ by 1, and -0 is 0. */
function place(x: number): number {
  float[0] = x;
  const bits = pattern[0]!;
  return bits < 0x80000000 ? bits : 0x80000000 - bits;
}

/** How many float32 numbers lie between two, one of them included; NaN only equals NaN. */
export function ulpDistance(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  return Math.abs(place(a) - place(b));
}
