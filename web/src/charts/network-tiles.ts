// Where the units of a layer lie: below each other, and in several rows beside each other where they are many.

/** Of a layer, in CSS pixels. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

export interface Tile {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Sides of a tile with the gap to the next, from the largest on. */
const SIZES = [
  { size: 34, gap: 9 },
  { size: 26, gap: 7 },
  { size: 20, gap: 5 },
  { size: 15, gap: 4 },
  { size: 11, gap: 3 },
] as const;
/** Of a column's width: the rest is for the lines. */
const SHARE = 0.62;

/** The largest tiles that fit, in the middle of the column and of the height. */
export function columnTiles(column: Column, count: number, height: number): readonly Tile[] {
  const fits = SIZES.map(({ size, gap }) => {
    const rows = Math.max(1, Math.floor((height + gap) / (size + gap)));
    const beside = Math.ceil(count / rows);
    return { size, gap, beside, rows: Math.ceil(count / beside) };
  });
  const room = SHARE * column.width;
  const fit =
    fits.find(({ size, gap, beside }) => beside * (size + gap) - gap <= room) ?? fits.at(-1)!;
  const { size, gap, beside, rows } = fit;
  const left = column.left + (column.width - beside * (size + gap) + gap) / 2;
  const top = (height - rows * (size + gap) + gap) / 2;
  return Array.from({ length: count }, (_, index) => ({
    left: left + Math.floor(index / rows) * (size + gap),
    top: top + (index % rows) * (size + gap),
    size,
  }));
}
