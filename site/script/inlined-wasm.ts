// Stands in for web/src/engine/default-wasm.ts in the site's script: the WebAssembly itself, not its place.
import wasm from '../../build/engine/activation-lab.wasm?url&inline';
import { bytesOf } from './base64.js';

export function defaultWasm(): Uint8Array {
  return bytesOf(wasm.slice(wasm.indexOf(',') + 1));
}
