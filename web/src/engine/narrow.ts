// What JavaScript may hand in, checked for its type only. Every other check is the core's.
import { EngineError } from './engine-error.js';
import type { FloatArray } from './types.js';

/**
 * The name of a value's built-in type, such as 'Float32Array', or 'Object'. By the language's own tag, because a value
 * that comes from another frame is an instance of that frame's types.
 */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** A value as an error message shows it. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}" (a string)`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object') {
    const kind = kindOf(value);
    if (kind === 'Object') return 'an object';
    return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
  }
  return `${(value as number | boolean | bigint | symbol).toString()} (a ${typeof value})`;
}

function wrongType(name: string, value: unknown, allowed: string): EngineError {
  return new EngineError(
    'invalid-argument',
    `${name} is ${describe(value)}; it must be ${allowed}`,
  );
}

export function text(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw wrongType(name, value, 'a string');
}

export function number(name: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw wrongType(name, value, 'a number');
}

/** A truth value as C++ takes it in an option: a number. Nothing at all stays nothing. */
export function flag(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw wrongType(name, value, 'true or false');
}

// `instanceof` first: it takes no time, and decides where a page has one frame.
export const isFloat32 = (value: unknown): value is Float32Array =>
  value instanceof Float32Array || kindOf(value) === 'Float32Array';
export const isFloat64 = (value: unknown): value is Float64Array =>
  value instanceof Float64Array || kindOf(value) === 'Float64Array';

/** An object of names and values, and neither an array nor any other built-in type. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value?.constructor === Object || kindOf(value) === 'Object';

export function floats(name: string, value: unknown): Float32Array {
  if (isFloat32(value)) return value;
  throw wrongType(name, value, 'a Float32Array');
}

export function doubles(name: string, value: unknown): Float64Array {
  if (isFloat64(value)) return value;
  throw wrongType(name, value, 'a Float64Array');
}

export function bytes(name: string, value: unknown): Uint8Array {
  if (kindOf(value) === 'Uint8Array') return value as Uint8Array;
  throw wrongType(name, value, 'a Uint8Array');
}

export function floatArray<T extends FloatArray>(name: string, value: T): T {
  const given: unknown = value;
  if (isFloat32(given) || isFloat64(given)) return value;
  throw wrongType(name, value, 'a Float32Array or a Float64Array');
}

/** An object of options; nothing at all counts as none. */
export function record(name: string, value: unknown): Record<string, unknown> {
  if (value === undefined) return {};
  if (isRecord(value)) return value;
  throw wrongType(name, value, 'an object of options');
}

/** `out`, if there is one: the same kind and length as the input. */
export function output<T extends FloatArray>(value: unknown, input: T): T | undefined {
  if (value === undefined) return undefined;
  const same = isFloat32(input) ? isFloat32 : isFloat64;
  if (!same(value)) throw wrongType('out', value, `a ${kindOf(input)} as the input is`);
  if (value.length !== input.length) {
    throw new EngineError(
      'invalid-argument',
      `out has ${value.length} elements; it must have the input's ${input.length}`,
    );
  }
  return value as T;
}
