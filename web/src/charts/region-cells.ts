// Decision regions as an image, a pixel a cell: mixed as the classes share the probability, strong as the first is sure.
import { rgbOf, type ChartColours } from './theme.js';

/** rows x columns x classes probabilities; the first row is yMin. */
export interface PlaneRegions {
  readonly probabilities: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
  readonly classes: number;
}

export class RegionCells {
  readonly canvas = document.createElement('canvas');

  paint(regions: PlaneRegions, colours: ChartColours): void {
    const { columns, rows, classes, probabilities } = regions;
    const palette = colours.classes.map(rgbOf);
    const bands = colours.bands.map((band) => Math.round(band * 255));
    this.canvas.width = columns;
    this.canvas.height = rows;
    const context = this.canvas.getContext('2d');
    if (!context) return;
    const image = context.createImageData(columns, rows);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const from = (row * columns + column) * classes;
        // Mixed as the classes share the probability, strong as the first of them is sure.
        let [most, red, green, blue] = [Number.NaN, 0, 0, 0];
        for (let index = 0; index < classes; index += 1) {
          const p = probabilities[from + index]!;
          const colour = palette[index % palette.length]!;
          if (!(p <= most)) most = p;
          red += p * colour[0];
          green += p * colour[1];
          blue += p * colour[2];
        }
        // The first row is the lowest y, and an image begins at its top.
        const pixel = ((rows - 1 - row) * columns + column) * 4;
        image.data[pixel] = red;
        image.data[pixel + 1] = green;
        image.data[pixel + 2] = blue;
        // No number, no ground.
        image.data[pixel + 3] = most >= 0 ? bands[most < 0.6 ? 0 : most < 0.9 ? 1 : 2]! : 0;
      }
    }
    context.putImageData(image, 0, 0);
  }
}
