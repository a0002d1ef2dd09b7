// Activation functions on arrays that stay where they are: in the module, in a tensor, in a JavaScript array.
import { requireClose } from '../../check.mjs';
import { COPY, JAVASCRIPT, ONNX, OURS, TENSORFLOW } from '../../rows.mjs';
import { valuesOf } from '../expected.mjs';
import { uniform } from '../numbers.mjs';
import { oneAfterAnother } from '../peers/onnx.mjs';

/** Plain loops, as one writes them. */
const loops = {
  sigmoid: (x, y) => {
    for (let i = 0; i < x.length; i++) y[i] = 1 / (1 + Math.exp(-x[i]));
  },
  relu: (x, y) => {
    for (let i = 0; i < x.length; i++) y[i] = Math.max(0, x[i]);
  },
  leaky_relu: (x, y, alpha) => {
    for (let i = 0; i < x.length; i++) y[i] = x[i] > 0 ? x[i] : alpha * x[i];
  },
  elu: (x, y, alpha) => {
    for (let i = 0; i < x.length; i++) y[i] = x[i] > 0 ? x[i] : alpha * Math.expm1(x[i]);
  },
  tanh: (x, y) => {
    for (let i = 0; i < x.length; i++) y[i] = Math.tanh(x[i]);
  },
  softplus: (x, y) => {
    for (let i = 0; i < x.length; i++) {
      y[i] = Math.max(x[i], 0) + Math.log1p(Math.exp(-Math.abs(x[i])));
    }
  },
  silu: (x, y) => {
    for (let i = 0; i < x.length; i++) y[i] = x[i] / (1 + Math.exp(-x[i]));
  },
};

const tensorflowKernels = {
  sigmoid: (kernel, x) => kernel('Sigmoid', { x }),
  relu: (kernel, x) => kernel('Relu', { x }),
  leaky_relu: (kernel, x, alpha) => kernel('LeakyRelu', { x }, { alpha }),
  elu: (kernel, x) => kernel('Elu', { x }),
  tanh: (kernel, x) => kernel('Tanh', { x }),
  softplus: (kernel, x) => kernel('Softplus', { x }),
};

const onnxNodes = {
  sigmoid: [{ type: 'Sigmoid' }],
  relu: [{ type: 'Relu' }],
  leaky_relu: [{ type: 'LeakyRelu', floats: { alpha: 0.1 } }],
  elu: [{ type: 'Elu', floats: { alpha: 1 } }],
  tanh: [{ type: 'Tanh' }],
  softplus: [{ type: 'Softplus' }],
  gelu: [{ type: 'Gelu' }],
  silu: [{ type: 'Sigmoid' }, { type: 'Mul', withInput: true }],
};

const parameterOf = { leaky_relu: 0.1, elu: 1 };

/**
 * The contenders for one function.
 * @param {string} id the registry's
 * @param {number} n floats
 * @param {{ copy?: boolean }} [also] the copy, which no function can beat
 * @returns {(context: import('../run-row.mjs').Context) => Promise<import('../../measure.mjs').Contender[]>}
 */
export const elementwise =
  (id, n, { copy = false } = {}) =>
  async ({ kernels, tensorflow, onnx }) => {
    const alpha = parameterOf[id] ?? 0;
    const x = uniform(n, -10, 10);
    const expected = valuesOf(id, x, alpha);
    const close = (name, actual, allowed) => requireClose(name, actual, expected, allowed);
    // Theirs round on the way: what is below a millionth is as good as 0 to some.
    const theirs = { relative: 1e-5, absolute: 2e-6 };

    // The copy has the same memory: where an array lies can cost a factor of two.
    const places = { input: kernels.floats(x), output: kernels.floats(n) };
    const contenders = [ours({ kernels, id, alpha, close }, places)];
    if (loops[id]) {
      const y = new Float32Array(n);
      const run = () => loops[id](x, y, alpha);
      const check = () => {
        run();
        close(JAVASCRIPT, y, { relative: 1e-6 });
      };
      contenders.push({ name: JAVASCRIPT, units: n, run, check });
    }
    if (copy) contenders.push(simdCopy(kernels, x, places));
    if (tensorflow && tensorflowKernels[id]) {
      const input = tensorflow.resident(x, [n]);
      const result = () => tensorflowKernels[id](tensorflow.kernel, input, alpha);
      contenders.push({
        name: TENSORFLOW,
        units: n,
        run: () => tensorflow.drop(result()),
        check: () => close(TENSORFLOW, tensorflow.taken(result()), theirs),
      });
    }
    if (onnx && onnxNodes[id]) {
      contenders.push(
        await oneAfterAnother(onnx, onnxNodes[id], x, [n], (y) => close(ONNX, y, theirs)),
      );
    }
    return contenders;
  };

function ours({ kernels, id, alpha, close }, { input, output }) {
  const row = kernels.row(id);
  const run = () => kernels.exports.apply(row, 0, input.at, output.at, input.n, alpha);
  return {
    name: OURS,
    units: input.n,
    run,
    check: () => {
      run();
      close(OURS, output.read(), { ulps: 1 });
    },
  };
}

function simdCopy(kernels, x, { input, output }) {
  const run = () => kernels.exports.copy(input.at, output.at, x.length);
  return {
    name: COPY,
    units: x.length,
    run,
    check: () => {
      run();
      requireClose(COPY, output.read(), x, { ulps: 0 });
    },
  };
}
