// Trained networks as they are kept: in an address where they fit, else in a file.
import { codesLength, floatCodes, floatsOf } from './float-codes.js';
import { choiceProperty, type Property, type PropertyTable } from './property.js';
import { initialSettings, readSettings, type Warning } from './read-and-write.js';

/** Of the address and of the file. What has no version is of the first one. */
export const KEPT_VERSION = '1';
/** Letters of an address's query: what mail programs, chats and servers carry unharmed. */
export const LONGEST_QUERY = 2000;

export interface KeptNetwork {
  /** How far it was trained. */
  readonly step: number;
  readonly epoch: number;
  /** Layer by layer: weights [unit][input], then biases. */
  readonly parameters: Float32Array;
}

/** A, or A and B; none where they are as their seed began them. */
export type KeptNetworks = readonly KeptNetwork[];

export const versionProperty: Property<string> = choiceProperty('v', [KEPT_VERSION], KEPT_VERSION);

/** Steps, epochs and weights of A and then of B, with full stops between. */
export const networksProperty: Property<KeptNetworks> = {
  name: 'trained',
  initial: [],
  allowed: { kind: 'networks' },
  parse: parseNetworks,
  print: (networks) =>
    networks
      .map(({ step, epoch, parameters }) => `${step}.${epoch}.${floatCodes(parameters)}`)
      .join('.'),
};

const table: PropertyTable<{ version: string; networks: KeptNetworks }> = {
  version: versionProperty,
  networks: networksProperty,
};

export interface NetworksReading {
  readonly networks: KeptNetworks;
  readonly warnings: readonly Warning[];
  /** Whether the address's version is one that this page knows. */
  readonly isKnown: boolean;
}

/** What an address has of trained networks. Those of a version that nobody knows yet are left out. */
export function readNetworks(textOf: (name: string) => string | null): NetworksReading {
  const { settings, warnings } = readSettings(table, textOf, initialSettings(table));
  const isKnown = warnings.every(({ name }) => name !== versionProperty.name);
  return { networks: isKnown ? settings.networks : [], warnings, isKnown };
}

/** The address's text for them: null where there are none, or no room beside `search`. */
export function networksText(networks: KeptNetworks, search: string): string | null {
  const isKept = networks.length > 0 && fitsQuery(search, networks);
  return isKept ? networksProperty.print(networks) : null;
}

/** Whether an address of this query could hold them besides. */
export function fitsQuery(search: string, networks: KeptNetworks): boolean {
  const letters = networks.reduce(
    (sum, { step, epoch, parameters }) =>
      sum + `${step}.${epoch}..`.length + codesLength(parameters.length),
    search.length + '?v=1&trained='.length,
  );
  return letters <= LONGEST_QUERY;
}

function parseNetworks(text: string): KeptNetworks | undefined {
  const parts = text.trim().split('.');
  if (parts.length !== 3 && parts.length !== 6) return undefined;
  const networks: KeptNetwork[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    const [step = '', epoch = '', codes = ''] = parts.slice(index, index + 3);
    const parameters = floatsOf(codes);
    if (!isCount(step) || !isCount(epoch) || !parameters) return undefined;
    networks.push({ step: Number(step), epoch: Number(epoch), parameters });
  }
  return networks;
}

const isCount = (text: string): boolean => /^\d{1,12}$/.test(text);
