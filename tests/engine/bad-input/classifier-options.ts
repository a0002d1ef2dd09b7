// Wrong options of createClassifier.
import type { Engine } from '../../../web/src/index.js';
import { bad, outOfRange, tooLarge, type BadCall, type Untyped } from './bad-call.js';
import { wrongNumbers, wrongRecords, foreignIds, notWhole } from './wrong-values.js';

export function classifiers(): BadCall[] {
  const create = (options: unknown) => (e: Untyped<Engine>) => e.createClassifier(options);
  const layer = (options: object) =>
    create({ layers: [{ units: 4, activation: 'tanh', ...options }] });
  const whole: [string, number][] = [
    ['inputs', 1024],
    ['batchSize', 1e6],
  ];
  const optimizers = [
    { kind: 'sgd', names: ['learningRate'] },
    { kind: 'momentum', names: ['learningRate', 'momentum'] },
    { kind: 'adam', names: ['learningRate', 'beta1', 'beta2', 'epsilon'] },
  ];
  return [
    ...wrongRecords.map(([options, shown]) =>
      bad(`a classifier with ${shown}`, create(options), 'options is', shown, 'an object'),
    ),
    ...whole.flatMap(([name, most]) =>
      notWhole.map(([value, code]) => ({
        title: `a classifier with ${name} ${value}`,
        call: create({ [name]: value }),
        code,
        says: [`${name} is`, `a whole number, from 1 to ${most}`],
      })),
    ),
    ...notWhole.map(([units, code]) => ({
      title: `a layer of ${units} units`,
      call: layer({ units }),
      code,
      says: ['layers[0].units is', 'a whole number, from 1 to 1024'],
    })),
    ...[1, 0, -2, 65, 1e9].map((classes) => ({
      title: `a classifier of ${classes} classes`,
      call: create({ classes }),
      code: classes < 2 ? ('out-of-range' as const) : ('too-large' as const),
      says: [`classes is ${classes}`, 'from 2 to 64'],
    })),
    ...['inputs', 'classes', 'seed', 'batchSize', 'l2'].flatMap((name) => [
      ...wrongNumbers.map(([value, shown]) =>
        bad(
          `a classifier with ${name} ${shown}`,
          create({ [name]: value }),
          `${name} is`,
          'a number',
        ),
      ),
      // `notWhole` above holds these two for the others.
      ...(['inputs', 'batchSize'].includes(name) ? [] : [NaN, Infinity]).map((value) =>
        bad(`a classifier with ${name} ${value}`, create({ [name]: value }), `${name} is ${value}`),
      ),
    ]),
    ...optimizers.flatMap(({ kind, names }) =>
      names.flatMap((name) => [
        ...[NaN, Infinity, '0.1', null].map((value) =>
          bad(
            `${kind} with ${name} ${value}`,
            create({ optimizer: { kind, [name]: value } }),
            `optimizer.${name} is`,
            'a number',
          ),
        ),
        outOfRange(
          `${kind} with ${name} -1`,
          create({ optimizer: { kind, [name]: -1 } }),
          `optimizer.${name} is -1`,
          'from 0',
        ),
      ]),
    ),
    outOfRange('a negative l2', create({ l2: -1 }), 'l2 is -1', 'from 0'),
    bad(
      'momentum for sgd',
      create({ optimizer: { kind: 'sgd', momentum: 0.9 } }),
      'no option "optimizer.momentum"',
      'optimizer.learningRate',
    ),
    bad(
      'the optimizer "rmsprop"',
      create({ optimizer: { kind: 'rmsprop' } }),
      'optimizer.kind is "rmsprop"',
      'sgd, momentum, adam',
    ),
    bad(
      'the optimizer "__proto__"',
      create({ optimizer: { kind: '__proto__' } }),
      'optimizer.kind is "__proto__"',
      'sgd',
    ),
    bad('an optimizer that is a string', create({ optimizer: 'adam' }), 'optimizer', 'an object'),
    bad('an optimizer that is null', create({ optimizer: null }), 'optimizer', 'an object'),
    bad(
      'the initializer "zero"',
      create({ initializer: 'zero' }),
      'initializer is "zero"',
      'glorot, he, lecun, normal, zeros',
    ),
    bad(
      'an initializer that is a number',
      create({ initializer: 1 }),
      'initializer is 1',
      'a string',
    ),
    bad('layers that are a number', create({ layers: 2 }), 'layers is 2', 'an array'),
    bad('layers that are null', create({ layers: null }), 'layers is null', 'an array'),
    bad(
      'layers that are an object',
      create({ layers: { 0: { units: 4, activation: 'tanh' } } }),
      'layers',
    ),
    bad(
      'layers that are a typed array',
      create({ layers: new Float32Array(2) }),
      'layers',
      'a Float32Array',
    ),
    bad('a layer that is a number', create({ layers: [8] }), 'layers[0]'),
    bad('a layer that is null', create({ layers: [null] }), 'layers[0]'),
    bad('a hole among the layers', create({ layers: Array(1) }), 'layers[0].units is missing'),
    tooLarge(
      '17 layers',
      create({ layers: Array(17).fill({ units: 1, activation: 'tanh' }) }),
      '17',
      '16',
    ),
    tooLarge(
      'a million layers',
      create({ layers: Array(1e6).fill({ units: 1, activation: 'tanh' }) }),
      'layers',
      '1000000',
    ),
    bad(
      'a layer without units',
      create({ layers: [{ activation: 'tanh' }] }),
      'layers[0].units is missing',
    ),
    bad(
      'a layer without activation',
      create({ layers: [{ units: 3 }] }),
      'layers[0].activation is missing',
    ),
    bad(
      'units that are a string',
      layer({ units: '8' }),
      'layers[0].units is "8" (a string)',
      'a number',
    ),
    bad(
      'an activation that is a number',
      layer({ activation: 3 }),
      'layers[0].activation is 3',
      'a string',
    ),
    ...foreignIds.map((activation) => ({
      title: `a layer with the activation "${activation}"`,
      call: layer({ activation }),
      code: 'unknown-activation' as const,
      says: [`layers[0].activation is "${activation}"`, 'sigmoid, relu'],
    })),
    bad('alpha for a layer of tanh', layer({ alpha: 1 }), 'no option "layers[0].alpha"'),
    bad('features that are a string', create({ features: 'x' }), 'features is "x"', 'an array'),
    bad(
      'a feature that nobody knows',
      create({ features: ['x', 'cos_x'] }),
      'features[1] is "cos_x"',
      'x, y, x_squared, y_squared, x_times_y, sin_x, sin_y',
    ),
    bad('a feature that is a number', create({ features: [1] }), 'features[0] is 1', 'a string'),
    bad('a hole among the features', create({ features: Array(1) }), 'features[0] is missing'),
    outOfRange('no features', create({ features: [] }), 'features.length is 0', 'from 1 to 7'),
    bad('the same feature twice', create({ features: ['y', 'y'] }), 'features[1] is "y"', 'once'),
    bad(
      'features of three inputs',
      create({ inputs: 3, features: ['x'] }),
      'features need inputs to be 2',
      'it is 3',
    ),
    bad(
      'an unknown option',
      create({ learningRate: 0.1 }),
      'no option "learningRate"',
      'optimizer.learningRate',
    ),
    bad(
      '__proto__ as an option',
      create(Object.fromEntries([['__proto__', 1]])),
      'no option "__proto__"',
      'inputs',
    ),
    tooLarge(
      'more parameters than an array may have',
      create({
        inputs: 1024,
        layers: Array(16).fill({ units: 1024, activation: 'relu' }),
        classes: 64,
        initializer: 'zeros',
      }),
      'parameters has 16',
      '16777216',
    ),
  ];
}
