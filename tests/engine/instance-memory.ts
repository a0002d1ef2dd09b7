// An engine together with the memory of its WebAssembly instance, which the public API does not show.
import { loadEngine, type Engine } from '../../web/src/index.js';
import { wasmBytes } from './built-engine.js';

export async function loadWithMemory(): Promise<{ engine: Engine; memory: WebAssembly.Memory }> {
  const compiled = await WebAssembly.compile(wasmBytes);
  const original = WebAssembly.instantiate;
  let memory: WebAssembly.Memory | undefined;
  const watched = async (
    module: WebAssembly.Module,
    imports?: WebAssembly.Imports,
  ): Promise<WebAssembly.Instance> => {
    const instance = await original(module, imports);
    // Node instantiates modules of its own now and then.
    if (module === compiled) {
      memory = Object.values(instance.exports).find((e) => e instanceof WebAssembly.Memory);
    }
    return instance;
  };
  WebAssembly.instantiate = watched as typeof original;
  try {
    const engine = await loadEngine({ wasm: compiled });
    if (memory === undefined) throw new Error('The engine has no memory to watch');
    return { engine, memory };
  } finally {
    WebAssembly.instantiate = original;
  }
}
