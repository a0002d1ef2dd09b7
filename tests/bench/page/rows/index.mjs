// Who competes in each row: for each id of rows.mjs, what makes its contenders from what the page has loaded.
import { labels, uniform } from '../numbers.mjs';
import { applySigmoid } from './apply.mjs';
import { elementwise } from './elementwise.mjs';
import { gradient, softmaxGradient } from './gradient.mjs';
import { grid } from './grid.mjs';
import { softmax } from './softmax.mjs';
import { training } from './training.mjs';

const FLOATS = 100_000;

export const contendersOf = {
  sigmoid: elementwise('sigmoid', FLOATS),
  'sigmoid-1e6': elementwise('sigmoid', 10 * FLOATS),
  elu: elementwise('elu', FLOATS),
  'elu-1e6': elementwise('elu', 10 * FLOATS),
  tanh: elementwise('tanh', FLOATS),
  softplus: elementwise('softplus', FLOATS),
  gelu: elementwise('gelu', FLOATS),
  silu: elementwise('silu', FLOATS),
  leaky_relu: elementwise('leaky_relu', FLOATS, { copy: true }),
  relu: elementwise('relu', FLOATS, { copy: true }),
  'softmax-10': softmax(10_000, 10),
  'softmax-1000': softmax(100, 1000),
  'gradient-sigmoid': gradient('sigmoid', FLOATS),
  'gradient-elu': gradient('elu', FLOATS),
  'gradient-relu': gradient('relu', FLOATS),
  'gradient-softmax': softmaxGradient(10_000, 10),
  'apply-out-1e6': applySigmoid(1_000_000, true),
  'apply-out-1e3': applySigmoid(1000, true),
  'apply-new-1e6': applySigmoid(1_000_000, false),
  'apply-new-1e3': applySigmoid(1000, false),
  'training-small': training({
    sizes: [2, 8, 8, 3],
    activation: 'tanh',
    batchSize: 10,
    learningRate: 0.1,
    data: (engine) => mixed(engine.createDataset('spiral', { samples: 1000, seed: 1 }), 2),
  }),
  'training-large': training({
    sizes: [784, 64, 10],
    activation: 'relu',
    batchSize: 32,
    learningRate: 0.01,
    data: () => ({ inputs: uniform(1024 * 784, -0.5, 0.5), labels: labels(1024, 10) }),
    withPeak: true,
  }),
  grid: grid(200),
};

/** The same samples in another order, so that every batch has all classes: by a step that shares no factor with n. */
function mixed({ inputs, labels }, width) {
  const n = labels.length;
  const from = (i) => (i * 617) % n;
  return {
    inputs: Float32Array.from(
      inputs,
      (_, i) => inputs[from(Math.floor(i / width)) * width + (i % width)],
    ),
    labels: labels.map((_, i) => labels[from(i)]),
  };
}
