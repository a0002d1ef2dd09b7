// The public shapes of the engine: what goes in, what comes out. No code.
// Lengths are element counts; every array that the engine returns is a copy that you own.
import type {
  ColumnScale,
  Dataset,
  DatasetInfo,
  DatasetOptions,
  InputFeatureInfo,
  SplitData,
  SplitOptions,
} from './data-types.js';
import type {
  ActivationId,
  DatasetId,
  InitializerId,
  InputFeatureId,
  OptimizerKind,
} from './ids.generated.js';
import type { Teaching } from './teaching-types.js';

export type * from './data-types.js';
export type { ActivationId, DatasetId, InitializerId, InputFeatureId, OptimizerKind };

/**
 * Where the WebAssembly comes from. Default: `activation-lab.wasm` beside this module. A value of another kind is
 * 'invalid-argument'; what goes wrong while loading is 'load-failed'.
 */
export interface LoadOptions {
  wasm?: string | URL | BufferSource | Response | WebAssembly.Module;
}

/** A parameter of an activation function, such as ELU's alpha. */
export interface ActivationParameter {
  readonly name: string;
  /** TeX. */
  readonly symbol: string;
  readonly initial: number;
  /** The ends of a slider. */
  readonly sliderMin: number;
  readonly sliderMax: number;
  /** What the engine accepts, both ends included. */
  readonly validMin: number;
  readonly validMax: number;
}

/** One row of the registry. The facts hold at the parameters' initial values. */
export interface ActivationInfo {
  readonly id: ActivationId;
  readonly name: string;
  /** TeX of f(x) and of f'(x). */
  readonly formula: string;
  readonly derivativeFormula: string;
  readonly parameters: readonly ActivationParameter[];
  /** Where the pieces of f meet: f' jumps there, for some parameters at least. Ascending. */
  readonly kinks: readonly number[];
  /** The smallest closed interval that holds every value; the ends may be infinite. */
  readonly range: { readonly min: number; readonly max: number };
  /** f never falls. */
  readonly monotonic: boolean;
  /** f(-x) = -f(x), so that a symmetric input gives outputs with mean 0. */
  readonly zeroCentred: boolean;
  /** Both ends of the range are finite. */
  readonly bounded: boolean;
  /** f' tends to 0 (or is 0) towards minus infinity (left), plus infinity (right). */
  readonly saturates: { readonly left: boolean; readonly right: boolean };
}

/**
 * Values for an activation function's parameters by name; missing ones are initial. value() and derivative() take
 * them as they are, and so do Float64Arrays. For a Float32Array, and in a classifier, they are rounded to float32
 * first: one above its range is 'too-large', one below it 'out-of-range'.
 */
export type Parameters = Readonly<Record<string, number | undefined>>;

export type FloatArray = Float32Array | Float64Array;

/**
 * Beside the function's own parameters, by name. Results in a Float32Array are within 1 ULP for the parameters
 * rounded to float32.
 */
export interface ArrayOptions<T extends FloatArray> {
  /** Receives the result: same kind and length as the input, which it may be. */
  out?: T;
  [parameter: string]: number | T | undefined;
}

export interface SoftmaxOptions<T extends FloatArray> {
  /** Divides the logits; above 0, at most 1e300, default 1. */
  temperature?: number;
  /** Splits the array into rows of this many logits; divides its length. Default: one row. */
  classes?: number;
  /** Receives the result: same kind and length as the input, which it may be. */
  out?: T;
}

export interface CrossEntropy {
  /** -ln p[label]. */
  readonly loss: number;
  readonly probabilities: Float64Array;
  /** d loss / d logits = p - y. */
  readonly gradient: Float64Array;
}

export interface SquaredError {
  /** Half the sum of squares of p - y. */
  readonly loss: number;
  readonly probabilities: Float64Array;
  /** d loss / d logits, through the softmax. */
  readonly gradient: Float64Array;
}

