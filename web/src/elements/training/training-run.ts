// One run: its data, its network in the engine, how far it is, and what it was like on the way. Knows no page.
import type {
  Classifier,
  Dataset,
  DatasetId,
  Divergence,
  Engine,
  Evaluation,
  Explanation,
  LayerOptions,
  Probe,
  TrainingReport,
} from '../../engine/types.js';
import type { PlaneWindow } from '../../charts/index.js';
import type { ClassifierSettings, LayerSettings } from '../../state/index.js';
import { RunHistory } from './run-history.js';

export interface RunPoints {
  /** The training points, then those held out: n x 2. */
  readonly inputs: Float32Array;
  readonly labels: Uint8Array;
  readonly heldOutFrom: number;
}

export class TrainingRun {
  readonly points: RunPoints;
  readonly classes: number;
  readonly stepsPerEpoch: number;
  readonly history = new RunHistory();
  step = 0;
  epoch = 0;
  diverged: Divergence | undefined;
  training!: Evaluation;
  heldOut: Evaluation | undefined;
  readonly #data: Dataset;
  readonly #classifier: Classifier;
  /** The newest parameters that gave a finite loss. */
  #sound: Float32Array = new Float32Array();
  /** Milliseconds that a step and a measurement take. */
  #stepCost = 0.02;
  #measureCost = 0;
  #measuredStep = 0;
  #measuredTime = 0;
  #wrong: Uint8Array | undefined;

  constructor(engine: Engine, settings: ClassifierSettings) {
    const { seed, classes, samples, noise, heldOut } = settings;
    const data = engine.createDataset(settings.dataset as DatasetId, {
      seed,
      classes,
      samples,
      noise,
      testFraction: heldOut,
    });
    this.#data = data;
    this.classes = data.classes;
    this.points = join(data);
    const size = data.labels.length;
    const batchSize = settings.batch === 'all' ? size : Math.min(settings.batch, size);
    this.stepsPerEpoch = Math.ceil(size / batchSize);
    this.#classifier = engine.createClassifier({
      inputs: 2,
      classes: data.classes,
      seed,
      layers: settings.layers.map(layerOptions),
      initializer: settings.initializer,
      optimizer: { kind: settings.optimizer, learningRate: settings.rate },
      batchSize,
    });
    try {
      this.#classifier.setData(data.inputs, data.labels);
      this.#measure();
    } catch (error) {
      this.#classifier.dispose();
      throw error;
    }
  }

  /** Weights and biases. */
  get size(): number {
    return this.#sound.length;
  }

  set learningRate(rate: number) {
    this.#classifier.learningRate = rate;
  }

  /** Takes this many steps, fewer if the run diverges. */
  takeSteps(steps: number): void {
    this.#train(steps);
    this.#measure();
  }

  /** Goes on to the end of epoch `goal`, or until the deadline; true when it is there. */
  trainUntil(goal: number, deadline: number): boolean {
    while (this.epoch < goal && !this.diverged) {
      const left = deadline - performance.now();
      if (left <= 0) return false;
      const toEpoch = this.stepsPerEpoch - (this.step % this.stepsPerEpoch);
      const steps = Math.min(toEpoch, Math.max(1, Math.floor(left / this.#stepCost)));
      const before = performance.now();
      const report = this.#train(steps);
      this.#stepCost = 0.7 * this.#stepCost + (0.3 * (performance.now() - before)) / steps;
      const complete = report.step % this.stepsPerEpoch === 0;
      if (report.diverged || (complete && this.#isTimeToMeasure())) this.#measure();
    }
    return true;
  }

  /** Brings the measurements up to the present step, if they lag behind. */
  measureNow(): void {
    if (this.#measuredStep !== this.step) this.#measure();
  }

  /** Goes on from the last finite state, which is what a divergence leaves. */
  goOn(): void {
    this.diverged = undefined;
    this.#wrong = undefined;
  }

  /** 1 for each point in the wrong class, or in none, when it was last measured. */
  wrongPoints(): Uint8Array {
    if (this.#wrong) return this.#wrong;
    const { inputs, labels } = this.points;
    const probabilities = this.#classifier.predict(inputs);
    this.#wrong = labels.map((label, index) => {
      const isRight = this.#largest(probabilities, index) === label;
      return isRight && Number.isFinite(probabilities[index * this.classes]) ? 0 : 1;
    });
    return this.#wrong;
  }

  /** Probabilities at the centres of columns x rows cells that fill the window. */
  grid(window: PlaneWindow, columns: number, rows: number): Float32Array {
    const halfColumn = (window.xMax - window.xMin) / columns / 2;
    const halfRow = (window.yMax - window.yMin) / rows / 2;
    return this.#classifier.grid({
      xMin: window.xMin + halfColumn,
      xMax: window.xMax - halfColumn,
      yMin: window.yMin + halfRow,
      yMax: window.yMax - halfRow,
      columns,
      rows,
    });
  }

  /** Every layer over the whole training set, at the present parameters. */
  probe(): Probe {
    return this.#classifier.probe();
  }

  /** Layer by layer: weights [unit][input], then biases. */
  get parameters(): Float32Array {
    return this.#classifier.parameters;
  }

  explain(index: number): Explanation {
    const input = this.points.inputs.slice(2 * index, 2 * index + 2);
    return this.#classifier.explain(input, this.points.labels[index]);
  }

  dispose(): void {
    this.#classifier.dispose();
  }

  #train(steps: number): TrainingReport {
    const report = this.#classifier.train(steps);
    this.step = report.step;
    this.epoch = report.epoch;
    this.diverged = report.diverged;
    return report;
  }

  // The engine keeps the last finite parameters of a run that diverged; where even these give a loss that
  // is not finite, the last ones that gave a finite one come back.
  #measure(): void {
    const begun = performance.now();
    this.#evaluate();
    if (Number.isFinite(this.training.loss)) {
      this.#sound = this.#classifier.parameters;
    } else if (this.diverged) {
      this.#classifier.parameters = this.#sound;
      this.#evaluate();
    }
    this.history.add(this.step / this.stepsPerEpoch, {
      trainingLoss: this.training.loss,
      trainingAccuracy: this.training.accuracy,
      heldOutLoss: this.heldOut?.loss ?? Number.NaN,
      heldOutAccuracy: this.heldOut?.accuracy ?? Number.NaN,
    });
    this.#wrong = undefined;
    this.#measuredStep = this.step;
    this.#measuredTime = performance.now();
    this.#measureCost = this.#measuredTime - begun;
  }

  /** Measuring a large network takes longer than training it for an epoch: a fifth of the time is enough. */
  #isTimeToMeasure(): boolean {
    if (this.#measureCost < 1) return true;
    return performance.now() - this.#measuredTime > 5 * this.#measureCost;
  }

  #evaluate(): void {
    const { inputs, labels, test } = this.#data;
    this.training = this.#classifier.evaluate(inputs, labels);
    this.heldOut =
      test.labels.length > 0 ? this.#classifier.evaluate(test.inputs, test.labels) : undefined;
  }

  #largest(probabilities: Float32Array, point: number): number {
    const from = point * this.classes;
    let top = 0;
    for (let index = 1; index < this.classes; index += 1) {
      if (probabilities[from + index]! > probabilities[from + top]!) top = index;
    }
    return top;
  }
}

