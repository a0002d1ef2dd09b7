// The cases that other libraries get wrong: correctly rounded answers, at every lane and tail position.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActivationId, Parameters } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';
import { floatOfBits, ulpDistance } from './float-bits.js';

const engine = await loadBuiltEngine();

type Part = 'value' | 'derivative';

function over(
  part: Part,
  id: ActivationId,
  xs: Float32Array,
  parameters: Parameters,
): Float32Array {
  return part === 'value'
    ? engine.apply(id, xs, parameters)
    : engine.applyDerivative(id, xs, parameters);
}

/** Arrays of 1 to 15 elements: whole vectors of 1, 2, 4 or 8 lanes with tails of 0 to 7. */
function expectEverywhere(
  part: Part,
  id: ActivationId,
  x: number,
  answer: number,
  parameters: Parameters = {},
  sign = 1,
): void {
  for (let length = 1; length <= 15; length++) {
    for (let position = 0; position < length; position++) {
      const xs = new Float32Array(length).fill(0.5);
      xs[position] = x;
      const y = sign * over(part, id, xs, parameters)[position]!;
      const message = `${part} of ${id} at ${x} is ${answer}, not ${y} (${position} of ${length})`;
      expect(ulpDistance(y, Math.fround(answer)), message).toBeLessThanOrEqual(1);
    }
  }
  const scalar = sign * engine[part](id, Math.fround(x), parameters);
  expect(ulpDistance(Math.fround(scalar), Math.fround(answer))).toBeLessThanOrEqual(1);
}

