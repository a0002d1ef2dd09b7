// What the benchmarks take for right is right, and the networks that they compare with do the same thing.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ulpsApart } from './check.mjs';
import { functions } from './page/expected.mjs';
import { ObjectGraphNetwork } from './page/networks/object-graph.mjs';
import { TypedArrayNetwork } from './page/networks/typed-array.mjs';
import { uniform } from './page/numbers.mjs';
import { chainModel } from './page/peers/onnx-model.mjs';
import { operations } from './page/rows/training.mjs';

interface Case {
  readonly f: string;
  readonly x: number;
  readonly y: number;
}
const { cases } = JSON.parse(
  readFileSync(new URL('../golden/tricky_finite.json', import.meta.url), 'utf8'),
) as { cases: Case[] };

/** What the golden cases call the functions; ELU's name holds its alpha. */
const valueNames = Object.entries({
  sigmoid: 'sigmoid',
  elu: 'elu(1)',
  tanh: 'tanh',
  softplus: 'softplus',
  gelu: 'gelu',
  silu: 'silu',
});
const slopeNames = Object.entries({ sigmoid: "sigmoid'", elu: "elu'(1)", tanh: "tanh'" });

function agrees(name: string, f: (x: number) => number): void {
  const golden = cases.filter((one) => one.f === name);
  expect(golden.length).toBeGreaterThan(0);
  for (const { x, y } of golden) {
    expect(ulpsApart(f(x), y), `${name} at ${x}`).toBeLessThanOrEqual(1);
  }
}

test.each(valueNames)('%s has the golden values', (id, name) => {
  agrees(name, (x) => functions[id]!.value(x, 1));
});

test.each(slopeNames)('%s has the golden slopes', (id, name) => {
  agrees(name, (x) => functions[id]!.slope!(x, 1));
});

describe.each(['tanh', 'relu'] as const)('networks with %s', (activation) => {
  const sizes = [5, 7, 6, 3];
  const parameters = uniform(5 * 7 + 7 + 7 * 6 + 6 + 6 * 3 + 3, -0.7, 0.7);
  const inputs = Array.from({ length: 12 }, (_, s) => uniform(5, -1, 1, s + 10));
  const labels = Uint8Array.from({ length: 12 }, (_, s) => s % 3);

  test('of typed arrays and of objects learn the same, written apart', () => {
    const arrays = new TypedArrayNetwork(sizes, activation, parameters, Float64Array);
    const objects = new ObjectGraphNetwork(sizes, activation, parameters);
    for (let step = 0; step < 30; step++) {
      arrays.trainBatch(inputs, labels, 0.3);
      objects.trainBatch(inputs, labels, 0.3);
    }
    for (const input of inputs) {
      const expected = objects.predict(input);
      arrays.predict(input).forEach((p, k) => expect(p).toBeCloseTo(expected[k]!, 12));
    }
  });

  test('go down the slope of the mean loss', () => {
    const loss = (numbers: Float64Array): number => {
      const network = new TypedArrayNetwork(sizes, activation, numbers, Float64Array);
      const losses = inputs.map((input, s) => -Math.log(network.predict(input)[labels[s]!]!));
      return losses.reduce((sum, one) => sum + one) / inputs.length;
    };
    const before = Float64Array.from(parameters);
    const network = new TypedArrayNetwork(sizes, activation, before, Float64Array);
    network.trainBatch(inputs, labels, 1);
    const after = network.parameters();
    for (let i = 0; i < before.length; i++) {
      const slope = before[i]! - after[i]!;
      const moved = (by: number): Float64Array =>
        before.map((parameter, j) => (j === i ? parameter + by : parameter));
      const measured = (loss(moved(1e-6)) - loss(moved(-1e-6))) / 2e-6;
      expect(slope).toBeCloseTo(measured, 7);
    }
  });
});

test('a training step takes two products a weight, three above the first layer', () => {
  expect(operations([784, 64, 10])).toBe(2 * (2 * 784 * 64 + 3 * 64 * 10));
});

test('an ONNX model is the bytes that Protocol Buffers want', () => {
  const hex = [...chainModel([{ type: 'Relu' }], 1, [300])]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  // ir_version 9; graph: node x -> y of Relu, its name, input and output of 300 floats; operators of version 20.
  const [x, y] = ['78', '79'].map((name) => `0a01${name}120b0a09080112050a0308ac02`);
  const graph = `0a0c0a0178120179220452656c751205636861696e5a10${x}6210${y}`;
  const length = (graph.length / 2).toString(16);
  expect(hex).toBe(`08093a${length}${graph}42021014`);
});
