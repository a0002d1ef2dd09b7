// An instance that was thrown out of the middle of its work is gone: said clearly, once and for all.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineError, type Classifier, type Engine } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';
import { loadWithMemory } from './instance-memory.js';

/** A classifier of some 60 megabytes, in a memory that was told not to grow: allocation fails. */
function exhaust(engine: Engine, memory: WebAssembly.Memory): unknown {
  vi.spyOn(memory, 'grow').mockImplementation(() => {
    throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded');
  });
  const large = Array(4).fill({ units: 1024, activation: 'relu' }) as {
    units: 1024;
    activation: 'relu';
  }[];
  try {
    return engine.createClassifier({ inputs: 1024, layers: large, initializer: 'zeros' });
  } catch (error) {
    return error;
  }
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an engine whose instance is lost', () => {
  async function lose(): Promise<{ engine: Engine; classifier: Classifier; failure: EngineError }> {
    // What Emscripten's glue prints when it gives up.
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(console, 'warn').mockReturnValue();
    const { engine, memory } = await loadWithMemory();
    const classifier = engine.createClassifier();
    const failure = exhaust(engine, memory);
    expect(failure).toBeInstanceOf(EngineError);
    return { engine, classifier, failure: failure as EngineError };
  }

  it('says so, with the cause, and how to go on', async () => {
    const { failure } = await lose();
    expect(failure.code).toBe('engine-lost');
    expect(failure.message).toMatch('loadEngine()');
    expect(failure.cause).toBeInstanceOf(WebAssembly.RuntimeError);
  });

  it('says the same at every later call', async () => {
    const { engine, classifier } = await lose();
    const later: (() => unknown)[] = [
      () => engine.value('relu', 1),
      () => engine.apply('relu', Float32Array.of(1)),
      () => engine.softmax(Float32Array.of(1)),
      () => engine.crossEntropy(Float32Array.of(1), 0),
      () => engine.createDataset('spiral'),
      () => engine.createClassifier(),
      () => engine.liveObjects,
      () => classifier.inputs,
      () => classifier.parameters,
      () => classifier.clone(),
      () => classifier.train(1),
    ];
    for (const call of later) {
      expect(call).toThrow(expect.objectContaining({ name: 'EngineError', code: 'engine-lost' }));
    }
  });

  it('still lets its classifiers be disposed, and still lists its functions', async () => {
    const { engine, classifier } = await lose();
    expect(() => classifier.dispose()).not.toThrow();
    expect(() => classifier.dispose()).not.toThrow();
    expect(() => classifier.inputs).toThrow(expect.objectContaining({ code: 'disposed' }));
    expect(engine.activations.length).toBeGreaterThanOrEqual(16);
  });

  it('takes no other engine with it', async () => {
    const other = await loadBuiltEngine();
    await lose();
    expect(other.value('relu', 2)).toBe(2);
    const next = await loadBuiltEngine();
    using classifier = next.createClassifier();
    expect(classifier.inputs).toBe(2);
  });
});

describe('where the stack of JavaScript runs out', () => {
  it('inside the engine, that one is lost, and a new one works', async () => {
    const engine = await loadBuiltEngine();
    const classifier = engine.createClassifier();
    const { inputs, labels } = engine.createDataset('spiral');
    classifier.setData(inputs, labels);
    const outcomes: unknown[] = [];
    // Tries the same call with a little more of the stack left each time.
    const descend = (): void => {
      try {
        descend();
      } catch {
        // The bottom.
      }
      try {
        classifier.train(1);
        outcomes.push('trained');
      } catch (error) {
        outcomes.push(error);
      }
    };
    descend();
    // At first the stack runs out on the way in; then inside, and from there on nothing is answered.
    const codes = outcomes.map((one) => (one instanceof EngineError ? one.code : undefined));
    const first = codes.indexOf('engine-lost');
    expect(first).toBeGreaterThan(-1);
    for (const outcome of outcomes.slice(0, first)) expect(outcome).toBeInstanceOf(RangeError);
    expect(new Set(codes.slice(first))).toEqual(new Set(['engine-lost']));
    expect((outcomes[first] as EngineError).message).toMatch('loadEngine()');
    expect(() => engine.value('relu', 1)).toThrow(expect.objectContaining({ code: 'engine-lost' }));

    const next = await loadBuiltEngine();
    expect(next.value('relu', 2)).toBe(2);
  });

  it('on the way into the engine, it is as it was', async () => {
    const engine = await loadBuiltEngine();
    const endless = (): number =>
      engine.value('elu', -1, {
        get alpha() {
          return endless();
        },
      });
    expect(endless).toThrow(RangeError);
    expect(engine.value('relu', 2)).toBe(2);
  });
});
