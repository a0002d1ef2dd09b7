// Value and gradient together, as the backward pass of a network needs them: dx = upstream f'(x).
import { requireClose } from '../../check.mjs';
import { JAVASCRIPT, OURS, TENSORFLOW, VALUE_AND_GRAD } from '../../rows.mjs';
import { gradientsOf, softmaxOf, valuesOf } from '../expected.mjs';
import { labels as someLabels, oneHot, uniform } from '../numbers.mjs';
import { softmaxLoop } from './softmax.mjs';

/** Plain loops: the slope from the value, as frameworks do it. */
const loops = {
  sigmoid: (x, upstream, y, dx) => {
    for (let i = 0; i < x.length; i++) {
      const s = 1 / (1 + Math.exp(-x[i]));
      y[i] = s;
      dx[i] = upstream[i] * s * (1 - s);
    }
  },
  elu: (x, upstream, y, dx) => {
    for (let i = 0; i < x.length; i++) {
      const v = x[i] > 0 ? x[i] : Math.expm1(x[i]);
      y[i] = v;
      dx[i] = x[i] > 0 ? upstream[i] : upstream[i] * (v + 1);
    }
  },
  relu: (x, upstream, y, dx) => {
    for (let i = 0; i < x.length; i++) {
      y[i] = Math.max(0, x[i]);
      dx[i] = x[i] > 0 ? upstream[i] : 0;
    }
  },
};

/** The kernels that TensorFlow.js runs for the value and then for its gradient; `dx` comes last. */
const tensorflowKernels = {
  sigmoid: ({ kernel, one }, x, dy) => {
    const y = kernel('Sigmoid', { x });
    const rest = kernel('Sub', { a: one, b: y });
    const slope = kernel('Multiply', { a: y, b: rest });
    return [y, rest, slope, kernel('Multiply', { a: dy, b: slope })];
  },
  elu: ({ kernel }, x, dy) => {
    const y = kernel('Elu', { x });
    return [y, kernel('EluGrad', { dy, y })];
  },
  relu: ({ kernel }, x, dy) => {
    const y = kernel('Relu', { x });
    const slope = kernel('Step', { x }, { alpha: 0 });
    return [y, slope, kernel('Multiply', { a: dy, b: slope })];
  },
};

/** What is right, and who is how close to it. */
function checker(y, dx) {
  const theirs = { relative: 1e-5, absolute: 2e-6 };
  return {
    ours(values, gradients) {
      requireClose(OURS, values, y, { ulps: 1 });
      // The slope is rounded, then its product.
      requireClose(`${OURS}, gradient`, gradients, dx, { ulps: 2 });
    },
    theirs(name, values, gradients) {
      requireClose(name, values, y, theirs);
      requireClose(`${name}, gradient`, gradients, dx, theirs);
    },
  };
}

export const gradient =
  (id, n) =>
  ({ kernels, tensorflow }) => {
    const alpha = 1;
    const x = uniform(n, -10, 10);
    const upstream = uniform(n, -1, 1, 3);
    const right = checker(valuesOf(id, x, alpha), gradientsOf(id, x, upstream, alpha));

    const row = kernels.row(id);
    const [inX, inUpstream] = [kernels.floats(x), kernels.floats(upstream)];
    const [outY, outDx] = [kernels.floats(n), kernels.floats(n)];
    const run = () =>
      kernels.exports.forward_and_gradient(
        ...[row, inX.at, inUpstream.at, outY.at, outDx.at, n, alpha],
      );
    const check = () => {
      run();
      right.ours(outY.read(), outDx.read());
    };
    const contenders = [{ name: OURS, units: n, run, check }, loop(loops[id], x, upstream, right)];

    if (tensorflow) {
      const tensors = [tensorflow.resident(x, [n]), tensorflow.resident(upstream, [n])];
      const results = () => tensorflowKernels[id](tensorflow, ...tensors);
      contenders.push(withTensorflow(tensorflow, n, results, right));
      const { tf } = tensorflow;
      const both = tf.valueAndGrad((input) => tf[id](input));
      contenders.push(byItsCall(n, () => both(...tensors), right));
    }
    return contenders;
  };

