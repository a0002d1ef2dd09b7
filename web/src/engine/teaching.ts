// The teaching forms and models of the public API: types narrowed, calls made, errors thrown.
import type { Boundary } from './boundary.js';
import type { EngineModule } from './engine-module.generated.js';
import { flag, floatArray, floats, isFloat32, number, record } from './narrow.js';
import type {
  NaiveSoftmaxParts,
  NormalSampleOptions,
  Summary,
  SummaryOptions,
  Teaching,
  TwoWeights,
  TwoWeightsOptions,
  TwoWeightsPlane,
} from './teaching-types.js';
import type { FloatArray } from './types.js';

export class WasmTeaching implements Teaching {
  readonly #boundary: Boundary;

  constructor(boundary: Boundary) {
    this.#boundary = boundary;
  }

  sigmoidSlopeFromValue(xs: Float32Array): Float32Array {
    return this.#form(xs, {}, (m) => m.sigmoidSlopeFromValue());
  }

  eluFromExp(xs: Float32Array, alpha?: number): Float32Array {
    return this.#form(xs, { alpha }, (m) => m.eluFromExp());
  }

  leakyReluFromMax(xs: Float32Array, alpha?: number): Float32Array {
    return this.#form(xs, { alpha }, (m) => m.leakyReluFromMax());
  }

  entropy(probabilities: FloatArray): number {
    floatArray('probabilities', probabilities);
    const doubles = Float64Array.from(probabilities);
    return this.#boundary.call((m) => {
      this.#boundary.fill('probabilities', doubles);
      return m.entropy();
    });
  }

  naiveSoftmaxParts<T extends FloatArray>(logits: T): NaiveSoftmaxParts<T> {
    floatArray('logits', logits);
    const isSingle = isFloat32(logits);
    return this.#boundary.call((m) => {
      const filled = this.#boundary.fill('logits', logits);
      const sum = isSingle ? m.naivePowersOfFloats() : m.naivePowersOfDoubles();
      this.#boundary.check();
      const powers = this.#boundary.take(filled, logits);
      const again = this.#boundary.fill('logits', logits);
      if (isSingle) m.softmaxOfFloats('naive');
      else m.softmaxOfDoubles('naive');
      return { powers, sum, probabilities: this.#boundary.take(again, logits) };
    });
  }

  normalSample(options?: NormalSampleOptions): Float32Array {
    return this.#boundary.call((m) => m.normalSample(), record('options', options));
  }

  summarise(values: Float32Array, options: SummaryOptions): Summary {
    floats('values', values);
    return this.#boundary.call(
      (m) => {
        this.#boundary.fill('values', values);
        return m.summarise();
      },
      record('options', options),
    );
  }

  crossEntropyDifferences(logits: FloatArray, label: number): Float64Array {
    floatArray('logits', logits);
    number('label', label);
    const doubles = Float64Array.from(logits);
    return this.#boundary.call((m) => {
      this.#boundary.fill('logits', doubles);
      return m.crossEntropyDifferences(label);
    });
  }

  twoWeights(options?: TwoWeightsOptions): TwoWeights {
    return this.#boundary.call((m) => m.twoWeights(), twoWeightsOptions('options', options));
  }

  twoWeightsLoss(plane: TwoWeightsPlane): Float64Array {
    return this.#boundary.call((m) => m.twoWeightsLoss(), twoWeightsOptions('plane', plane));
  }

  #form(
    xs: Float32Array,
    options: { alpha?: unknown },
    run: (m: EngineModule) => void,
  ): Float32Array {
    floats('xs', xs);
    const filled = this.#boundary.call((m) => {
      const room = this.#boundary.fill('xs', xs);
      run(m);
      return room;
    }, options);
    return this.#boundary.take(filled, xs);
  }
}

function twoWeightsOptions(name: string, value: unknown): Record<string, unknown> {
  const { centred, ...rest } = record(name, value);
  return { ...rest, centred: flag('centred', centred) };
}
