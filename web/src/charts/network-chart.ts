// A network as a drawing: a tile a unit, in columns, and a line a weight: as thick as it is large, or as strong where
// there are many, dashed where it is negative. A unit's tile shows where on the plane it answers. Painted by hand, for there are thousands of lines.
import {
  drawClass,
  drawCross,
  drawLine,
  drawName,
  fillBoxes,
  outlineBoxes,
  outlineChosen,
} from './network-marks.js';
import { columnTiles, type Column, type Tile } from './network-tiles.js';
import { Surface } from './surface.js';
import type { ChartColours } from './theme.js';
import { UnitMaps } from './unit-maps.js';

export interface NetworkLayer {
  readonly units: number;
  /** units x inputs, row-major. */
  readonly weights: Float32Array;
  /** Units that answer no training input are crossed out. */
  readonly dead?: readonly boolean[];
  /** units x rows x columns answers over the plane, the first row the lowest. */
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

/** Lines between two columns and in all; of more, the strongest are drawn. */
const MOST_LINES = 160;
const ALL_LINES = 480;
/**
 * Of more lines than this none can be followed: they are straight and thin, and the larger weights only darker. Where
 * there is no graphics card, curves of all widths would take more than two frames.
 */
const MOST_THICK = 240;

export class NetworkChart {
  readonly #surface: Surface;
  readonly #columns: () => readonly Column[];
  /** Of each layer. */
  readonly #maps: UnitMaps[] = [];
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
    for (const { weights } of picture.layers) most = Math.max(most, largest(weights));
    if (!(most > 0) || !Number.isFinite(most)) return;
    context.strokeStyle = colours.ink;
    const lines = linesFor(
      picture.layers.map(({ units, weights }) => ({ units, inputs: weights.length / units })),
    );
    picture.layers.forEach(({ weights }, layer) => {
      const from = this.#tiles[layer]!;
      const to = this.#tiles[layer + 1]!;
      for (const index of strongest(weights, most, lines.most)) {
        const unit = Math.floor(index / from.length);
        const isAside =
          this.#selected !== undefined &&
          (this.#selected.layer !== layer || this.#selected.unit !== unit);
        const share = Math.abs(weights[index]!) / most;
        context.globalAlpha = (0.18 + 0.62 * share) * (isAside ? 0.3 : 1);
        context.lineWidth = lines.areThin ? 1 : 0.6 + 3.4 * share;
        context.setLineDash(weights[index]! < 0 ? [5, 3.5] : []);
        drawLine(context, from[index % from.length]!, to[unit]!, !lines.areThin);
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
    const tiles = this.#tiles[0]!;
    fillBoxes(context, colours, tiles);
    outlineBoxes(context, colours, tiles);
    tiles.forEach((tile, index) => drawName(context, colours, tile, picture.inputs[index] ?? ''));
  }

  #drawLayer(
    context: CanvasRenderingContext2D,
    colours: ChartColours,
    layer: NetworkLayer,
    index: number,
  ): void {
    const { layers, cells } = this.#picture!;
    const isOutput = index === layers.length - 1;
    const tiles = this.#tiles[index + 1]!;
    const maps = (this.#maps[index] ??= new UnitMaps());
    if (layer.maps) maps.paint(layer.maps, layer.units, cells, tiles[0]?.size ?? 1, colours);
    fillBoxes(context, colours, tiles);
    tiles.forEach((tile, unit) => {
      if (layer.dead?.[unit]) drawCross(context, colours, tile);
      else if (isOutput) drawClass(context, colours, tile, unit);
      else if (layer.maps) maps.draw(context, tile, unit);
    });
    outlineBoxes(context, colours, tiles);
    const chosen = this.#selected?.layer === index ? tiles[this.#selected.unit] : undefined;
    if (chosen) outlineChosen(context, colours, chosen);
  }
}

/** How the weights of layers of these sizes are drawn. */
export function linesFor(layers: readonly { readonly units: number; readonly inputs: number }[]): {
  /** Between two columns: fewer where there are many columns, for a drawing has to be done within a frame. */
  readonly most: number;
  /** They are thin and straight, all of them: too many to be followed. */
  readonly areThin: boolean;
} {
  const most = Math.min(MOST_LINES, Math.floor(ALL_LINES / layers.length));
  const count = layers.reduce((sum, { units, inputs }) => sum + Math.min(most, units * inputs), 0);
  return { most, areThin: count > MOST_THICK };
}

/** The places of the `limit` largest weights, or a few more where several are alike. */
function strongest(weights: Float32Array, most: number, limit: number): readonly number[] {
  const bins = new Uint32Array(256);
  const binOf = (index: number): number => Math.floor((255 * Math.abs(weights[index]!)) / most);
  for (let index = 0; index < weights.length; index += 1) {
    const bin = binOf(index);
    bins[bin] = bins[bin]! + 1;
  }
  let least = 255;
  for (let count = bins[255]!; least > 0 && count < limit; count += bins[least]!) least -= 1;
  const places: number[] = [];
  for (let index = 0; index < weights.length && places.length < limit; index += 1) {
    if (binOf(index) >= least) places.push(index);
  }
  return places;
}

function largest(weights: Float32Array): number {
  let most = 0;
  for (const weight of weights) {
    const size = Math.abs(weight);
    if (size > most) most = size;
  }
  return most;
}
