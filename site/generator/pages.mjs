// Reads the Markdown of pages and lessons: one folder each, one file a language, with a head of
// `key: value` lines between two `---`. It also says where a page is written and what leads back.
// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'en' | 'zh-Hant'} Lang */
/**
 * What a lesson has besides what every page has.
 * @typedef {object} LessonHead
 * @property {string} name its folder's name, such as '01-sigmoid'
 * @property {string} lede
 * @property {number} minutes
 * @property {string} classifier the classifier page's address query, with the lesson's networks
 * @property {string} picture the fragment that draws it in the list of lessons
 * @property {boolean} script it has a script of its own
 * @property {number} questions how many it asks
 */
/**
 * @typedef {object} Page
 * @property {string} slug its path within its language, without `.html`: 'explorer', 'lessons/01-sigmoid'
 * @property {Lang} lang
 * @property {string} title
 * @property {string} description
 * @property {string} body Markdown
 * @property {string} file for messages
 * @property {string} folder what it is read from
 * @property {LessonHead} [lesson]
 */

/** @type {readonly Lang[]} The first one stands at the root of the site. */
export const LANGS = ['en', 'zh-Hant'];

/**
 * @param {string} folder
 * @returns {Page[]} every page in every language
 */
export function readPages(folder) {
  return foldersIn(folder).flatMap((name) =>
    LANGS.map((lang) => readPage(join(folder, name), name, lang).page),
  );
}

/**
 * @param {string} folder
 * @returns {Page[]} every lesson in every language, in the lessons' order
 */
export function readLessons(folder) {
  return foldersIn(folder).flatMap((name) => {
    if (!/^\d\d-[a-z-]+$/.test(name)) throw new Error(`${join(folder, name)}: not NN-slug`);
    return LANGS.map((lang) => readLesson(join(folder, name), name, lang));
  });
}

/** @param {string} folder */
function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {Lang} lang
 * @returns {Page}
 */
function readLesson(folder, name, lang) {
  const { page, fields } = readPage(folder, `lessons/${name}`, lang);
  const { lede, classifier } = fields;
  const minutes = Number(fields['minutes']);
  if (!lede) throw new Error(`${page.file} needs a lede`);
  if (!Number.isInteger(minutes) || minutes < 1) throw new Error(`${page.file} needs its minutes`);
  if (!classifier) throw new Error(`${page.file} needs its networks in the classifier`);
  const picture = fields['picture'] ?? (fields['function'] ? `curve ${fields['function']}` : '');
  const questions = page.body.match(/^:::question$/gm)?.length ?? 0;
  const script = existsSync(join(folder, 'script.ts'));
  return { ...page, lesson: { name, lede, minutes, classifier, picture, script, questions } };
}

/**
 * @param {string} folder
 * @param {string} slug
 * @param {Lang} lang
 * @returns {{ page: Page, fields: Record<string, string> }}
 */
function readPage(folder, slug, lang) {
  const file = join(folder, `${lang}.md`);
  if (!existsSync(file)) throw new Error(`${file} is missing: every page is in every language`);
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${file} has no head`);
  /** @type {Record<string, string>} */
  const fields = Object.fromEntries(
    head.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  const { title, description } = fields;
  if (!title || !description) throw new Error(`${file} needs a title and a description`);
  return { page: { slug, lang, title, description, body, file, folder }, fields };
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
 * @param {Pick<Page, 'lang' | 'slug'>} page
 * @returns {string} what leads from this page to the site's root
 */
export function toRoot({ lang, slug }) {
  return upFrom(pagePath(lang, slug));
}

/**
 * @param {Pick<Page, 'slug'>} page
 * @returns {string} what leads from this page to where its language's pages begin
 */
export function toHome({ slug }) {
  return upFrom(slug);
}

/** @param {string} path */
function upFrom(path) {
  return '../'.repeat(path.split('/').length - 1);
}
