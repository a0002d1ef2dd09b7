// Where the WebAssembly lies when nothing is said: beside this module. The site puts another in its place.

export function defaultWasm(): URL {
  return new URL('./activation-lab.wasm', import.meta.url);
}
