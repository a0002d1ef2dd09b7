// A network as a drawing: a tile a unit, in columns, and a line a weight: as thick as it is large, dashed where it is
// negative. A unit's tile shows where on the plane it answers. Painted by hand, for there are thousands of lines.
import { classShape } from './class-shapes.js';
import { columnTiles, type Column, type Tile } from './network-tiles.js';
import { Surface } from './surface.js';
import { rgbOf, type ChartColours } from './theme.js';

export interface NetworkLayer {
  readonly units: number;
  /** units x inputs, row-major. */
  readonly weights: ArrayLike<number>;
  /** Units that answer no training input are crossed out. */
  readonly dead?: readonly boolean[];
  /** rows x columns x units answers over the plane, the first row the lowest. */
  readonly maps?: ArrayLike<number> | undefined;
}

export interface NetworkPicture {
  readonly inputs: readonly string[];
  /** The hidden layers, then the output layer. */
  readonly layers: readonly NetworkLayer[];
  /** Cells a side of a unit's map. */
  readonly cells: number;
}

/** A unit of the picture; layers count from 0, the output layer is the last. */
export interface NetworkUnit {
  readonly layer: number;
  readonly unit: number;
}

/** Lines between two columns; of more, the strongest are drawn. */
export const MOST_LINES = 160;
/** Opacity of the function's blue where a unit's answer is positive, in four steps up to its largest. */
const STEPS = [0.18, 0.38, 0.62, 0.9];

export class NetworkChart {
  readonly #surface: Surface;
  readonly #columns: () => readonly Column[];
  readonly #maps = document.createElement('canvas');
  #picture: NetworkPicture | undefined;
  #selected: NetworkUnit | undefined;
  /** Of the inputs, then of each layer. */
  #tiles: readonly (readonly Tile[])[] = [];

  /** `columns` says where the columns of the inputs and of each layer lie, in CSS pixels. */
  constructor(canvas: HTMLCanvasElement, host: Element, columns: () => readonly Column[]) {
    this.#columns = columns;
    this.#surface = new Surface(canvas, host, () => this.draw());
    this.#surface.measureNow();
  }

  show(picture: NetworkPicture, selected: NetworkUnit | undefined): void {
    this.#picture = picture;
    this.#selected = selected;
    this.draw();
  }

