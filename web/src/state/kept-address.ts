// The whole state as an address has it: the settings, and own data and trained networks where there is room for them.
import {
  classifierTexts,
  ownDataNames,
  readClassifier,
  type ClassifierSettings,
} from './classifier-settings.js';
import type { KeptState } from './kept-file.js';
import { OWN_POINTS, OWN_TABLE } from './measured-sets.js';
import {
  KEPT_VERSION,
  LONGEST_QUERY,
  networksProperty,
  networksText,
  readNetworks,
  versionProperty,
} from './kept-networks.js';
import type { ClassifierFacts } from './network-settings.js';
import { pointsProperty } from './own-points.js';
import { tableProperty } from './own-table.js';
import { queryWith, type Warning } from './read-and-write.js';

type Texts = ReadonlyMap<string, string | null>;

export function keptTexts(
  facts: ClassifierFacts,
  { settings, networks }: KeptState,
  preset: ClassifierSettings,
): Texts {
  const all = classifierTexts(facts, settings, preset);
  const names = ownDataNames(settings);
  const [used = '', other = ''] = names;
  const withOwn = (texts: Texts, name: string): Texts =>
    withRoom(texts, name, all.get(name) ?? null);
  // What is shown comes first: the data that it was learnt from, the weights, and then data that rest.
  const places = [used, other, versionProperty.name].map((name) => [name, null] as const);
  const plain: Texts = new Map([...all, ...places]);
  const shown = isOwn(settings) ? withOwn(plain, used) : plain;
  const isWhole = !isOwn(settings) || shown.get(used) === all.get(used);
  const weights = isWhole ? networksText(networks, queryWith('', shown)) : null;
  const trained = new Map([...shown, [networksProperty.name, weights]]);
  const texts = (isOwn(settings) ? [other] : names).reduce(withOwn, trained);
  const isKept = [...names, networksProperty.name].some((name) => texts.get(name) !== null);
  return new Map([...texts, [versionProperty.name, isKept ? KEPT_VERSION : null]]);
}

/** What an address of these texts leaves out of the state for want of room: the data that are in use, or the weights. */
export function leftOut(
  facts: ClassifierFacts,
  { settings, networks }: KeptState,
  preset: ClassifierSettings,
): 'data' | 'weights' | undefined {
  const texts = keptTexts(facts, { settings, networks }, preset);
  const all = classifierTexts(facts, settings, preset);
  const [used = ''] = ownDataNames(settings);
  if (isOwn(settings) && texts.get(used) !== all.get(used)) return 'data';
  return networks.length > 0 && texts.get(networksProperty.name) === null ? 'weights' : undefined;
}

export interface KeptReading extends KeptState {
  readonly warnings: readonly Warning[];
}

/** What an address asks for. Own data and networks of a version that nobody knows yet are left out. */
export function readKept(
  facts: ClassifierFacts,
  textOf: (name: string) => string | null,
  base: ClassifierSettings,
): KeptReading {
  const { networks, warnings, isKnown } = readNetworks(textOf);
  const ownNames: readonly string[] = [pointsProperty.name, tableProperty.name];
  const knownText = (name: string): string | null =>
    isKnown || !ownNames.includes(name) ? textOf(name) : null;
  const asked = readClassifier(facts, knownText, base);
  return { settings: asked.settings, networks, warnings: [...asked.warnings, ...warnings] };
}

const isOwn = ({ dataset }: ClassifierSettings): boolean =>
  dataset === OWN_POINTS || dataset === OWN_TABLE;

function withRoom(texts: Texts, name: string, text: string | null): Texts {
  const longer = new Map([...texts, [name, text]]);
  const versioned = new Map([...longer, [versionProperty.name, KEPT_VERSION]]);
  return text === null || queryWith('', versioned).length <= LONGEST_QUERY ? longer : texts;
}
