// The classifier's pictures: the planes of A and B, the lines of the run, the drawing of the network.
import type { ReactiveControllerHost } from 'lit';
import {
  planePicture,
  type NetworkPicture,
  type PictureWords,
  type PlaneWindow,
} from '../../charts/index.js';
import type { Engine } from '../../engine/types.js';
import type { ClassifierWords } from '../../locales/index.js';
import { OWN_POINTS, type ClassifierSettings } from '../../state/index.js';
import { LineView } from '../parts/line-view.js';
import { PlaneView, type PlaneEditor } from '../parts/plane-view.js';
import { isPlain, plottedPoints, windowOfColumns } from '../training/column-slice.js';
import { windowAround, windowToPaint } from '../training/run-data.js';
import type { TrainingRun } from '../training/training-run.js';
import type { Worlds } from './model/worlds.js';
import { NetworkView } from './network-view.js';
import { accuracyAxes, accuracyLines, lossAxes, lossLines } from './run-lines.js';

/** Cells a side, from the finest picture to the quickest. */
const GRIDS: readonly number[] = [128, 96, 72, 48, 32, 24];
/** Milliseconds that the regions may take of a frame's budget. */
const GRID_BUDGET = 3.5;
/** Cells a side of a unit's small picture: fewer where all of them would take too long. */
const UNIT_GRIDS: readonly number[] = [24, 16, 10];
const UNIT_WORK = 6e6;
/** Milliseconds a frame for the units' pictures, which come layer by layer. */
const UNIT_BUDGET = 3;
/** Multiplications that a picture may cost: about that budget while it runs, and a moment at rest. */
const WORK = { running: 6e6, resting: 4e7 };

/** Columns of which two can be plotted to some purpose. */
export const MOST_PLOTTED = 16;

type Host = ReactiveControllerHost & HTMLElement & { readonly compact: boolean };

export class Pictures {
  readonly planes: readonly PlaneView[];
  readonly loss: LineView;
  readonly accuracy: LineView;
  readonly network: NetworkView;
  #window: PlaneWindow = { xMin: -1, xMax: 1, yMin: -1, yMax: 1 };
  #axes: readonly number[] = [0, 1];
  #guess = { loss: 0, share: 0 };
  #grid = 0;
  #gridCost = 0;
  /** Whose plane is drawn next, and how many are yet to be brought up to date. */
  #nextPlane = 0;
  #planesLeft = 0;
  /** Each hidden layer's units over the plane, and how many of them are yet to be brought up to date. */
  #maps: (Float32Array | undefined)[] = [];
  #nextMap = 0;
  #mapsLeft = 0;
  #worlds: Worlds | undefined;

  /** `editor` makes points on the planes, where there is one. */
  constructor(host: Host, chosen: () => void, editor: () => PlaneEditor | undefined) {
    this.planes = [0, 1].map(
      (index) =>
        new PlaneView(host, {
          axes: () => !host.compact,
          editor: () => (host.compact ? undefined : editor()),
          changed: () => {
            this.planes[1 - index]!.select(this.planes[index]!.selected);
            chosen();
          },
        }),
    );
    this.loss = new LineView(host);
    this.accuracy = new LineView(host);
    this.network = new NetworkView(host, chosen);
  }

  /** The chosen point, counted as in the run's points. */
  get point(): number | undefined {
    const count = this.#worlds?.a.points.labels.length ?? 0;
    const { selected } = this.planes[0]!;
    return selected !== undefined && selected < count ? selected : undefined;
  }

