// Softmax, its logarithm, its textbook form and its Jacobian.
import { describe, expect, it } from 'vitest';
import type { FloatArray } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';
import { ulpDistance } from './float-bits.js';

const engine = await loadBuiltEngine();
const kinds = [Float32Array, Float64Array];

/** Logits without a pattern, from -8 to 8. */
function someLogits(count: number, seed = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 28 - 8;
  });
}

function expectWithin1Ulp(actual: FloatArray, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, y] of actual.entries()) {
    const distance = ulpDistance(Math.fround(y), Math.fround(expected[i]!));
    expect(distance, `element ${i} is ${y}, not ${expected[i]}`).toBeLessThanOrEqual(1);
  }
}

describe('softmax', () => {
  it.each([
    [[1000, 1000, 1000], Array<number>(3).fill(1 / 3)],
    [
      [-1000, 1000],
      [0, 1],
    ],
    [
      [3.4e38, -3.4e38],
      [1, 0],
    ],
    [
      [-Infinity, 0],
      [0, 1],
    ],
    [[5], [1]],
    [[-5e30], [1]],
    [
      [0, Math.log(3)],
      [0.25, 0.75],
    ],
  ])('of %j is %j', (logits, expected) => {
    for (const kind of kinds)
      expectWithin1Ulp(engine.softmax<FloatArray>(kind.from(logits)), expected);
  });

  it.each([
    [[-Infinity, -Infinity]],
    [[Infinity, 0]],
    [[Infinity, Infinity]],
    [[0, NaN, 1]],
    [[NaN]],
    [[-Infinity]],
  ])('of %j is a row of NaN', (logits) => {
    for (const kind of kinds) {
      const nothing = Array<number>(logits.length).fill(NaN);
      expect([...engine.softmax<FloatArray>(kind.from(logits))]).toEqual(nothing);
      expect([...engine.logSoftmax<FloatArray>(kind.from(logits))]).toEqual(nothing);
    }
  });

  it('spoils only the row that holds the NaN', () => {
    const probabilities = engine.softmax(Float32Array.of(1, 1, NaN, 0, 2, 2), { classes: 2 });
    expect([...probabilities]).toEqual([0.5, 0.5, NaN, NaN, 0.5, 0.5]);
  });

  it('gives float32 the double answer rounded once, in rows of any length', () => {
    for (let classes = 1; classes <= 17; classes++) {
      const logits = someLogits(classes * 5, classes);
      for (const temperature of [0.1, 1, 7.5]) {
        const wide = engine.softmax(Float64Array.from(logits), { classes, temperature });
        const logarithm = engine.logSoftmax(Float64Array.from(logits), { classes, temperature });
        expectWithin1Ulp(engine.softmax(logits, { classes, temperature }), [...wide]);
        expectWithin1Ulp(engine.logSoftmax(logits, { classes, temperature }), [...logarithm]);
      }
    }
  });

  it('sums to 1 in every row, and its logarithm is the logarithm', () => {
    const logits = Float64Array.from(someLogits(60));
    const p = engine.softmax(logits, { classes: 6 });
    const logP = engine.logSoftmax(logits, { classes: 6 });
    for (let row = 0; row < 10; row++) {
      const sum = p.subarray(row * 6, row * 6 + 6).reduce((a, b) => a + b, 0);
      expect(Math.abs(sum - 1)).toBeLessThanOrEqual(6 * 2 ** -52);
    }
    logP.forEach((value, i) => expect(value).toBeCloseTo(Math.log(p[i]!), 12));
  });

  it('is unchanged by adding a constant', () => {
    const logits = Float64Array.of(0.5, -1.25, 3, 2.75);
    const moved = logits.map((x) => x + 1024);
    expect(engine.softmax(moved)).toStrictEqual(engine.softmax(logits));
  });

  it('splits the array into rows of classes; without, the array is one row', () => {
    const logits = someLogits(12);
    const split = engine.softmax(logits, { classes: 4 });
    for (let start = 0; start < 12; start += 4) {
      const row = logits.slice(start, start + 4);
      expect(split.slice(start, start + 4)).toStrictEqual(engine.softmax(row));
    }
    expect(engine.softmax(logits)).toStrictEqual(engine.softmax(logits, { classes: 12 }));
  });

  it('divides by the temperature: hot is even, cold is sure, 1 is none', () => {
    const logits = Float64Array.of(1, 2, 4);
    expect(engine.softmax(logits, { temperature: 2 })).toStrictEqual(
      engine.softmax(logits.map((x) => x / 2)),
    );
    expect(engine.softmax(logits, { temperature: 1 })).toStrictEqual(engine.softmax(logits));
    engine.softmax(logits, { temperature: 1e300 }).forEach((p) => expect(p).toBeCloseTo(1 / 3, 14));
    expect([...engine.softmax(logits, { temperature: 1e-300 })]).toEqual([0, 0, 1]);
  });

  it('writes to out, which may be the input or overlap it', () => {
    for (const kind of kinds) {
      for (const form of ['softmax', 'logSoftmax'] as const) {
        const logits = kind.from(someLogits(30));
        const expected = engine[form]<FloatArray>(logits, { classes: 5 });
        expect(expected).toBeInstanceOf(kind);
        expect(logits).toStrictEqual(kind.from(someLogits(30)));
        expect(engine[form]<FloatArray>(logits, { classes: 5, out: logits })).toBe(logits);
        expect(logits).toStrictEqual(expected);

        const shared = kind.from([0, 0, ...someLogits(30)]);
        const out = shared.subarray(0, 30);
        engine[form]<FloatArray>(shared.subarray(2), { classes: 5, out });
        expect(out).toStrictEqual(expected);
      }
    }
  });
});

