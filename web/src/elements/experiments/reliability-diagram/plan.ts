// The network of <reliability-diagram>: large, few noisy points to learn from, trained until it knows them by heart;
// then asked about points that were held out, and about places far from all data.
import type {
  Classifier,
  Dataset,
  Engine,
  Evaluation,
  ExperimentRun,
  PlaneWindow,
  ReliabilityBin,
} from '../kit.js';

export const BINS = 10;
export const SAMPLES = { all: 400, testFraction: 0.8 };
const NOISE = 0.8;
const UNITS = 32;
const BATCH = 10;
const RATE = 0.01;
/** Epochs between two looks. */
const CHUNK = 10;

/** Where it is asked far from the data: in eight directions. */
export const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];
export const FAR = 10;

export interface ReliabilitySettings {
  readonly epochs: number;
  readonly seed: number;
}

export interface Trust {
  readonly bins: readonly ReliabilityBin[];
  /** Over all held-out points: the mean of the largest probability, and the share that was right. */
  readonly confidence: number;
  readonly accuracy: number;
}

export class ReliabilityRun implements ExperimentRun {
  readonly data: Dataset;
  readonly epochs: number;
  epoch = 0;
  training: Evaluation;
  trust: Trust;
  /** The largest probability in each direction. */
  far: readonly number[];
  readonly #classifier: Classifier;

  constructor(engine: Engine, { epochs, seed }: ReliabilitySettings) {
    const { all, testFraction } = SAMPLES;
    this.epochs = epochs;
    this.data = engine.createDataset('spiral', { seed, samples: all, noise: NOISE, testFraction });
    const { inputs, labels } = this.data;
    this.#classifier = engine.createClassifier({
      seed,
      classes: this.data.classes,
      layers: Array.from({ length: 2 }, () => ({ units: UNITS, activation: 'tanh' })),
      optimizer: { kind: 'adam', learningRate: RATE },
      batchSize: BATCH,
    });
    this.#classifier.setData(inputs, labels);
    this.training = this.#classifier.evaluate(inputs, labels);
    this.trust = this.#trust();
    this.far = this.#far();
  }

  get done(): boolean {
    return this.epoch >= this.epochs;
  }

  get complete(): boolean {
    return this.done;
  }

  get progress(): number {
    return this.epochs === 0 ? 1 : this.epoch / this.epochs;
  }

  advance(deadline: number): void {
    do {
      this.#train();
    } while (!this.done && performance.now() < deadline);
    this.#look();
  }

  step(): void {
    this.#train();
    this.#look();
  }

  /** Probabilities at the cells' centres over a square window. */
  grid(window: PlaneWindow, cells: number): Float32Array {
    const { xMin, xMax, yMin, yMax } = window;
    const half = (xMax - xMin) / cells / 2;
    return this.#classifier.grid({
      xMin: xMin + half,
      xMax: xMax - half,
      yMin: yMin + half,
      yMax: yMax - half,
      columns: cells,
      rows: cells,
    });
  }

  /** Each held-out point: how sure the network is of its answer, and whether it is right. */
  heldOut(): readonly { readonly sure: number; readonly right: boolean }[] {
    const { inputs, labels } = this.data.test;
    const { classes } = this.data;
    const shares = this.#classifier.predict(inputs);
    return Array.from(labels, (label, index) => {
      const own = shares.subarray(index * classes, (index + 1) * classes);
      const sure = Math.max(...own);
      return { sure, right: own.indexOf(sure) === label };
    });
  }

  /** The logits far from the data, in one of the directions. */
  farLogits(direction: number): Float32Array {
    const [x, y] = DIRECTIONS[direction]!;
    return this.#classifier.explain(Float32Array.of(FAR * x, FAR * y)).logits;
  }

  dispose(): void {
    this.#classifier.dispose();
  }

  #train(): void {
    if (this.done) return;
    const epochs = Math.min(CHUNK, this.epochs - this.epoch);
    this.#classifier.train(epochs * Math.ceil(this.data.labels.length / BATCH));
    this.epoch += epochs;
  }

  #look(): void {
    this.training = this.#classifier.evaluate(this.data.inputs, this.data.labels);
    this.trust = this.#trust();
    this.far = this.#far();
  }

  #trust(): Trust {
    const { inputs, labels } = this.data.test;
    const bins = this.#classifier.reliability(inputs, labels, BINS);
    const filled = bins.filter(({ count }) => count > 0);
    const mean = (of: 'confidence' | 'accuracy'): number =>
      filled.reduce((sum, bin) => sum + bin.count * bin[of], 0) / labels.length;
    return { bins, confidence: mean('confidence'), accuracy: mean('accuracy') };
  }

  #far(): readonly number[] {
    const places = Float32Array.from(DIRECTIONS.flat(), (direction) => FAR * direction);
    const shares = this.#classifier.predict(places);
    const { classes } = this.data;
    return DIRECTIONS.map((_, index) =>
      Math.max(...shares.subarray(index * classes, (index + 1) * classes)),
    );
  }
}
