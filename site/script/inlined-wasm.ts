// Stands in for web/src/engine/default-wasm.ts in the site's script: the WebAssembly itself, not its place.

/** One character for each byte. The build puts the text here, see generator/wasm-text.mjs. */
declare const ACTIVATION_LAB_WASM: string;

export function defaultWasm(): Uint8Array {
  const text = ACTIVATION_LAB_WASM;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