describe('log-softmax', () => {
  it.each([
    [
      [1000, 0],
      [0, -1000],
    ],
    [
      [0, -Infinity],
      [0, -Infinity],
    ],
    [[7], [0]],
  ])('of %j is %j', (logits, expected) => {
    for (const kind of kinds) {
      expectWithin1Ulp(engine.logSoftmax<FloatArray>(kind.from(logits)), expected);
    }
  });
});

describe('the textbook softmax', () => {
  it('agrees where nothing overflows', () => {
    const naive = engine.naiveSoftmax(Float64Array.of(1, 2, 3));
    naive.forEach((p, i) => {
      expect(p).toBeCloseTo(engine.softmax(Float64Array.of(1, 2, 3))[i]!, 15);
    });
  });

  it('overflows in the precision of its array: at 89 in float32, at 710 in double', () => {
    expect([...engine.naiveSoftmax(Float32Array.of(88, 0))][0]).toBe(1);
    expect([...engine.naiveSoftmax(Float32Array.of(89, 0))]).toEqual([NaN, 0]);
    expect([...engine.naiveSoftmax(Float64Array.of(709, 0))][0]).toBe(1);
    expect([...engine.naiveSoftmax(Float64Array.of(710, 0))]).toEqual([NaN, 0]);
  });

  it('divides by zero where every exponential underflows', () => {
    expect([...engine.naiveSoftmax(Float64Array.of(-800, -801))]).toEqual([NaN, NaN]);
    expect([...engine.softmax(Float64Array.of(-800, -801))][0]).toBeCloseTo(0.7310585786, 9);
  });
});

describe('the Jacobian of softmax', () => {
  const logits = Float64Array.of(0.3, -1.2, 2.5, 0);

  it('is p_i (1 if i = j, less p_j) over the temperature', () => {
    for (const temperature of [1, 0.5, 3]) {
      const p = engine.softmax(logits, { temperature });
      const jacobian = engine.softmaxJacobian(logits, { temperature });
      expect(jacobian).toBeInstanceOf(Float64Array);
      expect(jacobian.length).toBe(16);
      for (let i = 0; i < 4; i++) {
        for (let j = 0; j < 4; j++) {
          const expected = (p[i]! * ((i === j ? 1 : 0) - p[j]!)) / temperature;
          expect(jacobian[i * 4 + j]).toBeCloseTo(expected, 14);
        }
      }
    }
  });

  it('takes the default temperature 1, and float32 logits as they are', () => {
    const expected = engine.softmaxJacobian(logits, { temperature: 1 });
    expect(engine.softmaxJacobian(logits)).toStrictEqual(expected);
    const single = Float32Array.of(0.5, -1, 2);
    expect(engine.softmaxJacobian(single)).toStrictEqual(
      engine.softmaxJacobian(Float64Array.from(single)),
    );
  });

  it('is NaN everywhere when a logit is', () => {
    expect([...engine.softmaxJacobian(Float64Array.of(0, NaN))]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('keeps every digit of a sure class, where 1 - p would be 0', () => {
    const [own] = engine.softmaxJacobian(Float64Array.of(0, -40));
    expect(own).toBeCloseTo(4.24835426e-18, 25);
  });
});
