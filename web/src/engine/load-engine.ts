// Brings the WebAssembly to life, in a page, a worker and Node. Compiles first and hands the module to
// Emscripten's glue, whose own loader knows neither Node nor a strict policy.
import createModule from 'activation-lab-module';
import { defaultWasm } from './default-wasm.js';
import { WasmEngine } from './engine.js';
import { EngineError } from './engine-error.js';
import { describe, kindOf, record } from './narrow.js';
import type { Engine, LoadOptions } from './types.js';

/**
 * Loads one engine. Rejects with an EngineError: 'invalid-argument' for options that it does not take, 'load-failed'
 * where the WebAssembly could not be had or is not this engine's.
 */
export async function loadEngine(options?: LoadOptions): Promise<Engine> {
  const { wasm, ...rest } = record('options', options);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    throw new EngineError('invalid-argument', `loadEngine has no option "${unknown}"; it has wasm`);
  }
  if (typeof WebAssembly === 'undefined') {
    throw new EngineError(
      'load-failed',
      'This environment has no WebAssembly, or it is switched off',
    );
  }
  try {
    const compiled = await compile(wasm === undefined ? defaultWasm() : wasm);
    return new WasmEngine(await instantiate(compiled));
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError('load-failed', `The engine could not be loaded: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

async function compile(source: unknown): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (typeof Response !== 'undefined' && source instanceof Response) return fromResponse(source);
  if (kindOf(source) === 'ArrayBuffer') return WebAssembly.compile(source as ArrayBuffer);
  if (ArrayBuffer.isView(source)) {
    // As bytes: V8 refuses a DataView.
    const { buffer, byteOffset, byteLength } = source;
    return WebAssembly.compile(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength));
  }
  if (typeof source === 'string' || source instanceof URL) return fromAddress(String(source));
  throw new EngineError(
    'invalid-argument',
    `wasm is ${describe(source)}; it must be ${allowedSources}`,
  );
}
const allowedSources =
  'a URL, its text, an ArrayBuffer or a view of one, a Response, or a WebAssembly.Module';

/** What this needs of node:fs/promises. */
interface Files {
  readFile(place: URL): Promise<Uint8Array<ArrayBuffer>>;
}

async function fromAddress(address: string): Promise<WebAssembly.Module> {
  if (address.startsWith('file:') && typeof process !== 'undefined') {
    // Only Node gets here; a name in plain text would make bundlers look for it in a page.
    const name = 'node:fs/promises';
    // eslint-disable-next-line lab/folder-imports -- see above
    const files = (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as Files;
    return WebAssembly.compile(await files.readFile(new URL(address)));
  }
  let response;
  try {
    response = await fetch(address);
  } catch (error) {
    // What fetch says of itself leaves out where it went.
    throw new Error(`${address} did not answer: ${reasonOf(error)}`, { cause: error });
  }
  return fromResponse(response);
}

async function fromResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`${response.url || 'wasm'} answered ${response.status}`);
  // Not compileStreaming: it insists on a MIME type that many static servers do not send.
  return WebAssembly.compile(await response.arrayBuffer());
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A module that is not ours has other imports, or `done` looks in vain for what it exports. */
const foreign = (cause: unknown): Error =>
  new Error(`this WebAssembly is not that of this engine (${reasonOf(cause)})`, { cause });

/** The glue's promise stays open when instantiation fails, so that failure has a promise of its own. */
function instantiate(compiled: WebAssembly.Module): ReturnType<typeof createModule> {
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm: (imports, done) => {
        WebAssembly.instantiate(compiled, imports)
          .then((instance) => done(instance, compiled))
          // Where memory ran out it is a RangeError.
          .catch((fault: unknown) => reject(fault instanceof RangeError ? fault : foreign(fault)));
        return {};
      },
    }).then(resolve, reject);
  });
}
