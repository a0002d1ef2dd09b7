// The network of <step-on-point>: half trained on the spiral, then given one point alone, step by step.
import type {
  Classifier,
  Dataset,
  Engine,
  Evaluation,
  ExperimentRun,
  Explanation,
  PlaneWindow,
} from '../kit.js';

export const STEPS = 20;
const UNITS = 8;
const LAYERS = 2;
const BATCH = 10;
/** Milliseconds between two steps while it plays. */
const PAUSE = 120;

export interface PointSettings {
  /** Which training point, from 1; 0 for the one with the largest loss. */
  readonly point: number;
  readonly rate: number;
  /** Epochs of training on all points before the steps. */
  readonly epochs: number;
  readonly seed: number;
}

interface Look {
  readonly explanation: Explanation;
  readonly evaluation: Evaluation;
}

export interface LogitTerms {
  readonly activations: Float32Array;
  readonly weights: Float32Array;
  readonly bias: number;
}

export class PointRun implements ExperimentRun {
  readonly data: Dataset;
  readonly target: number;
  readonly before: Look;
  now: Look;
  steps = 0;
  #lastStep = 0;
  readonly #trained: Classifier;
  readonly #classifier: Classifier;

  constructor(engine: Engine, settings: PointSettings) {
    const { seed, rate, epochs } = settings;
    this.data = engine.createDataset('spiral', { seed });
    this.#trained = engine.createClassifier({
      seed,
      classes: this.data.classes,
      layers: Array.from({ length: LAYERS }, () => ({ units: UNITS, activation: 'tanh' })),
      optimizer: { kind: 'sgd', learningRate: rate },
      batchSize: BATCH,
    });
    const { inputs, labels } = this.data;
    this.#trained.setData(inputs, labels);
    if (epochs > 0) this.#trained.train(epochs * Math.ceil(labels.length / BATCH));
    this.#classifier = this.#trained.clone();
    this.target = settings.point > 0 ? settings.point - 1 : this.#worst();
    this.before = this.#look();
    this.now = this.before;
  }

  get done(): boolean {
    return this.steps >= STEPS;
  }

  get complete(): boolean {
    return this.done;
  }

  get progress(): number {
    return this.steps / STEPS;
  }

  get label(): number {
    return this.data.labels[this.target]!;
  }

  get place(): Float32Array {
    return this.data.inputs.slice(2 * this.target, 2 * this.target + 2);
  }

  /** Slow enough for the eye to follow. */
  advance(): void {
    const now = performance.now();
    if (now - this.#lastStep < PAUSE) return;
    this.#lastStep = now;
    this.step();
  }

  step(): void {
    if (this.done) return;
    this.#classifier.trainOn(this.place, this.label);
    this.steps += 1;
    this.now = this.#look();
  }

  /** Probabilities at the cells' centres over a square window, before the steps or now. */
  grid(which: 'before' | 'now', window: PlaneWindow, cells: number): Float32Array {
    const classifier = which === 'before' ? this.#trained : this.#classifier;
    const { xMin, xMax, yMin, yMax } = window;
    const half = (xMax - xMin) / cells / 2;
    return classifier.grid({
      xMin: xMin + half,
      xMax: xMax - half,
      yMin: yMin + half,
      yMax: yMax - half,
      columns: cells,
      rows: cells,
    });
  }

  /** 1 for each point in the wrong class. */
  wrong(which: 'before' | 'now'): Uint8Array {
    const classifier = which === 'before' ? this.#trained : this.#classifier;
    const { inputs, labels, classes } = this.data;
    const shares = classifier.predict(inputs);
    return labels.map((label, index) => {
      const own = shares.subarray(index * classes, (index + 1) * classes);
      return own.every((p) => p <= own[label]!) ? 0 : 1;
    });
  }

  /** What makes a logit, before the steps or now: the last hidden layer's activations, their weights, the bias. */
  logitTerms(which: 'before' | 'now', index: number): LogitTerms {
    const { parameters, layout } = which === 'before' ? this.#trained : this.#classifier;
    const { inputs, weightsOffset, biasesOffset } = layout.at(-1)!;
    const first = weightsOffset + index * inputs;
    return {
      activations: this[which].explanation.layers.at(-2)!.a,
      weights: parameters.subarray(first, first + inputs),
      bias: parameters[biasesOffset + index]!,
    };
  }

  /** The loss of every point. */
  losses(which: 'before' | 'now'): readonly number[] {
    const classifier = which === 'before' ? this.#trained : this.#classifier;
    const { inputs, labels } = this.data;
    return Array.from(
      labels,
      (label, index) => classifier.explain(inputs.slice(2 * index, 2 * index + 2), label).loss,
    );
  }

  dispose(): void {
    this.#trained.dispose();
    this.#classifier.dispose();
  }

  #look(): Look {
    const { inputs, labels } = this.data;
    return {
      explanation: this.#classifier.explain(this.place, this.label),
      evaluation: this.#classifier.evaluate(inputs, labels),
    };
  }

  #worst(): number {
    const losses = this.losses('now');
    return losses.indexOf(Math.max(...losses));
  }
}
