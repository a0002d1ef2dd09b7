// The Chinese words, as they are for whoever imports the elements. In the site's scripts another file stands
// in for this one, script/later-words.ts: there they come as a script of their own.
import type { ClassifierWords } from './classifier-words.js';
import { zhHant } from './zh-Hant.js';

/** All of them, if they are there already. */
export function chineseWords(): ClassifierWords | undefined {
  return zhHant;
}

/** Calls back when they have come. Returns the function that stops it. */
export function watchWords(_changed: () => void): () => void {
  return () => undefined;
}
