// A drawing becomes a sample like those that were scanned: 8 by 8 counts, wherever and however large it was drawn.
import { describe, expect, it } from 'vitest';
import { digitBitmap, digitPixels, type Stroke } from '../../web/src/state/index.js';

const moved = (strokes: readonly Stroke[], scale: number, x: number, y: number): Stroke[] =>
  strokes.map((stroke) =>
    stroke.map((point) => ({ x: scale * point.x + x, y: scale * point.y + y })),
  );

const one: Stroke[] = [
  [
    { x: 10, y: 0 },
    { x: 10, y: 40 },
  ],
];

describe('a drawn digit', () => {
  it('is 64 counts of 4 by 4 points of its bitmap', () => {
    const bitmap = digitBitmap(one);
    const pixels = digitPixels(one);
    expect(pixels).toHaveLength(64);
    for (let block = 0; block < 64; block += 1) {
      const [top, left] = [4 * Math.floor(block / 8), 4 * (block % 8)];
      let count = 0;
      for (let point = 0; point < 16; point += 1)
        count += bitmap[32 * (top + Math.floor(point / 4)) + left + (point % 4)]!;
      expect(pixels[block]).toBe(count);
    }
  });

  it('stands in the middle: an upright line fills half of the two middle columns, from top to bottom', () => {
    const rows = Array.from({ length: 8 }, (_, row) => [
      ...digitPixels(one).slice(8 * row, 8 * row + 8),
    ]);
    for (const row of rows.slice(1, 7)) expect(row).toEqual([0, 0, 0, 8, 8, 0, 0, 0]);
    expect(rows[0]![3]).toBeGreaterThan(0);
    expect(rows[7]![4]).toBeGreaterThan(0);
  });

  it('is the same wherever it was drawn and however large', () => {
    expect(digitPixels(moved(one, 0.25, 50, 3))).toEqual(digitPixels(one));
  });

  it('is empty without a stroke, and a dot where the pen only touched', () => {
    expect(digitPixels([]).every((ink) => ink === 0)).toBe(true);
    const dot = digitPixels([[{ x: 3, y: 4 }]]);
    expect([dot[27], dot[28], dot[35], dot[36]].every((ink) => ink! > 0)).toBe(true);
    expect(dot.filter((ink) => ink > 0)).toHaveLength(4);
  });
});
