// What is timed: the rows of the table, in order, with the goals that this project has set itself.
// page/rows/ holds what each row runs.

/**
 * @typedef {object} Goal
 * @property {string} against a contender's name; 'fastest peer': of TensorFlow.js and ONNX Runtime
 * @property {'time' | 'times' | 'share' | 'milliseconds'} form
 *   time: our time over theirs, at most `limit`; times: their time over ours, at least `limit`;
 *   share: the machine's time for the same operations over ours, at least `limit`;
 *   milliseconds: ours alone, for one call, at most `limit`
 * @property {number} limit
 */

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string} title
 * @property {'resident' | 'caller' | 'training' | 'grid'} group
 * @property {Goal[]} goals
 */

export const OURS = 'Activation Lab';
export const JAVASCRIPT = 'JavaScript loop';
export const COPY = 'SIMD copy';
export const PEAK = 'multiply-add peak';
export const TENSORFLOW = 'TensorFlow.js';
export const VALUE_AND_GRAD = 'TensorFlow.js valueAndGrad';
export const ONNX = 'ONNX Runtime';
export const CONVNET = 'convnetjs';
export const BRAIN = 'brain.js';
export const TYPED_ARRAYS = 'typed arrays';
export const OBJECT_GRAPH = 'object graph (stand-in)';
export const FASTEST_PEER = 'fastest peer';

const time = (against, limit) => ({ against, form: 'time', limit });
const times = (against, limit) => ({ against, form: 'times', limit });

const resident = (id, title, ...goals) => ({ id, title, group: 'resident', goals });
/** Against the fewest kernels that do it, and against the call that TensorFlow.js has for it. */
const gradient = (id, title, limit) =>
  resident(id, title, time(TENSORFLOW, limit), time(VALUE_AND_GRAD, limit));
const caller = (id, title, ...goals) => ({ id, title, group: 'caller', goals });

/** @type {Row[]} */
export const rows = [
  resident('sigmoid', 'sigmoid, 10^5 floats', time(TENSORFLOW, 1)),
  resident('sigmoid-1e6', 'sigmoid, 10^6 floats', time(TENSORFLOW, 1)),
  resident('elu', 'ELU, 10^5 floats', time(TENSORFLOW, 1)),
  resident('elu-1e6', 'ELU, 10^6 floats', time(TENSORFLOW, 1)),
  resident('tanh', 'tanh, 10^5 floats', time(ONNX, 0.8), time(TENSORFLOW, 0.11)),
  resident('softplus', 'softplus, 10^5 floats', time(TENSORFLOW, 0.15)),
  resident('gelu', 'GELU, 10^5 floats', time(ONNX, 0.5)),
  resident('silu', 'SiLU, 10^5 floats', time(ONNX, 0.5)),
  resident('leaky_relu', 'leaky ReLU, 10^5 floats', time(TENSORFLOW, 0.02), time(COPY, 1.1)),
  resident('relu', 'ReLU, 10^5 floats', time(COPY, 1.1)),
  resident('softmax-10', 'softmax, 10^4 rows of 10', time(FASTEST_PEER, 0.5)),
  resident('softmax-1000', 'softmax, 100 rows of 1000', time(FASTEST_PEER, 1)),
  gradient('gradient-sigmoid', 'sigmoid and its gradient, 10^5 floats', 0.7),
  gradient('gradient-elu', 'ELU and its gradient, 10^5 floats', 0.5),
  gradient('gradient-relu', 'ReLU and its gradient, 10^5 floats', 0.17),
  gradient('gradient-softmax', 'softmax and the gradient p - y, 10^4 rows of 10', 0.5),
  caller('apply-out-1e6', 'sigmoid, 10^6 floats, `apply` with `out`', time(TENSORFLOW, 0.4)),
  caller('apply-out-1e3', 'sigmoid, 10^3 floats, `apply` with `out`', time(TENSORFLOW, 0.15)),
  caller('apply-new-1e6', 'sigmoid, 10^6 floats, `apply` to a new array', time(TENSORFLOW, 1)),
  caller('apply-new-1e3', 'sigmoid, 10^3 floats, `apply` to a new array', time(TENSORFLOW, 1)),
  {
    id: 'training-small',
    title: 'training 2-8-8-3 tanh, batches of 10',
    group: 'training',
    goals: [times(CONVNET, 15), times(OBJECT_GRAPH, 25), times(TENSORFLOW, 325)],
  },
  {
    id: 'training-large',
    title: 'training 784-64-10 ReLU, batches of 32',
    group: 'training',
    goals: [
      times(TENSORFLOW, 12),
      times(CONVNET, 25),
      { against: PEAK, form: 'share', limit: 0.85 },
    ],
  },
  {
    id: 'grid',
    title: '`grid`, 200 x 200 points, 2-8-8-3 tanh',
    group: 'grid',
    goals: [{ against: OURS, form: 'milliseconds', limit: 4 }],
  },
];

/** Units of one call, where a goal counts milliseconds of a call. */
export const GRID_POINTS = 200 * 200;

/** What a unit of each group is called, and how its time is shown. */
export const units = {
  resident: { unit: 'float', shown: 'ns per float' },
  caller: { unit: 'float', shown: 'ns per float' },
  training: { unit: 'sample', shown: 'samples per second' },
  grid: { unit: 'point', shown: 'ns per point' },
};
