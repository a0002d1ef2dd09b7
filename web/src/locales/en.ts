// The interface's words in English. This file defines their shape: `Words` is what every language must fill.
// Names of activation functions are not here; they come from the registry.
import type { DatasetId, InitializerId, OptimizerKind } from '../engine/types.js';
import { allowedEn, type AllowedWords } from './allowed-words.js';

export interface WarningWords {
  readonly name: string;
  readonly text: string;
  readonly allowed: AllowedWords;
  readonly used: string;
}

/** All numbers come as finished text. */
export interface PlotFacts {
  readonly name: string;
  /** Such as "α = 0.1", one a parameter. */
  readonly parameters: readonly string[];
  readonly x: string;
  readonly value: string;
  readonly slope: string;
  readonly reach: string;
  readonly others: readonly string[];
}

export interface RunFacts {
  readonly dataset: string;
  readonly classes: number;
  readonly seed: number;
  readonly layers: readonly string[];
  readonly epoch: number;
  readonly loss: string;
  readonly accuracy: string;
  readonly heldOutAccuracy: string | undefined;
  readonly wrong: number;
  readonly points: number;
  readonly diverged: boolean;
}

interface DatasetWords {
  readonly name: string;
  readonly description: string;
}

const datasets: Record<DatasetId, DatasetWords> = {
  spiral: {
    name: 'Spiral',
    description: 'Arms that wind around each other: no straight line helps.',
  },
  blobs: { name: 'Blobs', description: 'Round clouds, one a class: straight lines almost do.' },
  rings: { name: 'Rings', description: 'Each class lies around the one before.' },
  moons: { name: 'Moons', description: 'Two crescents that reach into each other.' },
  xor: { name: 'XOR', description: 'Opposite corners belong together.' },
};

const initializers: Record<InitializerId, string> = {
  glorot: 'Glorot',
  he: 'He',
  lecun: 'LeCun',
  normal: 'N(0, 1)',
  zeros: 'Zeros',
};

const optimizers: Record<OptimizerKind, string> = {
  sgd: 'SGD',
  momentum: 'Momentum',
  adam: 'Adam',
};

const list = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

