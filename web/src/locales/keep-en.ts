// The words of keeping a classifier in English: link, file, code and picture. They define the shape that the other
// languages fill.
import { allowedEn, type AllowedWords } from './allowed-words.js';

export interface FileProblemWords {
  readonly field: string;
  readonly text: string;
  readonly allowed: AllowedWords;
}

export const keepEn = {
  title: 'Keep and share',
  hint: 'A link or a file brings back the settings, your own data and, if it is trained, the network.',
  link: 'Copy link',
  linkCopied: 'Link copied. It opens this picture.',
  linkRefused: 'The browser does not allow it. Here is the link:',
  linkTooLong: (most: number): string =>
    `Link copied, with the settings only: the weights do not fit into the ${most} characters that a link safely has. Save a file to keep them.`,
  linkWithoutData: (most: number): string =>
    `Link copied, with the settings only: your data do not fit into the ${most} characters that a link safely has. Save a file to keep them.`,
  linkName: 'Link to this state',
  save: 'Save file',
  open: 'Open file',
  openHint: 'Open file: settings and network from a JSON file that was saved here',
  picture: 'Save picture',
  pictureRefused: 'The browser could not make the picture.',
  saved: (file: string): string => `Saved as ${file}.`,
  opened: (file: string): string => `Opened ${file}. Undo returns to what was there.`,
  openedLink: (epoch: number): string =>
    `Opened as it was kept, after ${epoch} ${epoch === 1 ? 'epoch' : 'epochs'}. Reset begins anew from the same seed.`,
  notOpened: (file: string): string => `${file} was not opened, and nothing has changed:`,
  unreadable: 'The browser could not read it.',
  problem: ({ field, text, allowed }: FileProblemWords): string => {
    if (allowed.kind === 'fields') {
      return `${field} (“${text}”) is not known here. Known are ${allowed.names.join(', ')}.`;
    }
    const place = field === '' ? 'The file' : field;
    const found = text === '' ? 'is missing' : `is “${text}”`;
    return `${place} ${found}; it takes ${allowedEn(allowed)}.`;
  },

  code: 'The network as code',
  codeHint: (name: string, epoch: number): string =>
    `${name} after ${epoch} ${epoch === 1 ? 'epoch' : 'epochs'}, with its weights. It runs without this page.`,
  codeWaits: 'This is the network as it was; pause to see it as it is now.',
  codeMissing: (names: string): string => `There is no code in other languages yet for: ${names}.`,
  language: 'Programming language',
  network: 'Which network',
  theNetwork: 'The network',
  networkNamed: (name: string): string => `Network ${name}`,
  copyCode: 'Copy code',
  saveCode: 'Save code',
  codeCopied: 'Code copied.',
  copyRefused: 'The browser does not allow it. Select the text and copy it.',
};

export type KeepWords = typeof keepEn;
