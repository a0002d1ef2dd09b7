// What a page of the benchmark does: loads ours and, where their scripts are there, the peers; then times rows.
import { loadEngine } from '/dist/package/index.js';
import { WrongAnswer } from '../check.mjs';
import { timeInTurn } from '../measure.mjs';
import { loadKernels } from './kernels.mjs';
import { openOnnx } from './peers/onnx.mjs';
import { openTensorflow } from './peers/tensorflow.mjs';
import { contendersOf } from './rows/index.mjs';

/**
 * What rows are made from; a peer is undefined where its script is not in the page.
 * @typedef {object} Context
 * @property {any} kernels
 * @property {any} [engine]
 * @property {any} [tensorflow]
 * @property {any} [onnx]
 * @property {any} [convnet]
 * @property {any} [brain]
 */

const modules = '/tests/bench/node_modules/';
/** @type {Context | undefined} */
let context;

async function open() {
  const { tf, ort, convnetjs: convnet, brain } = globalThis;
  return {
    engine: await loadEngine(),
    kernels: await loadKernels('/build/wasm/bench/resident-kernels.wasm'),
    convnet,
    brain,
    tensorflow: tf && (await openTensorflow(tf, `${modules}@tensorflow/tfjs-backend-wasm/dist/`)),
    onnx: ort && openOnnx(ort, `${modules}onnxruntime-web/dist/`),
  };
}

/**
 * Checks and times one row.
 * @returns {Promise<{ names: string[], samples: number[][] } | { wrong: string }>} seconds a unit, for each contender
 *   and round; or whose answer is wrong, and then nothing was timed
 */
export async function runRow(id, plan) {
  context ??= await open();
  const contenders = await contendersOf[id](context);
  try {
    return {
      names: contenders.map(({ name }) => name),
      samples: await timeInTurn(contenders, plan),
    };
  } catch (error) {
    if (error instanceof WrongAnswer) return { wrong: error.message };
    throw error;
  }
}
