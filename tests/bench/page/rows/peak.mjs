// What the machine can do at most: multiplications and additions in registers, in WebAssembly in the same page.
import { requireClose } from '../../check.mjs';

const STEPS = 2000;

/**
 * @param {any} kernels
 * @param {string} name
 * @param {number} perUnit operations that make one unit of the row's work
 */
export function multiplyAddPeak({ exports }, name, perUnit) {
  const chains = exports.chains();
  const [factor, term] = [0.75, 0.25].map(Math.fround);
  return {
    name,
    // Four lanes, a product and a sum for each chain and step.
    units: (STEPS * chains * 4 * 2) / perUnit,
    run: () => exports.multiply_add(factor, term, STEPS),
    check: () => {
      for (const steps of [1, 10, STEPS]) {
        const expected = sumOfChains(chains, factor, term, steps);
        requireClose(name, [exports.multiply_add(factor, term, steps)], [expected], { ulps: 0 });
      }
    },
  };
}

/** The same in JavaScript, rounded after each operation. */
function sumOfChains(chains, factor, term, steps) {
  const x = Float32Array.from({ length: chains }, (_, chain) => chain);
  for (let s = 0; s < steps; s++) {
    for (let c = 0; c < chains; c++) x[c] = Math.fround(x[c] * factor) + term;
  }
  return x.reduce((sum, value) => Math.fround(sum + value));
}