/** A hidden layer; the activation's own parameters stand beside it by name. */
export interface LayerOptions {
  /** 1 to 1024. */
  units: number;
  activation: ActivationId;
  [parameter: string]: number | string | undefined;
}

export interface OptimizerOptions {
  /** Default 'sgd'. */
  kind?: OptimizerKind;
  /** 0 to 10^6, default 0.1. */
  learningRate?: number;
  /** 'momentum' only: 0 to below 1, default 0.9. */
  momentum?: number;
  /** 'adam' only: 0 to below 1, defaults 0.9 and 0.999. */
  beta1?: number;
  beta2?: number;
  /** 'adam' only: 0 to 1, default 1e-8. */
  epsilon?: number;
}

/** All layers together have at most 2^24 weights and biases. */
export interface ClassifierOptions {
  /** 1 to 1024, default 2. */
  inputs?: number;
  /** 2 to 64, default 3. */
  classes?: number;
  /** Of the weights and of the order of the samples: 0 to 2^53 - 1, default 1. */
  seed?: number;
  /** The hidden layers, 0 to 16. Default: two of 8 units with 'tanh'. */
  layers?: readonly LayerOptions[];
  /**
   * Weights are normal, biases 0. The variance is 2 / (inputs + units) for 'glorot', 2 / inputs for 'he',
   * 1 / inputs for 'lecun', 1 for 'normal', 0 for 'zeros'. Default 'glorot'.
   */
  initializer?: InitializerId;
  optimizer?: OptimizerOptions;
  /** 1 to 10^6, default 10. From the number of samples on, each step takes all of them. */
  batchSize?: number;
  /** 0 to 10^6, default 0. Adds l2 w to the gradient of each weight, not of a bias; no reported loss includes it. */
  l2?: number;
  /**
   * What the first layer sees of a point of the plane instead of x and y: at least one, each once, and
   * only with two inputs. Default: the inputs as they are. Every call still takes points, with coordinates from
   * -100000 to 100000.
   */
  features?: readonly InputFeatureId[];
}

/** Where the numbers of a layer stand in `parameters`: weights [unit][input] row-major, then biases. */
export interface LayerLayout {
  readonly inputs: number;
  readonly units: number;
  readonly weightsOffset: number;
  readonly biasesOffset: number;
}

/** Where training first met a number that is not finite. `layer` counts from 0; the output layer is the last. */
export interface Divergence {
  /** The step that was refused: one more than the report's. */
  readonly step: number;
  readonly layer: number;
}

export interface TrainingReport {
  /** Steps and completed epochs since the start or the last reset. */
  readonly step: number;
  readonly epoch: number;
  /**
   * Means over this call's mini-batches, each measured before its update. The batch of a refused step counts too:
   * in full where the update is not finite; where a weighted sum is not, it counts as 0 in `accuracy`, and `loss`
   * may be NaN.
   */
  readonly loss: number;
  readonly accuracy: number;
  /** The parameters are those before the step that was refused. train() tries its batch again. */
  readonly diverged?: Divergence;
}

export interface Evaluation {
  readonly loss: number;
  readonly accuracy: number;
  /** classes x classes, row-major: [true class][predicted class]. */
  readonly confusion: Uint32Array;
}

/** One layer of one forward and backward pass. */
export interface LayerExplanation {
  /** Weighted sums, one a unit, and f(z). The output layer's a are the probabilities. */
  readonly z: Float32Array;
  readonly a: Float32Array;
  /** Empty without a label. dLdA of the output layer is empty too: softmax and loss are one step, dLdZ = p - y. */
  readonly dLdA: Float32Array;
  readonly dLdZ: Float32Array;
  /** units x inputs, row-major. */
  readonly dLdW: Float32Array;
}

export interface Explanation {
  /** What the first layer saw: the input, or its features. */
  readonly inputs: Float32Array;
  /** The hidden layers, then the output layer. */
  readonly layers: readonly LayerExplanation[];
  readonly logits: Float32Array;
  readonly probabilities: Float32Array;
  /** p - y and the loss; empty and NaN without a label. */
  readonly gradient: Float32Array;
  readonly loss: number;
}

