// The static generator: Markdown, layout, scripts and styles in; dist/site out, ready for any static
// server or a double click. It stops at anything that would make a page less than that.
// @ts-check
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAlone, bundleSite } from './generator/bundle.mjs';
import {
  brokenLinks,
  forbiddenMarkup,
  leftOverMarkdown,
  structureDifference,
} from './generator/check.mjs';
import { Formulas } from './generator/formula.mjs';
import { createFragments } from './generator/fragments.mjs';
import { glossaryTerms } from './generator/glossary.mjs';
import { freeElements, renderLesson } from './generator/lesson-markdown.mjs';
import { createMarkdown } from './generator/markdown.mjs';
import { LANGS, pagePath, readLessons, readPages } from './generator/pages.mjs';
import { recordCalls } from './generator/recorder.mjs';
import { callsIn, insertRecordings } from './generator/recordings.mjs';
import { lessonHtml } from './layout/lesson.mjs';
import { pageHtml } from './layout/page.mjs';
import { WORDS } from './layout/words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'dist/site');

/**
 * Builds dist/site. The engine and dist/package must be there.
 * @param {{ record?: boolean }} [options] without `record`, no experiment is played: a page that cannot run has nothing
 *   to show in its place
 */
export async function buildSite({ record = true } = {}) {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await bundleAlone('theme');
  await bundleAlone('words-zh-Hant');
  await copyFile(join(root, 'site/assets/icon.svg'), join(output, 'icon.svg'));
  await copyFile(join(root, 'LICENSE'), join(output, 'LICENSE.txt'));
  await writeMathsFontScript();
  await writeTableScripts();

  const lessons = readLessons(join(root, 'site/lessons'));
  const scripts = lessons
    .filter(({ lang, lesson }) => lang === LANGS[0] && lesson?.script)
    .map(({ folder, slug }) => [slug, join(folder, 'script.ts')]);
  await bundleSite({
    classifier: join(root, 'site/script/classifier.ts'),
    ...Object.fromEntries(scripts),
  });
  const formulas = new Formulas();
  const pages = await renderPages(
    [...readPages(join(root, 'site/pages')), ...lessons],
    formulas,
    record,
  );
  for (const { path, html } of pages) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), html);
  }
  await writeFile(join(output, 'activation-lab.css'), formulas.stylesheet(), { flag: 'a' });
  refuseFaults(pages);
}

/** For a page that may not load a font file, see script/maths-font.ts. */
async function writeMathsFontScript() {
  const font = await readFile(join(root, 'site/assets/fonts/activation-lab-maths.woff2'));
  const script = `window.activationLabMathsFont="${font.toString('base64')}";\n`;
  await writeFile(join(output, 'maths-font.js'), script);
}

/** The measured data sets, see script/table-scripts.ts and data/README.md. */
async function writeTableScripts() {
  await mkdir(join(output, 'data'), { recursive: true });
  for (const id of ['iris', 'penguins', 'digits']) {
    const file = JSON.parse(await readFile(join(root, `site/data/${id}.json`), 'utf8'));
    const script = `(window.activationLabTables??={}).${id}=${JSON.stringify(file)};\n`;
    await writeFile(join(output, `data/${id}.js`), script);
  }
}

/** @typedef {import('./generator/pages.mjs').Page} Page */
/** @typedef {{ slug: string, lang: string, path: string, content: string, html: string }} RenderedPage */

/**
 * @param {readonly Page[]} pages
 * @param {Formulas} formulas
 * @param {boolean} record
 * @returns {Promise<RenderedPage[]>}
 */
async function renderPages(pages, formulas, record) {
  // The built package is JavaScript; its source has the types.
  const built = /** @type {unknown} */ (await import('../dist/package/index.js'));
  const { loadEngine } = /** @type {typeof import('../web/src/index.js')} */ (built);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const engine = await loadEngine();
  const lessons = pages.filter(({ lesson }) => lesson);
  const insertFragments = createFragments({ engine, formulas, version, lessons });
  const contents = pages.map((page) => {
    try {
      return insertFragments(contentOf(page, lessons, formulas), page);
    } catch (error) {
      throw new Error(`${page.file}: ${error instanceof Error ? error.message : error}`);
    }
  });
  const recorded = record ? await recordCalls(contents.flatMap(callsIn)) : () => undefined;
  return pages.map((page, at) => {
    const { slug, lang } = page;
    const content = insertRecordings(contents[at] ?? '', lang, recorded, version);
    return { slug, lang, path: pagePath(lang, slug), content, html: pageHtml(page, content) };
  });
}

/**
 * @param {Page} page
 * @param {readonly Page[]} lessons in every language
 * @param {Formulas} formulas
 */
function contentOf(page, lessons, formulas) {
  const words = WORDS[page.lang];
  if (!page.lesson) return createMarkdown(formulas, words.scrollingTable).render(page.body);
  const { html, parts } = renderLesson(page.body, formulas, words, glossaryTerms(page.lang));
  const own = lessons.filter(({ lang }) => lang === page.lang);
  return lessonHtml(page, freeElements(html), parts, own);
}

/** @param {RenderedPage[]} pages */
function refuseFaults(pages) {
  const faults = pages.flatMap(({ path, html }) =>
    [...forbiddenMarkup(html), ...leftOverMarkdown(html), ...brokenLinks(html, path, output)].map(
      (fault) => `${path}: ${fault}`,
    ),
  );
  for (const slug of new Set(pages.map((page) => page.slug))) {
    const [one, ...others] = pages.filter((page) => page.slug === slug);
    for (const other of others) {
      const difference = one && structureDifference(one.content, other.content);
      if (difference) faults.push(`${other.path} is not built like ${one.path}: ${difference}`);
    }
  }
  if (faults.length > 0) throw new Error(`the pages have faults:\n  ${faults.join('\n  ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite();
