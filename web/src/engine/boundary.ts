// The way across: one call at a time, its options and arrays handed over, its error thrown on this side.
import { EngineError, type EngineErrorCode } from './engine-error.js';
import type { EngineModule } from './engine-module.generated.js';
import { describe, isFloat32, isFloat64, isRecord } from './narrow.js';
import type { FloatArray } from './types.js';

type InputArray = Float32Array | Float64Array | Uint8Array;

export class Boundary {
  readonly #module: EngineModule;
  /** The views of the module's arrays that were made last: to make one takes longer than a small kernel runs. */
  readonly #rooms = new Map<string, InputArray>();
  #lost = false;
  /** What an array threw last: the caller's or a new one, and no fault of the module. */
  #arrayFault: unknown;

  constructor(module: EngineModule) {
    this.#module = module;
  }

  /**
   * Runs one call with these options; throws an EngineError when it failed, or when the instance is gone. A call
   * whose result is `true` says itself that it went well.
   */
  call<T>(run: (module: EngineModule) => T, options: Record<string, unknown> = {}): T {
    // Before anything is handed over: a getter among them may throw, or call the engine itself.
    const given = flat(options);
    if (this.#lost) throw lost();
    try {
      for (const [name, value] of given) this.#give(name, value);
      const result = run(this.#module);
      if (result !== true) this.check();
      return result;
    } catch (error) {
      // A trap, or a stack that ran out, leaves the module half-way through its work.
      this.#lost = true;
      if (!(error instanceof EngineError || error === this.#arrayFault)) throw lost(error);
      // Options that the failed call has not read must not reach the next one.
      this.#module.takeFailure();
      this.#lost = false;
      throw error;
    }
  }

  /** Throws the error of what the module did last, if there is one. */
  check(): void {
    if (!this.#module.failed()) return;
    const { code, message } = this.#module.takeFailure();
    throw new EngineError(code as EngineErrorCode, message);
  }

  /** Copies an array in, and gives the place where it lies now; `name` is what an error calls it. */
  fill<T extends InputArray>(name: string, values: T): T {
    const length = this.#ofArrays(() => values.length);
    const room = this.#room(values, length) as T;
    // There is no such room where there has been a failure, and to ask for one takes longer than to look.
    if (room.length !== length && this.#module.failed()) {
      const { code, message } = this.#module.takeFailure();
      throw new EngineError(code as EngineErrorCode, `${name}.${message}`);
    }
    this.#ofArrays(() => room.set(values));
    return room;
  }

  /** After a call that was well: copies the array out that a kernel has worked on in place, where fill() had put it. */
  take<T extends FloatArray>(filled: T, like: T, out?: T): T {
    // Memory that has grown leaves the old view with nothing.
    return this.#ofArrays(() => {
      const room = filled.length > 0 ? filled : (this.#room(like, like.length) as T);
      if (out === undefined) return room.slice() as T;
      out.set(room);
      return out;
    });
  }

  #give(name: string, value: Simple): void {
    if (typeof value === 'number') this.#module.setNumber(name, value);
    else if (typeof value === 'string') this.#module.setText(name, value);
    else this.#module.setOther(name, value.description);
  }

  /** The module's array of this kind, as long as asked for; of another length where it failed. */
  #room(like: InputArray, length: number): InputArray {
    const kind = isFloat32(like) ? 'floatArray' : isFloat64(like) ? 'doubleArray' : 'byteArray';
    const kept = this.#rooms.get(kind);
    // A view has no length left when memory has grown since.
    if (kept?.length === length && length > 0) return kept;
    const room = this.#module[kind](length);
    this.#rooms.set(kind, room);
    return room;
  }

  #ofArrays<T>(work: () => T): T {
    try {
      return work();
    } catch (fault) {
      this.#arrayFault = fault;
      throw fault;
    }
  }
}

/** What an option can be on the other side; `description` stands for all that is refused there. */
type Simple = number | string | { description: string };

/** More items, and deeper, than any option has; what goes beyond is not walked. */
const mostItems = 1000;
const mostLevels = 3;

/** Options one by one, nested ones under names such as `layers[0].units`. Undefined counts as absent. */
function flat(options: Record<string, unknown>): [name: string, value: Simple][] {
  const found: [string, Simple][] = [];
  const visit = (name: string, value: unknown, level: number): void => {
    if (value === undefined) return;
    if (typeof value === 'number' || typeof value === 'string') {
      found.push([name, value]);
    } else if (level < mostLevels && Array.isArray(value)) {
      found.push([`${name}.length`, value.length]);
      if (value.length > mostItems) return;
      value.forEach((item, i) => visit(`${name}[${i}]`, item, level + 1));
    } else if (level < mostLevels && isRecord(value)) {
      const inner = Object.entries(value);
      // Without a trace of its own it would count as absent.
      if (inner.length === 0) found.push([name, { description: 'an empty object' }]);
      for (const [key, item] of inner) visit(`${name}.${key}`, item, level + 1);
    } else {
      found.push([name, { description: describe(value) }]);
    }
  };
  for (const [name, value] of Object.entries(options)) visit(name, value, 1);
  return found;
}

function lost(cause?: unknown): EngineError {
  return new EngineError(
    'engine-lost',
    'The engine cannot go on: it ran out of memory, or into an error of its own; load a new one with loadEngine()',
    { cause },
  );
}
