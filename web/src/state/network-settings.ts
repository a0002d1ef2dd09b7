// The settings of a network, its training and the generated data it learns, and the table that reads and prints them.
import { layersProperty, MOST_UNITS, type LayerSettings } from './layers-text.js';
import { initialOf, type FunctionFacts } from './plot-settings.js';
import {
  choiceProperty,
  integerProperty,
  listProperty,
  numberProperty,
  numbersProperty,
  type Property,
  type PropertyTable,
} from './property.js';
import { raceTable, type RaceSettings } from './race-settings.js';
import { runningTable, type RunningSettings } from './running-settings.js';

interface LimitFacts {
  readonly min: number;
  readonly max: number;
  readonly initial: number;
}

/** What this file needs to know of a data set; the engine's DatasetInfo has it. */
export interface DatasetFacts {
  readonly id: string;
  readonly samples: LimitFacts;
  readonly classes: LimitFacts;
  readonly noise: LimitFacts;
  readonly testFraction: LimitFacts;
  /** Not generated: the limits of samples, classes and noise say nothing of it. */
  readonly measured?: boolean;
}

export interface ClassifierFacts {
  readonly functions: readonly FunctionFacts[];
  /** What a network can be given of a point of the plane, besides its two numbers. */
  readonly features: readonly { readonly id: string }[];
  readonly datasets: readonly DatasetFacts[];
}

export const INITIALIZERS = ['glorot', 'he', 'lecun', 'normal', 'zeros'] as const;
export const OPTIMIZERS = ['sgd', 'momentum', 'adam'] as const;

export interface NetworkSettings extends RunningSettings, RaceSettings {
  readonly dataset: string;
  /** The plotted columns, across and up, of data that have more than two. */
  readonly axes: readonly number[];
  readonly classes: number;
  readonly samples: number;
  readonly noise: number;
  /** The share of the samples that is held out for testing. */
  readonly heldOut: number;
  /** Of the data and of the weights. */
  readonly seed: number;
  readonly layers: readonly LayerSettings[];
  /** What the network sees of a point; none stands for the point's own numbers. */
  readonly features: readonly string[];
  readonly initializer: (typeof INITIALIZERS)[number];
  readonly optimizer: (typeof OPTIMIZERS)[number];
  readonly rate: number;
  readonly batch: number | 'all';
}

/** More points or classes than these are no longer seen apart in the plot. */
const MOST_SAMPLES = 1000;
const MOST_CLASSES = 10;
/** A table has no more columns of numbers that are plotted. */
const MOST_COLUMNS = 16;

const LARGEST_SEED = 2 ** 31 - 1;

/** The table for one data set, whose limits it takes. What a learner brings along has readers of its own. */
export function networkTable(
  facts: ClassifierFacts,
  dataset: string | undefined,
): PropertyTable<NetworkSettings> {
  const data = facts.datasets.find((row) => row.id === dataset) ?? facts.datasets[0];
  if (!data) throw new Error('The engine has no data sets.');
  return {
    ...runningTable(),
    ...raceTable(facts.functions.map(({ id }) => id)),
    dataset: choiceProperty(
      'dataset',
      facts.datasets.map((row) => row.id),
      facts.datasets[0]?.id ?? '',
    ),
    axes: axesProperty(),
    classes: integerProperty('classes', atMost(data.classes, MOST_CLASSES)),
    samples: integerProperty('samples', atMost(data.samples, MOST_SAMPLES)),
    noise: numberProperty('noise', data.noise),
    heldOut: numberProperty('held-out', data.testFraction),
    seed: integerProperty('seed', { min: 0, max: LARGEST_SEED, initial: 1 }),
    layers: layersProperty(facts.functions, usualLayers(facts.functions)),
    features: listProperty(
      'features',
      facts.features.map(({ id }) => id),
      facts.features.length,
    ),
    initializer: choiceProperty('initializer', INITIALIZERS, 'glorot'),
    optimizer: choiceProperty('optimizer', OPTIMIZERS, 'sgd'),
    rate: numberProperty('rate', { min: 1e-6, max: 100, initial: 0.1 }),
    batch: batchProperty(),
  };
}

/** Two layers of eight tanh units, or of what the registry has. */
function usualLayers(functions: readonly FunctionFacts[]): readonly LayerSettings[] {
  const row = functions.find(({ id }) => id === 'tanh') ?? functions[0];
  if (!row) return [];
  const layer = { activation: row.id, units: Math.min(8, MOST_UNITS), parameters: initialOf(row) };
  return [layer, layer];
}

/** Two different columns, counted from 0. */
function axesProperty(): Property<readonly number[]> {
  const numbers = numbersProperty('axes', [0, 1], { min: 0, max: MOST_COLUMNS - 1 });
  return {
    ...numbers,
    parse: (text) => {
      const axes = numbers.parse(text);
      const fits = axes?.every((axis) => Number.isInteger(axis)) && axes[0] !== axes[1];
      return fits ? axes : undefined;
    },
  };
}

function batchProperty(): Property<number | 'all'> {
  const number = integerProperty('batch', { min: 1, max: MOST_SAMPLES, initial: 10 });
  return {
    ...number,
    initial: number.initial,
    parse: (text) => (text.trim() === 'all' ? 'all' : number.parse(text)),
    print: (value) => String(value),
  };
}

function atMost(limits: LimitFacts, most: number): LimitFacts {
  return { ...limits, max: Math.min(limits.max, most) };
}
