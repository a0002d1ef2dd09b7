// Wrong calls of engine.teaching.
import type { Engine, Teaching } from '../../../web/src/index.js';
import { bad, outOfRange, tooLarge, type BadCall, type Untyped } from './bad-call.js';
import { notWhole, wrongArrays, wrongNumbers, wrongRecords, xs } from './wrong-values.js';

type Use = (teaching: Untyped<Teaching>) => unknown;
const on = (use: Use) => (e: Untyped<Engine>) => use(e.teaching as Untyped<Teaching>);
const intervals = { from: 0, to: 1 };
const plane = { xMin: -1, xMax: 1, yMin: -1, yMax: 1, columns: 4, rows: 4 };

export function teaching(): BadCall[] {
  return [...forms(), ...distributions(), ...samples(), ...twoWeights()];
}

function forms(): BadCall[] {
  const names = ['sigmoidSlopeFromValue', 'eluFromExp', 'leakyReluFromMax'] as const;
  return names.flatMap((name) => {
    const calls = [...wrongArrays, [new Float64Array(2), 'a Float64Array'] as const].map(
      ([array, shown]) =>
        bad(
          `${name} of ${shown}`,
          on((t) => t[name](array)),
          'xs is',
          shown,
          'a Float32Array',
        ),
    );
    if (name === 'sigmoidSlopeFromValue') return calls;
    for (const [alpha, shown] of wrongNumbers) {
      const call = on((t) => t[name](xs, alpha));
      calls.push(bad(`${name} with alpha ${shown}`, call, 'alpha is', 'a number'));
    }
    for (const alpha of [NaN, Infinity, -Infinity]) {
      const call = on((t) => t[name](xs, alpha));
      calls.push(bad(`${name} with alpha ${alpha}`, call, `alpha is ${alpha}`, 'finite'));
    }
    return calls;
  });
}

function distributions(): BadCall[] {
  const entropy = (...p: number[]) => on((t) => t.entropy(Float64Array.from(p)));
  const differences = (logits: unknown, label: unknown) =>
    on((t) => t.crossEntropyDifferences(logits, label));
  return [
    ...wrongArrays.flatMap(([array, shown]) => [
      bad(
        `entropy of ${shown}`,
        on((t) => t.entropy(array)),
        'probabilities is',
        shown,
        'Float64Array',
      ),
      bad(
        `naiveSoftmaxParts of ${shown}`,
        on((t) => t.naiveSoftmaxParts(array)),
        'logits is',
        shown,
        'Float64Array',
      ),
      bad(`differences of ${shown}`, differences(array, 0), 'logits is', shown, 'Float64Array'),
    ]),
    outOfRange('entropy of nothing', entropy(), 'probabilities has 0 elements', 'at least 1'),
    outOfRange('entropy of -0.1', entropy(1.1 - 0.2, -0.1), 'probabilities[1] is -0.1', '0 to 1'),
    tooLarge('entropy of 1.1', entropy(1.1), 'probabilities[0] is 1.1', 'from 0 to 1'),
    bad('entropy of NaN', entropy(0, NaN), 'probabilities[1] is NaN', 'from 0 to 1'),
    bad('entropy of a sum of 0.9', entropy(0.5, 0.4), 'probabilities sum to 0.9', 'to 1'),
    outOfRange(
      'naiveSoftmaxParts of no logits',
      on((t) => t.naiveSoftmaxParts(new Float32Array(0))),
      'logits has 0 elements',
      'at least 1',
    ),
    ...[...wrongNumbers, [undefined, 'undefined'] as const].map(([label, shown]) =>
      bad(`differences for label ${shown}`, differences(xs, label), 'label is', shown, 'a number'),
    ),
    bad('differences for label 0.5', differences(xs, 0.5), 'label is 0.5', 'from 0 to 2'),
    outOfRange('differences for label 3', differences(xs, 3), 'label is 3', 'from 0 to 2'),
    outOfRange(
      'differences of no logits',
      differences(new Float64Array(0), 0),
      'logits has 0 elements',
      'at least 1',
    ),
    tooLarge(
      'differences of 5000 logits',
      differences(new Float32Array(5000), 0),
      'logits has 5000 elements',
      '4096',
    ),
  ];
}

