// Which words a language has.
import { chineseWords } from './chinese.js';
import { en, type Words } from './en.js';

/** The words in a language; the English ones until the Chinese are there. */
export function wordsFor(language: string): Words {
  return (isChinese(language) ? chineseWords() : undefined) ?? en;
}

/** Any Chinese is served by the Traditional words; everything else by the English ones. */
export function isChinese(language: string): boolean {
  return /^zh\b/i.test(language);
}
