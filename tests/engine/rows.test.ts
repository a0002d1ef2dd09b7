// Rows of anyone's: split into training and test, columns scaled and brought back.
import { describe, expect, it } from 'vitest';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();

describe('splitData', () => {
  const labels = Uint8Array.from({ length: 40 }, (_, i) => i % 3);
  const inputs = Float32Array.from({ length: 160 }, (_, i) => i);

  it('holds out the share asked for, row by row, by the seed', () => {
    const { test, ...training } = engine.splitData(inputs, labels, { seed: 4, testFraction: 0.25 });
    expect([training.labels.length, test.labels.length]).toEqual([30, 10]);
    for (const part of [training, test]) {
      part.labels.forEach((label, i) => {
        const row = part.inputs[4 * i]! / 4;
        expect(label).toBe(row % 3);
        expect([...part.inputs.subarray(4 * i, 4 * i + 4)]).toEqual(
          [0, 1, 2, 3].map((c) => 4 * row + c),
        );
      });
    }
    const again = engine.splitData(inputs, labels, { seed: 4, testFraction: 0.25 });
    expect(again.test).toEqual(test);
    const other = engine.splitData(inputs, labels, { seed: 5, testFraction: 0.25 });
    expect(other.test).not.toEqual(test);
  });

  it('holds out nothing when nothing is said', () => {
    const { test, ...training } = engine.splitData(inputs, labels);
    expect(training).toEqual({ inputs, labels });
    expect(test.labels).toHaveLength(0);
  });
});

describe('the scale of columns', () => {
  // Body mass in grams beside bill length in millimetres.
  const rows = Float32Array.of(3750, 39.1, 3800, 39.5, 3250, 40.3, 5500, 47.2);

  it('brings each to mean 0 and deviation 1, and back', () => {
    const scale = engine.measureColumns(rows, 2);
    expect(scale.mean[0]).toBe(4075);
    expect(scale.mean[1]).toBeCloseTo(41.525, 5);
    const scaled = engine.standardize(rows, scale);
    const after = engine.measureColumns(scaled, 2);
    for (const column of [0, 1]) {
      expect(after.mean[column]).toBeCloseTo(0, 6);
      expect(after.deviation[column]).toBeCloseTo(1, 6);
    }
    engine.unstandardize(scaled, scale).forEach((value, i) => {
      expect(Math.abs(value / rows[i]! - 1)).toBeLessThan(1e-6);
    });
    expect(rows[0]).toBe(3750);
  });
});
