// What the machine can do at most: multiplications and additions in registers, in WebAssembly in the same page.
import { requireClose } from '../../check.mjs';
import { uniform } from '../numbers.mjs';

const RUNS = 30;

/**
 * @param {any} kernels
 * @param {string} name
 * @param {number} perUnit operations that make one unit of the row's work
 */
export function multiplyAddPeak({ exports, floats }, name, perUnit) {
  const factors = uniform(exports.multiply_add_factors(), -1, 1);
  const numbers = uniform(exports.multiply_add_numbers(), -1, 1, 2);
  const [inFactors, inNumbers] = [floats(factors), floats(numbers)];
  const run = (runs) => exports.multiply_add(inFactors.at, inNumbers.at, runs);
  return {
    name,
    // A product and a sum of each factor with each number.
    units: (RUNS * factors.length * numbers.length * 2) / perUnit,
    run: () => run(RUNS),
    check: () => {
      for (const runs of [1, RUNS]) {
        requireClose(name, [run(runs)], [firstLane(factors, numbers, runs)], { ulps: 0 });
      }
    },
  };
}

/** The first lane of what the module computes, in JavaScript, rounded after each operation. */
function firstLane(factors, numbers, runs) {
  const [lanes, blocks] = [4, 2];
  const sums = Float32Array.from({ length: factors.length * blocks }, () => 0);
  for (let run = 0; run < runs; run++) {
    for (let at = 0; at < numbers.length; at += lanes) {
      const block = (at / lanes) % blocks;
      factors.forEach((factor, f) => {
        sums[f * blocks + block] += Math.fround(factor * numbers[at]);
      });
    }
  }
  return sums.reduce((total, sum) => Math.fround(total + sum));
}
