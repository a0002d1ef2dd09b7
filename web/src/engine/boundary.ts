// The way across: one call at a time, its options and arrays handed over, its error thrown on this side.
import { EngineError, type EngineErrorCode } from './engine-error.js';
import type { EngineModule } from './engine-module.generated.js';
import { describe } from './narrow.js';
import type { FloatArray } from './types.js';

export class Boundary {
  readonly #module: EngineModule;
  #lost = false;

  constructor(module: EngineModule) {
    this.#module = module;
  }

  /** Runs one call; throws an EngineError when it failed, or when the instance is gone. */
  call<T>(run: (module: EngineModule) => T): T {
    if (this.#lost) throw lost();
    try {
      const result = run(this.#module);
      this.check();
      return result;
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) {
        this.#lost = true;
        throw lost(error);
      }
      // Options that the failed call has not read must not reach the next one.
      if (!this.#lost) this.#module.takeFailure();
      throw error;
    }
  }

  /** Throws the error of what the module did last, if there is one. */
  check(): void {
    if (!this.#module.failed()) return;
    const { code, message } = this.#module.takeFailure();
    throw new EngineError(code as EngineErrorCode, message);
  }

  /** Copies an array in. */
  fill(values: Float32Array | Float64Array | Uint8Array): void {
    const room = this.#room(values);
    this.check();
    room.set(values);
  }

  /** Copies the array out that a kernel has worked on in place. */
  take<T extends FloatArray>(like: T, out?: T): T {
    const room = this.#room(like) as T;
    if (out === undefined) return room.slice() as T;
    out.set(room);
    return out;
  }

  /** Hands over options, nested ones under names such as `layers[0].units`. Undefined counts as absent. */
  options(given: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(given)) this.#option(name, value);
  }

  #option(name: string, value: unknown): void {
    if (value === undefined) return;
    if (typeof value === 'number') {
      this.#module.setNumber(name, value);
    } else if (typeof value === 'string') {
      this.#module.setText(name, value);
    } else if (Array.isArray(value) && value.length <= mostItems) {
      this.#module.setNumber(`${name}.length`, value.length);
      value.forEach((item, i) => this.#option(`${name}[${i}]`, item));
    } else if (isPlain(value)) {
      for (const [key, inner] of Object.entries(value)) this.#option(`${name}.${key}`, inner);
    } else {
      this.#module.setOther(name, describe(value));
    }
  }

  #room(like: Float32Array | Float64Array | Uint8Array): Float32Array | Float64Array | Uint8Array {
    if (like instanceof Float32Array) return this.#module.floatArray(like.length);
    if (like instanceof Float64Array) return this.#module.doubleArray(like.length);
    return this.#module.byteArray(like.length);
  }
}

/** More items than any option has; a longer array is not worth walking. */
const mostItems = 1000;

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function lost(cause?: unknown): EngineError {
  return new EngineError(
    'engine-lost',
    'The engine ran into an error that it cannot recover from; load a new one with loadEngine()',
    { cause },
  );
}
