// What the functions are, in double and by formulas of their own: the measure of every contender, ours included.
// Each is right to about 1e-14 of its value, far below the rounding to float32.

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** 2/sqrt(pi) times the integral of e^-t^2 from x on: by a series near 0, else by its continued fraction. */
function erfc(x) {
  if (x < 0) return 2 - erfc(-x);
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * sum; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = x;
  for (let k = 160; k > 0; k--) fraction = x + k / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}

/**
 * The value and the slope of each function that is timed; `a` is alpha.
 * @type {Record<string, { value: (x: number, a: number) => number, slope?: (x: number, a: number) => number }>}
 */
export const functions = {
  sigmoid: { value: sigmoid, slope: (x) => sigmoid(x) * sigmoid(-x) },
  relu: { value: (x) => Math.max(x, 0), slope: (x) => (x > 0 ? 1 : 0) },
  leaky_relu: { value: (x, a) => (x > 0 ? x : a * x), slope: (x, a) => (x > 0 ? 1 : a) },
  elu: {
    value: (x, a) => (x > 0 ? x : a * Math.expm1(x)),
    slope: (x, a) => (x > 0 ? 1 : a * Math.exp(x)),
  },
  tanh: { value: Math.tanh, slope: (x) => 1 / Math.cosh(x) ** 2 },
  softplus: { value: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))), slope: sigmoid },
  gelu: { value: (x) => (x * erfc(-x / Math.SQRT2)) / 2 },
  silu: { value: (x) => x * sigmoid(x) },
};

/** f(x) of each element; alpha as a float32 array sees it. */
export const valuesOf = (id, x, alpha = 0) =>
  Float64Array.from(x, (xi) => functions[id].value(xi, Math.fround(alpha)));

/** upstream f'(x) of each element. */
export const gradientsOf = (id, x, upstream, alpha = 0) =>
  Float64Array.from(x, (xi, i) => functions[id].slope(xi, Math.fround(alpha)) * upstream[i]);

/** Softmax of each row. */
export function softmaxOf(logits, classes) {
  const p = new Float64Array(logits.length);
  for (let first = 0; first < p.length; first += classes) {
    const row = Float64Array.from(logits.subarray(first, first + classes));
    const largest = Math.max(...row);
    const powers = row.map((z) => Math.exp(z - largest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    p.set(
      powers.map((power) => power / total),
      first,
    );
  }
  return p;
}
