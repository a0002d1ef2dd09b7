// The registry's functions in other languages, as lessons show them. JavaScript and NumPy are run against
// the engine (C++ in tests/cpp); PyTorch and Keras are too large to install here, so their code is read.
import { spawnSync } from 'node:child_process';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { tools } from '../../cpp/toolchain/tools.mjs';
import type { ActivationInfo } from '../../web/src/index.js';
import { MISSING_SNIPPETS, SNIPPETS } from '../../web/src/engine/snippets.generated.js';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();
const rows = engine.activations.filter(({ id }) => !MISSING_SNIPPETS.includes(id));
const cases = rows.map((row) => ({ id: row.id, row, code: SNIPPETS[row.id] }));

const xs = [
  ...Array.from({ length: 1601 }, (_, i) => (i - 800) / 20),
  ...[1e-30, -1e-30, 1e-8, -1e-8, 1000, -1000, 1e5, -1e5],
];

function settings(row: ActivationInfo): Record<string, number>[] {
  const initial = Object.fromEntries(row.parameters.map((p) => [p.name, p.initial]));
  const others = row.parameters.flatMap(({ name }) =>
    [-0.5, 0, 1e-7, 0.25, 3].map((value) => ({ ...initial, [name]: value })),
  );
  return [initial, ...others];
}

/** The code with numbers for the names in braces. */
function filled(code: string, parameters: Record<string, number>): string {
  return code.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    expect(parameters).toHaveProperty(name);
    return String(parameters[name]);
  });
}

/** Formulas that add numbers of opposite sign are as exact as the larger of them. */
const cancel = {
  javascript: ['gelu', 'gelu_tanh', 'hard_sigmoid', 'hard_swish'],
  numpy: ['gelu_tanh', 'hard_sigmoid', 'hard_swish'],
};

function expectTheFunction(
  language: keyof typeof cancel,
  { id }: ActivationInfo,
  parameters: Record<string, number>,
  values: number[],
): void {
  const least = cancel[language].includes(id) ? 1 : 1e-300;
  for (const [i, x] of xs.entries()) {
    const y = engine.value(id, x, parameters);
    const off = Math.abs(values[i]! - y) / Math.max(Math.abs(y), least);
    expect(off, `${language} at ${x}: ${values[i]}, not ${y}`).toBeLessThanOrEqual(1e-11);
  }
}

it('every function has its code; one without is listed, and nothing else is', () => {
  expect(Object.keys(SNIPPETS)).toEqual(engine.activations.map(({ id }) => id));
  for (const id of MISSING_SNIPPETS) {
    for (const code of Object.values(SNIPPETS[id])) expect(code).toContain(`${id} has no`);
  }
});

describe.each(cases)('$id', ({ row, code }) => {
  it('in JavaScript is the function', () => {
    for (const parameters of settings(row)) {
      const source = `(x) => (${filled(code.javascript, parameters)})`;
      const f = runInThisContext(source) as (x: number) => number;
      expectTheFunction('javascript', row, parameters, xs.map(f));
      expect(f(NaN)).toBeNaN();
    }
  });

  it.each(Object.entries<string>({ ...code }))(
    'in %s names its parameters, all of them',
    (_, text) => {
      const named = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([...new Set(named)]).toEqual(row.parameters.map(({ name }) => name));
    },
  );

  it.each(Object.entries<string>({ ...code }))('in %s closes every bracket', (_, text) => {
    const open: string[] = [];
    for (const sign of text.match(/[()[\]{}]/g) ?? []) {
      if ('([{'.includes(sign)) open.push(sign);
      else expect(`${open.pop()}${sign}`).toMatch(/^(\(\)|\[\]|\{\})$/);
    }
    expect(open).toEqual([]);
  });

  it('in PyTorch is a module of torch.nn, or a lambda', () => {
    const [, name] = /^nn\.(\w+)\((?:\w+=(?:\{\w+\}|"\w+"))?\)$/.exec(code.pytorch) ?? [];
    if (!code.pytorch.startsWith('lambda x: ')) expect(modules).toContain(name);
  });

  it('in Keras is a layer, with one of its activations or a lambda', () => {
    const [, name, argument] = /^layers\.(\w+)\((.*)\)$/.exec(code.keras) ?? [];
    expect(layers).toContain(name);
    if (name !== 'Activation') return;
    const [, activation] = /^"(\w+)"$/.exec(argument!) ?? [];
    if (!argument!.startsWith('lambda x: ')) expect(activations).toContain(activation);
  });
});

/** From the documentation of torch 2, torch.nn, "Non-linear Activations". */
const modules = [
  ...['ELU', 'GELU', 'Hardsigmoid', 'Hardswish', 'Identity', 'LeakyReLU', 'Mish', 'ReLU'],
  ...['ReLU6', 'SELU', 'SiLU', 'Sigmoid', 'Softplus', 'Softsign', 'Tanh'],
];
/** From the documentation of Keras 3: activation layers, and the names of activations. */
const layers = ['Activation', 'ELU', 'LeakyReLU', 'ReLU'];
const activations = [
  ...['elu', 'gelu', 'hard_sigmoid', 'hard_swish', 'leaky_relu', 'linear', 'mish', 'relu'],
  ...['relu6', 'selu', 'sigmoid', 'silu', 'softplus', 'softsign', 'tanh'],
];

describe('in NumPy', () => {
  const python = tools.numpy!.locate();
  const script = `
import json, math, sys
import numpy as np
np.seterr(over='raise', invalid='raise', divide='raise')
given = json.load(sys.stdin)
x = np.array(given['xs'])
values = [(np.zeros_like(x) + eval(code)).tolist() for code in given['codes']]
x = np.array([np.nan])
np.seterr(invalid='ignore')
is_nan = [bool(np.isnan(eval(code)).all()) for code in given['codes']]
print(json.dumps({'values': values, 'isNaN': is_nan}))
`;

  it.skipIf(python === undefined)('each is the function, and warns of nothing', () => {
    const runs = cases.flatMap(({ row, code }) =>
      settings(row).map((parameters) => ({
        row,
        parameters,
        code: filled(code.numpy, parameters),
      })),
    );
    const input = JSON.stringify({ xs, codes: runs.map(({ code }) => code) });
    const { stdout, stderr } = spawnSync(python!, ['-c', script], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    const { values, isNaN } = JSON.parse(stdout) as { values: number[][]; isNaN: boolean[] };
    for (const [i, { row, parameters }] of runs.entries()) {
      expectTheFunction('numpy', row, parameters, values[i]!);
      expect(isNaN[i], `${row.id} of NaN`).toBe(true);
    }
  });
});
