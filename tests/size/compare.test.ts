// What `npm run size` says of figures that changed.
import { expect, test } from 'vitest';
import { accepted, compare } from './compare.mjs';

const madeWith = { emscripten: '3.1.6', brotli: '1.1.0' };
const written = {
  madeWith,
  sizes: {
    font: { bytes: 1000, limit: 2000 },
    script: { bytes: 5000 },
    engine: { bytes: 40, limit: 30 },
  },
};
const same = { font: 1000, script: 5000, engine: 40 };

test('the same figures are no fault, and a goal that is not reached is said', () => {
  expect(compare(written, same, madeWith)).toEqual({
    faults: [],
    notes: ['engine: the goal of 30 bytes is not reached, 40 bytes.'],
  });
});

test('a figure that changed by a byte is named, with its change and its limit', () => {
  const { faults } = compare(written, { ...same, font: 1001, script: 4000 }, madeWith);
  expect(faults).toEqual([
    'font: 1 001 bytes, 1 byte more than written down; the limit is 2 000 bytes.',
    'script: 4 000 bytes, 1 000 bytes fewer than written down; without a limit.',
  ]);
});

test('with other tools only limits count', () => {
  const other = { ...madeWith, emscripten: '4.0.0' };
  expect(compare(written, { ...same, font: 1001 }, other).faults).toEqual([]);
  expect(compare(written, { ...same, font: 2001 }, other).faults).toEqual([
    'font: 2 001 bytes, 1 byte above the limit.',
  ]);
});

test('what is measured is written down, and the other way round', () => {
  const { faults } = compare(written, { font: 1000, script: 5000, words: 1 }, madeWith);
  expect(faults).toHaveLength(2);
});

test('accepting keeps the limits', () => {
  const now = { font: 1500, script: 1, words: 7 };
  expect(accepted(written, now, madeWith).sizes).toEqual({
    font: { bytes: 1500, limit: 2000 },
    script: { bytes: 1 },
    words: { bytes: 7 },
  });
});
