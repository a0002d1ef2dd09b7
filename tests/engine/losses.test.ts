// Cross-entropy and squared error of logits, with their gradients.
import { describe, expect, it } from 'vitest';
import { loadBuiltEngine } from './built-engine.js';
import { ulpDistance } from './float-bits.js';

const engine = await loadBuiltEngine();

function expectWithin1Ulp(actual: number, expected: number): void {
  const distance = ulpDistance(Math.fround(actual), Math.fround(expected));
  expect(distance, `${actual}, not ${expected}`).toBeLessThanOrEqual(1);
}

/** d loss / d logits by central differences. */
function slopes(logits: Float64Array, loss: (logits: Float64Array) => number): number[] {
  const h = 1e-6;
  const moved = (i: number, by: number) => logits.map((z, j) => (i === j ? z + by : z));
  return [...logits].map((_, i) => (loss(moved(i, h)) - loss(moved(i, -h))) / (2 * h));
}

describe('cross-entropy', () => {
  it.each([
    [[0, -15], 0, 3.05902274e-7],
    [[0, -30], 0, 9.35762297e-14],
    [[0, -40], 0, 4.24835426e-18],
    [[100, -100], 1, 200],
    [[0, -Infinity], 0, 0],
    [[0, -Infinity], 1, Infinity],
    [[3], 0, 0],
    [[0, 0], 0, Math.LN2],
  ])('of %j, class %i, is %d', (logits, label, loss) => {
    expectWithin1Ulp(engine.crossEntropy(Float64Array.from(logits), label).loss, loss);
    expectWithin1Ulp(engine.crossEntropy(Float32Array.from(logits), label).loss, loss);
  });

  it('has a gradient that does not cancel for a sure class', () => {
    const { gradient } = engine.crossEntropy(Float64Array.of(0, -30), 0);
    expectWithin1Ulp(gradient[0]!, -9.35762297e-14);
    expectWithin1Ulp(gradient[1]!, 9.35762297e-14);
  });

  it('has the gradient p - y, and the probabilities of softmax', () => {
    const logits = Float64Array.of(0.5, -2, 1.75, 0);
    const { probabilities, gradient } = engine.crossEntropy(logits, 2);
    expect(probabilities).toStrictEqual(engine.softmax(logits));
    gradient.forEach((g, i) => expect(g).toBeCloseTo(probabilities[i]! - (i === 2 ? 1 : 0), 15));
  });

  it('has a gradient that is the slope of its loss', () => {
    const logits = Float64Array.of(0.5, -2, 1.75, 0);
    const loss = (z: Float64Array) => engine.crossEntropy(z, 1).loss;
    const { gradient } = engine.crossEntropy(logits, 1);
    slopes(logits, loss).forEach((slope, i) => expect(gradient[i]).toBeCloseTo(slope, 8));
  });

  it('has a gradient that sums to 0: exactly for two classes, within K 2^-53 for K', () => {
    for (let k = 2; k <= 40; k++) {
      for (let trial = 0; trial < 10; trial++) {
        const logits = Float64Array.from(
          { length: k },
          (_, i) => 9 * Math.sin(k * 7 + i * 13 + trial),
        );
        const { gradient } = engine.crossEntropy(logits, trial % k);
        const sum = gradient.reduce((a, b) => a + b, 0);
        expect(Math.abs(sum)).toBeLessThanOrEqual(k === 2 ? 0 : k * 2 ** -53);
      }
    }
  });

  it('is NaN for NaN, in every number', () => {
    const { loss, probabilities, gradient } = engine.crossEntropy(Float64Array.of(0, NaN), 0);
    expect([loss, ...probabilities, ...gradient]).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });

  it('computes in double whatever it is given', () => {
    const single = engine.crossEntropy(Float32Array.of(0.1, 0.7), 1);
    const widened = engine.crossEntropy(Float64Array.of(Math.fround(0.1), Math.fround(0.7)), 1);
    expect(single).toStrictEqual(widened);
    expect(single.probabilities).toBeInstanceOf(Float64Array);
    expect(single.gradient).toBeInstanceOf(Float64Array);
  });
});

describe('squared error', () => {
  const logits = Float64Array.of(0.5, -2, 1.75, 0);

  it('is half the sum of squares of p - y', () => {
    const { loss, probabilities } = engine.squaredError(logits, 3);
    const halves = [...probabilities].map((p, i) => (p - (i === 3 ? 1 : 0)) ** 2 / 2);
    expect(loss).toBeCloseTo(
      halves.reduce((a, b) => a + b, 0),
      15,
    );
    expect(probabilities).toStrictEqual(engine.softmax(logits));
  });

  it('has a gradient that is the slope of its loss', () => {
    const loss = (z: Float64Array) => engine.squaredError(z, 3).loss;
    const { gradient } = engine.squaredError(logits, 3);
    slopes(logits, loss).forEach((slope, i) => expect(gradient[i]).toBeCloseTo(slope, 8));
  });

  it('hardly moves a class that is surely wrong, where cross-entropy does', () => {
    const wrong = Float64Array.of(20, -20);
    expect(Math.abs(engine.squaredError(wrong, 1).gradient[1]!)).toBeLessThan(1e-16);
    expect(engine.crossEntropy(wrong, 1).gradient[1]).toBeCloseTo(-1, 15);
  });

  it('is NaN for NaN', () => {
    expect(engine.squaredError(Float64Array.of(NaN, 0), 0).loss).toBeNaN();
  });
});
