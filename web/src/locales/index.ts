// The interface's words by language, and how numbers read.
import { en, type Words } from './en.js';
import { zhHant } from './zh-Hant.js';

export type { PlotFacts, RunFacts, Words } from './en.js';
export * from './csv-words.js';
export * from './number-text.js';
export * from './table-words.js';

/** Any Chinese is served by the Traditional words; everything else by the English ones. */
export function wordsFor(language: string): Words {
  return /^zh\b/i.test(language) ? zhHant : en;
}
