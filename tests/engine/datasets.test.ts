// What holds for every data set: limits, defaults, seeds and the test split.
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();

function rows(set: { inputs: Float32Array; labels: Uint8Array }): string[] {
  return Array.from(
    set.labels,
    (label, i) => `${set.inputs[2 * i]} ${set.inputs[2 * i + 1]} ${label}`,
  );
}

function counts(labels: Uint8Array, classes: number): number[] {
  const found = Array<number>(classes).fill(0);
  labels.forEach((label) => found[label]!++);
  return found;
}

describe('the list of data sets', () => {
  it('holds the five of the course, the spiral first', () => {
    expect(engine.datasets.map(({ id }) => id)).toEqual([
      'spiral',
      'blobs',
      'rings',
      'moons',
      'xor',
    ]);
  });

  it('cannot be changed by those who hold it', () => {
    expect(() => Object.assign(engine.datasets[0]!.noise, { initial: 9 })).toThrow(TypeError);
  });
});

it('a spiral is 180 samples in 3 classes with noise 0.1, seed 1 and no test part', () => {
  const explicit = { samples: 180, classes: 3, noise: 0.1, seed: 1, testFraction: 0 };
  const spiral = engine.createDataset('spiral');
  expect(spiral).toStrictEqual(engine.createDataset('spiral', explicit));
  expect(spiral).toStrictEqual(engine.createDataset('spiral', {}));
  expect(spiral.inputs.length).toBe(360);
  expect(counts(spiral.labels, 3)).toEqual([60, 60, 60]);
  expect(spiral.classes).toBe(3);
  expect(spiral.test).toStrictEqual({ inputs: new Float32Array(0), labels: new Uint8Array(0) });
});

describe.each(engine.datasets.map((kind) => ({ id: kind.id, kind })))('$id', ({ id, kind }) => {
  it('says what it is in one line', () => {
    expect(kind.name).not.toBe('');
    expect(kind.description).toMatch(/^\S.*\S$/);
  });

  it('has defaults that are inside its limits and equal to none given', () => {
    const explicit = {
      samples: kind.samples.initial,
      classes: kind.classes.initial,
      noise: kind.noise.initial,
      testFraction: kind.testFraction.initial,
      seed: 1,
    };
    for (const { min, max, initial } of [
      kind.samples,
      kind.classes,
      kind.noise,
      kind.testFraction,
    ]) {
      expect(initial).toBeGreaterThanOrEqual(min);
      expect(initial).toBeLessThanOrEqual(max);
    }
    expect(engine.createDataset(id)).toStrictEqual(engine.createDataset(id, explicit));
  });

  it('is as large as asked for, finite, labelled below classes, and yours', () => {
    for (let classes = kind.classes.min; classes <= kind.classes.max; classes++) {
      const set = engine.createDataset(id, { classes, samples: 101 });
      expect(set.inputs.length).toBe(202);
      expect(set.labels.length).toBe(101);
      expect(set.classes).toBe(classes);
      expect([...set.inputs].every((x) => Number.isFinite(x) && Math.abs(x) < 10)).toBe(true);
      expect(set.inputs.buffer.byteLength).toBe(808);
      // As even as 101 can be split.
      const found = counts(set.labels, classes);
      expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(1);
    }
  });

  it('is the same for the same seed and another for another', () => {
    const make = (seed: number): Dataset => engine.createDataset(id, { seed });
    expect(make(7)).toStrictEqual(make(7));
    expect(rows(make(7))).not.toEqual(rows(make(8)));
    expect(make(2 ** 53 - 1)).toStrictEqual(make(2 ** 53 - 1));
    for (const bit of [16, 31, 32, 52]) expect(rows(make(7 + 2 ** bit))).not.toEqual(rows(make(7)));
  });

  it('splits off a test part of the asked share, and keeps every sample once', () => {
    const whole = engine.createDataset(id, { samples: 200 });
    for (const testFraction of [0.25, 0.9]) {
      const split = engine.createDataset(id, { samples: 200, testFraction });
      expect(split.test.labels.length).toBe(200 * testFraction);
      expect(split.test.inputs.length).toBe(400 * testFraction);
      expect([...rows(split), ...rows(split.test)].sort()).toEqual(rows(whole).sort());
    }
  });

  it('leaves one sample to train on, however much is held out', () => {
    const one = engine.createDataset(id, { samples: 1, testFraction: 0.9 });
    expect([one.labels.length, one.test.labels.length]).toEqual([1, 0]);
  });

  it('takes both ends of each limit', () => {
    for (const noise of [kind.noise.min, kind.noise.max]) {
      const set = engine.createDataset(id, { noise });
      expect([...set.inputs].every(Number.isFinite)).toBe(true);
    }
    expect(engine.createDataset(id, { samples: kind.samples.min }).labels.length).toBe(1);
  });
});

it('a data set may have a million samples', () => {
  const set = engine.createDataset('blobs', { samples: 1e6, classes: 2 });
  expect(set.inputs.length).toBe(2e6);
  expect(counts(set.labels, 2)).toEqual([5e5, 5e5]);
});
