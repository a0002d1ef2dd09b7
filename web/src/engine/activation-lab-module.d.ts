// The built module: what Emscripten's factory takes, and what it gives (see the generated types).
declare module 'activation-lab-module' {
  import type { EngineModule } from './engine-module.generated.js';

  interface ModuleOptions {
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object;
  }
  const createModule: (options: ModuleOptions) => Promise<EngineModule>;
  export default createModule;
}