export interface Histogram {
  readonly min: number;
  readonly max: number;
  /** Equal bins from min to max. */
  readonly counts: Uint32Array;
}

export interface Statistics {
  readonly mean: number;
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
  readonly histogram: Histogram;
}

export type UnitState = 'alive' | 'dead' | 'saturated';

/** One layer over the whole training set, at the current parameters. The output layer has no units' states. */
export interface LayerProbe {
  readonly z: Statistics;
  readonly a: Statistics;
  /** Root mean square of d(mean loss)/dW. */
  readonly gradientRms: number;
  /** RMS(last update) / RMS(W); 0 where there is none: before the first step, for parameters that were set, after an update that was refused because it was not finite. */
  readonly updateToWeight: number;
  readonly units: readonly UnitState[];
  /** For each unit, the share of inputs for which its value is positive, and for which it is inactive (value and derivative 0). */
  readonly positiveShare: Float32Array;
  readonly inactiveShare: Float32Array;
}

export interface Probe {
  /** The hidden layers, then the output layer. */
  readonly layers: readonly LayerProbe[];
  readonly loss: number;
  readonly accuracy: number;
  /** The first layer with a number that is not finite; undefined when all are. */
  readonly firstNonFiniteLayer?: number;
}

/** The first and the last column lie on xMin and xMax, the rows likewise; one alone lies at the low end. */
export interface Plane {
  xMin: number;
  xMax: number;
  yMin: number;
  yMax: number;
  columns: number;
  rows: number;
}

export interface UnitPlane extends Plane {
  /** A hidden layer, from 0. */
  layer: number;
}

export interface ReliabilityBin {
  readonly count: number;
  /** Mean of the largest probability, and the share that was right, in this bin; NaN when it is empty. */
  readonly confidence: number;
  readonly accuracy: number;
}

/** A small softmax network with its data and its optimizer. Give it back with dispose() or `using`. */
export interface Classifier {
  readonly inputs: number;
  readonly classes: number;
  /** 0 to 10^6. */
  learningRate: number;
  /** Layer by layer: weights [unit][input] row-major, then biases. All finite; to set them keeps the optimizer's state. */
  parameters: Float32Array;
  /** Where each layer stands in `parameters`: the hidden layers, then the output layer. */
  readonly layout: readonly LayerLayout[];
  /**
   * The training set: 1 to 10^6 samples, `inputs` n x inputs row-major and finite, and n labels from 0 to
   * classes - 1. Starts a fresh epoch; weights, optimizer and counters stay.
   */
  setData(inputs: Float32Array, labels: Uint8Array): void;
  /** Takes 1 to 10^7 mini-batches of the training set, one a step; stops where one is refused. */
  train(steps: number): TrainingReport;
  /** One step on one sample. It needs no training set. */
  trainOn(input: Float32Array, label: number): TrainingReport;
  /** n x classes probabilities, row-major. */
  predict(inputs: Float32Array): Float32Array;
  /** Of 1 to 10^6 samples, as setData() takes them. */
  evaluate(inputs: Float32Array, labels: Uint8Array): Evaluation;
  /** The arithmetic of one sample; with a label also its backward pass. */
  explain(input: Float32Array, label?: number): Explanation;
  /** What each layer does with the training set. */
  probe(): Probe;
  /** d(mean loss)/d(parameters) over the whole training set, laid out as `parameters`; `l2` has no part in it. */
  gradient(): Float32Array;
  /**
   * rows x columns x classes probabilities; the first row is yMin, the first column xMin. Two inputs only. 1 to 4096
   * rows and columns, coordinates from -10^30 to 10^30, with features from -100000 to 100000.
   */
  grid(plane: Plane): Float32Array;
  /** units x rows x columns activations of a hidden layer, otherwise as grid(). */
  unitGrid(plane: UnitPlane): Float32Array;
  /** `bins` equal intervals of confidence from 0 to 1: 1 to 1000 of them. Samples as for evaluate(). */
  reliability(inputs: Float32Array, labels: Uint8Array, bins: number): readonly ReliabilityBin[];
  clone(): Classifier;
  /** Fresh weights from the seed (default: the last one), optimizer and counters cleared; the data stay. */
  reset(seed?: number): void;
  dispose(): void;
  [Symbol.dispose](): void;
}

