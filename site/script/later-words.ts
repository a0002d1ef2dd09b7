// Stands in for web/src/locales/chinese.ts in the site's scripts: the Chinese words come as a script of their
// own. A Chinese page names it in its head; elsewhere an element that is Chinese brings it.
import type { ClassifierWords } from '../../web/src/elements/common.js';
import { addScript } from './later-scripts.js';

declare global {
  interface Window {
    /** Set by words-zh-Hant.js. */
    activationLabChinese?: ClassifierWords;
  }
}

const watchers = new Set<() => void>();
let asked = false;

export function chineseWords(): ClassifierWords | undefined {
  if (!window.activationLabChinese && !asked) {
    asked = true;
    void addScript('words-zh-Hant.js').done.then(() => {
      for (const changed of watchers) changed();
    });
  }
  return window.activationLabChinese;
}

export function watchWords(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
