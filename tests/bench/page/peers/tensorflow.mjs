// TensorFlow.js on its WASM backend, one thread. Kernels are called directly, without its graph of operations:
// that is the least that it can take.

/** @param {any} tf the global of its script; its backend's script is loaded too */
export async function openTensorflow(tf, folder) {
  tf.wasm.setWasmPaths(folder);
  // The page is isolated, for the clock's sake, so it would take threads.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js has no WASM backend here');
  const backend = tf.backend();

  const kernel = (name, inputs, attrs = {}) =>
    tf.getKernel(name, 'wasm').kernelFunc({ inputs, attrs, backend });
  const drop = (tensor) => backend.disposeData(tensor.dataId);
  return {
    tf,
    kernel,
    drop,
    /** A tensor that stays. */
    resident: (values, shape) => tf.keep(tf.tensor(values, shape)),
    /** A result's numbers; the result is dropped. */
    taken: (tensor) => {
      const values = Float32Array.from(backend.readSync(tensor.dataId));
      drop(tensor);
      return values;
    },
    one: tf.keep(tf.scalar(1)),
    version: tf.version.tfjs,
  };
}
