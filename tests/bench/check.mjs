// Whether a result is right. A benchmark that computes something else is not timed.

/** A contender's result is not what it has to be. */
export class WrongAnswer extends Error {
  name = 'WrongAnswer';
}

const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/** The place of a float32 among all of them in order. */
function place(x) {
  float[0] = x;
  return bits[0] < 0 ? -(bits[0] & 0x7fffffff) : bits[0];
}

/** How many float32 numbers lie from a to b; Infinity where one of the two alone is NaN. */
export function ulpsApart(a, b) {
  if (Number.isNaN(a) || Number.isNaN(b)) {
    return Number.isNaN(a) && Number.isNaN(b) ? 0 : Number.POSITIVE_INFINITY;
  }
  return Math.abs(place(a) - place(b));
}

/**
 * Throws a WrongAnswer that names the first element that is off.
 * @param {string} name whose result it is
 * @param {ArrayLike<number>} actual
 * @param {ArrayLike<number>} expected in double
 * @param {{ ulps?: number, relative?: number, absolute?: number }} allowed with `ulps` these alone count; otherwise an
 *   error may be `relative` times the expected value plus `absolute`
 */
export function requireClose(name, actual, expected, allowed) {
  if (actual.length !== expected.length) {
    throw new WrongAnswer(`${name}: ${actual.length} results, not ${expected.length}`);
  }
  const { ulps, relative = 0, absolute = 0 } = allowed;
  const isClose =
    ulps === undefined
      ? (a, e) => Math.abs(a - e) <= relative * Math.abs(e) + absolute
      : (a, e) => ulpsApart(a, e) <= ulps;
  for (let i = 0; i < expected.length; i++) {
    if (!isClose(actual[i], expected[i])) {
      throw new WrongAnswer(`${name}: element ${i} is ${actual[i]}, not ${expected[i]}`);
    }
  }
}

/** Throws a WrongAnswer unless it is so. */
export function requireThat(isSo, message) {
  if (!isSo) throw new WrongAnswer(message);
}
