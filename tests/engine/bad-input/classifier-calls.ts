// Wrong calls of a classifier.
import type { Classifier } from '../../../web/src/index.js';
import { bad, outOfRange, type BadCall, type Untyped } from './bad-call.js';
import { inputs, labels, wrongNumbers, wrongArrays, notWhole } from './wrong-values.js';
import { grids } from './grid-calls.js';

export function callsOfAClassifier(): BadCall[] {
  const calls: BadCall[] = [];
  const needInputs = ['setData', 'predict', 'evaluate', 'reliability'] as const;
  for (const name of needInputs) {
    for (const [array, shown] of [
      ...wrongArrays,
      [new Float64Array(4), 'a Float64Array'] as const,
    ]) {
      calls.push(
        bad(
          `${name} with inputs ${shown}`,
          (_, c) => c[name](array, labels, 5),
          'inputs is',
          shown,
          'a Float32Array',
        ),
      );
    }
    calls.push(
      {
        title: `${name} with no inputs`,
        call: (_, c) => c[name](new Float32Array(0), new Uint8Array(0), 5),
        code: 'out-of-range',
        says: ['inputs has 0 elements', 'multiple of 2'],
      },
      bad(
        `${name} with half a row`,
        (_, c) => c[name](new Float32Array(3), labels, 5),
        'inputs has 3 elements',
        'multiple of 2',
      ),
    );
    for (const value of [NaN, Infinity, -Infinity]) {
      const spoiled = Float32Array.of(0, 1, 2, value);
      calls.push(
        bad(
          `${name} with ${value}`,
          (_, c) => c[name](spoiled, labels, 5),
          `inputs[3] is ${value}`,
          'finite',
        ),
      );
    }
  }
  for (const name of ['setData', 'evaluate', 'reliability'] as const) {
    for (const [array, shown] of [
      [[0, 1], 'an array of 2'],
      [Float32Array.of(0, 1), 'a Float32Array'],
      [new Int8Array(2), 'an Int8Array'],
      [null, 'null'],
      [undefined, 'undefined'],
    ] as const) {
      calls.push(
        bad(
          `${name} with labels ${shown}`,
          (_, c) => c[name](inputs, array, 5),
          'labels is',
          shown,
          'a Uint8Array',
        ),
      );
    }
    for (const count of [0, 1, 3]) {
      calls.push(
        bad(
          `${name} with ${count} labels for 2 rows`,
          (_, c) => c[name](inputs, new Uint8Array(count), 5),
          `labels has ${count} elements`,
          'must have 2',
        ),
      );
    }
    calls.push({
      title: `${name} with a label of 3`,
      call: (_, c) => c[name](inputs, Uint8Array.of(0, 3), 5),
      code: 'out-of-range',
      says: ['labels[1] is 3', 'from 0 to 2'],
    });
  }
  for (const name of ['explain', 'trainOn'] as const) {
    for (const [array, shown] of wrongArrays) {
      calls.push(
        bad(
          `${name} with ${shown}`,
          (_, c) => c[name](array, 0),
          'input is',
          shown,
          'a Float32Array',
        ),
      );
    }
    for (const length of [0, 1, 3]) {
      calls.push(
        bad(
          `${name} of ${length} numbers`,
          (_, c) => c[name](new Float32Array(length), 0),
          `input has ${length} elements`,
          'must have 2',
        ),
      );
    }
    for (const label of [-1, 3]) {
      calls.push({
        title: `${name} for label ${label}`,
        call: (_, c) => c[name](Float32Array.of(1, 2), label),
        code: 'out-of-range',
        says: [`label is ${label}`, 'from 0 to 2'],
      });
    }
    for (const label of [0.5, NaN, '1', null]) {
      calls.push(
        bad(
          `${name} for label ${label}`,
          (_, c) => c[name](Float32Array.of(1, 2), label),
          'label is',
          String(label),
        ),
      );
    }
    calls.push(
      bad(
        `${name} of NaN`,
        (_, c) => c[name](Float32Array.of(NaN, 2), 0),
        'input[0] is NaN',
        'finite',
      ),
    );
  }
  for (const [name, most] of [
    ['train', 1e7],
    ['reliability', 1000],
  ] as const) {
    const argument = name === 'train' ? 'steps' : 'bins';
    const use = (c: Untyped<Classifier>, n: unknown): unknown =>
      name === 'train' ? c.train(n) : c.reliability(inputs, labels, n);
    for (const [count, code] of notWhole) {
      calls.push({
        title: `${name} with ${argument} ${count}`,
        call: (_, c) => use(c, count),
        code,
        says: [`${argument} is`, `a whole number, from 1 to ${most}`],
      });
    }
    for (const [count, shown] of [...wrongNumbers, [undefined, 'undefined'] as const]) {
      calls.push(
        bad(
          `${name} with ${argument} ${shown}`,
          (_, c) => use(c, count),
          `${argument} is`,
          shown,
          'a number',
        ),
      );
    }
  }
  for (const [array, shown] of wrongArrays) {
    calls.push(
      bad(
        `parameters set to ${shown}`,
        (_, c) => (c.parameters = array),
        'parameters is',
        shown,
        'a Float32Array',
      ),
    );
  }
  for (const length of [0, 122, 124]) {
    calls.push(
      bad(
        `${length} parameters`,
        (_, c) => (c.parameters = new Float32Array(length)),
        `parameters has ${length} elements`,
        'must have 123',
      ),
    );
  }
  for (const value of [NaN, Infinity, -Infinity]) {
    calls.push(
      bad(
        `parameters with ${value}`,
        (_, c) => (c.parameters = new Float32Array(123).fill(value, 77, 79)),
        `parameters[77] is ${value}`,
        'finite',
      ),
      bad(
        `the learning rate ${value}`,
        (_, c) => (c.learningRate = value),
        new RegExp(`^learningRate is ${value}`),
        'a number',
      ),
    );
  }
  for (const [rate, shown] of [...wrongNumbers, [undefined, 'undefined'] as const]) {
    calls.push(
      bad(
        `the learning rate ${shown}`,
        (_, c) => (c.learningRate = rate),
        'learningRate is',
        shown,
        'a number',
      ),
    );
  }
  calls.push(
    outOfRange(
      'the learning rate -0.1',
      (_, c) => (c.learningRate = -0.1),
      /^learningRate is -0.1/,
    ),
  );
  for (const [seed, shown] of wrongNumbers) {
    calls.push(bad(`reset to ${shown}`, (_, c) => c.reset(seed), 'seed is', shown, 'a number'));
  }
  calls.push(
    outOfRange('reset to -1', (_, c) => c.reset(-1), 'seed is -1', 'from 0'),
    bad('reset to 0.5', (_, c) => c.reset(0.5), 'seed is 0.5', 'a whole number'),
    bad('reset to NaN', (_, c) => c.reset(NaN), 'seed is NaN', 'a whole number'),
    ...grids(),
    ...['train', 'probe'].map((name) =>
      bad(
        `${name} without data`,
        (e) => {
          using empty = e.createClassifier();
          return name === 'train' ? empty.train(1) : empty.probe();
        },
        name,
        '0 samples',
        'setData',
      ),
    ),
    bad(
      'a grid of three inputs',
      (e) => {
        using deep = e.createClassifier({ inputs: 3 });
        return deep.grid({ xMin: 0, xMax: 1, yMin: 0, yMax: 1, columns: 2, rows: 2 });
      },
      'grid',
      '2 inputs',
      '3',
    ),
  );
  return calls;
}
