// A drawn digit becomes what the handwritten digits are: a bitmap of 32 by 32, centred and as large as it fits, of
// which each block of 4 by 4 counts its inked points (0 to 16), as in UCI's optdigits.

export interface DrawnPoint {
  /** From the left and from the top, in any unit. */
  readonly x: number;
  readonly y: number;
}

/** The pen's way from where it touches the paper to where it leaves it. */
export type Stroke = readonly DrawnPoint[];

export const BITMAP_SIDE = 32;
const BLOCK = 4;
export const PIXEL_SIDE = BITMAP_SIDE / BLOCK;
/** In points of the bitmap: the samples' lines are about four wide. */
const PEN_RADIUS = 2;

/** 64 counts, row by row from the top; all 0 where nothing is drawn. */
export function digitPixels(strokes: readonly Stroke[]): Float32Array {
  const pixels = new Float32Array(PIXEL_SIDE * PIXEL_SIDE);
  const bitmap = digitBitmap(strokes);
  bitmap.forEach((ink, index) => {
    const row = Math.floor(index / BITMAP_SIDE / BLOCK);
    const column = Math.floor((index % BITMAP_SIDE) / BLOCK);
    pixels[row * PIXEL_SIDE + column]! += ink;
  });
  return pixels;
}

/** 1 where there is ink, 32 by 32, row by row from the top. */
export function digitBitmap(strokes: readonly Stroke[]): Uint8Array {
  const bitmap = new Uint8Array(BITMAP_SIDE * BITMAP_SIDE);
  for (const stroke of fitted(strokes)) {
    stroke.forEach((to, index) => inkLine(bitmap, stroke[index - 1] ?? to, to));
  }
  return bitmap;
}

/** In the bitmap's points, proportions kept, half a pen away from its edges. */
function fitted(strokes: readonly Stroke[]): readonly Stroke[] {
  const all = strokes.flat();
  if (all.length === 0) return [];
  const [x, y] = (['x', 'y'] as const).map((axis) => {
    const values = all.map((point) => point[axis]);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    return { centre: (min + max) / 2, size: max - min };
  }) as [{ centre: number; size: number }, { centre: number; size: number }];
  const room = BITMAP_SIDE - 2 * PEN_RADIUS;
  const size = Math.max(x.size, y.size);
  // A dot has no size, and stays one.
  const scale = size > 0 ? room / size : 0;
  const at = (value: number, centre: number): number => (value - centre) * scale + BITMAP_SIDE / 2;
  return strokes.map((stroke) =>
    stroke.map((point) => ({ x: at(point.x, x.centre), y: at(point.y, y.centre) })),
  );
}

/** Inks every point of the bitmap whose middle the round pen covers on its straight way. */
function inkLine(bitmap: Uint8Array, from: DrawnPoint, to: DrawnPoint): void {
  const first = (a: number, b: number): number =>
    Math.max(0, Math.floor(Math.min(a, b) - PEN_RADIUS));
  const last = (a: number, b: number): number =>
    Math.min(BITMAP_SIDE - 1, Math.ceil(Math.max(a, b) + PEN_RADIUS));
  for (let row = first(from.y, to.y); row <= last(from.y, to.y); row += 1) {
    for (let column = first(from.x, to.x); column <= last(from.x, to.x); column += 1) {
      const middle = { x: column + 0.5, y: row + 0.5 };
      if (squaredDistance(middle, from, to) <= PEN_RADIUS * PEN_RADIUS)
        bitmap[row * BITMAP_SIDE + column] = 1;
    }
  }
}

/** Of a point from a line between two ends. */
function squaredDistance(point: DrawnPoint, from: DrawnPoint, to: DrawnPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = (point.x - from.x) * dx + (point.y - from.y) * dy;
  const share = length > 0 ? Math.min(Math.max(along / length, 0), 1) : 0;
  const [x, y] = [point.x - from.x - share * dx, point.y - from.y - share * dy];
  return x * x + y * y;
}
