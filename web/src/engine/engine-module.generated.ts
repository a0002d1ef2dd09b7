// Generated from the built engine module. Do not edit: `npm run build` writes it.

export interface Failure {
  code: string;
  message: string;
}

export interface ActivationParameter {
  name: string;
  symbol: string;
  initial: number;
  sliderMin: number;
  sliderMax: number;
  validMin: number;
  validMax: number;
}

export interface Activation {
  id: string;
  name: string;
  formula: string;
  derivativeFormula: string;
  parameters: ActivationParameter[];
  kinks: number[];
  min: number;
  max: number;
  monotonic: boolean;
  zeroCentred: boolean;
  bounded: boolean;
  saturatesLeft: boolean;
  saturatesRight: boolean;
}

export interface Loss {
  loss: number;
  probabilities: Float64Array;
  gradient: Float64Array;
}

export interface Summary {
  mean: number;
  deviation: number;
  min: number;
  max: number;
  counts: Uint32Array;
  below: number;
  above: number;
}

export interface TwoWeights {
  path: Float64Array;
  losses: Float64Array;
  gradients: Float64Array;
  sameSignShare: number;
  pathLength: number;
  straightLength: number;
  minimum: Float64Array;
}

export interface Limits {
  min: number;
  max: number;
  initial: number;
}

export interface DatasetKind {
  id: string;
  name: string;
  description: string;
  samples: Limits;
  classes: Limits;
  noise: Limits;
  testFraction: Limits;
}

export interface LabelledParts {
  inputs: Float32Array;
  labels: Uint8Array;
  testInputs: Float32Array;
  testLabels: Uint8Array;
}

export interface DatasetArrays {
  parts: LabelledParts;
  classes: number;
}

export interface ColumnScale {
  mean: Float64Array;
  deviation: Float64Array;
}

export interface InputFeature {
  id: string;
  formula: string;
  label: string;
}

export interface Divergence {
  step: number;
  layer: number;
}

export interface TrainingReport {
  step: number;
  epoch: number;
  loss: number;
  accuracy: number;
  diverged: Divergence | undefined;
}

export interface Evaluation {
  loss: number;
  accuracy: number;
  confusion: Uint32Array;
}

export interface LayerLayout {
  inputs: number;
  units: number;
  weightsOffset: number;
  biasesOffset: number;
}

export interface LayerExplanation {
  z: Float32Array;
  a: Float32Array;
  dLdA: Float32Array;
  dLdZ: Float32Array;
  dLdW: Float32Array;
}

export interface Explanation {
  inputs: Float32Array;
  layers: LayerExplanation[];
  loss: number;
}

export interface Statistics {
  mean: number;
  deviation: number;
  min: number;
  max: number;
  histogram: Uint32Array;
}

export interface LayerProbe {
  z: Statistics;
  a: Statistics;
  gradientRms: number;
  updateToWeight: number;
  units: string[];
  positiveShare: Float32Array;
  inactiveShare: Float32Array;
}

export interface Probe {
  layers: LayerProbe[];
  loss: number;
  accuracy: number;
  firstNonFiniteLayer: number | undefined;
}

export interface ReliabilityBin {
  count: number;
  confidence: number;
  accuracy: number;
}

export interface Classifier {
  inputs(): number;
  classes(): number;
  learningRate(): number;
  setLearningRate(a: number): void;
  setData(): void;
  train(a: number): TrainingReport;
  trainOn(a: number): TrainingReport;
  reset(a: number): void;
  resetSame(): void;
  copy(): Classifier;
  layout(): LayerLayout[];
  parameters(): Float32Array;
  setParameters(): void;
  predict(): Float32Array;
  evaluate(): Evaluation;
  explain(): Explanation;
  explainWith(a: number): Explanation;
  probe(): Probe;
  gradient(): Float32Array;
  grid(a: number, b: number, c: number, d: number, e: number, f: number): Float32Array;
  unitGrid(a: number, b: number, c: number, d: number, e: number, f: number, g: number): Float32Array;
  reliability(a: number): ReliabilityBin[];
  delete(): void;
}

/** The module's functions. */
export interface EngineModule {
  failed(): boolean;
  takeFailure(): Failure;
  setNumber(a: string, b: number): void;
  setText(a: string, b: string): void;
  setOther(a: string, b: string): void;
  floatArray(a: number): Float32Array;
  doubleArray(a: number): Float64Array;
  byteArray(a: number): Uint8Array;
  liveObjects(): number;
  activations(): Activation[];
  activationIndex(a: string): number;
  value(a: number, b: number): number;
  derivative(a: number, b: number): number;
  applyToFloats(a: number, b: boolean): boolean;
  applyToDoubles(a: number, b: boolean): boolean;
  softmaxOfFloats(a: string): boolean;
  softmaxOfDoubles(a: string): boolean;
  softmaxJacobian(): Float64Array;
  crossEntropy(a: number): Loss;
  squaredError(a: number): Loss;
  sigmoidSlopeFromValue(): void;
  eluFromExp(): void;
  leakyReluFromMax(): void;
  entropy(): number;
  naivePowersOfFloats(): number;
  naivePowersOfDoubles(): number;
  normalSample(): Float32Array;
  summarise(): Summary;
  crossEntropyDifferences(a: number): Float64Array;
  twoWeights(): TwoWeights;
  twoWeightsLoss(): Float64Array;
  datasets(): DatasetKind[];
  createDataset(a: string): DatasetArrays;
  splitRows(): LabelledParts;
  measureColumns(a: number): ColumnScale;
  standardizeFloats(): void;
  unstandardizeFloats(): void;
  inputFeatures(): InputFeature[];
  initializers(): string[];
  optimizers(): string[];
  createClassifier(): Classifier;
}
