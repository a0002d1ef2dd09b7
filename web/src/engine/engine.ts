// The engine of the public API: types narrowed, calls made, errors thrown. It holds no mathematics, and
// no default that the core does not know.
import { Boundary } from './boundary.js';
import { WasmClassifier } from './classifier.js';
import { EngineError } from './engine-error.js';
import type * as module from './engine-module.generated.js';
import {
  bytes,
  doubles,
  floatArray,
  floats,
  isFloat32,
  number,
  output,
  record,
  text,
} from './narrow.js';
import { WasmTeaching } from './teaching.js';
import type { Teaching } from './teaching-types.js';
import type {
  ActivationId,
  ActivationInfo,
  ArrayOptions,
  Classifier,
  ClassifierOptions,
  ColumnScale,
  CrossEntropy,
  Dataset,
  DatasetId,
  DatasetInfo,
  DatasetOptions,
  Engine,
  FloatArray,
  InitializerId,
  InputFeatureInfo,
  OptimizerKind,
  Parameters,
  SoftmaxOptions,
  SplitData,
  SplitOptions,
  SquaredError,
} from './types.js';

export class WasmEngine implements Engine {
  readonly activations: readonly ActivationInfo[];
  readonly datasets: readonly DatasetInfo[];
  readonly inputFeatures: readonly InputFeatureInfo[];
  readonly initializers: readonly InitializerId[];
  readonly optimizers: readonly OptimizerKind[];
  readonly teaching: Teaching;
  readonly #boundary: Boundary;
  /** Where each activation function that has been asked for stands in the module's list. */
  readonly #indices = new Map<string, number>();

  constructor(module: module.EngineModule) {
    this.#boundary = new Boundary(module);
    this.teaching = new WasmTeaching(this.#boundary);
    this.activations = this.#boundary.call((m) => frozen(m.activations().map(activationInfo)));
    this.datasets = this.#boundary.call((m) => frozen(m.datasets() as DatasetInfo[]));
    this.inputFeatures = this.#boundary.call((m) =>
      frozen(m.inputFeatures() as InputFeatureInfo[]),
    );
    this.initializers = this.#boundary.call((m) => frozen(m.initializers() as InitializerId[]));
    this.optimizers = this.#boundary.call((m) => frozen(m.optimizers() as OptimizerKind[]));
  }

  get liveObjects(): number {
    return this.#boundary.call((m) => m.liveObjects());
  }

  value(id: ActivationId, x: number, parameters?: Parameters): number {
    return this.#at(id, x, parameters, (m, activation) => m.value(activation, x));
  }

  derivative(id: ActivationId, x: number, parameters?: Parameters): number {
    return this.#at(id, x, parameters, (m, activation) => m.derivative(activation, x));
  }

  apply<T extends FloatArray>(id: ActivationId, xs: T, options?: Parameters | ArrayOptions<T>): T {
    return this.#applied(id, false, xs, options);
  }

  applyDerivative<T extends FloatArray>(
    id: ActivationId,
    xs: T,
    options?: Parameters | ArrayOptions<T>,
  ): T {
    return this.#applied(id, true, xs, options);
  }

  softmax<T extends FloatArray>(logits: T, options?: SoftmaxOptions<T>): T {
    return this.#normalised('softmax', logits, options);
  }

  logSoftmax<T extends FloatArray>(logits: T, options?: SoftmaxOptions<T>): T {
    return this.#normalised('log', logits, options);
  }

  naiveSoftmax<T extends FloatArray>(logits: T): T {
    return this.#normalised('naive', logits, undefined);
  }

