// Wrong calls of splitData and of the scale of columns.
import type { Engine } from '../../../web/src/index.js';
import { bad, tooLarge, type BadCall, type Untyped } from './bad-call.js';
import {
  inputs,
  labels,
  notWhole,
  wrongArrays,
  wrongNumbers,
  wrongRecords,
} from './wrong-values.js';

export function rows(): BadCall[] {
  const split = (options: unknown) => (e: Untyped<Engine>) => e.splitData(inputs, labels, options);
  const scale = { mean: Float64Array.of(0, 0), deviation: Float64Array.of(1, 1) };
  const scaled = (change: object) => (e: Untyped<Engine>) =>
    e.standardize(inputs, { ...scale, ...change });
  return [
    ...wrongArrays.flatMap(([array, shown]) => [
      bad(`a split of ${shown}`, (e) => e.splitData(array, labels), 'inputs is', shown),
      bad(`columns of ${shown}`, (e) => e.measureColumns(array, 2), 'inputs is', shown),
      bad(`${shown} to standardize`, (e) => e.standardize(array, scale), 'inputs is', shown),
      bad(`${shown} to unstandardize`, (e) => e.unstandardize(array, scale), 'inputs is', shown),
      bad(`a mean that is ${shown}`, scaled({ mean: array }), 'scale.mean is', 'a Float64Array'),
    ]),
    ...wrongRecords.flatMap(([given, shown]) => [
      bad(`a split with ${shown}`, split(given), 'options is', shown, 'an object'),
      bad(`a scale that is ${shown}`, (e) => e.standardize(inputs, given), 'scale is', shown),
    ]),
    bad('a split with an unknown option', split({ fraction: 1 }), 'no option "fraction"', 'seed'),
    tooLarge('a split that leaves nothing', split({ testFraction: 1 }), 'testFraction is 1', '0.9'),
    bad('a split with a seed of 1.5', split({ seed: 1.5 }), 'seed is 1.5', 'a whole number'),
    bad(
      'a split of 4 numbers among 3 labels',
      (e) => e.splitData(inputs, new Uint8Array(3)),
      'inputs has 4 elements',
      'multiple of 3',
    ),
    ...notWhole.map(([columns, code]) => ({
      title: `${columns} columns`,
      call: (e: Untyped<Engine>) => e.measureColumns(inputs, columns),
      code,
      says: ['columns is', 'a whole number, from 1 to 1024'],
    })),
    ...wrongNumbers.map(([columns, shown]) =>
      bad(`columns that are ${shown}`, (e) => e.measureColumns(inputs, columns), 'columns is'),
    ),
    bad(
      'a scale of 1 mean and 2 deviations',
      scaled({ mean: Float64Array.of(0) }),
      'scale.deviation has 2 elements',
      'must have 1',
    ),
    bad(
      'a scale of 3 columns for 2',
      scaled({ mean: new Float64Array(3), deviation: Float64Array.of(1, 1, 1) }),
      'inputs has 4 elements',
      'multiple of 3',
    ),
    {
      title: 'a deviation of 0',
      call: scaled({ deviation: Float64Array.of(1, 0) }),
      code: 'out-of-range',
      says: ['deviation[1] is 0'],
    },
  ];
}
