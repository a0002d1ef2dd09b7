// The answers of a layer's units over the plane as small pictures: below each other on a canvas of their own, from which
// each is drawn into its unit's tile.
import { cornerOf } from './network-marks.js';
import type { Tile } from './network-tiles.js';
import { rgbOf, type ChartColours } from './theme.js';

/** Opacity of the function's blue where a unit's answer is positive, in four steps up to its largest. */
const STEPS: readonly number[] = [0.18, 0.38, 0.62, 0.9];

export class UnitMaps {
  readonly #canvas = document.createElement('canvas');
  #cells = 1;
  #painted: readonly unknown[] = [];

  /**
   * units x cells x cells answers, the first row the lowest, for tiles of this size. What was painted last is not
   * painted again.
   */
  paint(
    maps: ArrayLike<number>,
    units: number,
    cells: number,
    size: number,
    colours: ChartColours,
  ): void {
    const painted = [maps, units, cells, size, colours];
    if (painted.every((one, index) => one === this.#painted[index])) return;
    this.#painted = painted;
    this.#cells = cells;
    this.#canvas.width = cells;
    this.#canvas.height = cells * units;
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    const image = context.createImageData(cells, cells * units);
    const [red, green, blue] = rgbOf(colours.f);
    const opacities = STEPS.map((step) => Math.round(255 * step));
    const inside = insideCorners(cells, (cells * cornerOf(size)) / size);
    const count = cells * cells;
    for (let unit = 0; unit < units; unit += 1) {
      const from = unit * count;
      let most = 0;
      for (let cell = 0; cell < count; cell += 1) most = Math.max(most, maps[from + cell]!);
      for (let cell = 0; cell < count; cell += 1) {
        const value = maps[from + cell]!;
        if (!(value > 0) || !inside[cell]) continue;
        const row = cells - 1 - Math.floor(cell / cells);
        const pixel = ((unit * cells + row) * cells + (cell % cells)) * 4;
        image.data[pixel] = red;
        image.data[pixel + 1] = green;
        image.data[pixel + 2] = blue;
        image.data[pixel + 3] = opacities[Math.min(3, Math.floor((4 * value) / most))]!;
      }
    }
    context.putImageData(image, 0, 0);
  }

  draw(context: CanvasRenderingContext2D, { left, top, size }: Tile, unit: number): void {
    const cells = this.#cells;
    context.drawImage(this.#canvas, 0, unit * cells, cells, cells, left, top, size, size);
  }
}

/** Which cells lie within a square with round corners. To clip each tile takes longer than all else of a drawing. */
function insideCorners(cells: number, radius: number): readonly boolean[] {
  const beyond = (at: number): number => {
    const middle = at + 0.5;
    return Math.max(0, radius - middle, middle - (cells - radius));
  };
  return Array.from(
    { length: cells * cells },
    (_, cell) => Math.hypot(beyond(cell % cells), beyond(Math.floor(cell / cells))) <= radius,
  );
}
