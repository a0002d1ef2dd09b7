// The public shapes of engine.teaching: textbook forms that fail, and small models, for lessons. No code.
import type { FloatArray, Plane } from './types.js';

export interface NaiveSoftmaxParts<T extends FloatArray> {
  /** e^x of each logit. */
  readonly powers: T;
  readonly sum: number;
  /** The powers divided by the sum: engine.naiveSoftmax. */
  readonly probabilities: T;
}

export interface NormalSampleOptions {
  /** 1 to 10^6, default 1000. */
  count?: number;
  /** 0 to 2^53 - 1, default 1. */
  seed?: number;
  /** -10^30 to 10^30, default 0. */
  mean?: number;
  /** 0 to 10^30, default 1. */
  deviation?: number;
}

export interface SummaryOptions {
  /** -10^30 to 10^30, `from` below `to`. */
  from: number;
  to: number;
  /** Equal intervals from `from` to `to`: 1 to 1000, default 40. Each has its low end, the last one both. */
  bins?: number;
}

export interface Summary {
  readonly mean: number;
  /** Of these values themselves: the sum of squares is divided by their number. */
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
  readonly counts: Uint32Array;
  /** How many values lie outside the intervals. */
  readonly below: number;
  readonly above: number;
}

export interface TwoWeightsData {
  /** Inputs sigmoid(z) - 1/2 instead of sigmoid(z); default false. */
  centred?: boolean;
  /** 1 to 1000, default 100. */
  samples?: number;
  /** 0 to 2^53 - 1, default 1. */
  seed?: number;
}

export interface TwoWeightsOptions extends TwoWeightsData {
  /** 1 to 10^6, default 1. From the number of samples on, each step takes all of them. */
  batchSize?: number;
  /** 0 to 10^6, default 2. */
  learningRate?: number;
  /** 1 to 10000, default 200. */
  steps?: number;
}

export interface TwoWeights {
  /** (steps + 1) x 2: w1, w2. The first is the start, (0, 0). */
  readonly path: Float64Array;
  /** At each place of the path, the mean cross-entropy of all the data. */
  readonly losses: Float64Array;
  /** steps x 2: of each step's batch. */
  readonly gradients: Float64Array;
  /** The share of the steps whose two gradient components are both positive or both negative. */
  readonly sameSignShare: number;
  readonly pathLength: number;
  /** From the start to the end of the path. */
  readonly straightLength: number;
  /** The weights of least loss: w1, w2. */
  readonly minimum: Float64Array;
}

/** Up to 512 columns and rows; coordinates from -10^30 to 10^30. */
export type TwoWeightsPlane = TwoWeightsData & Plane;

/** What lessons show to be wrong, and small models that they look into. Nothing to compute with. */
export interface Teaching {
  /** y(1 - y) with y = sigmoid(x) rounded to float32, in float32: exactly 0 once y rounds to 1 (x >= 17.33). */
  sigmoidSlopeFromValue(xs: Float32Array): Float32Array;
  /** alpha (exp(x) - 1) for x <= 0, every step in float32, x otherwise: loses digits near 0. Default alpha 1. */
  eluFromExp(xs: Float32Array, alpha?: number): Float32Array;
  /** max(alpha x, x), as some texts write leaky ReLU: wrong for alpha > 1. Default alpha 0.01. */
  leakyReluFromMax(xs: Float32Array, alpha?: number): Float32Array;
  /** In bits; 0 log 0 is 0. Probabilities in [0, 1] that sum to 1 within 1e-3. */
  entropy(probabilities: FloatArray): number;
  /** What engine.naiveSoftmax is made of, in the array's own precision: the sum overflows, then the powers. */
  naiveSoftmaxParts<T extends FloatArray>(logits: T): NaiveSoftmaxParts<T>;
  /** Draws from N(mean, deviation^2) by the engine's own generator. */
  normalSample(options?: NormalSampleOptions): Float32Array;
  /** Of at least one finite value. */
  summarise(values: Float32Array, options: SummaryOptions): Summary;
  /** Central differences of the cross-entropy by each logit, to compare with p - y. Up to 4096 logits. */
  crossEntropyDifferences(logits: FloatArray, label: number): Float64Array;
  /** How gradient descent walks on a logistic model of two weights with positive or centred inputs. */
  twoWeights(options?: TwoWeightsOptions): TwoWeights;
  /** That model's mean loss over a plane of weights: rows x columns, the first row is yMin (w2), the first column xMin (w1). */
  twoWeightsLoss(plane: TwoWeightsPlane): Float64Array;
}
