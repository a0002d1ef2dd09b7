// What holds for every row of the registry, whichever rows there are: nothing here names a function.
import { describe, expect, it } from 'vitest';
import type { ActivationInfo, FloatArray } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';
import { floatOfBits, specialFloats, spreadFloats, ulpDistance } from './float-bits.js';

const engine = await loadBuiltEngine();

/** Finite inputs: a walk over all bit patterns, the everyday range, and both sides of each kink. */
function finiteInputs(row: ActivationInfo): number[] {
  const everyday = Array.from({ length: 401 }, (_, i) => (i - 200) / 10);
  const beside = row.kinks.flatMap((x) => [x, x * (1 + 2 ** -23), x * (1 - 2 ** -23)]);
  const special = specialFloats.filter(Number.isFinite);
  return [...spreadFloats(1000), ...everyday, ...beside, ...special].map(Math.fround);
}

/** The parameters' initial values, and others that the engine accepts; all of them float32. */
function parameterSets(row: ActivationInfo): Record<string, number>[] {
  const set = (pick: (p: ActivationInfo['parameters'][number]) => number) =>
    Object.fromEntries(row.parameters.map((p) => [p.name, Math.fround(pick(p))]));
  return row.parameters.length === 0
    ? [{}]
    : [set((p) => p.initial), set((p) => p.sliderMin), set((p) => (p.initial + p.sliderMax) / 2)];
}

const parts = [
  { part: 'value', at: engine.value.bind(engine), over: engine.apply.bind(engine) },
  {
    part: 'derivative',
    at: engine.derivative.bind(engine),
    over: engine.applyDerivative.bind(engine),
  },
] as const;

describe('the registry', () => {
  it('begins with the four functions of the course', () => {
    const first = engine.activations.slice(0, 4).map((row) => row.id);
    expect(first).toEqual(['sigmoid', 'relu', 'leaky_relu', 'elu']);
  });

  it('has every id once', () => {
    expect(new Set(engine.activations.map((row) => row.id)).size).toBe(engine.activations.length);
  });

  it('cannot be changed by those who hold it', () => {
    const row = engine.activations[0]!;
    expect(() => Object.assign(row, { id: 'mine' })).toThrow(TypeError);
    expect(() => Object.assign(row.range, { min: 5 })).toThrow(TypeError);
    expect(() => (engine.activations as ActivationInfo[]).push(row)).toThrow(TypeError);
  });
});

