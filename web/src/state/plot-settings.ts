// The settings of the activation plot, and the table that reads and prints them.
import {
  choiceProperty,
  integerProperty,
  listProperty,
  numberProperty,
  numbersProperty,
  type Property,
  type PropertyTable,
} from './property.js';
import { initialSettings, printSettings, readSettings, type Warning } from './read-and-write.js';

/** What this file needs to know of a registry's row; the engine's ActivationInfo has it. */
export interface FunctionFacts {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly initial: number;
    readonly validMin: number;
    readonly validMax: number;
  }[];
}

/** The functions of the course, which come first everywhere. */
export const COURSE_FUNCTIONS: readonly string[] = ['sigmoid', 'relu', 'leaky_relu', 'elu'];

/** Softmax takes a vector: no row of the registry, but the fifth choice of the plot. */
export const SOFTMAX = 'softmax';

/** How far to each side the plot reaches. */
export const SPANS: readonly number[] = [4, 10, 20];

export const MOST_COMPARED = 3;

/** Beyond this a curve is a wall: the plot could not be read. */
const LARGEST_PARAMETER = 1000;

export interface PlotSettings {
  /** An id of the registry, or SOFTMAX. */
  readonly activation: string;
  readonly x: number;
  readonly span: number;
  /** Other functions to compare with, at their initial parameters. */
  readonly compare: readonly string[];
  /** Which curves of the others are drawn. */
  readonly curves: 'values' | 'slopes';
  readonly logits: readonly number[];
  readonly temperature: number;
}

/** Values of the chosen function's parameters by name. */
export type ParameterValues = Readonly<Record<string, number>>;

export const LOGIT_LIMITS = { min: -10, max: 10 };
export const TEMPERATURE_LIMITS = { min: 0.1, max: 10, initial: 1 };

export function plotTable(functions: readonly FunctionFacts[]): PropertyTable<PlotSettings> {
  const ids = functions.map((row) => row.id);
  const first = ids[0] ?? SOFTMAX;
  const farthest = SPANS[SPANS.length - 1] ?? 4;
  return {
    activation: choiceProperty('activation', [...ids, SOFTMAX], first),
    x: numberProperty('x', { min: -farthest, max: farthest, initial: 1 }),
    span: spanProperty(),
    compare: listProperty('compare', ids, MOST_COMPARED),
    curves: choiceProperty<'values' | 'slopes'>('curves', ['values', 'slopes'], 'values'),
    logits: numbersProperty('logits', [2, 1, 0.1], LOGIT_LIMITS),
    temperature: numberProperty('temperature', TEMPERATURE_LIMITS),
  };
}

/** One property a parameter of this function. */
export function parameterTable(row: FunctionFacts): PropertyTable<Record<string, number>> {
  return Object.fromEntries(
    row.parameters.map((parameter) => [
      parameter.name,
      numberProperty(parameter.name, {
        min: Math.max(parameter.validMin, -LARGEST_PARAMETER),
        max: Math.min(parameter.validMax, LARGEST_PARAMETER),
        initial: parameter.initial,
      }),
    ]),
  );
}

/** What is chosen: the settings, and the values of the chosen function's parameters. */
export interface PlotChoice {
  readonly settings: PlotSettings;
  readonly parameters: ParameterValues;
}

export interface PlotReading extends PlotChoice {
  readonly warnings: readonly Warning[];
}

/** Reads the settings and then the chosen function's own parameters over `base`. */
export function readPlot(
  functions: readonly FunctionFacts[],
  textOf: (name: string) => string | null,
  base: PlotChoice,
): PlotReading {
  const { settings, warnings } = readSettings(plotTable(functions), textOf, base.settings);
  const row = functions.find((facts) => facts.id === settings.activation);
  const table = row ? parameterTable(row) : {};
  const sameFunction = settings.activation === base.settings.activation;
  const own = { ...initialOf(row), ...(sameFunction ? base.parameters : {}) };
  const parameters = readSettings(table, textOf, own);
  const span = spanFor(settings.x, settings.span);
  return {
    settings: {
      ...settings,
      span,
      compare: settings.compare.filter((id) => id !== settings.activation),
    },
    parameters: parameters.settings,
    warnings: [...warnings, ...parameters.warnings],
  };
}

/** What a plot starts with before anything is read. */
export function initialPlot(functions: readonly FunctionFacts[]): PlotChoice {
  const settings = initialSettings(plotTable(functions));
  const row = functions.find((facts) => facts.id === settings.activation);
  return { settings, parameters: initialOf(row) };
}

/** A function's parameters as the page presets them. */
export function presetParameters(
  row: FunctionFacts | undefined,
  preset: PlotChoice,
): ParameterValues {
  return preset.settings.activation === row?.id ? preset.parameters : initialOf(row);
}

/** The address's texts; null for what is as the page presets it, or belongs to another function. */
export function plotTexts(
  functions: readonly FunctionFacts[],
  choice: PlotChoice,
  preset: PlotChoice,
): ReadonlyMap<string, string | null> {
  const texts = new Map(printSettings(plotTable(functions), choice.settings, preset.settings));
  for (const { parameters } of functions) {
    for (const { name } of parameters) texts.set(name, null);
  }
  const row = functions.find((facts) => facts.id === choice.settings.activation);
  if (!row) return texts;
  const own = printSettings(parameterTable(row), choice.parameters, presetParameters(row, preset));
  for (const [name, text] of own) texts.set(name, text);
  return texts;
}

/** The least span, from `span` on, that shows x. */
export function spanFor(x: number, span: number): number {
  return SPANS.find((reach) => reach >= Math.max(span, Math.abs(x))) ?? span;
}

/** A function's parameters at their initial values. */
export function initialOf(row: FunctionFacts | undefined): ParameterValues {
  return Object.fromEntries(row?.parameters.map(({ name, initial }) => [name, initial]) ?? []);
}

function spanProperty(): Property<number> {
  const plain = integerProperty('span', { min: 1, max: 1000, initial: SPANS[0] ?? 4 });
  return {
    ...plain,
    allowed: { kind: 'choice', choices: SPANS.map(String) },
    parse: (text) => SPANS.find((span) => span === plain.parse(text)),
  };
}
