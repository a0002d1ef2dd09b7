// Wrong calls of createDataset.
import type { Engine } from '../../../web/src/index.js';
import { bad, outOfRange, tooLarge, type BadCall, type Untyped } from './bad-call.js';
import { wrongNumbers, wrongTexts, wrongRecords, foreignIds, notWhole } from './wrong-values.js';

export function dataSets(): BadCall[] {
  const withOptions = (options: unknown) => (e: Untyped<Engine>) =>
    e.createDataset('spiral', options);
  return [
    ...wrongTexts.map(([id, shown]) =>
      bad(
        `a data set with id ${shown}`,
        (e) => e.createDataset(id),
        'dataset is',
        shown,
        'a string',
      ),
    ),
    ...foreignIds.map((id) => ({
      title: `the data set "${id}"`,
      call: (e: Untyped<Engine>) => e.createDataset(id, { samples: 9 }),
      code: 'unknown-dataset' as const,
      says: [`dataset is "${id}"`, 'spiral, blobs, rings, moons, xor'],
    })),
    ...wrongRecords.map(([options, shown]) =>
      bad(`a data set with ${shown}`, withOptions(options), 'options is', shown, 'an object'),
    ),
    ...notWhole.map(([samples, code]) => ({
      title: `${samples} samples`,
      call: withOptions({ samples }),
      code,
      says: ['samples is', 'a whole number, from 1 to 1000000'],
    })),
    ...[0, 1, 7, 1e9].map((classes) => ({
      title: `a spiral of ${classes} classes`,
      call: withOptions({ classes }),
      code: classes < 2 ? ('out-of-range' as const) : ('too-large' as const),
      says: [`classes is ${classes}`, 'from 2 to 6'],
    })),
    ...[NaN, Infinity].flatMap((value) =>
      ['noise', 'testFraction', 'seed', 'classes'].map((name) =>
        bad(
          `a data set with ${name} ${value}`,
          withOptions({ [name]: value }),
          `${name} is ${value}`,
          'from',
        ),
      ),
    ),
    ...['noise', 'testFraction', 'seed', 'classes', 'samples'].flatMap((name) =>
      wrongNumbers.map(([value, shown]) =>
        bad(
          `a data set with ${name} ${shown}`,
          withOptions({ [name]: value }),
          `${name} is`,
          'a number',
        ),
      ),
    ),
    outOfRange('noise -0.1', withOptions({ noise: -0.1 }), 'noise is -0.1', 'from 0 to 1'),
    tooLarge('noise 1.1', withOptions({ noise: 1.1 }), 'noise is 1.1', 'from 0 to 1'),
    outOfRange('seed -1', withOptions({ seed: -1 }), 'seed is -1', 'from 0'),
    bad('seed 1.5', withOptions({ seed: 1.5 }), 'seed is 1.5', 'a whole number'),
    tooLarge('seed 2^54', withOptions({ seed: 2 ** 54 }), 'seed is', 'from 0'),
    tooLarge('a test part of all', withOptions({ testFraction: 1 }), 'testFraction is 1', '0.9'),
    bad('an unknown option of data', withOptions({ sample: 5 }), 'no option "sample"', 'samples'),
    bad(
      '__proto__ as an option of data',
      withOptions(Object.fromEntries([['__proto__', 1]])),
      'no option "__proto__"',
      'samples',
    ),
  ];
}
