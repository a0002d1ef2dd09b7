// The engine of the public API: types narrowed, calls made, errors thrown. It holds no mathematics, and
// no default that the core does not know.
import { Boundary } from './boundary.js';
import { WasmClassifier } from './classifier.js';
import type * as module from './engine-module.generated.js';
import { floatArray, number, output, record, text } from './narrow.js';
import { WasmTeaching } from './teaching.js';
import type { Teaching } from './teaching-types.js';
import type {
  ActivationId,
  ActivationInfo,
  Classifier,
  ClassifierOptions,
  CrossEntropy,
  Dataset,
  DatasetId,
  DatasetInfo,
  DatasetOptions,
  Engine,
  FloatArray,
  InitializerId,
  OptimizerKind,
  Parameters,
  SoftmaxOptions,
  SquaredError,
} from './types.js';

type ArrayOptions<T> = Parameters | ({ out?: T } & Record<string, unknown>);

export class WasmEngine implements Engine {
  readonly activations: readonly ActivationInfo[];
  readonly datasets: readonly DatasetInfo[];
  readonly initializers: readonly InitializerId[];
  readonly optimizers: readonly OptimizerKind[];
  readonly teaching: Teaching;
  readonly #boundary: Boundary;

  constructor(module: module.EngineModule) {
    this.#boundary = new Boundary(module);
    this.teaching = new WasmTeaching(this.#boundary);
    this.activations = this.#boundary.call((m) => frozen(m.activations().map(activationInfo)));
    this.datasets = this.#boundary.call((m) => frozen(m.datasets() as DatasetInfo[]));
    this.initializers = this.#boundary.call((m) => frozen(m.initializers() as InitializerId[]));
    this.optimizers = this.#boundary.call((m) => frozen(m.optimizers() as OptimizerKind[]));
  }

  get liveObjects(): number {
    return this.#boundary.call((m) => m.liveObjects());
  }

  value(id: ActivationId, x: number, parameters?: Parameters): number {
    return this.#at(id, x, parameters, (m) => m.value(id, x));
  }

  derivative(id: ActivationId, x: number, parameters?: Parameters): number {
    return this.#at(id, x, parameters, (m) => m.derivative(id, x));
  }

  apply<T extends FloatArray>(id: ActivationId, xs: T, options?: ArrayOptions<T>): T {
    return this.#applied(id, 'value', xs, options);
  }

  applyDerivative<T extends FloatArray>(id: ActivationId, xs: T, options?: ArrayOptions<T>): T {
    return this.#applied(id, 'derivative', xs, options);
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
      const made = m.createDataset(id);
      return {
        inputs: made.inputs,
        labels: made.labels,
        test: { inputs: made.testInputs, labels: made.testLabels },
        classes: made.classes,
      };
    }, given);
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
    run: (m: module.EngineModule) => number,
  ): number {
    text('activation', id);
    number('x', x);
    return this.#boundary.call(run, record('parameters', parameters));
  }

  #applied<T extends FloatArray>(
    id: ActivationId,
    part: 'value' | 'derivative',
    xs: T,
    options: ArrayOptions<T> | undefined,
  ): T {
    text('activation', id);
    return this.#inPlace('xs', xs, options, (m, isSingle) =>
      isSingle ? m.applyToFloats(id, part) : m.applyToDoubles(id, part),
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
    run: (m: module.EngineModule, isSingle: boolean) => void,
  ): T {
    floatArray(name, input);
    const { out, ...rest } = record('options', options);
    const target = output(out, input);
    return this.#boundary.call((m) => {
      this.#boundary.fill(name, input);
      run(m, input instanceof Float32Array);
      this.#boundary.check();
      return this.#boundary.take(input, target);
    }, rest);
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
