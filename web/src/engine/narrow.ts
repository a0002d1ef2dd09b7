// What JavaScript may hand in, checked for its type only. Every other check is the core's.
import { EngineError } from './engine-error.js';
import type { FloatArray } from './types.js';

/** A value as an error message shows it. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}" (a string)`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object') {
    return ArrayBuffer.isView(value) ? `a ${value.constructor.name}` : 'an object';
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

export function floats(name: string, value: unknown): Float32Array {
  if (value instanceof Float32Array) return value;
  throw wrongType(name, value, 'a Float32Array');
}

export function doubles(name: string, value: unknown): Float64Array {
  if (value instanceof Float64Array) return value;
  throw wrongType(name, value, 'a Float64Array');
}

export function bytes(name: string, value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw wrongType(name, value, 'a Uint8Array');
}

export function floatArray<T extends FloatArray>(name: string, value: T): T {
  const given: unknown = value;
  if (given instanceof Float32Array || given instanceof Float64Array) return value;
  throw wrongType(name, value, 'a Float32Array or a Float64Array');
}

/** An object of options; nothing at all counts as none. */
export function record(name: string, value: unknown): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if (!ArrayBuffer.isView(value)) return value as Record<string, unknown>;
  }
  throw wrongType(name, value, 'an object of options');
}

/** `out`, if there is one: the same kind and length as the input. */
export function output<T extends FloatArray>(value: unknown, input: T): T | undefined {
  if (value === undefined) return undefined;
  const kind = input instanceof Float32Array ? Float32Array : Float64Array;
  if (!(value instanceof kind)) {
    throw wrongType('out', value, `a ${kind.name} as the input is`);
  }
  if (value.length !== input.length) {
    throw new EngineError(
      'invalid-argument',
      `out has ${value.length} elements; it must have the input's ${input.length}`,
    );
  }
  return value as T;
}
