// The answers of a layer's units over the plane as small pictures: below each other on a canvas of their own, from which
// each is drawn into its unit's tile.
import { roundedBox } from './network-marks.js';
import type { Tile } from './network-tiles.js';
import { rgbOf, type ChartColours } from './theme.js';

/** Opacity of the function's blue where a unit's answer is positive, in four steps up to its largest. */
const STEPS: readonly number[] = [0.18, 0.38, 0.62, 0.9];

export class UnitMaps {
  readonly #canvas = document.createElement('canvas');
  #cells = 1;

  /** units x cells x cells answers, the first row the lowest. */
  paint(maps: ArrayLike<number>, units: number, cells: number, colours: ChartColours): void {
    this.#cells = cells;
    this.#canvas.width = cells;
    this.#canvas.height = cells * units;
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    const image = context.createImageData(cells, cells * units);
    const [red, green, blue] = rgbOf(colours.f);
    const opacities = STEPS.map((step) => Math.round(255 * step));
    const size = cells * cells;
    for (let unit = 0; unit < units; unit += 1) {
      const from = unit * size;
      let most = 0;
      for (let cell = 0; cell < size; cell += 1) most = Math.max(most, maps[from + cell]!);
      for (let cell = 0; cell < size; cell += 1) {
        const value = maps[from + cell]!;
        if (!(value > 0)) continue;
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

  draw(context: CanvasRenderingContext2D, tile: Tile, unit: number): void {
    const { left, top, size } = tile;
    const cells = this.#cells;
    context.save();
    roundedBox(context, tile);
    context.clip();
    context.drawImage(this.#canvas, 0, unit * cells, cells, cells, left, top, size, size);
    context.restore();
  }
}
