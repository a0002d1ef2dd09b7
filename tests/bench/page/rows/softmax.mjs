// Softmax on arrays that stay where they are.
import { requireClose } from '../../check.mjs';
import { JAVASCRIPT, ONNX, OURS, TENSORFLOW } from '../../rows.mjs';
import { softmaxOf } from '../expected.mjs';
import { uniform } from '../numbers.mjs';
import { oneAfterAnother } from '../peers/onnx.mjs';

/** A plain loop, as one writes it: the largest logit is taken off first. */
export function softmaxLoop(logits, p, classes) {
  for (let first = 0; first < logits.length; first += classes) {
    let largest = -Infinity;
    for (let k = 0; k < classes; k++) largest = Math.max(largest, logits[first + k]);
    let total = 0;
    for (let k = 0; k < classes; k++) total += p[first + k] = Math.exp(logits[first + k] - largest);
    for (let k = 0; k < classes; k++) p[first + k] /= total;
  }
}

export const softmax =
  (rows, classes) =>
  async ({ kernels, tensorflow, onnx }) => {
    const n = rows * classes;
    const logits = uniform(n, -10, 10);
    const expected = softmaxOf(logits, classes);
    const close = (name, actual, allowed) => requireClose(name, actual, expected, allowed);
    const theirs = { relative: 1e-5, absolute: 1e-7 };

    const input = kernels.floats(logits);
    const output = kernels.floats(n);
    const run = () => kernels.exports.softmax(input.at, output.at, n, classes);
    const check = () => {
      run();
      close(OURS, output.read(), { ulps: 1 });
    };
    const contenders = [{ name: OURS, units: n, run, check }];

    const p = new Float32Array(n);
    const loop = () => softmaxLoop(logits, p, classes);
    contenders.push({
      name: JAVASCRIPT,
      units: n,
      run: loop,
      check: () => {
        loop();
        close(JAVASCRIPT, p, { relative: 1e-6 });
      },
    });
    if (tensorflow) {
      const tensor = tensorflow.resident(logits, [rows, classes]);
      const result = () => tensorflow.kernel('Softmax', { logits: tensor }, { dim: 1 });
      contenders.push({
        name: TENSORFLOW,
        units: n,
        run: () => tensorflow.drop(result()),
        check: () => close(TENSORFLOW, tensorflow.taken(result()), theirs),
      });
    }
    if (onnx) {
      const nodes = [{ type: 'Softmax', integers: { axis: -1 } }];
      contenders.push(
        await oneAfterAnother(onnx, nodes, logits, [rows, classes], (y) => close(ONNX, y, theirs)),
      );
    }
    return contenders;
  };
