// An instance that has run into an error of WebAssembly itself is gone: said clearly, once and for all.
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
