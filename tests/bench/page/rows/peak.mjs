// What the machine can do at most: multiplications and additions in registers, in WebAssembly in the same page.
import { requireClose } from '../../check.mjs';

const STEPS = 2000;

/**
 * @param {any} kernels
 * @param {string} name
 * @param {number} perUnit operations that make one unit of the row's work
 */
export function multiplyAddPeak({ exports }, name, perUnit) {
  const sums = exports.sums();
  const [a, b] = [0.7, 0.3].map(Math.fround);
  return {
    name,
    // Four lanes, a product and a sum for each of the sums and steps.
    units: (STEPS * sums * 4 * 2) / perUnit,
    run: () => exports.multiply_add(a, b, STEPS),
    check: () => {
      for (const steps of [1, 10, STEPS]) {
        const expected = totalOf(sums, Math.fround(a * b), steps);
        requireClose(name, [exports.multiply_add(a, b, steps)], [expected], { ulps: 0 });
      }
    },
  };
}

/** The same in JavaScript, rounded after each operation. */
function totalOf(sums, product, steps) {
  const sum = Float32Array.from({ length: sums }, (_, c) => c);
  for (let s = 0; s < steps; s++) {
    for (let c = 0; c < sums; c++) sum[c] += product;
  }
  return sum.reduce((total, value) => Math.fround(total + value));
}
