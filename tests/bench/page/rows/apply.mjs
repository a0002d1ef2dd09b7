// `apply` as its caller pays it: an array in, an array out, through the package's public interface.
import { requireClose } from '../../check.mjs';
import { JAVASCRIPT, OURS, TENSORFLOW } from '../../rows.mjs';
import { valuesOf } from '../expected.mjs';
import { uniform } from '../numbers.mjs';

function sigmoidLoop(x, y) {
  for (let i = 0; i < x.length; i++) y[i] = 1 / (1 + Math.exp(-x[i]));
  return y;
}

/**
 * @param {number} n floats
 * @param {boolean} reuses whether the caller gives an array for the results; TensorFlow.js always makes one
 */
export const applySigmoid =
  (n, reuses) =>
  ({ engine, tensorflow }) => {
    const x = uniform(n, -10, 10);
    const expected = valuesOf('sigmoid', x);
    const out = new Float32Array(n);
    const contender = (name, run, allowed) => ({
      name,
      units: n,
      run,
      check: () => requireClose(name, run(), expected, allowed),
    });
    const contenders = [
      contender(
        OURS,
        reuses ? () => engine.apply('sigmoid', x, { out }) : () => engine.apply('sigmoid', x),
        { ulps: 1 },
      ),
      contender(JAVASCRIPT, () => sigmoidLoop(x, reuses ? out : new Float32Array(n)), {
        relative: 1e-6,
      }),
    ];
    if (tensorflow) {
      const { tf } = tensorflow;
      const run = () => {
        const input = tf.tensor1d(x);
        const output = tf.sigmoid(input);
        const y = output.dataSync();
        input.dispose();
        output.dispose();
        return y;
      };
      contenders.push(contender(TENSORFLOW, run, { relative: 1e-5, absolute: 2e-6 }));
    }
    return contenders;
  };
