// The whole state as an address has it: the settings, and trained networks where there is room for them.
import {
  classifierTexts,
  type ClassifierFacts,
  type ClassifierSettings,
} from './classifier-settings.js';
import type { KeptState } from './kept-file.js';
import { networksTexts } from './kept-networks.js';
import { queryWith } from './read-and-write.js';

export function keptTexts(
  facts: ClassifierFacts,
  { settings, networks }: KeptState,
  preset: ClassifierSettings,
): ReadonlyMap<string, string | null> {
  const texts = classifierTexts(facts, settings, preset);
  return new Map([...texts, ...networksTexts(networks, queryWith('', texts))]);
}