describe.each(engine.activations.map((row) => ({ id: row.id, row })))('$id', ({ id, row }) => {
  const inputs = finiteInputs(row);

  it('has facts that a page can show', () => {
    expect(row.name).not.toBe('');
    expect(row.formula).not.toBe('');
    expect(row.derivativeFormula).not.toBe('');
    expect(row.range.min).toBeLessThan(row.range.max);
    expect(row.bounded).toBe(Number.isFinite(row.range.min) && Number.isFinite(row.range.max));
    expect([...row.kinks]).toEqual([...row.kinks].sort((a, b) => a - b));
    for (const p of row.parameters) {
      expect(p.symbol).not.toBe('');
      expect([p.validMin, p.sliderMin, p.sliderMax, p.validMax]).toEqual(
        [p.validMin, p.sliderMin, p.sliderMax, p.validMax].sort((a, b) => a - b),
      );
      expect(p.initial).toBeGreaterThanOrEqual(p.sliderMin);
      expect(p.initial).toBeLessThanOrEqual(p.sliderMax);
    }
  });

  it('stays in its range', () => {
    for (const [i, y] of engine.apply(id, Float32Array.from(inputs)).entries()) {
      const inside = y >= Math.fround(row.range.min) && y <= Math.fround(row.range.max);
      expect(inside, `f(${inputs[i]}) = ${y}`).toBe(true);
    }
  });

  it.each(parts)('has a finite $part at every finite number', ({ at }) => {
    for (const parameters of parameterSets(row)) {
      for (const x of inputs) expect(at(id, x, parameters), `at ${x}`).toSatisfy(Number.isFinite);
    }
  });

  it.each(parts)('gives a Float64Array the same bits of the $part as a number', ({ at, over }) => {
    const xs = Float64Array.from([...inputs, ...specialFloats]);
    for (const parameters of parameterSets(row)) {
      expect(over(id, xs, parameters)).toStrictEqual(xs.map((x) => at(id, x, parameters)));
    }
  });

  it.each(parts)(
    'gives a Float32Array the $part within 1 ULP of the double one',
    ({ at, over }) => {
      const xs = Float32Array.from([...inputs, ...specialFloats]);
      for (const parameters of parameterSets(row)) {
        for (const [i, y] of over(id, xs, parameters).entries()) {
          const distance = ulpDistance(y, Math.fround(at(id, xs[i]!, parameters)));
          expect(distance, `at ${xs[i]}: ${y}`).toBeLessThanOrEqual(1);
        }
      }
    },
  );

  it.each(parts)('gives an element the same bits of the $part wherever it stands', ({ over }) => {
    const xs = Float32Array.from(specialFloats.concat(inputs.slice(0, 60)));
    for (const kind of [Float32Array, Float64Array]) {
      const whole = over<FloatArray>(id, kind.from(xs));
      for (let length = 1; length <= 9; length++) {
        for (let start = 0; start + length <= xs.length; start += length) {
          const piece = over<FloatArray>(id, kind.from(xs.subarray(start, start + length)));
          expect(piece).toStrictEqual(whole.slice(start, start + length));
        }
      }
    }
  });

  it.each(parts)('has NaN for the $part of NaN, in every lane', ({ at, over }) => {
    expect(at(id, NaN)).toBeNaN();
    for (const kind of [Float32Array, Float64Array]) {
      for (let length = 1; length <= 9; length++) {
        for (let lane = 0; lane < length; lane++) {
          const ys = over<FloatArray>(id, new kind(length).fill(0.5).fill(NaN, lane, lane + 1));
          expect([...ys.keys()].filter((i) => Number.isNaN(ys[i]))).toEqual([lane]);
        }
      }
    }
  });

  it('tends to its limits: values at infinity are no NaN, saturated sides have slope 0', () => {
    expect(engine.value(id, Infinity)).not.toBeNaN();
    expect(engine.value(id, -Infinity)).not.toBeNaN();
    expect(engine.derivative(id, Infinity) === 0).toBe(row.saturates.right);
    expect(engine.derivative(id, -Infinity) === 0).toBe(row.saturates.left);
  });

  it('is odd when it says that it is zero-centred', () => {
    const right = engine.apply(id, Float32Array.from(inputs));
    const left = engine.apply(
      id,
      Float32Array.from(inputs, (x) => -x),
    );
    const isOdd = right.every((y, i) => ulpDistance(left[i]!, -y) <= 1);
    expect(isOdd).toBe(row.zeroCentred);
  });

  it('has a slope of one sign when it says that it is monotonic', () => {
    const falls = inputs.some((x) => engine.derivative(id, x) < 0);
    expect(falls).toBe(!row.monotonic);
  });

  it.each(parts)('takes initial parameters for those not given ($part)', ({ at, over }) => {
    const initial = Object.fromEntries(row.parameters.map((p) => [p.name, p.initial]));
    const absent = Object.fromEntries(row.parameters.map((p) => [p.name, undefined]));
    const xs = Float32Array.from(inputs);
    expect(over(id, xs)).toStrictEqual(over(id, xs, initial));
    expect(over(id, xs, absent)).toStrictEqual(over(id, xs, initial));
    expect(at(id, -1.5, {})).toBe(at(id, -1.5, initial));
  });

  it.each(parts)('rounds parameters to float32 for a Float32Array only ($part)', ({ over }) => {
    const tenth = (p: ActivationInfo['parameters'][number]) =>
      p.sliderMin + (p.sliderMax - p.sliderMin) / 10;
    const exact = Object.fromEntries(row.parameters.map((p) => [p.name, tenth(p)]));
    const rounded = Object.fromEntries(row.parameters.map((p) => [p.name, Math.fround(tenth(p))]));
    const xs = Float64Array.from([-3, -0.7, 0.2, 5]);
    const single = Float32Array.from(xs);
    expect(over(id, single, exact)).toStrictEqual(over(id, single, rounded));
    const asked = over(id, xs, exact);
    if (row.parameters.length > 0) expect(asked).not.toEqual(over(id, xs, rounded));
  });

  it.each(parts)('writes the $part to a new array, or to out, or in place', ({ over }) => {
    for (const kind of [Float32Array, Float64Array]) {
      const xs = kind.from(inputs);
      const ys = over<FloatArray>(id, xs);
      expect(ys).toBeInstanceOf(kind);
      expect(ys.buffer.byteLength).toBe(ys.byteLength);
      expect(xs).toStrictEqual(kind.from(inputs));

      const out = new kind(xs.length);
      expect(over<FloatArray>(id, xs, { out })).toBe(out);
      expect(out).toStrictEqual(ys);
      expect(over<FloatArray>(id, xs, { out: xs })).toBe(xs);
      expect(xs).toStrictEqual(ys);
    }
  });

  it.each(parts)(
    'reads and writes the $part through views, and nothing beside them',
    ({ over }) => {
      for (const kind of [Float32Array, Float64Array]) {
        const xs = kind.from(inputs.slice(0, 40));
        const expected = over<FloatArray>(id, xs.slice(3, 20));
        const target = new kind(40).fill(7);
        over<FloatArray>(id, xs.subarray(3, 20), { out: target.subarray(5, 22) });
        expect(target.subarray(5, 22)).toStrictEqual(expected);
        expect([...target.subarray(0, 5), ...target.subarray(22)]).toEqual(Array(23).fill(7));
      }
    },
  );

  it.each(parts)('gives the same $part when out overlaps the input in part', ({ over }) => {
    for (const kind of [Float32Array, Float64Array]) {
      for (const shift of [-9, -2, -1, 1, 2, 9]) {
        const buffer = kind.from(inputs.slice(0, 60));
        const xs = buffer.subarray(10, 50);
        const expected = over<FloatArray>(id, xs.slice());
        const out = buffer.subarray(10 + shift, 50 + shift);
        over<FloatArray>(id, xs, { out });
        expect(out).toStrictEqual(expected);
      }
    }
  });

  it('accepts the whole valid interval of each parameter, and no more', () => {
    for (const p of row.parameters) {
      for (const edge of [p.validMin, p.validMax]) {
        expect(engine.value(id, 1, { [p.name]: edge })).not.toBeNaN();
      }
      for (const wrong of [NaN, Infinity, -Infinity]) {
        expect(() => engine.value(id, 1, { [p.name]: wrong })).toThrow(
          `${p.name} is ${wrong}; it must be a number`,
        );
      }
    }
  });

  it('takes arrays of every short length, and empty ones', () => {
    for (const kind of [Float32Array, Float64Array]) {
      expect(engine.apply<FloatArray>(id, new kind(0))).toStrictEqual(new kind(0));
      expect(engine.applyDerivative<FloatArray>(id, new kind(1)).length).toBe(1);
    }
  });

  it('has a derivative that is the slope of its value', () => {
    for (let x = -6.05; x < 6; x += 0.1) {
      const h = 2 ** -14;
      if (row.kinks.some((kink) => Math.abs(kink - x) < 2 * h)) continue;
      const slope = (engine.value(id, x + h) - engine.value(id, x - h)) / (2 * h);
      expect(engine.derivative(id, x)).toBeCloseTo(slope, 6);
    }
  });
});

it('a bit pattern is read as the number that it is', () => {
  expect(floatOfBits(0x3f800000)).toBe(1);
  expect(floatOfBits(0x00000001)).toBe(2 ** -149);
  expect(ulpDistance(2 ** -149, -(2 ** -149))).toBe(2);
  expect(ulpDistance(1, 1 + 2 ** -23)).toBe(1);
});