export const en = {
  lang: 'en',
  list,
  percent: (share: string): string => `${share} %`,
  exactly: (number: string): string => `exactly ${number}`,
  colon: ': ',

  back: (name: string): string => `${name}: back to the preset`,
  ends: (min: string, max: string): string => `from ${min} to ${max}`,
  showsNow: 'What it shows now. ',
  dataTable: 'Data table',
  undo: 'Undo',
  undoHint: 'Take back the last change',
  redo: 'Redo',
  redoHint: 'Bring back what was taken back last',
  notANumber: (name: string, min: string, max: string): string =>
    `${name} takes a number from ${min} to ${max}.`,
  warning: (warning: WarningWords): string =>
    `“${warning.name}=${warning.text}” is not possible: it takes ${allowedEn(warning.allowed)}. ${
      warning.used === '' ? 'It is left out.' : `${warning.used} is used.`
    }`,
  dismiss: 'Close this message',

  states: {
    loading: 'Loading the engine',
    noEngineTitle: 'This experiment needs WebAssembly',
    noEngine:
      'Your browser has it switched off, or the page that shows this does not allow it. So nothing here can be computed; the texts and formulas of the page work without it.',
    lostTitle: 'The engine stopped',
    lost: 'It ran into an error and cannot go on. Your settings are kept.',
    errorTitle: 'That did not work',
    error: 'Your settings are kept.',
    again: 'Start it again',
    details: (message: string): string => `In the engine’s words: ${message}`,
  },

  plot: {
    chooser: 'Activation function',
    more: 'More functions',
    point: 'Point on the curve',
    pointValue: (x: string, value: string, slope: string): string =>
      `x = ${x}, f(x) = ${value}, slope ${slope}`,
    dragIt: 'drag it, or use ← →',
    valueLine: 'value f(x)',
    slopeLine: 'slope f′(x), also the tangent',
    readings: 'Values at the point',
    reach: 'Range of x',
    compare: 'Compare with',
    addFunction: 'Add a function',
    add: 'Add',
    addThis: (name: string): string => `Add ${name}`,
    remove: (name: string): string => `Remove ${name}`,
    othersShow: 'Of these, show',
    jump: (x: string, left: string, right: string, here: string): string =>
      `At x = ${x} the slope jumps from ${left} to ${right}. Mathematics leaves it open there; the engine uses ${here}.`,
    smoothKink: (x: string, slope: string): string =>
      `Two pieces meet at x = ${x}, and with these parameters their slopes agree: ${slope}.`,
    summary: (facts: PlotFacts): string =>
      `${facts.name}${facts.parameters.length > 0 ? ` with ${list(facts.parameters)}` : ''} for x from −${facts.reach} to ${facts.reach}. At x = ${facts.x} its value is ${facts.value} and its slope ${facts.slope}.${
        facts.others.length > 0 ? ` Beside it: ${list(facts.others)}.` : ''
      }`,
    tableCaption: (name: string): string => `${name}: values and slopes`,
    exactlyInTable: '0 here is exactly 0.',
  },

  softmax: {
    logits: 'Logits',
    logit: (index: number): string => `Logit ${index}`,
    temperature: 'Temperature',
    probability: 'Probability',
    class: (index: number): string => `class ${index}`,
    sum: 'They add up to 1.',
    summary: (
      logits: readonly string[],
      temperature: string,
      probabilities: readonly string[],
    ): string =>
      `Softmax turns the logits ${list(logits)} into the probabilities ${list(probabilities)}, at temperature ${temperature}.`,
    tableCaption: 'Logits and probabilities',
  },

  run: {
    controls: 'Training controls',
    play: 'Play',
    pause: 'Pause',
    step: 'Step',
    stepHint: 'Step: train on one batch',
    reset: 'Reset',
    resetHint: 'Reset: start again with the same seed',
    newSeed: 'New seed',
    newSeedHint: 'New seed: other data and other weights',
    seed: (seed: number): string => `seed ${seed}`,
    epoch: (epoch: number): string => `epoch ${epoch}`,
    epochName: 'epoch',
    epochs: 'Epochs',
    right: (percent: string): string => `${percent} right`,
    status: (loss: string, percent: string): string => `loss ${loss}, ${percent} right`,
    paused: (epoch: number, status: string): string => `Paused at epoch ${epoch}: ${status}.`,
    rebuilt: 'A new network, the same seed. Undo brings the trained one back.',
    wasReset: 'Back at the start. Undo brings the trained network back.',
    undone: 'Taken back.',
    redone: 'Brought back.',
  },

  experiment: {
    prediction: 'Your prediction',
    commit: 'Commit my guess and run',
    skip: 'Skip',
    waits: 'The run waits for your guess, or for Skip.',
    guess: (text: string): string => `your guess: ${text}`,
    guessAgain: 'Guess again',
    toOutcome: 'See the outcome',
    otherSeeds: (from: string, to: string, count: number): string =>
      `The grey band is the range over ${count} other seeds: ${from} to ${to}.`,
    runHint: 'Run',
    stepHint: 'Step: a small part of the run',
    newSeedHint: 'New seed: another draw of everything that is random',
    progress: 'Progress of the run',
    settings: 'Settings',
    link: 'Link to this state',
    embed: 'Embed this experiment',
    embedHint: 'Two scripts and one element, in any page:',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it. The text is selected: copy it with the keyboard.',
    finished: (summary: string): string => `The run has ended. ${summary}`,
    arithmetic: (title: string): string => `The arithmetic: ${title}`,
    open: (text: string): string => `${text}: show the arithmetic`,
    copyAs: 'Copy as',
    close: 'Close',
    rebuilt: 'Begun anew, with the same seed. Undo brings the run back.',
    wasReset: 'Back at the start. Undo brings the run back.',
    from: 'from',
    sum: 'sum',
    layer: (index: number): string => `layer ${index}`,
    output: 'output',
    gradientTitle: 'Gradient of each layer',
    gradientAxis: 'gradient RMS, log scale',
    exactZero: 'exactly 0',
    below: (floor: string): string => `below ${floor}`,
    notFinite: 'not finite',
    unit: 'unit',
    units: (count: number): string => (count === 1 ? '1 unit' : `${count} units`),
    unitPositive: 'positive for this share of the inputs',
    unitDead: 'dead: 0 for every training input',
    unitSaturated: 'saturated: slope below 0.01 for most inputs',
    unitDiverged: 'diverged: not finite',
    unitsSummary: (alive: number, dead: number, saturated: number, of: number): string =>
      `${dead} of ${of} units are dead, ${saturated} saturated, ${alive} alive`,
    oneUnit: (unit: number, layer: string, state: string): string =>
      `unit ${unit} of ${layer}: ${state}`,
    aliveShare: (percent: string): string => `positive for ${percent} of the inputs`,
    dead: 'dead',
    saturated: 'saturated',
    ofPoints: (right: number, of: number): string => `${right} of ${of} points`,
    points: 'points',
    rightPoints: 'points in their own class',
    point: (index: number): string => `point ${index}`,
    pointOfClass: (index: number, truth: number): string => `point ${index}, class ${truth}`,
    largestDerivative: 'dL/dw, largest in size',
    diverged: (step: number, layer: string): string =>
      `diverged at step ${step}: a number in ${layer} is no longer finite`,
    seeds: (count: number): string => (count === 1 ? '1 seed' : `${count} seeds`),
    median: (text: string): string => `median ${text}`,
    range: (from: string, to: string): string => `${from} to ${to}`,
  },

  classifier: {
    data: 'Data',
    dataset: 'Data set',
    datasets,
    classes: 'Classes',
    samples: 'Points',
    noise: 'Noise',
    heldOut: 'Held out',
    training: 'Training',
    rate: 'Learning rate',
    rateHint: 'A new rate holds from the next step on; the network stays.',
    optimizer: 'Optimizer',
    optimizers,
    batch: 'Batch size',
    all: 'all',
    initializer: 'Initialisation',
    initializers,
    network: 'Network',
    flow: (inputs: readonly string[], layers: number, classes: number): string => {
      const from = inputs.length > 2 ? `${inputs.length} inputs` : inputs.join(' and ');
      const way =
        layers === 0
          ? 'straight'
          : layers === 1
            ? 'through one hidden layer'
            : `through ${layers} hidden layers`;
      const note = layers === 0 ? ' Without a hidden layer it can only draw straight lines.' : '';
      return `From ${from} ${way} to softmax over ${classes} classes.${note}`;
    },
    layer: (index: number): string => `Layer ${index}`,
    activationOf: (index: number): string => `Activation of layer ${index}`,
    unitsOf: (index: number): string => `Units of layer ${index}`,
    unitsName: (count: number): string => (count === 1 ? 'unit' : 'units'),
    fewerUnits: (index: number): string => `Layer ${index}: one unit fewer`,
    moreUnits: (index: number): string => `Layer ${index}: one unit more`,
    addLayer: 'Add a layer',
    removeLayer: (index: number): string => `Remove layer ${index}`,
    decides: 'What it decides',
    stronger: 'The stronger the colour, the surer the network.',
    class: (index: number): string => `class ${index}`,
    heldOutMark: 'held out',
    wrongMark: 'put in the wrong class',
    pointControl: 'Go from point to point',
    pointHint: 'Point at a sample, tap it, or reach it with the arrow keys.',
    pointTitle: (place: string): string => `The point (${place})`,
    trueClass: (name: string): string => `true class ${name}`,
    pointValue: (
      index: number,
      of: number,
      x: string,
      y: string,
      truth: string,
      top: string,
      p: string,
    ): string =>
      `Point ${index} of ${of} at (${x}, ${y}), true class ${truth}. The network says class ${top} with probability ${p}.`,
    noPoint: 'No point chosen',
    logit: 'logit',
    lossOfPoint: (index: number): string => `loss = −ln p${subscript(index)} = `,
    lossLine: 'Loss',
    accuracyLine: 'Accuracy',
    trainingSet: 'training',
    heldOutSet: 'held out',
    guessing: 'dotted: guessing',
    confusion: 'Confusion matrix',
    confusionCaption: (set: string, count: number): string =>
      `Confusion matrix of the ${set} set, ${count} points: rows are true classes, columns what the network says`,
    truth: 'true',
    says: 'says',
    trainingSetName: 'training',
    heldOutSetName: 'held-out',
    divergedTitle: (step: number): string => `Diverged at step ${step}`,
    diverged: (layer: string, rate: string): string =>
      `A number in ${layer} is no longer finite. The last finite state is kept; the learning rate was ${rate}.`,
    inLayer: (index: number): string => `layer ${index}`,
    inOutput: 'the output layer',
    goBack: 'Go back to the last finite state',
    halve: 'Halve the learning rate',
    summary: (facts: RunFacts): string =>
      `${facts.dataset}, ${facts.classes} classes, seed ${facts.seed}; ${
        facts.layers.length > 0 ? `hidden layers: ${facts.layers.join(', ')}` : 'no hidden layer'
      }. After ${facts.epoch} ${facts.epoch === 1 ? 'epoch' : 'epochs'} the loss is ${facts.loss} and ${facts.accuracy} of the training points are right (${facts.wrong} of ${facts.points} wrong)${
        facts.heldOutAccuracy === undefined ? '' : `, ${facts.heldOutAccuracy} of those held out`
      }.${facts.diverged ? ' The run diverged and stopped.' : ''}`.replaceAll(' %', '\u00a0%'),
    tableCaption: 'The run so far',
  },
};

function subscript(index: number): string {
  return String(index).replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit);
}

export type Words = typeof en;
