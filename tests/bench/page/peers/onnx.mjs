// ONNX Runtime Web, CPU in WASM, one thread. It has no call for a kernel on memory that stays, so a kernel's time is
// that of a long chain of nodes less that of a single one.
import { requireClose } from '../../check.mjs';
import { ONNX } from '../../rows.mjs';
import { chainModel } from './onnx-model.mjs';

const MORE_NODES = 24;

/** @param {any} ort the global of its script */
export function openOnnx(ort, folder) {
  ort.env.wasm.wasmPaths = folder;
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  return { ort, version: ort.env.versions.web };
}

/**
 * A contender that runs the nodes one after another, each on the result of the last.
 * @param {{ ort: any }} onnx
 * @param {import('./onnx-model.mjs').Node[]} nodes
 * @param {Float32Array} values
 * @param {number[]} shape
 * @param {(y: Float32Array) => void} check of the nodes run once
 */
export async function oneAfterAnother({ ort }, nodes, values, shape, check) {
  const create = (times) =>
    ort.InferenceSession.create(chainModel(nodes, times, shape), { executionProviders: ['wasm'] });
  const [one, many] = [await create(1), await create(1 + MORE_NODES)];
  const feeds = { x: new ort.Tensor('float32', values, shape) };
  return {
    name: ONNX,
    units: values.length * MORE_NODES,
    waits: true,
    run: () => many.run(feeds),
    without: () => one.run(feeds),
    check: async () => {
      let { y } = await one.run(feeds);
      check(y.data);
      // The chain leaves none of its nodes out.
      for (let node = 0; node < MORE_NODES; node++) ({ y } = await one.run({ x: y }));
      const chained = await many.run(feeds);
      requireClose(`${ONNX}, chain`, chained.y.data, y.data, { ulps: 4 });
    },
  };
}