  setWorlds(engine: Engine, worlds: Worlds, { axes, dataset }: ClassifierSettings): void {
    const { a } = worlds;
    this.#axes = axes;
    // Equal logits are what somebody says who does not know: the loss and the accuracy of guessing.
    const blind = engine.crossEntropy(new Float64Array(a.classes), 0);
    this.#guess = { loss: blind.loss, share: blind.probabilities[0]! };
    this.#grid = 0;
    this.#gridCost = 0;
    this.#worlds = worlds;
    this.#maps = [];
    this.outdate();
    const plotted = plottedPoints(engine, a.points, axes);
    this.#window =
      dataset === OWN_POINTS
        ? windowToPaint(a.points)
        : isPlain(a.points)
          ? windowAround(a.points)
          : windowOfColumns(plotted);
    for (const plane of this.planes) plane.setPoints(plotted, this.#window);
  }

  /** The plane of A or, in its turn, of B; true if the other one is left. */
  drawPlane({ runs }: Worlds, playing: boolean): boolean {
    // Without a plane there is nothing to draw on: a digit has as many columns as pixels.
    if (runs[0]!.points.dimensions > MOST_PLOTTED) return false;
    const index = this.#nextPlane % runs.length;
    const run = runs[index]!;
    this.#nextPlane = index + 1;
    this.#planesLeft = Math.min(this.#planesLeft, runs.length) - 1;
    const begun = performance.now();
    const work = playing ? WORK.running : WORK.resting;
    const affordable = GRIDS.findIndex((cells) => cells * cells * run.size <= work);
    const coarsest = affordable < 0 ? GRIDS.length - 1 : affordable;
    const cells = GRIDS[playing ? Math.max(this.#grid, coarsest) : coarsest]!;
    const probabilities = run.grid(this.#window, cells, cells, this.#axes);
    if (playing) this.#coarsen(performance.now() - begun);
    this.planes[index]!.show(
      { probabilities, columns: cells, rows: cells, classes: run.classes },
      run.wrongPoints(!playing),
    );
    return this.#planesLeft > 0;
  }

  /** A point by its number, where no plane shows it. */
  choose(point: number | undefined): void {
    for (const plane of this.planes) plane.select(point);
  }

  /** The planes of A and, in a comparison, of B; undefined where they are not shown. */
  toKeep(words: PictureWords): HTMLCanvasElement | undefined {
    const charts = words.titles.map((_, index) => this.planes[index]?.chart);
    const drawn = charts.filter((chart) => chart !== undefined);
    return drawn.length === charts.length ? planePicture(drawn, words) : undefined;
  }

  drawLines(words: ClassifierWords, { runs }: Worlds): void {
    const { loss, share } = this.#guess;
    this.loss.show(lossAxes(words, runs, loss), lossLines(words, runs));
    this.accuracy.show(accuracyAxes(words, runs, share), accuracyLines(words, runs));
  }

  /** The planes and the units' pictures are to be drawn again, all of them. */
  outdate(): void {
    this.#planesLeft = Infinity;
    this.#mapsLeft = Infinity;
  }

  /** The network with its newest weights, and as many of its units' pictures as there is time for; true if some are left. */
  drawNetwork(run: TrainingRun, inputs: readonly string[], playing: boolean): boolean {
    const hidden = run.layout.length - 1;
    const isPlane = isPlain(run.points);
    const cells =
      UNIT_GRIDS.find((side) => side * side * run.size <= UNIT_WORK) ?? UNIT_GRIDS.at(-1)!;
    this.#mapsLeft = isPlane ? Math.min(this.#mapsLeft, hidden) : 0;
    if (playing) this.#mapsLeft = isPlane ? hidden : 0;
    const deadline = performance.now() + UNIT_BUDGET;
    while (this.#mapsLeft > 0) {
      const layer = this.#nextMap % hidden;
      this.#maps[layer] = run.unitGrid(this.#window, cells, layer);
      this.#nextMap = layer + 1;
      this.#mapsLeft -= 1;
      if (performance.now() > deadline) break;
    }
    this.network.show(networkPicture(run, inputs, cells, this.#maps));
    return this.#mapsLeft > 0;
  }

  /** While it runs, a finer picture is not worth a slower page. */
  #coarsen(cost: number): void {
    this.#gridCost = 0.8 * this.#gridCost + 0.2 * cost;
    if (this.#gridCost <= GRID_BUDGET || this.#grid === GRIDS.length - 1) return;
    this.#grid += 1;
    this.#gridCost = 0;
  }
}

function networkPicture(
  run: TrainingRun,
  inputs: readonly string[],
  cells: number,
  maps: readonly (Float32Array | undefined)[],
): NetworkPicture {
  const { parameters, layout } = run;
  const probe = run.inspected;
  return {
    inputs,
    cells,
    layers: layout.map((layer, index) => ({
      units: layer.units,
      weights: parameters.subarray(
        layer.weightsOffset,
        layer.weightsOffset + layer.units * layer.inputs,
      ),
      maps: maps[index],
      dead: (probe.layers[index]?.units ?? []).map((state) => state === 'dead'),
    })),
  };
}