function samples(): BadCall[] {
  const sample = (options: unknown) => on((t) => t.normalSample(options));
  const summary = (values: unknown, options: unknown) => on((t) => t.summarise(values, options));
  return [
    ...wrongRecords.flatMap(([options, shown]) => [
      bad(`a sample with ${shown}`, sample(options), 'options is', shown, 'an object'),
      bad(`a summary with ${shown}`, summary(xs, options), 'options is', shown, 'an object'),
    ]),
    ...wrongNumbers.flatMap(([value, shown]) => [
      ...['count', 'seed', 'mean', 'deviation'].map((name) =>
        bad(`a sample with ${name} ${shown}`, sample({ [name]: value }), `${name} is`, 'a number'),
      ),
      ...['from', 'to', 'bins'].map((name) =>
        bad(
          `a summary with ${name} ${shown}`,
          summary(xs, { ...intervals, [name]: value }),
          `${name} is`,
          'a number',
        ),
      ),
    ]),
    ...notWhole.flatMap(([value, code]) => [
      {
        title: `a sample of ${value}`,
        call: sample({ count: value }),
        code,
        says: ['count is', 'a whole number, from 1 to 1000000'],
      },
      {
        title: `a summary in ${value} bins`,
        call: summary(xs, { ...intervals, bins: value }),
        code,
        says: ['bins is', 'a whole number, from 1 to 1000'],
      },
    ]),
    outOfRange('a deviation of -1', sample({ deviation: -1 }), 'deviation is -1', 'from 0'),
    bad('a mean of NaN', sample({ mean: NaN }), 'mean is NaN', 'a number'),
    outOfRange('a sample with seed -1', sample({ seed: -1 }), 'seed is -1', 'from 0'),
    bad('an unknown option of a sample', sample({ sigma: 1 }), 'no option "sigma"', 'deviation'),
    bad('an unknown option of a summary', summary(xs, { ...intervals, n: 1 }), 'no option "n"'),
    ...wrongArrays.map(([array, shown]) =>
      bad(`a summary of ${shown}`, summary(array, intervals), 'values is', shown, 'Float32Array'),
    ),
    outOfRange(
      'a summary of nothing',
      summary(new Float32Array(0), intervals),
      'values has 0 elements',
      'at least 1',
    ),
    bad('a summary of NaN', summary(Float32Array.of(1, NaN), intervals), 'values[1] is NaN'),
    bad('a summary without options', summary(xs, undefined), 'from is missing', 'a number'),
    bad('a summary without its end', summary(xs, { from: 0 }), 'to is missing', 'a number'),
    bad('a summary to infinity', summary(xs, { from: 0, to: Infinity }), 'to is Infinity'),
    outOfRange(
      'a summary from 2 to 2',
      summary(xs, { from: 2, to: 2 }),
      'to is 2',
      'greater than from, 2',
    ),
  ];
}

function twoWeights(): BadCall[] {
  const walk = (options: unknown) => on((t) => t.twoWeights(options));
  const loss = (options: unknown) => on((t) => t.twoWeightsLoss(options));
  const notTrueOrFalse: [unknown, string][] = [
    ...wrongNumbers.filter(([value]) => value !== true),
    [1, '1 (a number)'],
  ];
  return [
    ...wrongRecords.flatMap(([options, shown]) => [
      bad(`a walk with ${shown}`, walk(options), 'options is', shown, 'an object'),
      bad(`a surface with ${shown}`, loss(options), 'plane is', shown, 'an object'),
    ]),
    ...notTrueOrFalse.flatMap(([centred, shown]) => [
      bad(`a walk centred ${shown}`, walk({ centred }), 'centred is', shown, 'true or false'),
      bad(`a surface centred ${shown}`, loss({ ...plane, centred }), 'centred is', 'true or false'),
    ]),
    ...wrongNumbers.flatMap(([value, shown]) => [
      ...['samples', 'seed', 'batchSize', 'learningRate', 'steps'].map((name) =>
        bad(`a walk with ${name} ${shown}`, walk({ [name]: value }), `${name} is`, 'a number'),
      ),
      ...[...Object.keys(plane), 'samples', 'seed'].map((name) =>
        bad(
          `a surface with ${name} ${shown}`,
          loss({ ...plane, [name]: value }),
          `${name} is`,
          'a number',
        ),
      ),
    ]),
    ...notWhole.flatMap(([value, code]) => [
      ...[
        ['samples', '1000'],
        ['steps', '10000'],
      ].map(([name, most]) => ({
        title: `a walk with ${name} ${value}`,
        call: walk({ [name!]: value }),
        code,
        says: [`${name} is`, `a whole number, from 1 to ${most}`],
      })),
      ...['columns', 'rows'].map((name) => ({
        title: `a surface with ${name} ${value}`,
        call: loss({ ...plane, [name]: value }),
        code,
        says: [`${name} is`, 'a whole number, from 1 to 512'],
      })),
    ]),
    outOfRange('a learning rate of -1 on two weights', walk({ learningRate: -1 }), 'learningRate'),
    bad('a learning rate of NaN on two weights', walk({ learningRate: NaN }), 'learningRate'),
    bad('an unknown option of a walk', walk({ batch: 1 }), 'no option "batch"', 'batchSize'),
    bad('an unknown option of a surface', loss({ ...plane, steps: 1 }), 'no option "steps"'),
    ...Object.keys(plane).map((name) =>
      bad(
        `a surface without ${name}`,
        loss({ ...plane, [name]: undefined }),
        `${name} is missing`,
        'a number',
      ),
    ),
    bad('a surface to infinity', loss({ ...plane, xMax: Infinity }), 'xMax is Infinity'),
  ];
}
