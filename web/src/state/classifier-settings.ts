// The settings of the softmax classifier: those of a network, own data and a second network; the table that reads and
// prints them.
import { differenceProperty, withActivation, type Difference } from './difference.js';
import { activationWithParameters } from './layers-text.js';
import { measuredStart, OWN_POINTS, OWN_TABLE } from './measured-sets.js';
import { networkTable, type ClassifierFacts, type NetworkSettings } from './network-settings.js';
import { pointsProperty, type OwnPoints } from './own-points.js';
import { tableProperty, type OwnTable } from './own-table.js';
import { initialOf, parameterTable, type FunctionFacts } from './plot-settings.js';
import { choiceProperty, type Property, type PropertyTable } from './property.js';
import { initialSettings, printSettings, readSettings, type Warning } from './read-and-write.js';

export interface ClassifierSettings extends NetworkSettings {
  /** The learner's own data, kept also while another set is chosen. */
  readonly points: OwnPoints;
  readonly table: OwnTable | null;
  /** A second network beside this one, which differs in this alone. */
  readonly against: Difference | null;
}

/** The table for one data set, whose limits it takes. */
export function classifierTable(
  facts: ClassifierFacts,
  dataset: string | undefined,
): PropertyTable<ClassifierSettings> {
  const table = {
    ...networkTable(facts, dataset),
    points: pointsProperty,
    table: tableProperty,
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

function fit(property: Property<number>, value: number): number {
  const { allowed } = property;
  if (allowed.kind !== 'number' && allowed.kind !== 'integer') return value;
  return Math.min(Math.max(value, allowed.min), allowed.max);
}
