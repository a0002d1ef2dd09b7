// Reads the pages' Markdown: one folder a page, one file a language, with a head of `key: value`
// lines between two `---`. It also says where a page is written and how to get back to the root.
// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'en' | 'zh-Hant'} Lang */
/**
 * @typedef {object} Page
 * @property {string} slug
 * @property {Lang} lang
 * @property {string} title
 * @property {string} description
 * @property {string} body Markdown
 * @property {string} file for messages
 */

/** @type {readonly Lang[]} The first one stands at the root of the site. */
export const LANGS = ['en', 'zh-Hant'];

/**
 * @param {string} folder
 * @returns {Page[]} every page in every language
 */
export function readPages(folder) {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return slugs.flatMap((slug) => LANGS.map((lang) => readPage(folder, slug, lang)));
}

/**
 * @param {string} folder
 * @param {string} slug
 * @param {Lang} lang
 * @returns {Page}
 */
function readPage(folder, slug, lang) {
  const file = join(folder, slug, `${lang}.md`);
  if (!existsSync(file)) throw new Error(`${file} is missing: every page is in every language`);
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${file} has no head`);
  const fields = Object.fromEntries(
    head.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  const { title, description } = fields;
  if (!title || !description) throw new Error(`${file} needs a title and a description`);
  return { slug, lang, title, description, body, file };
}

/**
 * @param {Lang} lang
 * @param {string} slug
 * @returns {string} the file's path in the site, with forward slashes
 */
export function pagePath(lang, slug) {
  return lang === LANGS[0] ? `${slug}.html` : `${lang}/${slug}.html`;
}

/**
 * @param {Lang} lang
 * @returns {string} what leads from a page of this language to the site's root
 */
export function toRoot(lang) {
  return lang === LANGS[0] ? '' : '../';
}
