// Values of the wrong kind, each with what a message calls it, and a few right ones.
import type { EngineErrorCode } from '../../../web/src/index.js';

export const xs = Float32Array.of(-1, 0, 2);
export const wide = Float64Array.of(-1, 0, 2);
export const inputs = Float32Array.of(0, 1, 2, 3);
export const labels = Uint8Array.of(0, 1);

/** What a value is called in a message. */
export const wrongNumbers: [unknown, string][] = [
  ['1', '"1" (a string)'],
  [null, 'null'],
  [true, 'true (a boolean)'],
  [[1], 'an array of 1'],
  [{}, 'an object'],
  [10n, '10 (a bigint)'],
  [Symbol('s'), 'Symbol(s) (a symbol)'],
  [(): number => 1, 'a function'],
];
export const wrongTexts: [unknown, string][] = [
  [5, '5 (a number)'],
  [null, 'null'],
  [undefined, 'undefined'],
  [['relu'], 'an array of 1'],
  [{ toString: (): string => 'relu' }, 'an object'],
];
export const wrongArrays: [unknown, string][] = [
  [[1, 2], 'an array of 2'],
  [new Int32Array(2), 'an Int32Array'],
  [new Uint8Array(2), 'a Uint8Array'],
  [new ArrayBuffer(8), 'an ArrayBuffer'],
  ['1,2', '"1,2" (a string)'],
  [1, '1 (a number)'],
  [null, 'null'],
  [undefined, 'undefined'],
];
export const wrongRecords: [unknown, string][] = [
  [null, 'null'],
  ['alpha', '"alpha" (a string)'],
  [0.5, '0.5 (a number)'],
  [[0.5], 'an array of 1'],
  [new Float32Array(3), 'a Float32Array'],
  [new ArrayBuffer(8), 'an ArrayBuffer'],
  [new Map([['alpha', 2]]), 'a Map'],
  [new URL('http://127.0.0.1/'), 'a URL'],
  [Promise.resolve({}), 'a Promise'],
  [(): number => 0, 'a function'],
];
export const foreignIds = [
  '',
  'Relu',
  'relu ',
  'softmax',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '函數',
];
/** Not whole, not finite, too small, too large: what whole-number arguments refuse. */
export const notWhole: [number, EngineErrorCode][] = [
  [0.5, 'out-of-range'],
  [1.5, 'invalid-argument'],
  [NaN, 'invalid-argument'],
  [Infinity, 'invalid-argument'],
  [-Infinity, 'invalid-argument'],
  [0, 'out-of-range'],
  [-1, 'out-of-range'],
  [1e9, 'too-large'],
  [2 ** 53, 'too-large'],
  [1e300, 'too-large'],
];