describe('the tricky cases within 1 ULP', () => {
  interface Case {
    f: string;
    xb: string;
    yb: string;
  }
  const file = new URL('../golden/tricky_finite.json', import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };
  const names = [...new Set(cases.map(({ f }) => f))];

  it('are all there', () => expect(cases.length).toBe(152));

  it.each(names)('%s', (name) => {
    const [, base, prime, alpha] = /^(\w+)('?)(?:\((.*)\))?$/.exec(name)!;
    // Ours are written as Keras writes them; log-sigmoid is -softplus(-x).
    const ids: Record<string, string> = { hardswish: 'hard_swish', logsigmoid: 'softplus' };
    const id = (ids[base!] ?? base!) as ActivationId;
    const sign = base === 'logsigmoid' ? -1 : 1;
    for (const { xb, yb } of cases.filter(({ f }) => f === name)) {
      const x = floatOfBits(parseInt(xb, 16));
      const y = floatOfBits(parseInt(yb, 16));
      const parameters = alpha === undefined ? {} : { alpha: Number(alpha) };
      expectEverywhere(prime === '' ? 'value' : 'derivative', id, sign * x, y, parameters, sign);
    }
  });
});

type Row = [id: ActivationId, x: number, answer: number, parameters?: Parameters];

describe('the documented values within 1 ULP', () => {
  const values: Row[] = [
    ['sigmoid', -88.75, 2.85999131e-39],
    ['sigmoid', -100, 3.78350585e-44],
    ['sigmoid', -103.5, 1.40129846e-45],
    ['tanh', 1e-40, 1e-40],
    ['tanh', 9, 0.99999994],
    ['tanh', 9.02, 1],
    ['relu', 1e-40, 1e-40],
    ['leaky_relu', -1, -2, { alpha: 2 }],
    ['leaky_relu', -1, 0.5, { alpha: -0.5 }],
    ['leaky_relu', -1e-40, -5e-41, { alpha: 0.5 }],
    ['leaky_relu', -1, -0.01],
    ['elu', -1e-8, -1e-8],
    ['elu', -1e-4, -9.99949989e-5],
    ['elu', -1e-30, -1e-30],
    ['selu', -1, -1.11133075],
    ['selu', -1e-8, -1.75809927e-8],
    ['selu', -Infinity, -1.75809932],
    ['softplus', 89, 89],
    ['softplus', 1000, 1000],
    ['softplus', -20, 2.06115369e-9],
    ['softplus', -50, 1.92874989e-22],
    ['softplus', -100, 3.78350585e-44],
    ['gelu', -3, -4.04969417e-3],
    ['gelu', -5.5, -1.04442591e-7],
    ['gelu', -10, -7.61985298e-23],
    ['gelu', -13, -7.95231385e-38],
    ['gelu', -Infinity, 0],
    ['gelu_tanh', -3, -3.63739207e-3],
    ['gelu_tanh', -5, -2.29179619e-7],
    ['gelu_tanh', -10, -1.20409239e-37],
    ['gelu_tanh', 1e13, 1e13],
    ['gelu_tanh', -1e13, 0],
    ['silu', -89, -1.98235349e-37],
    ['silu', -100, -3.72044742e-42],
    ['silu', -Infinity, 0],
    ['mish', 100, 100],
    ['mish', -50, -9.64374899e-21],
    ['mish', -100, -3.72044742e-42],
    ['mish', -Infinity, 0],
    ['softsign', Infinity, 1],
    ['softsign', -Infinity, -1],
    ['hard_swish', -Infinity, 0],
    ['hard_swish', -3, 0],
    ['hard_sigmoid', 1, 2 / 3],
    ['relu6', 7, 6],
  ];
  it.each(values)('%s(%s) is %s', (id, x, answer, parameters) =>
    expectEverywhere('value', id, x, answer, parameters),
  );

  const derivatives: Row[] = [
    ['sigmoid', 10, 4.53958091e-5],
    ['sigmoid', 17.5, 2.51099905e-8],
    ['sigmoid', 20, 2.06115369e-9],
    ['sigmoid', 50, 1.92874989e-22],
    ['sigmoid', -548, 0],
    ['tanh', 5, 1.81583237e-4],
    ['tanh', 9.02, 5.85311604e-8],
    ['tanh', 20, 1.69934165e-17],
    ['elu', 100, 1],
    ['elu', -100, 3.78350585e-44],
    ['elu', -1, 2 * Math.exp(-1), { alpha: 2 }],
    ['gelu', -5.5, -5.73347222e-7],
    ['gelu', -8, -3.9796071e-14],
    ['gelu', 1e20, 1],
    ['gelu', -1e20, 0],
    ['silu', -89, -1.96008002e-37],
    ['mish', Infinity, 1],
  ];
  it.each(derivatives)("%s'(%s) is %s", (id, x, answer, parameters) =>
    expectEverywhere('derivative', id, x, answer, parameters),
  );

  const kinks: Row[] = [
    ['hard_sigmoid', 3, 0],
    ['hard_sigmoid', -3, 0],
    ['hard_swish', -3, 0],
    ['hard_swish', 3, 1],
    ['relu', 0, 0],
    ['relu6', 0, 0],
    ['relu6', 6, 0],
    ['leaky_relu', 0, 0.3, { alpha: 0.3 }],
    ['elu', 0, 0.3, { alpha: 0.3 }],
    ['selu', 0, 1.7580993],
  ];
  it.each(kinks)("%s'(%s) is %s, by convention", (id, x, answer, parameters) =>
    expectEverywhere('derivative', id, x, answer, parameters),
  );
});

describe('the sign of zero', () => {
  const keeping = ['tanh', 'elu', 'selu', 'leaky_relu', 'gelu', 'silu', 'mish'] as const;

  it.each(keeping)('%s keeps it', (id) => {
    for (const zero of [0, -0]) {
      expect(engine.value(id, zero)).toBe(zero);
      for (let length = 1; length <= 9; length++) {
        expect([...engine.apply(id, new Float32Array(length).fill(zero))]).toEqual(
          Array(length).fill(zero),
        );
      }
    }
  });
});

describe('parameters', () => {
  it('stay double for numbers and Float64Arrays, and become float32 for Float32Arrays', () => {
    expect(engine.value('leaky_relu', -3, { alpha: 0.1 })).toBe(0.1 * -3);
    expect(engine.apply('leaky_relu', Float64Array.of(-3), { alpha: 0.1 })[0]).toBe(0.1 * -3);
    expect(engine.apply('leaky_relu', Float32Array.of(-3), { alpha: 0.1 })[0]).toBe(
      Math.fround(Math.fround(0.1) * -3),
    );
  });

  it('may be any finite number for a leaky ReLU', () => {
    expect(engine.value('leaky_relu', -2, { alpha: -3e200 })).toBe(6e200);
    expect(engine.value('leaky_relu', 2, { alpha: 1e308 })).toBe(2);
  });
});