/**
 * The activation core. Load it with loadEngine(). An array that goes in or comes out has at most 2^24 elements.
 *
 * A call that fails throws an EngineError, whose `code` is
 * - 'invalid-argument': a value of another type, NaN or an infinity where a finite number is asked for, a fraction
 *   where a whole number is, an unknown option, a length that does not fit, training data that are missing;
 * - 'out-of-range': a number below what is allowed, a label or a layer beyond the last, an array without elements
 *   where one is needed;
 * - 'too-large': a number above what is allowed, an array of too many elements;
 * - 'unknown-activation' and 'unknown-dataset': no such id; that of anything else is 'invalid-argument';
 * - 'disposed': a classifier that was given back;
 * - 'engine-lost': the engine broke down, and answers nothing from then on; load a new one;
 * - 'load-failed': loadEngine() alone.
 */
export interface Engine {
  readonly activations: readonly ActivationInfo[];
  readonly datasets: readonly DatasetInfo[];
  readonly inputFeatures: readonly InputFeatureInfo[];
  readonly initializers: readonly InitializerId[];
  readonly optimizers: readonly OptimizerKind[];
  /** Deliberately naive forms and small models for lessons; nothing to compute with. */
  readonly teaching: Teaching;
  /** Classifiers that are alive in this engine. */
  readonly liveObjects: number;

  value(id: ActivationId, x: number, parameters?: Parameters): number;
  derivative(id: ActivationId, x: number, parameters?: Parameters): number;
  apply<T extends FloatArray>(id: ActivationId, xs: T, options?: Parameters | ArrayOptions<T>): T;
  applyDerivative<T extends FloatArray>(
    id: ActivationId,
    xs: T,
    options?: Parameters | ArrayOptions<T>,
  ): T;

  softmax<T extends FloatArray>(logits: T, options?: SoftmaxOptions<T>): T;
  logSoftmax<T extends FloatArray>(logits: T, options?: SoftmaxOptions<T>): T;
  /** The textbook exp(x) / sum, in the array's own precision: it overflows, for teaching. */
  naiveSoftmax<T extends FloatArray>(logits: T): T;
  /** K x K, row-major: d p_i / d z_j. Up to 4096 logits; the temperature as for softmax(). */
  softmaxJacobian(logits: FloatArray, options?: { temperature?: number }): Float64Array;
  crossEntropy(logits: FloatArray, label: number): CrossEntropy;
  squaredError(logits: FloatArray, label: number): SquaredError;

  createDataset(id: DatasetId, options?: DatasetOptions): Dataset;
  /**
   * Holds out a seeded draw of the rows. `inputs` has as many columns as divide evenly among the labels, of which
   * there are 1 to 10^6.
   */
  splitData(inputs: Float32Array, labels: Uint8Array, options?: SplitOptions): SplitData;
  /** Mean and deviation of each of the 1 to 1024 columns of `inputs`, n x columns row-major and finite. */
  measureColumns(inputs: Float32Array, columns: number): ColumnScale;
  /**
   * (v - mean) / deviation of each column, and the way back. Computed in double, rounded once; a result that no
   * float32 holds is 'invalid-argument'.
   */
  standardize(inputs: Float32Array, scale: ColumnScale): Float32Array;
  unstandardize(inputs: Float32Array, scale: ColumnScale): Float32Array;
  createClassifier(options?: ClassifierOptions): Classifier;
}
