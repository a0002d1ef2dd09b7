// A wrong call: what it does, the code of its error, what its message must hold.
import type { Classifier, Engine, EngineErrorCode } from '../../../web/src/index.js';

/** The public API as plain JavaScript sees it: nothing keeps a caller from a wrong type. */
export type Untyped<T> = {
  [Name in keyof T]: T[Name] extends (...args: never[]) => infer Result
    ? (...args: unknown[]) => Result
    : unknown;
};

export interface BadCall {
  title: string;
  call: (engine: Untyped<Engine>, classifier: Untyped<Classifier>) => unknown;
  code: EngineErrorCode;
  /** Parts of the message: the argument's name, its value, what is allowed. */
  says: readonly (string | RegExp)[];
}

export function bad(title: string, call: BadCall['call'], ...says: (string | RegExp)[]): BadCall {
  return { title, call, code: 'invalid-argument', says };
}
export function outOfRange(
  title: string,
  call: BadCall['call'],
  ...says: (string | RegExp)[]
): BadCall {
  return { title, call, code: 'out-of-range', says };
}
export function tooLarge(title: string, call: BadCall['call'], ...says: string[]): BadCall {
  return { title, call, code: 'too-large', says };
}
