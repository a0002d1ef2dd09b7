// The classifier of the public API, over a handle that the module keeps.
import type { Boundary } from './boundary.js';
import { EngineError } from './engine-error.js';
import type * as module from './engine-module.generated.js';
import { bytes, floats, number, record } from './narrow.js';
import type {
  Classifier,
  Evaluation,
  Explanation,
  LayerLayout,
  LayerProbe,
  Plane,
  Probe,
  ReliabilityBin,
  Statistics,
  TrainingReport,
  UnitPlane,
  UnitState,
} from './types.js';

export class WasmClassifier implements Classifier {
  readonly #boundary: Boundary;
  #handle: module.Classifier | undefined;

  constructor(boundary: Boundary, handle: module.Classifier) {
    this.#boundary = boundary;
    this.#handle = handle;
  }

  get inputs(): number {
    return this.#call((handle) => handle.inputs());
  }

  get classes(): number {
    return this.#call((handle) => handle.classes());
  }

  get learningRate(): number {
    return this.#call((handle) => handle.learningRate());
  }

  set learningRate(rate: number) {
    number('learningRate', rate);
    this.#call((handle) => handle.setLearningRate(rate));
  }

  get layout(): readonly LayerLayout[] {
    return this.#call((handle) => handle.layout());
  }

  get parameters(): Float32Array {
    return this.#call((handle) => handle.parameters());
  }

  set parameters(values: Float32Array) {
    floats('parameters', values);
    this.#call((handle) => {
      this.#boundary.fill('parameters', values);
      handle.setParameters();
    });
  }

  setData(inputs: Float32Array, labels: Uint8Array): void {
    this.#withRows(inputs, labels, (handle) => handle.setData());
  }

  train(steps: number): TrainingReport {
    number('steps', steps);
    return report(this.#call((handle) => handle.train(steps)));
  }

  trainOn(input: Float32Array, label: number): TrainingReport {
    number('label', label);
    return report(this.#with('input', input, (handle) => handle.trainOn(label)));
  }

  predict(inputs: Float32Array): Float32Array {
    return this.#with('inputs', inputs, (handle) => handle.predict());
  }

  evaluate(inputs: Float32Array, labels: Uint8Array): Evaluation {
    return this.#withRows(inputs, labels, (handle) => handle.evaluate());
  }

  explain(input: Float32Array, label?: number): Explanation {
    if (label !== undefined) number('label', label);
    const { inputs, layers, loss } = this.#with('input', input, (handle) =>
      label === undefined ? handle.explain() : handle.explainWith(label),
    );
    const output = layers[layers.length - 1]!;
    const { z: logits, a: probabilities, dLdZ: gradient } = output;
    return { inputs, layers, logits, probabilities, gradient, loss };
  }

  gradient(): Float32Array {
    return this.#call((handle) => handle.gradient());
  }

  probe(): Probe {
    const { layers, firstNonFiniteLayer, ...rest } = this.#call((handle) => handle.probe());
    return {
      ...rest,
      layers: layers.map(layerProbe),
      ...(firstNonFiniteLayer === undefined ? {} : { firstNonFiniteLayer }),
    };
  }

  grid(plane: Plane): Float32Array {
    const numbers = numbersOf('grid', plane, planeNames);
    return this.#call((handle) => handle.grid(...numbers));
  }

  unitGrid(plane: UnitPlane): Float32Array {
    const numbers = numbersOf('unitGrid', plane, [...planeNames, 'layer'] as const);
    return this.#call((handle) => handle.unitGrid(...numbers));
  }

  reliability(inputs: Float32Array, labels: Uint8Array, bins: number): readonly ReliabilityBin[] {
    number('bins', bins);
    return this.#withRows(inputs, labels, (handle) => handle.reliability(bins));
  }

  clone(): Classifier {
    return new WasmClassifier(
      this.#boundary,
      this.#call((handle) => handle.copy()),
    );
  }

  reset(seed?: number): void {
    if (seed !== undefined) number('seed', seed);
    this.#call((handle) => (seed === undefined ? handle.resetSame() : handle.reset(seed)));
  }

  dispose(): void {
    const handle = this.#handle;
    this.#handle = undefined;
    if (handle === undefined) return;
    try {
      this.#boundary.call(() => handle.delete());
    } catch (error) {
      // With the instance, its memory is gone too.
      if (!(error instanceof EngineError && error.code === 'engine-lost')) throw error;
    }
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  #call<T>(run: (handle: module.Classifier) => T): T {
    const handle = this.#handle;
    if (handle === undefined) {
      throw new EngineError(
        'disposed',
        'This classifier was disposed; create another one with createClassifier()',
      );
    }
    return this.#boundary.call(() => run(handle));
  }

  #with<T>(name: string, values: Float32Array, run: (handle: module.Classifier) => T): T {
    floats(name, values);
    return this.#call((handle) => {
      this.#boundary.fill(name, values);
      return run(handle);
    });
  }

  #withRows<T>(inputs: Float32Array, labels: Uint8Array, run: (handle: module.Classifier) => T): T {
    bytes('labels', labels);
    return this.#with('inputs', inputs, (handle) => {
      this.#boundary.fill('labels', labels);
      return run(handle);
    });
  }
}

const planeNames = ['xMin', 'xMax', 'yMin', 'yMax', 'columns', 'rows'] as const;

/** The numbers of these names; nothing else may be given. */
function numbersOf<Names extends readonly string[]>(
  call: string,
  plane: unknown,
  names: Names,
): { [I in keyof Names]: number } {
  const given = { ...record('plane', plane) };
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new EngineError(
      'invalid-argument',
      `${call} has no option "${unknown}"; it has ${names.join(', ')}`,
    );
  }
  return names.map((name) => number(name, given[name])) as { [I in keyof Names]: number };
}

function report({ diverged, ...numbers }: module.TrainingReport): TrainingReport {
  return diverged === undefined ? numbers : { ...numbers, diverged };
}

function statistics({ histogram, ...numbers }: module.Statistics): Statistics {
  return { ...numbers, histogram: { min: numbers.min, max: numbers.max, counts: histogram } };
}

function layerProbe({ z, a, units, ...rest }: module.LayerProbe): LayerProbe {
  return { ...rest, z: statistics(z), a: statistics(a), units: units as UnitState[] };
}