function loop(run, x, upstream, right) {
  const [y, dx] = [new Float32Array(x.length), new Float32Array(x.length)];
  return {
    name: JAVASCRIPT,
    units: x.length,
    run: () => run(x, upstream, y, dx),
    check: () => {
      run(x, upstream, y, dx);
      right.theirs(JAVASCRIPT, y, dx);
    },
  };
}

function withTensorflow(tensorflow, units, results, right) {
  return {
    name: TENSORFLOW,
    units,
    run: () => results().forEach(tensorflow.drop),
    check: () => {
      const tensors = results();
      const [values, ...rest] = tensors.map(tensorflow.taken);
      right.theirs(TENSORFLOW, values, rest.at(-1));
    },
  };
}

/** TensorFlow.js's own call for a value and a gradient. */
function byItsCall(units, both, right) {
  return {
    name: VALUE_AND_GRAD,
    units,
    run: () => {
      const { value, grad } = both();
      value.dispose();
      grad.dispose();
    },
    check: () => {
      const { value, grad } = both();
      right.theirs(VALUE_AND_GRAD, value.dataSync(), grad.dataSync());
      value.dispose();
      grad.dispose();
    },
  };
}

/** Softmax with the gradient of its cross-entropy, p - y. */
export const softmaxGradient =
  (rows, classes) =>
  ({ kernels, tensorflow }) => {
    const n = rows * classes;
    const logits = uniform(n, -10, 10);
    const labels = someLabels(rows, classes);
    const targets = oneHot(labels, classes);
    const p = softmaxOf(logits, classes);
    const right = checker(p, differences(p, labels, classes));

    // Ours are in columns, as a layer of ours leaves them: a class's logits of all rows side by side.
    const inLogits = kernels.floats(turned(logits, rows, classes));
    const inLabels = kernels.bytes(labels);
    const [outP, outGradient] = [kernels.floats(n), kernels.floats(n)];
    const run = () =>
      kernels.exports.softmax_and_gradient(
        ...[inLogits.at, inLabels, outP.at, outGradient.at, rows, classes],
      );
    const check = () => {
      run();
      right.ours(...[outP, outGradient].map((out) => turned(out.read(), classes, rows)));
    };
    const plain = (logits, targets, p, slopes) => {
      softmaxLoop(logits, p, classes);
      for (let i = 0; i < p.length; i++) slopes[i] = p[i] - targets[i];
    };
    const contenders = [{ name: OURS, units: n, run, check }, loop(plain, logits, targets, right)];
    if (tensorflow) {
      const z = tensorflow.resident(logits, [rows, classes]);
      const y = tensorflow.resident(targets, [rows, classes]);
      const results = () => {
        const a = tensorflow.kernel('Softmax', { logits: z }, { dim: 1 });
        return [a, tensorflow.kernel('Sub', { a, b: y })];
      };
      contenders.push(withTensorflow(tensorflow, n, results, right));
      // Its call gives the loss as the value, and for the gradient it makes the probabilities.
      const { tf } = tensorflow;
      const reduction = tf.Reduction.SUM;
      const loss = (input) => tf.losses.softmaxCrossEntropy(y, input, undefined, 0, reduction);
      const both = tf.valueAndGrad(loss);
      const total = lossOf(p, labels, classes);
      const ofLoss = checker([total], differences(p, labels, classes));
      contenders.push(byItsCall(n, () => both(z), ofLoss));
    }
    return contenders;
  };

/** A matrix of so many rows and columns with its columns as rows. */
function turned(matrix, rows, columns) {
  return matrix.map((_, at) => matrix[(at % rows) * columns + Math.floor(at / rows)]);
}

/** p - y without cancellation: the label's own entry is minus the sum of the others. */
function differences(p, labels, classes) {
  const slopes = p.slice();
  labels.forEach((label, row) => {
    const first = row * classes;
    let others = 0;
    for (let k = 0; k < classes; k++) if (k !== label) others += p[first + k];
    slopes[first + label] = -others;
  });
  return slopes;
}

/** The sum of the cross-entropies of all rows. */
function lossOf(p, labels, classes) {
  return labels.reduce((sum, label, row) => sum - Math.log(p[row * classes + label]), 0);
}