  /** The unit under a pointer, or near enough for a finger. */
  unitAt(clientX: number, clientY: number): NetworkUnit | undefined {
    const box = this.#surface.canvas.getBoundingClientRect();
    let best: NetworkUnit | undefined;
    let least = 10;
    this.#tiles.slice(1).forEach((tiles, layer) =>
      tiles.forEach((tile, unit) => {
        const x = clientX - box.left - tile.left - tile.size / 2;
        const y = clientY - box.top - tile.top - tile.size / 2;
        const distance = Math.max(Math.abs(x), Math.abs(y)) - tile.size / 2;
        if (distance >= least) return;
        least = distance;
        best = { layer, unit };
      }),
    );
    return best;
  }

  /** Where a unit lies, in CSS pixels from the canvas's left edge. */
  leftOf({ layer, unit }: NetworkUnit): number | undefined {
    return this.#tiles[layer + 1]?.[unit]?.left;
  }

  draw(): void {
    const { width, height, canvas, colours } = this.#surface;
    const context = canvas.getContext('2d');
    const picture = this.#picture;
    if (!context || !picture || width === 0) return;
    const ratio = window.devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across;
      canvas.height = down;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const columns = this.#columns();
    const counts = [picture.inputs.length, ...picture.layers.map(({ units }) => units)];
    if (columns.length !== counts.length) return;
    this.#tiles = counts.map((count, index) => columnTiles(columns[index]!, count, height));
    this.#drawLines(context, colours, picture);
    this.#drawInputs(context, colours, picture);
    picture.layers.forEach((layer, index) => this.#drawLayer(context, colours, layer, index));
  }

  dispose(): void {
    this.#surface.dispose();
  }

  #drawLines(
    context: CanvasRenderingContext2D,
    colours: ChartColours,
    picture: NetworkPicture,
  ): void {
    let most = 0;
    for (const { weights } of picture.layers) {
      most = Array.from(weights).reduce((size, weight) => Math.max(size, Math.abs(weight)), most);
    }
    if (!(most > 0) || !Number.isFinite(most)) return;
    context.strokeStyle = colours.ink;
    picture.layers.forEach(({ weights }, layer) => {
      const from = this.#tiles[layer]!;
      const to = this.#tiles[layer + 1]!;
      for (const index of strongest(weights)) {
        const unit = Math.floor(index / from.length);
        const isAside =
          this.#selected !== undefined &&
          (this.#selected.layer !== layer || this.#selected.unit !== unit);
        const share = Math.abs(weights[index]!) / most;
        context.globalAlpha = (0.18 + 0.62 * share) * (isAside ? 0.3 : 1);
        context.lineWidth = 0.6 + 3.4 * share;
        context.setLineDash(weights[index]! < 0 ? [5, 3.5] : []);
        drawLine(context, from[index % from.length]!, to[unit]!);
      }
    });
    context.globalAlpha = 1;
    context.setLineDash([]);
  }

  #drawInputs(
    context: CanvasRenderingContext2D,
    colours: ChartColours,
    picture: NetworkPicture,
  ): void {
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    this.#tiles[0]!.forEach((tile, index) => {
      drawBox(context, colours, tile, false);
      context.fillStyle = colours.ink;
      context.font = `italic ${Math.min(16, 0.42 * tile.size) * colours.scale}px ${colours.serif}`;
      context.fillText(
        picture.inputs[index] ?? '',
        tile.left + tile.size / 2,
        tile.top + tile.size / 2,
      );
    });
  }

  #drawLayer(
    context: CanvasRenderingContext2D,
    colours: ChartColours,
    layer: NetworkLayer,
    index: number,
  ): void {
    const isOutput = index === this.#picture!.layers.length - 1;
    const tiles = this.#tiles[index + 1]!;
    if (layer.maps) this.#paintMaps(layer.maps, layer.units, colours);
    tiles.forEach((tile, unit) => {
      const isSelected = this.#selected?.layer === index && this.#selected.unit === unit;
      drawBox(context, colours, tile, isSelected);
      if (layer.dead?.[unit]) drawCross(context, colours, tile);
      else if (isOutput) drawClass(context, colours, tile, unit);
      else if (layer.maps) this.#drawMap(context, tile, unit);
      outline(context, colours, tile, isSelected);
    });
  }

  // The units' maps below each other, on a canvas of their own that is then drawn piece by piece.
  #paintMaps(maps: ArrayLike<number>, units: number, colours: ChartColours): void {
    const cells = this.#picture!.cells;
    this.#maps.width = cells;
    this.#maps.height = cells * units;
    const context = this.#maps.getContext('2d');
    if (!context) return;
    const image = context.createImageData(cells, cells * units);
    const [red, green, blue] = rgbOf(colours.f);
    const opacities = STEPS.map((step) => Math.round(255 * step));
    for (let unit = 0; unit < units; unit += 1) {
      let most = 0;
      for (let at = unit; at < maps.length; at += units) most = Math.max(most, maps[at]!);
      for (let cell = 0; cell < cells * cells; cell += 1) {
        const value = maps[cell * units + unit]!;
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

  #drawMap(context: CanvasRenderingContext2D, tile: Tile, unit: number): void {
    const cells = this.#picture!.cells;
    context.save();
    roundedBox(context, tile);
    context.clip();
    context.drawImage(
      ...([this.#maps, 0, unit * cells, cells, cells] as const),
      ...([tile.left, tile.top, tile.size, tile.size] as const),
    );
    context.restore();
  }
}

/** The places of the weights to be drawn, the weaker ones first. */
function strongest(weights: ArrayLike<number>): readonly number[] {
  const places = Array.from({ length: weights.length }, (_, index) => index);
  const size = (index: number): number => Math.abs(weights[index]!);
  if (places.length <= MOST_LINES) return places;
  const sizes = Float64Array.from(places, size).sort();
  const least = sizes[sizes.length - MOST_LINES]!;
  return places.filter((index) => size(index) >= least).slice(0, MOST_LINES);
}

function drawLine(context: CanvasRenderingContext2D, from: Tile, to: Tile): void {
  const start = { x: from.left + from.size, y: from.top + from.size / 2 };
  const end = { x: to.left, y: to.top + to.size / 2 };
  const middle = (start.x + end.x) / 2;
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.bezierCurveTo(middle, start.y, middle, end.y, end.x, end.y);
  context.stroke();
}

function roundedBox(context: CanvasRenderingContext2D, tile: Tile): void {
  context.beginPath();
  context.roundRect(tile.left, tile.top, tile.size, tile.size, Math.min(6, tile.size / 4));
}

function drawBox(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  tile: Tile,
  isSelected: boolean,
): void {
  roundedBox(context, tile);
  context.fillStyle = colours.surface;
  context.fill();
  outline(context, colours, tile, isSelected);
}

function outline(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  tile: Tile,
  isSelected: boolean,
): void {
  roundedBox(context, tile);
  context.strokeStyle = isSelected ? colours.ink : colours.ink3;
  context.lineWidth = isSelected ? 3 : 1.25;
  context.stroke();
}

function drawCross(context: CanvasRenderingContext2D, colours: ChartColours, tile: Tile): void {
  roundedBox(context, tile);
  context.fillStyle = colours.sunken;
  context.fill();
  const near = 0.3 * tile.size;
  const far = 0.7 * tile.size;
  context.strokeStyle = colours.ink2;
  context.lineWidth = 1.75;
  context.beginPath();
  context.moveTo(tile.left + near, tile.top + near);
  context.lineTo(tile.left + far, tile.top + far);
  context.moveTo(tile.left + far, tile.top + near);
  context.lineTo(tile.left + near, tile.top + far);
  context.stroke();
}

function drawClass(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  tile: Tile,
  unit: number,
): void {
  const scale = (0.62 * tile.size) / 16;
  context.save();
  context.translate(tile.left + tile.size / 2 - 8 * scale, tile.top + tile.size / 2 - 8 * scale);
  context.scale(scale, scale);
  context.fillStyle = colours.classes[unit % colours.classes.length]!;
  context.fill(new Path2D(classShape(unit)));
  context.restore();
}
