// Wrong calls of value, derivative, apply and applyDerivative, and wrong parameters everywhere.
import type { Engine } from '../../../web/src/index.js';
import { bad, type BadCall, type Untyped } from './bad-call.js';
import {
  xs,
  wide,
  wrongNumbers,
  wrongTexts,
  wrongArrays,
  wrongRecords,
  foreignIds,
} from './wrong-values.js';

export function functionsOfOneNumberAndArrays(): BadCall[] {
  const calls: BadCall[] = [];
  for (const name of ['value', 'derivative'] as const) {
    for (const [id, shown] of wrongTexts) {
      calls.push(
        bad(`${name} with id ${shown}`, (e) => e[name](id, 1), 'activation', shown, 'a string'),
      );
    }
    for (const id of foreignIds) {
      calls.push({
        title: `${name} of "${id}"`,
        call: (e) => e[name](id, 1, { alpha: 2 }),
        code: 'unknown-activation',
        says: [`activation is "${id}"`, 'sigmoid, relu, leaky_relu, elu, tanh'],
      });
    }
    for (const [x, shown] of [...wrongNumbers, [undefined, 'undefined'] as const]) {
      calls.push(bad(`${name} at ${shown}`, (e) => e[name]('elu', x), 'x is', shown, 'a number'));
    }
    for (const [options, shown] of wrongRecords) {
      calls.push(
        bad(
          `${name} with ${shown}`,
          (e) => e[name]('elu', 1, options),
          'parameters',
          shown,
          'an object',
        ),
      );
    }
    calls.push(
      bad(
        `${name} with out`,
        (e) => e[name]('elu', 1, { out: xs }),
        'no option "out"',
        'it has alpha',
      ),
    );
  }
  for (const name of ['apply', 'applyDerivative'] as const) {
    for (const id of foreignIds) {
      calls.push({
        title: `${name} of "${id}"`,
        call: (e) => e[name](id, xs, { alpha: 3 }),
        code: 'unknown-activation',
        says: [`activation is "${id}"`, 'hard_swish, linear'],
      });
    }
    for (const [array, shown] of wrongArrays) {
      calls.push(
        bad(
          `${name} to ${shown}`,
          (e) => e[name]('relu', array),
          'xs is',
          shown,
          'Float32Array or a Float64Array',
        ),
      );
    }
    for (const [options, shown] of wrongRecords) {
      calls.push(
        bad(
          `${name} with ${shown}`,
          (e) => e[name]('elu', xs, options),
          'options',
          shown,
          'an object',
        ),
      );
    }
    for (const [out, shown] of [...wrongArrays.slice(0, -1), [wide, 'a Float64Array'] as const]) {
      calls.push(
        bad(
          `${name} with out ${shown}`,
          (e) => e[name]('elu', xs, { out }),
          'out is',
          shown,
          'a Float32Array',
        ),
      );
    }
    for (const length of [0, 2, 4]) {
      calls.push(
        bad(
          `${name} with out of ${length}`,
          (e) => e[name]('elu', wide, { out: new Float64Array(length) }),
          `out has ${length} elements`,
          "the input's 3",
        ),
      );
    }
    calls.push({
      title: `${name} to more than 2^24 elements`,
      call: (e) => e[name]('relu', new Float32Array(2 ** 24 + 1)),
      code: 'too-large',
      says: ['xs', '16777217', '16777216'],
    });
  }
  return calls;
}

export function parametersOfActivations(): BadCall[] {
  const uses: [string, (e: Untyped<Engine>, options: object) => unknown, string][] = [
    ['value', (e, options) => e.value('leaky_relu', 1, options), ''],
    ['derivative', (e, options) => e.derivative('leaky_relu', 1, options), ''],
    ['apply', (e, options) => e.apply('leaky_relu', xs, options), ''],
    ['applyDerivative', (e, options) => e.applyDerivative('leaky_relu', wide, options), ''],
    [
      'a layer',
      (e, options) =>
        e.createClassifier({ layers: [{ units: 2, activation: 'leaky_relu', ...options }] }),
      'layers[0].',
    ],
  ];
  return uses.flatMap(([title, use, prefix]) => [
    ...wrongNumbers.map(([alpha, shown]) =>
      bad(
        `${title} with alpha ${shown}`,
        (e) => use(e, { alpha }),
        `${prefix}alpha is`,
        // What has parts is not told apart.
        typeof alpha === 'object' && alpha !== null ? /an (array|object|empty object)/ : shown,
        'a number',
      ),
    ),
    ...[NaN, Infinity, -Infinity].map((alpha) =>
      bad(`${title} with alpha ${alpha}`, (e) => use(e, { alpha }), `alpha is ${alpha}`, 'finite'),
    ),
    ...['slope', 'Alpha', '__proto__', 'constructor', ''].map((name) =>
      bad(
        `${title} with the parameter "${name}"`,
        (e) => use(e, { alpha: 3, ...Object.fromEntries([[name, 2]]) }),
        `no option "${prefix}${name}"`,
        `${prefix}alpha`,
      ),
    ),
  ]);
}
