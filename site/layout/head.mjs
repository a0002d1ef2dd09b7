// The <head> of every page.
// @ts-check
import { LANGS, pagePath, toRoot } from '../generator/pages.mjs';
import { escapeHtml } from '../generator/markdown.mjs';
import { contentSecurityPolicy } from '../policy.mjs';

/** @typedef {import('../generator/pages.mjs').Page} Page */

/**
 * @param {Page} page
 * @param {string} content HTML
 */
export function head(page, content) {
  const root = toRoot(page);
  // Words before the common script, which defines elements; after it, what uses its parts: deferred scripts
  // run in their order.
  const scripts = [
    ...(page.lang === 'en' ? [] : [`words-${page.lang}`]),
    'activation-lab',
    ...(content.includes('<softmax-classifier') ? ['classifier'] : []),
    ...(page.lesson?.script ? [page.slug] : []),
  ].map((name) => `<script src="${root}${name}.js" defer></script>`);
  return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title(page))}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<meta name="color-scheme" content="light dark">
${LANGS.map((lang) => alternate(page, lang)).join('\n')}
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<script src="${root}theme.js"></script>
<link rel="stylesheet" href="${root}activation-lab.css">
${scripts.join('\n')}
</head>`;
}

/** @param {Page} page */
function title(page) {
  return page.slug === 'index' ? page.title : `${page.title} · Activation Lab`;
}

/**
 * @param {Page} page
 * @param {import('../generator/pages.mjs').Lang} lang
 */
function alternate(page, lang) {
  return `<link rel="alternate" hreflang="${lang}" href="${toRoot(page)}${pagePath(lang, page.slug)}">`;
}
