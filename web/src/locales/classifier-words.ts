// The words of the classifier: those of all elements, and its own. They come with its script, not with every page's.
import { chineseWords } from './chinese.js';
import { en, type Words } from './en.js';
import { keepEn, type KeepWords } from './keep-en.js';
import { labEn, type LabWords } from './lab-en.js';
import { ownEn, type OwnWords } from './own-en.js';
import { isChinese } from './words.js';

export interface ClassifierWords extends Words {
  readonly lab: LabWords;
  readonly keep: KeepWords;
  readonly own: OwnWords;
}

const classifierEn: ClassifierWords = { ...en, lab: labEn, keep: keepEn, own: ownEn };

/** As `wordsFor`. */
export function classifierWordsFor(language: string): ClassifierWords {
  return (isChinese(language) ? chineseWords() : undefined) ?? classifierEn;
}
