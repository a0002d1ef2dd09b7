// How many weights the drawing of a network shows, and how.
import { describe, expect, it } from 'vitest';
import { linesFor } from '../../web/src/charts/index.js';

const layers = (...units: number[]): { units: number; inputs: number }[] =>
  units.slice(1).map((count, index) => ({ units: count, inputs: units[index]! }));

describe('the lines of a network', () => {
  it('are all there, as thick as the weights are large, where they can be followed', () => {
    const { most, areThin } = linesFor(layers(2, 8, 8, 3));
    expect(most).toBeGreaterThanOrEqual(64);
    expect(areThin).toBe(false);
  });

  it('are the strongest of each gap, and thin, where there are too many', () => {
    const wide = Array.from({ length: 10 }, () => 64);
    const { most, areThin } = linesFor(layers(2, ...wide, 3));
    expect(most).toBeGreaterThan(20);
    expect(11 * most).toBeLessThan(700);
    expect(areThin).toBe(true);
  });
});
