// Wrong calls of softmax, its kin, and the losses.
import { bad, tooLarge, type BadCall } from './bad-call.js';
import { xs, wide, wrongNumbers, wrongArrays, wrongRecords, notWhole } from './wrong-values.js';

export function softmaxAndLosses(): BadCall[] {
  const calls: BadCall[] = [];
  for (const name of ['softmax', 'logSoftmax', 'naiveSoftmax', 'softmaxJacobian'] as const) {
    for (const [array, shown] of wrongArrays) {
      calls.push(
        bad(`${name} of ${shown}`, (e) => e[name](array), 'logits is', shown, 'Float32Array'),
      );
    }
    for (const empty of [new Float32Array(0), new Float64Array(0)]) {
      calls.push({
        title: `${name} of an empty ${empty.constructor.name}`,
        call: (e) => e[name](empty),
        code: 'out-of-range',
        says: ['logits has 0 elements', 'at least 1'],
      });
    }
  }
  for (const name of ['softmax', 'logSoftmax', 'softmaxJacobian'] as const) {
    for (const [options, shown] of wrongRecords) {
      calls.push(
        bad(`${name} with ${shown}`, (e) => e[name](xs, options), 'options', shown, 'an object'),
      );
    }
    for (const [temperature, shown] of wrongNumbers) {
      calls.push(
        bad(
          `${name} at temperature ${shown}`,
          (e) => e[name](xs, { temperature }),
          'temperature',
          'a number',
        ),
      );
    }
    for (const temperature of [0, -1, -1e-300]) {
      calls.push({
        title: `${name} at temperature ${temperature}`,
        call: (e) => e[name](xs, { temperature }),
        code: 'out-of-range',
        says: [/temperature is -?[01]/, 'above 0, at most 1e+300'],
      });
    }
    calls.push(
      tooLarge(
        `${name} at temperature 2e300`,
        (e) => e[name](xs, { temperature: 2e300 }),
        '2e+300',
      ),
    );
    for (const temperature of [NaN, Infinity]) {
      calls.push(
        bad(
          `${name} at temperature ${temperature}`,
          (e) => e[name](xs, { temperature }),
          `temperature is ${temperature}`,
          'above 0, at most 1e+300',
        ),
      );
    }
    calls.push(
      bad(`${name} with tau`, (e) => e[name](xs, { tau: 1 }), 'no option "tau"', 'temperature'),
    );
  }
  for (const name of ['softmax', 'logSoftmax'] as const) {
    for (const [classes, code] of [...notWhole, [4, 'too-large'] as const]) {
      calls.push({
        title: `${name} in rows of ${classes}`,
        call: (e) => e[name](xs, { classes }),
        code,
        says: ['classes is', 'a whole number, from 1 to 3'],
      });
    }
    calls.push(
      bad(
        `${name} in rows of 2, of 3`,
        (e) => e[name](wide, { classes: 2 }),
        'classes is 2',
        'divide',
        '3',
      ),
      bad(`${name} with out`, (e) => e[name](xs, { out: wide }), 'out is', 'a Float32Array'),
    );
  }
  calls.push({
    title: 'a Jacobian of 5000 logits',
    call: (e) => e.softmaxJacobian(new Float32Array(5000)),
    code: 'too-large',
    says: ['logits has 5000 elements', '4096'],
  });
  for (const name of ['crossEntropy', 'squaredError'] as const) {
    for (const [array, shown] of wrongArrays) {
      calls.push(
        bad(`${name} of ${shown}`, (e) => e[name](array, 0), 'logits is', shown, 'Float32Array'),
      );
    }
    for (const [label, shown] of [...wrongNumbers, [undefined, 'undefined'] as const]) {
      calls.push(
        bad(`${name} for label ${shown}`, (e) => e[name](xs, label), 'label is', shown, 'a number'),
      );
    }
    for (const label of [-1, 3, 1e300]) {
      calls.push({
        title: `${name} for label ${label}`,
        call: (e) => e[name](xs, label),
        code: 'out-of-range',
        says: ['label is', 'from 0 to 2'],
      });
    }
    for (const label of [0.5, NaN, Infinity]) {
      calls.push(
        bad(
          `${name} for label ${label}`,
          (e) => e[name](xs, label),
          `label is ${label}`,
          'from 0 to 2',
        ),
      );
    }
    calls.push({
      title: `${name} of no logits`,
      call: (e) => e[name](new Float64Array(0), 0),
      code: 'out-of-range',
      says: ['logits has 0 elements', 'at least 1'],
    });
  }
  return calls;
}