  softmaxJacobian(logits: FloatArray, options?: { temperature?: number }): Float64Array {
    floatArray('logits', logits);
    const given = record('options', options);
    const doubles = Float64Array.from(logits);
    return this.#boundary.call((m) => {
      this.#boundary.fill('logits', doubles);
      return m.softmaxJacobian();
    }, given);
  }

  crossEntropy(logits: FloatArray, label: number): CrossEntropy {
    return this.#loss(logits, label, (m) => m.crossEntropy(label));
  }

  squaredError(logits: FloatArray, label: number): SquaredError {
    return this.#loss(logits, label, (m) => m.squaredError(label));
  }

  createDataset(id: DatasetId, options?: DatasetOptions): Dataset {
    text('dataset', id);
    const given = record('options', options);
    return this.#boundary.call((m) => {
      const { parts, classes } = m.createDataset(id);
      return { ...split(parts), classes };
    }, given);
  }

  splitData(inputs: Float32Array, labels: Uint8Array, options?: SplitOptions): SplitData {
    floats('inputs', inputs);
    bytes('labels', labels);
    const given = record('options', options);
    return this.#boundary.call((m) => {
      this.#boundary.fill('inputs', inputs);
      this.#boundary.fill('labels', labels);
      return split(m.splitRows());
    }, given);
  }

  measureColumns(inputs: Float32Array, columns: number): ColumnScale {
    floats('inputs', inputs);
    number('columns', columns);
    return this.#boundary.call((m) => {
      this.#boundary.fill('inputs', inputs);
      return m.measureColumns(columns);
    });
  }

  standardize(inputs: Float32Array, scale: ColumnScale): Float32Array {
    return this.#scaled(inputs, scale, (m) => m.standardizeFloats());
  }

  unstandardize(inputs: Float32Array, scale: ColumnScale): Float32Array {
    return this.#scaled(inputs, scale, (m) => m.unstandardizeFloats());
  }

  createClassifier(options?: ClassifierOptions): Classifier {
    const given = record('options', options);
    const handle = this.#boundary.call((m) => m.createClassifier(), given);
    return new WasmClassifier(this.#boundary, handle);
  }

  #at(
    id: ActivationId,
    x: number,
    parameters: Parameters | undefined,
    run: (m: module.EngineModule, activation: number) => number,
  ): number {
    const activation = this.#indexOf(id);
    number('x', x);
    return this.#boundary.call((m) => run(m, activation), record('parameters', parameters));
  }

  #indexOf(id: ActivationId): number {
    const known = this.#indices.get(id);
    if (known !== undefined) return known;
    text('activation', id);
    const index = this.#boundary.call((m) => m.activationIndex(id));
    this.#indices.set(id, index);
    return index;
  }

  #applied<T extends FloatArray>(
    id: ActivationId,
    derivative: boolean,
    xs: T,
    options: Parameters | ArrayOptions<T> | undefined,
  ): T {
    const activation = this.#indexOf(id);
    return this.#inPlace('xs', xs, options, (m, isSingle) =>
      isSingle ? m.applyToFloats(activation, derivative) : m.applyToDoubles(activation, derivative),
    );
  }

  #normalised<T extends FloatArray>(
    form: 'softmax' | 'log' | 'naive',
    logits: T,
    options: SoftmaxOptions<T> | undefined,
  ): T {
    return this.#inPlace('logits', logits, options, (m, isSingle) =>
      isSingle ? m.softmaxOfFloats(form) : m.softmaxOfDoubles(form),
    );
  }

  /** Copies an array in, lets a kernel work on it there, copies it out. */
  #inPlace<T extends FloatArray>(
    name: string,
    input: T,
    options: object | undefined,
    run: (m: module.EngineModule, isSingle: boolean) => boolean,
  ): T {
    floatArray(name, input);
    const { out, ...rest } = record('options', options);
    const target = output(out, input);
    let filled = input;
    this.#boundary.call((m) => {
      filled = this.#boundary.fill(name, input);
      return run(m, isFloat32(input));
    }, rest);
    return this.#boundary.take(filled, input, target);
  }

  #scaled(
    inputs: Float32Array,
    scale: ColumnScale,
    run: (m: module.EngineModule) => void,
  ): Float32Array {
    floats('inputs', inputs);
    const { mean, deviation } = record('scale', scale);
    const means = doubles('scale.mean', mean);
    const deviations = doubles('scale.deviation', deviation);
    if (means.length !== deviations.length) {
      throw new EngineError(
        'invalid-argument',
        `scale.deviation has ${deviations.length} elements; it must have ${means.length} (one a column)`,
      );
    }
    const both = new Float64Array(2 * means.length);
    both.set(means);
    both.set(deviations, means.length);
    const filled = this.#boundary.call((m) => {
      const room = this.#boundary.fill('inputs', inputs);
      this.#boundary.fill('scale', both);
      run(m);
      return room;
    });
    return this.#boundary.take(filled, inputs);
  }

  #loss(
    logits: FloatArray,
    label: number,
    run: (m: module.EngineModule) => module.Loss,
  ): module.Loss {
    floatArray('logits', logits);
    number('label', label);
    const doubles = Float64Array.from(logits);
    return this.#boundary.call((m) => {
      this.#boundary.fill('logits', doubles);
      return run(m);
    });
  }
}

function split({ inputs, labels, testInputs, testLabels }: module.LabelledParts): SplitData {
  return { inputs, labels, test: { inputs: testInputs, labels: testLabels } };
}

function activationInfo(row: module.Activation): ActivationInfo {
  const { min, max, saturatesLeft, saturatesRight, ...rest } = row;
  return {
    ...rest,
    id: row.id as ActivationId,
    range: { min, max },
    saturates: { left: saturatesLeft, right: saturatesRight },
  };
}

/** The tables are shared by everyone who holds the engine. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
