// The core's kernels on memory that stays in their module: see module/resident_kernels.cpp.

/** @param {string} address of resident-kernels.wasm */
export async function loadKernels(address) {
  const nothing = () => undefined;
  const { instance } = await WebAssembly.instantiateStreaming(fetch(address), {
    env: { emscripten_notify_memory_growth: nothing },
    wasi_snapshot_preview1: { proc_exit: nothing },
  });
  const { exports } = instance;
  exports._initialize();

  const allocate = (bytes) => {
    // Whole lines of the cache, so that nothing shares one.
    const at = exports.allocate(Math.ceil(bytes / 64) * 64);
    if (at === 0) throw new Error(`no memory for ${bytes} bytes`);
    return at;
  };
  /** An array in the module; `read` copies it, because a view goes stale when the memory grows. */
  const floats = (values) => {
    const n = typeof values === 'number' ? values : values.length;
    const at = allocate(n * 4);
    if (typeof values !== 'number') new Float32Array(exports.memory.buffer, at, n).set(values);
    return { at, n, read: () => new Float32Array(exports.memory.buffer, at, n).slice() };
  };
  const bytes = (values) => {
    const at = allocate(values.length);
    new Uint8Array(exports.memory.buffer, at, values.length).set(values);
    return at;
  };
  const row = (id) => {
    const at = bytes(new TextEncoder().encode(id));
    const found = exports.find(at, id.length);
    if (found === 0) throw new Error(`the registry has no ${id}`);
    return found;
  };
  return { exports, floats, bytes, row };
}
