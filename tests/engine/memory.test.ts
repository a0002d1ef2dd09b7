// Failing calls, and handles that are given back, leave nothing behind.
import { describe, expect, it } from 'vitest';
import type { Classifier, Engine } from '../../web/src/index.js';
import { badCalls, type Untyped } from './bad-input/index.js';
import { loadWithMemory } from './instance-memory.js';

const times = 100_000;

/** About a quarter of a megabyte. */
const block = { inputs: 1024, layers: [], classes: 20 };

/**
 * A warm engine whose memory has less than a megabyte left before it must grow, so that a leak of ten bytes
 * a call shows.
 */
async function loadNearlyFull(warmUp: (engine: Engine) => void): Promise<{
  engine: Engine;
  memory: WebAssembly.Memory;
  blocks: Classifier[];
}> {
  const fill = async (most: number) => {
    const { engine, memory } = await loadWithMemory();
    warmUp(engine);
    const before = memory.buffer.byteLength;
    const blocks: Classifier[] = [];
    while (blocks.length < most && memory.buffer.byteLength === before) {
      blocks.push(engine.createClassifier(block));
    }
    return { engine, memory, blocks };
  };
  const { blocks } = await fill(Infinity);
  return fill(blocks.length - 3);
}

function collected(): number {
  gc!();
  return process.memoryUsage().heapUsed;
}

/** Runs `act` 100,000 times and expects the memory of the instance, and of JavaScript, to stay as it is. */
async function expectFlat(act: (engine: Engine, i: number) => void): Promise<void> {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0; // half the time of an error
  try {
    const { engine, memory, blocks } = await loadNearlyFull((e) => {
      for (let i = 0; i < 2000; i++) act(e, i);
    });
    const bytes = memory.buffer.byteLength;
    const heap = collected();
    for (let i = 0; i < times; i++) act(engine, i);
    expect(memory.buffer.byteLength).toBe(bytes);
    expect(collected() - heap).toBeLessThan(8_000_000);
    expect(engine.liveObjects).toBe(blocks.length);
    blocks.forEach((each) => each.dispose());
    expect(engine.liveObjects).toBe(0);
  } finally {
    Error.stackTraceLimit = limit;
  }
}

describe('memory stays flat', () => {
  it('over 100,000 failing calls of every kind', async () => {
    // Those that are too large take their time on this side of the boundary.
    const calls = badCalls.filter(({ code }) => code !== 'too-large');
    const classifiers = new WeakMap<Engine, Classifier>();
    let refused = 0;
    await expectFlat((engine, i) => {
      const classifier = classifiers.get(engine) ?? engine.createClassifier();
      classifiers.set(engine, classifier);
      try {
        calls[i % calls.length]!.call(
          engine as unknown as Untyped<Engine>,
          classifier as unknown as Untyped<Classifier>,
        );
      } catch {
        refused++;
      }
      if (i === times - 1 || i === 1999) {
        classifier.dispose();
        classifiers.delete(engine);
      }
    });
    expect(refused).toBeGreaterThanOrEqual(times);
  });

  it('over 100,000 classifiers made and given back', async () => {
    await expectFlat((engine) => engine.createClassifier().dispose());
  });

  it('over 100,000 clones made and given back', async () => {
    const originals = new WeakMap<Engine, Classifier>();
    await expectFlat((engine, i) => {
      const original = originals.get(engine) ?? engine.createClassifier();
      originals.set(engine, original);
      original.clone().dispose();
      if (i === times - 1 || i === 1999) {
        original.dispose();
        originals.delete(engine);
      }
    });
  });

  it('over 100,000 calls that look into a classifier', async () => {
    const inputs = Float32Array.of(0.1, 0.2, 0.3, 0.4);
    const labels = Uint8Array.of(0, 1);
    await expectFlat((engine, i) => {
      if (i % 100 !== 0) return;
      using classifier = engine.createClassifier();
      classifier.setData(inputs, labels);
      for (let repeat = 0; repeat < 12; repeat++) {
        classifier.train(1);
        classifier.probe();
        classifier.explain(inputs.subarray(0, 2), 1);
        classifier.evaluate(inputs, labels);
        classifier.reliability(inputs, labels, 4);
        classifier.predict(inputs);
        classifier.parameters = classifier.parameters.slice();
        const plane = { xMin: 0, xMax: 1, yMin: 0, yMax: 1, columns: 3, rows: 3 };
        classifier.grid(plane);
        classifier.unitGrid({ ...plane, layer: classifier.layout.length - 2 });
        const half = engine.splitData(inputs, labels, { testFraction: 0.5 });
        engine.standardize(half.inputs, engine.measureColumns(inputs, 2));
      }
    });
  });
});
