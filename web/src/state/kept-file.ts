// The classifier as a JSON file: its settings by the names and in the words of the address, its networks as lists of
// numbers. A file is taken as a whole or not at all; every problem names its field, what stood there and what may.
import { classifierTable, readClassifier } from './classifier-settings.js';
import type { ClassifierSettings } from './classifier-settings.js';
import { KEPT_VERSION, type KeptNetwork, type KeptNetworks } from './kept-networks.js';
import type { ClassifierFacts } from './network-settings.js';
import type { Allowed } from './property.js';

const FORMAT = 'activation-lab-classifier';
/** Characters: ten times what two networks of ten layers of 64 units take. */
export const LONGEST_FILE = 10_000_000;
const MOST_STEPS = 1e12;
const LONGEST_SHOWN = 40;

export interface FileProblem {
  /** As JavaScript would write the way to it; '' is the file itself. */
  readonly field: string;
  /** What stood there, cut short; '' where there was nothing. */
  readonly text: string;
  readonly allowed: Allowed;
}

export interface KeptState {
  readonly settings: ClassifierSettings;
  readonly networks: KeptNetworks;
}

export type FileReading =
  | { readonly state: KeptState; readonly problems?: never }
  | { readonly problems: readonly FileProblem[] };

type Fields = Readonly<Record<string, unknown>>;

export function writeKeptFile(facts: ClassifierFacts, { settings, networks }: KeptState): string {
  const table = classifierTable(facts, settings.dataset);
  const keys = Object.keys(table) as (keyof ClassifierSettings)[];
  const texts = keys.map((key) => {
    const value = settings[key];
    const property = table[key] as { name: string; print: (value: unknown) => string };
    return [property.name, typeof value === 'number' ? value : property.print(value)];
  });
  const file = {
    format: FORMAT,
    version: Number(KEPT_VERSION),
    settings: Object.fromEntries(texts) as Fields,
    networks: networks.map(({ step, epoch, parameters }) => ({
      step,
      epoch,
      // Nine digits give every float32 back.
      weights: Array.from(parameters, (value) => Number(value.toPrecision(9))),
    })),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

export function readKeptFile(facts: ClassifierFacts, text: string): FileReading {
  if (text.length > LONGEST_FILE) {
    const allowed: Allowed = { kind: 'length', most: LONGEST_FILE };
    return { problems: [{ field: '', text: String(text.length), allowed }] };
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problems: [problem('', text, { kind: 'object' })] };
  }
  const problems: FileProblem[] = [];
  if (!isFields(file)) return { problems: [problem('', file, { kind: 'object' })] };
  expectOneOf(problems, 'format', file.format, [FORMAT]);
  expectOneOf(problems, 'version', file.version, [KEPT_VERSION]);
  expectKnown(problems, '', file, ['format', 'version', 'settings', 'networks']);
  const settings = readSettingsOf(problems, facts, file.settings);
  const networks = readNetworks(problems, file.networks);
  return problems.length > 0 || !settings ? { problems } : { state: { settings, networks } };
}

/** What keeps these networks from standing in for networks of these sizes, the first thing only. */
export function networksProblem(
  networks: KeptNetworks,
  sizes: readonly number[],
): FileProblem | undefined {
  if (networks.length === 0) return undefined;
  if (networks.length !== sizes.length) {
    return problem('networks', networks.length, { kind: 'network-list', count: sizes.length });
  }
  const at = networks.findIndex(({ parameters }, index) => parameters.length !== sizes[index]);
  const found = networks[at];
  if (!found) return undefined;
  return problem(`networks[${at}].weights`, found.parameters.length, {
    kind: 'weights',
    count: sizes[at]!,
  });
}

function readSettingsOf(
  problems: FileProblem[],
  facts: ClassifierFacts,
  fields: unknown,
): ClassifierSettings | undefined {
  if (!isFields(fields)) {
    problems.push(problem('settings', fields, { kind: 'object' }));
    return undefined;
  }
  const textOf = (name: string): string | null => {
    if (!Object.hasOwn(fields, name)) return null;
    const value = fields[name];
    return typeof value === 'string' ? value : shown(value);
  };
  const { settings, warnings } = readClassifier(facts, textOf, undefined);
  for (const { name, text, allowed } of warnings) {
    problems.push({ field: `settings.${name}`, text, allowed });
  }
  const names = Object.values(classifierTable(facts, settings.dataset)).map(({ name }) => name);
  expectKnown(problems, 'settings.', fields, names);
  return settings;
}

function readNetworks(problems: FileProblem[], list: unknown): KeptNetworks {
  if (!Array.isArray(list) || list.length > 2) {
    problems.push(problem('networks', list, { kind: 'network-list', count: 2 }));
    return [];
  }
  return list.flatMap((fields: unknown, at) => readNetwork(problems, `networks[${at}]`, fields));
}

function readNetwork(problems: FileProblem[], field: string, fields: unknown): KeptNetwork[] {
  if (!isFields(fields)) {
    problems.push(problem(field, fields, { kind: 'object' }));
    return [];
  }
  const { step, epoch, weights } = fields;
  const before = problems.length;
  const isStep = expectCount(problems, `${field}.step`, step);
  const isEpoch = expectCount(problems, `${field}.epoch`, epoch);
  expectKnown(problems, `${field}.`, fields, ['step', 'epoch', 'weights']);
  if (!Array.isArray(weights)) {
    problems.push(problem(`${field}.weights`, weights, { kind: 'weights' }));
    return [];
  }
  const wrong = weights.findIndex((value) => !isFloat(value));
  if (wrong >= 0) {
    problems.push(problem(`${field}.weights[${wrong}]`, weights[wrong], { kind: 'float' }));
  }
  if (!isStep || !isEpoch || problems.length > before) return [];
  return [{ step, epoch, parameters: Float32Array.from(weights as number[]) }];
}

function expectOneOf(
  problems: FileProblem[],
  field: string,
  value: unknown,
  choices: readonly string[],
): void {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (!choices.includes(text)) problems.push(problem(field, value, { kind: 'choice', choices }));
}

/** A field that nobody knows is a slip of the pen or of a later version. */
function expectKnown(
  problems: FileProblem[],
  way: string,
  fields: Fields,
  names: readonly string[],
): void {
  for (const name of Object.keys(fields)) {
    if (names.includes(name)) continue;
    const field = `${way}${name.slice(0, LONGEST_SHOWN)}`;
    problems.push(problem(field, fields[name], { kind: 'fields', names }));
  }
}

function expectCount(problems: FileProblem[], field: string, value: unknown): value is number {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_STEPS) return true;
  problems.push(problem(field, value, { kind: 'integer', min: 0, max: MOST_STEPS }));
  return false;
}

/** A number that is still finite as a float32. */
const isFloat = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(Math.fround(value));

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function problem(field: string, value: unknown, allowed: Allowed): FileProblem {
  const text = typeof value === 'string' ? value : shown(value);
  const isLong = text.length > LONGEST_SHOWN;
  return { field, text: isLong ? `${text.slice(0, LONGEST_SHOWN)}…` : text, allowed };
}

const shown = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));
