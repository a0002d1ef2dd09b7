// The settings of the softmax classifier, and the table that reads and prints them.
import { differenceProperty, withActivation, type Difference } from './difference.js';
import {
  activationWithParameters,
  layersProperty,
  MOST_UNITS,
  type LayerSettings,
} from './layers-text.js';
import {
  choiceProperty,
  integerProperty,
  listProperty,
  numberProperty,
  numbersProperty,
  type Property,
  type PropertyTable,
} from './property.js';
import { measuredStart, OWN_POINTS, OWN_TABLE } from './measured-sets.js';
import { pointsProperty, type OwnPoints } from './own-points.js';
import { tableProperty, type OwnTable } from './own-table.js';
import { initialOf, parameterTable, type FunctionFacts } from './plot-settings.js';
import { initialSettings, printSettings, readSettings, type Warning } from './read-and-write.js';
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

export interface ClassifierSettings extends RunningSettings, RaceSettings {
  readonly dataset: string;
  /** The learner's own data, kept also while another set is chosen. */
  readonly points: OwnPoints;
  readonly table: OwnTable | null;
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
  /** A second network beside this one, which differs in this alone. */
  readonly against: Difference | null;
}

/** More points or classes than these are no longer seen apart in the plot. */
const MOST_SAMPLES = 1000;
const MOST_CLASSES = 10;
/** A table has no more columns of numbers that are plotted. */
const MOST_COLUMNS = 16;

const LARGEST_SEED = 2 ** 31 - 1;

/** The table for one data set, whose limits it takes. */
export function classifierTable(
  facts: ClassifierFacts,
  dataset: string | undefined,
): PropertyTable<ClassifierSettings> {
  const data = facts.datasets.find((row) => row.id === dataset) ?? facts.datasets[0];
  if (!data) throw new Error('The engine has no data sets.');
  const table = {
    ...runningTable(),
    ...raceTable(facts.functions.map(({ id }) => id)),
    dataset: choiceProperty(
      'dataset',
      facts.datasets.map((row) => row.id),
      facts.datasets[0]?.id ?? '',
    ),
    points: pointsProperty,
    table: tableProperty,
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
  const activation = activationWithParameters(facts.functions);
  return { ...table, against: differenceProperty({ ...table, activation }) };
}

/** The settings of the second network: the first one's, but for the difference. */
export function withDifference(
  facts: ClassifierFacts,
  settings: ClassifierSettings,
  { key, text }: Difference,
): ClassifierSettings {
  const alone = { ...settings, against: null };
  if (key === 'activation') {
    const chosen = activationWithParameters(facts.functions).parse(text);
    return { ...alone, layers: settings.layers.map((layer) => ({ ...layer, ...chosen })) };
  }
  const value = classifierTable(facts, settings.dataset)[key].parse(text);
  return value === undefined ? alone : { ...alone, [key]: value };
}

export interface ClassifierReading {
  readonly settings: ClassifierSettings;
  readonly warnings: readonly Warning[];
}

/** Reads the data set first, whose limits then hold; `activation` (and its parameters) is one for all layers. */
export function readClassifier(
  facts: ClassifierFacts,
  textOf: (name: string) => string | null,
  base: ClassifierSettings | undefined,
): ClassifierReading {
  const reading = readKnown(facts, textOf, base);
  if (reading.settings.dataset !== OWN_TABLE || reading.settings.table) return reading;
  // A table's name without a table: all but the name holds.
  const others = readKnown(facts, (name) => (name === 'dataset' ? null : textOf(name)), base);
  const { dataset } = others.settings;
  const allowed = tableProperty.allowed;
  const warning: Warning = { name: 'dataset', text: OWN_TABLE, allowed, used: dataset };
  return { ...others, warnings: [...others.warnings, warning] };
}

function readKnown(
  facts: ClassifierFacts,
  textOf: (name: string) => string | null,
  base: ClassifierSettings | undefined,
): ClassifierReading {
  const asked = textOf('dataset')?.trim() ?? base?.dataset;
  const table = classifierTable(facts, asked);
  const start = base ? fitToDataset(facts, base, asked) : startFor(facts, table, asked);
  const { settings, warnings } = readSettings(table, textOf, start);
  const shorthand = readActivation(facts.functions, textOf, settings);
  return {
    settings: shorthand.settings,
    warnings: [...warnings, ...shorthand.warnings],
  };
}

/** The same settings with another data set: what does not fit its limits is moved to the nearest that does. */
export function fitToDataset(
  facts: ClassifierFacts,
  settings: ClassifierSettings,
  dataset: string | undefined,
): ClassifierSettings {
  const row = facts.datasets.find(({ id }) => id === dataset);
  if (!row) return settings;
  if (row.measured)
    return row.id === settings.dataset ? settings : measuredStart(facts, settings, row.id);
  const table = classifierTable(facts, row.id);
  return {
    ...settings,
    dataset: row.id,
    classes: fit(table.classes, settings.classes),
    samples: fit(table.samples, settings.samples),
    noise: fit(table.noise, settings.noise),
    heldOut: fit(table.heldOut, settings.heldOut),
  };
}

/** The settings that hold own data, the set that is in use first. */
export function ownDataNames({ dataset }: ClassifierSettings): readonly string[] {
  const names = [pointsProperty.name, tableProperty.name];
  return dataset === OWN_POINTS ? names : names.reverse();
}

/** The address's texts; null for what is as the page presets it. */
export function classifierTexts(
  facts: ClassifierFacts,
  settings: ClassifierSettings,
  preset: ClassifierSettings,
): ReadonlyMap<string, string | null> {
  const row = facts.datasets.find(({ id }) => id === settings.dataset);
  // What a measured set brings with it need not be said beside its name.
  const begun = row?.measured ? fitToDataset(facts, preset, row.id) : preset;
  const base = { ...begun, dataset: preset.dataset };
  const texts = new Map(printSettings(classifierTable(facts, settings.dataset), settings, base));
  // The shorthand for all layers is spelled out in `layers`.
  texts.set('activation', null);
  for (const { parameters } of facts.functions) {
    for (const { name } of parameters) texts.set(name, null);
  }
  return texts;
}

function readActivation(
  functions: readonly FunctionFacts[],
  textOf: (name: string) => string | null,
  settings: ClassifierSettings,
): ClassifierReading {
  const text = textOf('activation');
  if (text === null) return { settings, warnings: [] };
  const ids = functions.map((row) => row.id);
  const choice = choiceProperty('activation', ids, '');
  const row = functions.find(({ id }) => id === choice.parse(text));
  if (!row) {
    const used = settings.layers.map((layer) => layer.activation).join(', ');
    return {
      settings,
      warnings: [{ name: 'activation', text: text.slice(0, 40), allowed: choice.allowed, used }],
    };
  }
  const parameters = readSettings(parameterTable(row), textOf, { ...initialOf(row) });
  return {
    settings: { ...settings, layers: withActivation(settings.layers, row, parameters.settings) },
    warnings: parameters.warnings,
  };
}

function startFor(
  facts: ClassifierFacts,
  table: PropertyTable<ClassifierSettings>,
  dataset: string | undefined,
): ClassifierSettings {
  const start = initialSettings(table);
  const row = facts.datasets.find(({ id }) => id === dataset);
  if (!row) return start;
  return row.measured ? measuredStart(facts, start, row.id) : { ...start, dataset: row.id };
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

function fit(property: Property<number>, value: number): number {
  const { allowed } = property;
  if (allowed.kind !== 'number' && allowed.kind !== 'integer') return value;
  return Math.min(Math.max(value, allowed.min), allowed.max);
}
