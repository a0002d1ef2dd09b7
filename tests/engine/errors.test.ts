// Bad input is an EngineError that says what is wrong, and the engine answers the next call.
import { afterAll, describe, expect, it } from 'vitest';
import { EngineError, type Classifier, type Engine } from '../../web/src/index.js';
import { badCalls, type Untyped } from './bad-input/index.js';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();
const untyped = engine as unknown as Untyped<Engine>;
const spiral = engine.createDataset('spiral');
const classifier = engine.createClassifier();
classifier.setData(spiral.inputs, spiral.labels);

function failureOf(call: () => unknown): EngineError {
  let failure: unknown;
  try {
    call();
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(EngineError);
  return failure as EngineError;
}

/** Correct calls of every kind, with and without options: what is left over of another would spoil them. */
function answers(): unknown[] {
  const fresh = engine.createClassifier({ layers: [{ units: 3, activation: 'elu', alpha: 0.5 }] });
  const { parameters } = fresh;
  fresh.dispose();
  return [
    engine.value('elu', -1),
    engine.value('leaky_relu', -1, { alpha: 0.5 }),
    engine.apply('relu', Float32Array.of(-1, 2)),
    engine.softmax(Float64Array.of(1, 2)),
    engine.crossEntropy(Float64Array.of(1, 2), 1),
    engine.createDataset('moons', { samples: 3 }),
    parameters,
    classifier.parameters,
    classifier.predict(Float32Array.of(1, 2)),
    engine.liveObjects,
  ];
}
const expected = answers();

afterAll(() => {
  classifier.dispose();
  expect(engine.liveObjects).toBe(0);
});

describe('each wrong call throws an EngineError that says why, and the next call is answered', () => {
  it('has a name of its own for each', () => {
    const titles = badCalls.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it.each(badCalls)('$title', ({ call, code, says }) => {
    const failure = failureOf(() => call(untyped, classifier as unknown as Untyped<Classifier>));
    expect(failure.name).toBe('EngineError');
    expect(failure.code, failure.message).toBe(code);
    for (const part of says) expect(failure.message).toMatch(part);
    expect(answers()).toStrictEqual(expected);
  });
});

describe('a disposed classifier', () => {
  const uses: Record<string, (c: Classifier) => unknown> = {
    inputs: (c) => c.inputs,
    classes: (c) => c.classes,
    learningRate: (c) => c.learningRate,
    'learningRate =': (c) => (c.learningRate = 0.2),
    layout: (c) => c.layout,
    parameters: (c) => c.parameters,
    'parameters =': (c) => (c.parameters = new Float32Array(123)),
    setData: (c) => c.setData(spiral.inputs, spiral.labels),
    train: (c) => c.train(1),
    trainOn: (c) => c.trainOn(Float32Array.of(1, 2), 0),
    predict: (c) => c.predict(spiral.inputs),
    evaluate: (c) => c.evaluate(spiral.inputs, spiral.labels),
    explain: (c) => c.explain(Float32Array.of(1, 2)),
    probe: (c) => c.probe(),
    gradient: (c) => c.gradient(),
    grid: (c) => c.grid({ xMin: 0, xMax: 1, yMin: 0, yMax: 1, columns: 2, rows: 2 }),
    unitGrid: (c) =>
      c.unitGrid({ xMin: 0, xMax: 1, yMin: 0, yMax: 1, columns: 2, rows: 2, layer: 0 }),
    reliability: (c) => c.reliability(spiral.inputs, spiral.labels, 5),
    clone: (c) => c.clone(),
    reset: (c) => c.reset(),
  };

  it.each(Object.entries(uses))('refuses %s', (_, use) => {
    const gone = engine.createClassifier();
    gone.dispose();
    const failure = failureOf(() => use(gone));
    expect(failure.code).toBe('disposed');
    expect(failure.message).toMatch('createClassifier()');
    expect(answers()).toStrictEqual(expected);
  });

  it('does not take its clone with it', () => {
    const first = engine.createClassifier();
    const second = first.clone();
    first.dispose();
    expect(second.inputs).toBe(2);
    second.dispose();
    expect(failureOf(() => second.inputs).code).toBe('disposed');
  });
});

describe('objects that misbehave', () => {
  const angry = (name: string): object =>
    Object.defineProperty({ alpha: 0.25 }, name, {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });

  it('let their own error through, and leave nothing behind', () => {
    const use: ((options: never) => unknown)[] = [
      (options) => engine.value('elu', 1, options),
      (options) => engine.apply('elu', Float32Array.of(1), options),
      (options) => engine.softmax(Float32Array.of(1), options),
      (options) => engine.createDataset('spiral', options),
      (options) => engine.createClassifier(options),
      (options) => engine.createClassifier({ optimizer: options }),
      (options) => engine.createClassifier({ layers: [options] }),
      (options) => classifier.grid(options),
    ];
    for (const call of use) {
      expect(() => call(angry('rows') as never)).toThrow(/^no$/);
      expect(answers()).toStrictEqual(expected);
    }
  });

  it('let their own error through when they are arrays, too', () => {
    class Angry extends Float32Array {
      override get length(): number {
        throw new Error('no');
      }
    }
    class Liar extends Float32Array {
      override get length(): number {
        return 1;
      }
    }
    expect(() => engine.apply('elu', new Angry(3), { alpha: 0.25 })).toThrow(/^no$/);
    expect(answers()).toStrictEqual(expected);
    expect(() => engine.apply('elu', new Liar(3), { alpha: 0.25 })).toThrow(RangeError);
    expect(answers()).toStrictEqual(expected);
    class Closed extends Float32Array {
      override [Symbol.iterator](): never {
        throw new Error('no');
      }
    }
    const closed = new Closed(3);
    for (const call of [
      () => engine.crossEntropy(closed, 0),
      () => engine.softmaxJacobian(closed),
      () => engine.teaching.entropy(closed),
      () => engine.teaching.crossEntropyDifferences(closed, 0),
    ]) {
      expect(call).toThrow(/^no$/);
      expect(answers()).toStrictEqual(expected);
    }
  });

  it('may call the engine while it reads them', () => {
    let inside = 0;
    const options = {
      get alpha() {
        inside = engine.value('leaky_relu', -8, { alpha: 0.5 });
        engine.value('relu', 1);
        return 0.25;
      },
    };
    expect(engine.value('leaky_relu', -8, options)).toBe(-2);
    expect(inside).toBe(-4);
    const layer = { units: 3, activation: 'leaky_relu' as const };
    const nested = Object.defineProperty(layer, 'alpha', {
      enumerable: true,
      get: () => options.alpha,
    });
    using made = engine.createClassifier({ classes: 5, layers: [nested] });
    expect(made.parameters.length).toBe(3 * 3 + 4 * 5);
    expect(engine.value('elu', -1)).toBe(expected[0]);
  });

  it('may be cyclic or endlessly deep', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.alpha = cyclic;
    cyclic.layers = [cyclic];
    const failures = [
      failureOf(() => untyped.value('elu', 1, cyclic)),
      failureOf(() => untyped.createClassifier(cyclic)),
    ];
    for (const { code } of failures) expect(code).toBe('invalid-argument');
    expect(answers()).toStrictEqual(expected);
  });

  it('may be very large: the message stays short', () => {
    const long = 'x'.repeat(1_000_000);
    for (const failure of [
      failureOf(() => untyped.value(long, 1)),
      failureOf(() => untyped.value('elu', long)),
      failureOf(() => untyped.value('elu', 1, { [long]: 1 })),
      failureOf(() => untyped.createDataset('spiral', { [long]: [long] })),
      failureOf(() => untyped.createClassifier({ initializer: long })),
      failureOf(() => untyped.createClassifier({ layers: [{ units: 1, activation: long }] })),
    ]) {
      expect(failure.message.length).toBeLessThan(500);
    }
    expect(answers()).toStrictEqual(expected);
  });

  it('are named in their own script: a message never ends in half a character', () => {
    for (const length of [12, 13, 14, 15]) {
      const id = '啟'.repeat(length) + 'x'.repeat(3);
      expect(failureOf(() => untyped.value(id, 1)).message).toMatch(/^activation is "啟+x*…?"; /);
    }
  });

  it('may come without a prototype, or from a class', () => {
    const bare = Object.assign(Object.create(null) as object, { alpha: 0.5 });
    expect(untyped.value('leaky_relu', -1, bare)).toBe(-0.5);
    class Settings {
      alpha = 0.5;
    }
    expect(untyped.value('leaky_relu', -1, new Settings())).toBe(-0.5);
  });
});

it('an EngineError is an Error with a name that does not depend on the class', () => {
  const error = new EngineError('too-large', 'n is 9');
  expect(error).toBeInstanceOf(Error);
  expect(Object.getOwnPropertyDescriptor(error, 'name')?.value).toBe('EngineError');
  expect(String(error)).toBe('EngineError: n is 9');
});

it('exact numbers are accepted at the ends of every limit', () => {
  using widest = engine.createClassifier({ inputs: 1024, layers: [], classes: 64, batchSize: 1e6 });
  expect(widest.parameters.length).toBe(1025 * 64);
  const most = { units: 2, activation: 'relu' } as const;
  using deepest = engine.createClassifier({ inputs: 1, layers: Array(16).fill(most), classes: 2 });
  expect(deepest.parameters.length).toBe(4 + 15 * 6 + 6);
  expect(engine.apply('relu', new Float32Array(2 ** 24)).length).toBe(2 ** 24);
});
