// Every page of the built site, found in its folder: a page that is added is tested too.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wordsFor, type Words } from '../../web/src/locales/index.js';
import { siteFolder } from './lab-test.js';

export interface SitePage {
  /** From the site's root, such as zh-Hant/explorer.html. */
  readonly path: string;
  readonly name: string;
  readonly lang: string;
  readonly words: Words;
}

export const LANGS = ['en', 'zh-Hant'] as const;
export type Lang = (typeof LANGS)[number];

export const sitePages: readonly SitePage[] = LANGS.flatMap((lang) =>
  htmlFiles(lang).map((file) => ({
    path: pathIn(lang, file),
    name: file.replace('.html', ''),
    lang,
    words: wordsFor(lang),
  })),
);

/** Where a page of this language is: English stands at the root. */
export function pathIn(lang: string, file: string): string {
  return lang === 'en' ? file : `${lang}/${file}`;
}

function htmlFiles(lang: string): string[] {
  const folder = join(siteFolder, pathIn(lang, ''));
  if (!existsSync(folder)) throw new Error('There is no built site: run `npm run build` first.');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .filter((file) => lang !== 'en' || !LANGS.some((other) => file.startsWith(`${other}/`)))
    .sort();
}
