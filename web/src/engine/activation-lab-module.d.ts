// The built module: what Emscripten's factory takes, and what it gives (see the generated types).
declare module 'activation-lab-module' {
  interface ModuleOptions {
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object;
  }
  // Not an import declaration: a relative one in here names nothing, and everything would be `any`.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  type EngineModule = import('./engine-module.generated.js').EngineModule;
  const createModule: (options: ModuleOptions) => Promise<EngineModule>;
  export default createModule;
}
