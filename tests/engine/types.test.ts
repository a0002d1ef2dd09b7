// The types that are generated from the built engine, as a TypeScript program meets them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type createModule from 'activation-lab-module';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { describeModule } from '../../cpp/toolchain/describe-module.mjs';
import type {
  ActivationId,
  ActivationInfo,
  Classifier,
  DatasetId,
  DatasetInfo,
  Engine,
  EngineErrorCode,
  FloatArray,
  InitializerId,
  OptimizerKind,
  Parameters as ActivationParameters,
} from '../../web/src/index.js';
import type { EngineModule } from '../../web/src/engine/engine-module.generated.js';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();
const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const generated = (name: string): string =>
  readFileSync(fromRoot(`web/src/engine/${name}.generated.ts`), 'utf8');

/** The members of a generated union. */
function members(union: string): string[] {
  const [, body = ''] = new RegExp(`export type ${union} =([^;]*);`).exec(generated('ids')) ?? [];
  return [...body.matchAll(/'([^']*)'/g)].map(([, id]) => id!);
}

describe('the generated files', () => {
  it('are what the built engine says of itself', async () => {
    const linked = fromRoot('build/wasm/engine/activation-lab-for-types');
    expect(await describeModule(`${linked}.js`, `${linked}.wasm`)).toEqual({
      'engine-module.generated.ts': generated('engine-module'),
      'ids.generated.ts': generated('ids'),
      'snippets.generated.ts': generated('snippets'),
    });
  });

  it('name what the engine lists, in its order', () => {
    expect(members('ActivationId')).toEqual(engine.activations.map(({ id }) => id));
    expect(members('DatasetId')).toEqual(engine.datasets.map(({ id }) => id));
    expect(members('InputFeatureId')).toEqual(engine.inputFeatures.map(({ id }) => id));
    expect(members('InitializerId')).toEqual(engine.initializers);
    expect(members('OptimizerKind')).toEqual(engine.optimizers);
  });
});

describe('what the types let be left out', () => {
  it('an optimizer without its kind is the default one', () => {
    using classifier = engine.createClassifier({ optimizer: { learningRate: 0.5 } });
    using sgd = engine.createClassifier({ optimizer: { kind: 'sgd', learningRate: 0.5 } });
    for (const each of [classifier, sgd]) each.trainOn(Float32Array.of(1, 2), 0);
    expect(classifier.parameters).toEqual(sgd.parameters);
  });
});

// Checked when the types are: at run time nothing here is called.
describe('at compile time', () => {
  it('ids are these and no other text', () => {
    expectTypeOf<ActivationInfo['id']>().toEqualTypeOf<ActivationId>();
    expectTypeOf<DatasetInfo['id']>().toEqualTypeOf<DatasetId>();
    expectTypeOf<Parameters<Engine['value']>[0]>().toEqualTypeOf<ActivationId>();
    expectTypeOf<Parameters<Engine['createDataset']>[0]>().toEqualTypeOf<DatasetId>();
    expectTypeOf<Engine['initializers']>().toEqualTypeOf<readonly InitializerId[]>();
    expectTypeOf<Engine['optimizers']>().toEqualTypeOf<readonly OptimizerKind[]>();
    expectTypeOf<'leaky_relu'>().toExtend<ActivationId>();
    expectTypeOf<string>().not.toExtend<ActivationId>();
    expectTypeOf<'softmax'>().not.toExtend<ActivationId>();
    expectTypeOf<string>().not.toExtend<DatasetId>();
    expectTypeOf<string>().not.toExtend<InitializerId>();
    expectTypeOf<string>().not.toExtend<OptimizerKind>();
    expectTypeOf<string>().not.toExtend<EngineErrorCode>();
  });

  it('a wrong id, option or kind of array does not compile', () => {
    const wrong = (classifier: Classifier): void => {
      // @ts-expect-error: no such function
      engine.value('swish', 1);
      // @ts-expect-error: no such data set
      engine.createDataset('circles');
      // @ts-expect-error: a text in the place of a number
      engine.value('elu', 1, { alpha: '1' });
      // @ts-expect-error: and for an array
      engine.apply('elu', new Float32Array(2), { alpha: '1' });
      // @ts-expect-error: and beside an array for the results
      engine.applyDerivative('elu', new Float32Array(2), { alpha: '1', out: new Float32Array(2) });
      // @ts-expect-error: out of another kind
      engine.apply('elu', new Float32Array(2), { alpha: 1, out: new Float64Array(2) });
      // @ts-expect-error: a plain array
      engine.apply('relu', [1, 2]);
      // @ts-expect-error: out of another kind
      engine.softmax(new Float32Array(2), { out: new Float64Array(2) });
      // @ts-expect-error: no such function in a layer
      engine.createClassifier({ layers: [{ units: 2, activation: 'softmax' }] });
      // @ts-expect-error: no such optimizer
      engine.createClassifier({ optimizer: { kind: 'rmsprop' } });
      // @ts-expect-error: no such option
      engine.createClassifier({ epochs: 3 });
      // @ts-expect-error: labels are bytes
      classifier.setData(new Float32Array(2), [1]);
      // @ts-expect-error: the tables belong to the engine
      engine.activations[0].id = 'relu';
    };
    expect(wrong).toBeTypeOf('function');
  });

  it('parameters stand beside out, or alone', () => {
    const right = (parameters: ActivationParameters, xs: FloatArray): void => {
      engine.apply('elu', xs, parameters);
      engine.apply('elu', xs, { out: xs });
      engine.apply('elu', xs, { ...parameters, out: xs });
      expectTypeOf(
        engine.apply('elu', new Float32Array(2), { alpha: 1, out: new Float32Array(2) }),
      ).toExtend<Float32Array>();
    };
    expect(right).toBeTypeOf('function');
  });

  it('the built module has the generated type, and not any', () => {
    expectTypeOf<Awaited<ReturnType<typeof createModule>>>().toEqualTypeOf<EngineModule>();
    expectTypeOf<EngineModule>().not.toBeAny();
  });

  it('an array comes back as the kind that went in', () => {
    expectTypeOf(engine.apply('relu', new Float32Array(1))).toExtend<Float32Array>();
    expectTypeOf(engine.softmax(new Float64Array(1))).toExtend<Float64Array>();
    expectTypeOf(engine.softmax(new Float64Array(1))).not.toExtend<Float32Array>();
  });
});
