// Every page of the built site, found in its folder: a page that is added is tested too.
import { expect, type Page } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifierWordsFor, type ClassifierWords } from '../../web/src/locales/index.js';
import { siteFolder } from './lab-test.js';

export interface SitePage {
  /** From the site's root, such as zh-Hant/explorer.html. */
  readonly path: string;
  readonly name: string;
  readonly lang: string;
  readonly words: ClassifierWords;
  /** It has elements of ours; the others are text alone. */
  readonly isAlive: boolean;
}

export const LANGS = ['en', 'zh-Hant'] as const;
export type Lang = (typeof LANGS)[number];

const OWN_ELEMENT = /<[a-z]+-[a-z-]+[ >]/;

export const sitePages: readonly SitePage[] = LANGS.flatMap((lang) =>
  htmlFiles(lang).map((file) => ({
    path: pathIn(lang, file),
    name: file.replace('.html', ''),
    lang,
    words: classifierWordsFor(lang),
    isAlive: OWN_ELEMENT.test(readFileSync(join(siteFolder, pathIn(lang, file)), 'utf8')),
  })),
);

/** Waits until every element of ours on the page shows what it has to show. */
export async function untilReady(page: Page): Promise<void> {
  await expect
    .poll(() => page.locator('main :not(:defined)').or(page.locator('main .state.loading')).count())
    .toBe(0);
}

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
