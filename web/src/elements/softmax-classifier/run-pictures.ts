// A run's pictures: the plane and the two lines, drawn together within what a frame allows.
import type { ReactiveControllerHost } from 'lit';
import type { PlaneWindow } from '../../charts/index.js';
import type { Engine } from '../../engine/types.js';
import type { Words } from '../../locales/index.js';
import { LineView } from '../parts/line-view.js';
import { PlaneView } from '../parts/plane-view.js';
import { accuracyAxes, accuracyLines, lossAxes, lossLines } from './results-panel.js';
import { windowAround, type TrainingRun } from '../training/training-run.js';

/** Cells a side, from the finest picture to the quickest. */
const GRIDS: readonly number[] = [128, 96, 72, 48, 32];
/** Milliseconds that the regions may take of a frame's budget. */
const GRID_BUDGET = 4;
/** Multiplications that a picture may cost: about that budget while it runs, and a moment at rest. */
const WORK = { running: 6e6, resting: 6e7 };

export class RunPictures {
  /** Milliseconds that a picture takes, as measured. */
  cost = 2;
  readonly plane: PlaneView;
  readonly loss: LineView;
  readonly accuracy: LineView;
  readonly #host: Element & { readonly compact: boolean };
  #window: PlaneWindow = { xMin: -1, xMax: 1, yMin: -1, yMax: 1 };
  #guess = { loss: 0, share: 0 };
  #grid = 0;
  #gridCost = 0;

  constructor(
    host: ReactiveControllerHost & Element & { readonly compact: boolean },
    options: { readonly axes: () => boolean; readonly chosen: () => void },
  ) {
    this.#host = host;
    this.plane = new PlaneView(host, { axes: options.axes, changed: options.chosen });
    this.loss = new LineView(host);
    this.accuracy = new LineView(host);
  }

  setRun(engine: Engine, run: TrainingRun): void {
    // Equal logits are what somebody says who does not know: the loss and the accuracy of guessing.
    const blind = engine.crossEntropy(new Float64Array(run.classes), 0);
    this.#guess = { loss: blind.loss, share: blind.probabilities[0]! };
    this.#grid = 0;
    this.#gridCost = 0;
    this.#window = windowAround(run.points);
    this.plane.setPoints(run.points, this.#window);
  }

  draw(words: Words, run: TrainingRun, playing: boolean): void {
    const begun = performance.now();
    const work = playing ? WORK.running : WORK.resting;
    const affordable = GRIDS.findIndex((cells) => cells * cells * run.size <= work);
    const coarsest = affordable < 0 ? GRIDS.length - 1 : affordable;
    const cells = GRIDS[playing ? Math.max(this.#grid, coarsest) : coarsest]!;
    const probabilities = run.grid(this.#window, cells, cells);
    if (playing) this.#coarsen(performance.now() - begun);
    this.plane.show(
      { probabilities, columns: cells, rows: cells, classes: run.classes },
      run.wrongPoints(),
    );
    if (!this.#host.compact) {
      this.loss.show(lossAxes(words, run, this.#guess.loss), lossLines(words, run));
      this.accuracy.show(accuracyAxes(words, run, this.#guess.share), accuracyLines(words, run));
    }
    this.cost = Math.min(7, 0.8 * this.cost + 0.2 * (performance.now() - begun));
  }

  /** While it runs, a finer picture is not worth a slower page. */
  #coarsen(cost: number): void {
    this.#gridCost = 0.8 * this.#gridCost + 0.2 * cost;
    if (this.#gridCost <= GRID_BUDGET || this.#grid === GRIDS.length - 1) return;
    this.#grid += 1;
    this.#gridCost = 0;
  }
}
