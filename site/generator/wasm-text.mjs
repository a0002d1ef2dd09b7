// Puts the WebAssembly into the script, one character for each byte. Base 64 would hide every repetition
// in it from a server's compression: it costs a third more bytes on the way (measured with Brotli).
// @ts-check
import { readFileSync } from 'node:fs';

/** What script/inlined-wasm.ts has in the WebAssembly's place. */
const PLACEHOLDER = /\bACTIVATION_LAB_WASM\b/g;

/** Characters that cannot stand in a string as they are. */
const ESCAPED = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

/**
 * @param {string} file the WebAssembly
 * @returns {import('vite').Plugin}
 */
export function wasmText(file) {
  return {
    name: 'wasm-text',
    // After the minifier, which would write many of the characters as escapes.
    enforce: 'post',
    generateBundle(_options, files) {
      const chunks = Object.values(files).flatMap((part) => (part.type === 'chunk' ? [part] : []));
      const places = chunks.flatMap((chunk) => chunk.code.match(PLACEHOLDER) ?? []);
      if (places.length !== 1) this.error(`${places.length} places for the WebAssembly, not one`);
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(PLACEHOLDER, () => textOf(readFileSync(file)));
      }
    },
  };
}

/** @param {Uint8Array} bytes */
export function textOf(bytes) {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `"${characters.map((character) => ESCAPED.get(character) ?? character).join('')}"`;
}
