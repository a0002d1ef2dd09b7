// Training by mini-batches, from the same parameters on the same data. Each contender first takes five steps on one
// batch, after which its probabilities have to be those of a network that computes in double.
import { requireClose, requireThat } from '../../check.mjs';
import { BRAIN, CONVNET, OBJECT_GRAPH, OURS, PEAK, TENSORFLOW, TYPED_ARRAYS } from '../../rows.mjs';
import { ObjectGraphNetwork } from '../networks/object-graph.mjs';
import { TypedArrayNetwork } from '../networks/typed-array.mjs';
import { oneHot } from '../numbers.mjs';
import { BrainNetwork } from '../peers/brain.mjs';
import { ConvnetNetwork } from '../peers/convnet.mjs';
import { TensorflowNetwork } from '../peers/tensorflow-network.mjs';
import { multiplyAddPeak } from './peak.mjs';

const CHECKED_STEPS = 5;

/**
 * @typedef {object} Task
 * @property {number[]} sizes
 * @property {'tanh' | 'relu'} activation
 * @property {number} batchSize
 * @property {number} learningRate
 * @property {(engine: any) => { inputs: Float32Array, labels: Uint8Array }} data
 * @property {boolean} [withPeak] what the machine could do in the same time is timed too
 */

/** @param {Task} task */
export const training = (task) => (context) => {
  const { sizes, activation, learningRate } = task;
  const data = task.data(context.engine);
  const batches = split(data, task);
  const { parameters } = ourClassifier(context.engine, task);
  // JavaScript's own numbers are double.
  const inDouble = new ObjectGraphNetwork(sizes, activation, parameters);
  const expected = afterChecked(inDouble, batches[0], learningRate);
  const theirs = (name, create, allowed, prepare) =>
    contender(name, task, create, { batches, expected, allowed, prepare });

  const contenders = [
    ours(context.engine, task, { data, batch: batches[0], expected }),
    theirs(TYPED_ARRAYS, () => new TypedArrayNetwork(sizes, activation, parameters), {
      absolute: 1e-5,
    }),
    theirs(OBJECT_GRAPH, () => new ObjectGraphNetwork(sizes, activation, parameters), {
      absolute: 1e-9,
    }),
  ];
  const { convnet, brain, tensorflow } = context;
  if (convnet) {
    const create = () => new ConvnetNetwork(convnet, sizes, activation, parameters, task);
    contenders.push(theirs(CONVNET, create, { absolute: 1e-9 }, preparedBy(create())));
  }
  if (tensorflow) {
    const create = () =>
      new TensorflowNetwork(tensorflow, sizes, activation, parameters, learningRate);
    contenders.push(theirs(TENSORFLOW, create, { absolute: 1e-5 }, preparedBy(create())));
  }
  if (brain) contenders.push(learner(brain, task, batches));
  if (task.withPeak) contenders.push(multiplyAddPeak(context.kernels, PEAK, operations(sizes)));
  return contenders;
};

const preparedBy = (network) => (batch) => network.prepared(batch);

/** The data as batches: an array for each sample's inputs, and the labels. */
function split({ inputs, labels }, { sizes, batchSize }) {
  const width = sizes[0];
  const batches = [];
  for (let first = 0; first + batchSize <= labels.length; first += batchSize) {
    batches.push({
      inputs: Array.from({ length: batchSize }, (_, s) =>
        inputs.slice((first + s) * width, (first + s + 1) * width),
      ),
      labels: labels.slice(first, first + batchSize),
      classes: sizes.at(-1),
    });
  }
  return batches;
}

/** The probabilities of a batch after a few steps on it. */
function afterChecked(network, { inputs, labels }, learningRate) {
  for (let s = 0; s < CHECKED_STEPS; s++) network.trainBatch(inputs, labels, learningRate);
  return network.predictBatch?.(inputs) ?? inputs.flatMap((x) => [...network.predict(x)]);
}

function ourClassifier(engine, { sizes, activation, batchSize, learningRate }) {
  return engine.createClassifier({
    inputs: sizes[0],
    classes: sizes.at(-1),
    seed: 1,
    layers: sizes.slice(1, -1).map((units) => ({ units, activation })),
    optimizer: { kind: 'sgd', learningRate },
    batchSize,
  });
}

/** Ours, by the public interface: one call is a pass over the data. */
function ours(engine, task, { data, batch, expected }) {
  const classifier = ourClassifier(engine, task);
  classifier.setData(data.inputs, data.labels);
  const steps = data.labels.length / task.batchSize;
  return {
    name: OURS,
    units: data.labels.length,
    run: () => classifier.train(steps),
    check: () => {
      // A batch as large as the data is the data in its own order.
      const fresh = ourClassifier(engine, task);
      const inputs = Float32Array.from(batch.inputs.flatMap((x) => [...x]));
      fresh.setData(inputs, batch.labels);
      fresh.train(CHECKED_STEPS);
      requireClose(OURS, fresh.predict(inputs), expected, { absolute: 1e-5 });
      fresh.dispose();
    },
  };
}

function contender(name, { batchSize, learningRate }, create, how) {
  const { batches, expected, allowed, prepare = (batch) => batch } = how;
  const prepared = batches.map(prepare);
  const network = create();
  let next = 0;
  return {
    name,
    units: batchSize,
    run: () => {
      const { inputs, labels } = prepared[next];
      next = (next + 1) % prepared.length;
      network.trainBatch(inputs, labels, learningRate);
    },
    check: () =>
      requireClose(name, afterChecked(create(), prepared[0], learningRate), expected, allowed),
  };
}

/** brain.js: its error on the first batches has to fall. */
function learner(brain, { sizes, activation, batchSize, learningRate }, batches) {
  const create = () => new BrainNetwork(brain, sizes, activation, learningRate);
  const prepared = batches.map(({ inputs, labels, classes }) => {
    const flat = oneHot(labels, classes);
    const targets = inputs.map((_, s) => flat.slice(s * classes, (s + 1) * classes));
    return { inputs, targets };
  });
  const network = create();
  let next = 0;
  return {
    name: BRAIN,
    units: batchSize,
    run: () => {
      const { inputs, targets } = prepared[next];
      next = (next + 1) % prepared.length;
      network.trainBatch(inputs, targets);
    },
    check: () => {
      const [fresh, { inputs, targets }] = [create(), prepared[0]];
      const before = squaredError(fresh, inputs, targets);
      for (let s = 0; s < 20; s++) fresh.trainBatch(inputs, targets);
      const after = squaredError(fresh, inputs, targets);
      requireThat(after < before, `${BRAIN}: its error went from ${before} to ${after}`);
    },
  };
}

function squaredError(network, inputs, targets) {
  let sum = 0;
  inputs.forEach((input, s) => {
    const outputs = network.predict(input);
    targets[s].forEach((target, k) => (sum += (outputs[k] - target) ** 2));
  });
  return sum;
}

/**
 * Multiplications and additions of a training step, for each sample: the weighted sums, the slopes of the weights, and
 * the slopes of what comes into every layer but the first.
 */
export function operations(sizes) {
  let sum = 0;
  for (let l = 1; l < sizes.length; l++) {
    sum += (l === 1 ? 2 : 3) * 2 * sizes[l - 1] * sizes[l];
  }
  return sum;
}
