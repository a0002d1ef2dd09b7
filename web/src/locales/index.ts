// The interface's words by language, and how numbers read.
import { chineseWords } from './chinese.js';
import { en, type Words } from './en.js';

export type { PlotFacts, RunFacts, Words } from './en.js';
export { watchWords } from './chinese.js';
export * from './csv-words.js';
export * from './number-text.js';
export * from './table-words.js';

/** Any Chinese is served by the Traditional words, once they are there; everything else by the English ones. */
export function wordsFor(language: string): Words {
  return /^zh\b/i.test(language) ? (chineseWords() ?? en) : en;
}
