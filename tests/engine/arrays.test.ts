// Arrays of the caller's one after another: the wrapper keeps the view of the module's array that it made last.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { EngineError, type Engine } from '../../web/src/index.js';
import { loadWithMemory } from './instance-memory.js';

const xs = Float32Array.of(-2, -0.5, 0, 3, 40);
const doubles = Float64Array.from(xs);

/** What the engine says of the arrays, which never depends on what came before. */
function answers(engine: Engine): unknown[] {
  return [
    engine.apply('sigmoid', xs),
    engine.applyDerivative('elu', xs, { alpha: 2 }),
    engine.softmax(xs),
    engine.apply('tanh', doubles),
    engine.crossEntropy(xs, 1),
    engine.standardize(xs, engine.measureColumns(xs, 1)),
  ];
}

const between: [string, (engine: Engine) => void][] = [
  ['the same again', (engine) => void answers(engine)],
  ['an empty array', (engine) => void engine.apply('relu', new Float32Array(0))],
  ['other numbers of the same length', (engine) => void engine.apply('relu', xs.map(Math.abs))],
  ['a longer and a shorter array', (engine) => [900, 3].forEach((n) => ofLength(engine, n))],
  ['an array that is refused', refused],
  ['an option that is refused', (engine) => void caught(() => engine.softmax(xs, { classes: 9 }))],
];

function ofLength(engine: Engine, n: number): void {
  engine.apply('relu', new Float32Array(n));
  engine.apply('relu', new Float64Array(n));
}

function refused(engine: Engine): void {
  const tooLong = new Float32Array(2 ** 24 + 1);
  expect(caught(() => engine.apply('relu', tooLong)).message).toContain('xs.length');
}

function caught(call: () => unknown): EngineError {
  try {
    call();
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('arrays', () => {
  it.each(between)('are read anew after %s', async (_, act) => {
    const { engine } = await loadWithMemory();
    const expected = answers(engine);
    act(engine);
    expect(answers(engine)).toStrictEqual(expected);
  });

  it('are read anew after memory has grown', async () => {
    const { engine, memory } = await loadWithMemory();
    const expected = answers(engine);
    const before = memory.buffer;
    while (memory.buffer === before) engine.createClassifier({ inputs: 1024, layers: [] });
    expect(answers(engine)).toStrictEqual(expected);
  });

  it('are read anew after memory has grown within a call', async () => {
    const { engine, memory } = await loadWithMemory();
    // In place of itself: softmax keeps the powers of a long row, twice as many bytes, on the way.
    const n = 2 ** 22;
    const row = new Float32Array(n);
    engine.apply('relu', row);
    const before = memory.buffer;
    engine.softmax(row, { out: row });
    expect(memory.buffer).not.toBe(before);
    expect(row.every((p) => p === 1 / n)).toBe(true);
    expect(engine.apply('relu', row).every((p) => p === 1 / n)).toBe(true);
  });
});

it('arrays and options of another frame are as good as those of this one', async () => {
  const { engine } = await loadWithMemory();
  const foreign = runInNewContext(`({
    floats: Float32Array.of(-2, 3), doubles: Float64Array.of(-2, 3), out: new Float32Array(2), bytes: Uint8Array.of(0),
    options: { alpha: 2 },
  })`) as {
    floats: Float32Array;
    doubles: Float64Array;
    out: Float32Array;
    bytes: Uint8Array;
    options: { alpha: number };
  };
  expect(foreign.floats).not.toBeInstanceOf(Float32Array);
  const { floats, doubles, out, bytes, options } = foreign;
  const right = engine.apply('elu', Float32Array.of(-2, 3), { alpha: 2 });
  expect([...engine.apply('elu', floats, { ...options, out })]).toEqual([...right]);
  expect([...out]).toEqual([...right]);
  expect([...engine.apply('elu', floats, options)]).toEqual([...right]);
  expect([...engine.apply('elu', doubles, options)]).toEqual([
    ...engine.apply('elu', Float64Array.of(-2, 3), { alpha: 2 }),
  ]);
  const classifier = engine.createClassifier({ layers: [] });
  expect(() => classifier.setData(floats, bytes)).not.toThrow();
  classifier.dispose();
});
