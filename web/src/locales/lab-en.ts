// The words of the classifier's panels in English: the network as a drawing, the insides of its layers, a point's
// arithmetic, A against B, the race. They define the shape that the other languages fill.

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const labEn = {
  mode: 'What is compared',
  modes: { one: 'One network', against: 'A against B', race: 'Race' },

  epochStep: 'Epoch',
  epochStepHint: 'Epoch: train on the whole training set once',
  speed: 'Speed of Play',
  speeds: { slow: 'Batch by batch', normal: 'Normal', fast: 'Fast' },
  stopAfter: 'Epochs of a run',
  until: 'Stop earlier',
  untils: { epochs: 'no', accuracy: 'at an accuracy', loss: 'at a loss' },
  untilAccuracy: 'Accuracy to reach',
  untilLoss: 'Loss to reach',
  isThere: { accuracy: 'Stopped: the accuracy is reached.', loss: 'Stopped: the loss is reached.' },

  features: 'What the network sees',
  featureNeeded: 'The network has to see something: at least one input stays.',
  momentum: 'Momentum',
  l2: 'L2 (weight decay)',

  input: 'Input',
  output: 'Output',
  softmax: 'Softmax',
  networkRegion: 'The network, layer by layer',
  positive: 'positive weight',
  negative: 'negative weight',
  thickness: 'thicker: larger',
  darkness: 'stronger: larger',
  answers: 'where the unit’s output is positive, stronger where larger',
  noAnswers: 'a unit’s picture needs points of the plane: a table has none',
  dead: 'dead',
  strongest: (count: number): string =>
    `Between two large layers only the ${count} strongest weights are drawn; the tables below have all.`,
  unitControl: 'Go from unit to unit',
  unitHint: 'Press a unit, or go to it with the arrow keys, to see and change its weights.',
  noUnit: 'No unit chosen',
  unit: (unit: number, layer: string): string => `Unit ${unit} of ${layer}`,
  outputUnit: (name: string): string => `Output for class ${name}`,
  unitValue: (title: string, bias: string, state: string): string =>
    `${title}, bias ${bias}${state === '' ? '' : `, ${state}`}`,
  weightsOf: (title: string): string => `Weights and bias of: ${title}`,
  fromUnit: (unit: number): string => `from unit ${unit}`,
  fromInput: (name: string): string => `from ${name}`,
  weightName: (from: string): string => `Weight ${from}`,
  bias: 'bias',
  biasName: 'Bias',
  weightHint: 'Type a number, or ↑ ↓ for a tenth more or less. Every change can be undone.',
  weightLimits: (name: string, most: string): string =>
    `${name} takes a number from −${most} to ${most}.`,
  edited: 'Changed by hand. Undo takes it back.',
  allWeights: (layer: string): string => `All weights of ${layer}`,
  networkSummary: (parameters: number, layers: readonly string[]): string =>
    `${counted(parameters, 'weight or bias', 'weights and biases')}; units by layer: ${layers.join(', ')}.`,

  inside: 'Inside the layers',
  insideHint: (points: number, of: number): string =>
    points < of
      ? `Over the first ${points} of ${of} training points, at the weights of this moment: more would hold up the page.`
      : `Over all ${points} training points, at the weights of this moment.`,
  update: 'update / weight',
  updateHint:
    'Root mean square of the last update over that of the weights. About 10⁻³ is usual; far more shakes the network, far less leaves it where it is.',
  noUpdate: 'no update',
  preActivation: 'pre-activation z',
  activation: 'activation a',
  histogram: (
    name: string,
    layer: string,
    min: string,
    max: string,
    mean: string,
    deviation: string,
  ): string =>
    `${name} of ${layer}: from ${min} to ${max}, mean ${mean}, standard deviation ${deviation}`,
  mean: (text: string): string => `mean ${text}`,
  deviation: (text: string): string => `σ ${text}`,
  states: 'units',
  alive: (count: number): string => `${count} alive`,
  deadCount: (count: number): string => `${count} dead`,
  saturatedCount: (count: number): string => `${count} saturated`,
  inactive: (percent: string): string => `inactive: ${percent}`,
  inactiveHint:
    'Inactive is a unit for one input where value and slope are 0: this share of all units and inputs.',
  allFinite: 'all finite',
  notFinite: (layer: string): string => `not finite from ${layer} on`,
  insideTable: 'The layers at this moment',
  hidden: (count: number): string => `${count} hidden`,
  unitsTitle: 'Units',

  stepOnPoint: 'Step once on this point',
  steppedOn: 'One step on this point alone. Undo takes it back.',
  arithmetic: 'The arithmetic of this point',
  arithmeticHint:
    'Forward from the inputs to the loss, then backward. A number with a dotted line opens its terms.',
  pickPoint:
    'Choose a point in the picture of the decision, and every number between its inputs and its loss stands here.',
  pointInputs: 'Inputs of this point',
  largest: 'largest dL/dw',
  times: (one: string, other: string): string => `${one} × ${other}`,

  differs: 'B differs in',
  differences: {
    activation: 'Activation',
    initializer: 'Initialisation',
    optimizer: 'Optimizer',
    rate: 'Learning rate',
    batch: 'Batch size',
    l2: 'L2 (weight decay)',
  },
  ofB: (name: string): string => `${name} of B`,
  sameElse: 'All else is the same: the data, the seed, the layers.',
  mixed: 'mixed',
  pairStatus: (a: string, b: string): string => `A ${a}, B ${b}`,
  pairSummary: (what: string, a: string, b: string): string =>
    `Same data, same seed; ${what}. A: ${a}. B: ${b}.`,
  layersOfA: 'Layers of A',

  race: 'Race of activations',
  raceHint:
    'Each activation takes the place of all hidden layers’ and trains from the same seeds; all else is as set.',
  raceWho: 'Activations in the race',
  raceSeeds: 'Seeds',
  raceEpochs: 'Epochs each',
  raceStart: 'Start the race',
  raceCancel: 'Cancel',
  raceProgress: (ended: number, total: number): string => `${ended} of ${total} runs`,
  raceMeasure: (epochs: number, heldOut: boolean): string =>
    `${heldOut ? 'Held-out' : 'Training'} accuracy after ${counted(epochs, 'epoch', 'epochs')}`,
  raceMean: (mean: string): string => `mean ${mean}`,
  raceRange: (from: string, to: string): string => `${from} to ${to}`,
  raceDiverged: (count: number): string => `${count} diverged`,
  raceNone: 'Choose at least one activation.',
  raceNoLayers: 'The network has no hidden layer, so there is no activation to compare.',
  raceEnded: (best: string): string => `The race has ended. Best mean: ${best}.`,
  raceCancelled: 'The race was cancelled; what has ended stays.',
  raceTable: 'Results by seed',
  copyCsv: 'Copy as CSV',
  saveCsv: 'Save as CSV',
  csvCopied: 'Copied.',
  csvRefused: 'The browser did not allow it: save the file instead.',

  withUnit: (name: string, unit: string): string => `${name} (${unit})`,
  axisAcross: 'Plotted across',
  axisUp: 'Plotted up',
  sliceHint:
    'Regions: what the network says where every other column has its mean. The network learns from all columns, each standardised.',
  standardised:
    'The network gets each column standardised: minus its mean, divided by its deviation.',
  standardisedPixels: 'The network gets each pixel divided by 16: from 0 to 1.',
  notLoaded: (name: string): string =>
    `The data set “${name}” could not be loaded. What was there before still works.`,

  digitTitle: 'Draw a digit',
  paper: 'Paper for a digit',
  paperHint:
    'Draw with the mouse or a finger. By keyboard: the arrow keys move the pen (with Shift by less), Enter puts it down or lifts it, Delete takes the last stroke back.',
  pixelsSeen: 'as the network sees it',
  strokeBack: 'Take the last stroke back',
  clearPaper: 'Clear the paper',
  showSample: 'Show the next sample',
  sample: (index: number): string => `sample ${index}`,
  digitSays: (digit: string, p: string): string => `The network says ${digit}, p = ${p}`,
  digitNothing: 'Nothing is drawn yet',
};

export type LabWords = typeof labEn;