function layerOptions(layer: LayerSettings): LayerOptions {
  return {
    ...layer.parameters,
    units: layer.units,
    activation: layer.activation as LayerOptions['activation'],
  };
}

function join(data: Dataset): RunPoints {
  const inputs = new Float32Array(data.inputs.length + data.test.inputs.length);
  inputs.set(data.inputs);
  inputs.set(data.test.inputs, data.inputs.length);
  const labels = new Uint8Array(data.labels.length + data.test.labels.length);
  labels.set(data.labels);
  labels.set(data.test.labels, data.labels.length);
  return { inputs, labels, heldOutFrom: data.labels.length };
}

/** A square window around the points, about the origin where they lie about it. */
export function windowAround({ inputs }: RunPoints): PlaneWindow {
  const reach = [0, 1].map((axis) => {
    let min = Infinity;
    let max = -Infinity;
    for (let index = axis; index < inputs.length; index += 2) {
      min = Math.min(min, inputs[index]!);
      max = Math.max(max, inputs[index]!);
    }
    return { centre: (min + max) / 2, half: (max - min) / 2 };
  });
  const [x, y] = reach as [{ centre: number; half: number }, { centre: number; half: number }];
  const half = Math.max(x.half, y.half, 1e-3);
  const central = Math.abs(x.centre) < 0.2 * half && Math.abs(y.centre) < 0.2 * half;
  const offset = central ? Math.max(Math.abs(x.centre), Math.abs(y.centre)) : 0;
  const size = 1.12 * (half + offset);
  const [cx, cy] = central ? [0, 0] : [x.centre, y.centre];
  return { xMin: cx - size, xMax: cx + size, yMin: cy - size, yMax: cy + size };
}
