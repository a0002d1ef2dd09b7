// The built engine, as the tests of this folder load it.
import { readFile } from 'node:fs/promises';
import { loadEngine, type Engine } from '../../web/src/index.js';

export const wasmFile = new URL('../../build/engine/activation-lab.wasm', import.meta.url);

/** The bytes of the built WebAssembly. */
export const wasmBytes = await readFile(wasmFile);

/** A new engine of its own. */
export function loadBuiltEngine(): Promise<Engine> {
  return loadEngine({ wasm: wasmBytes });
}
