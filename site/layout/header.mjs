// The header: the way home, the pages, the other language, the theme.
// @ts-check
import { LANGS, pagePath, toHome, toRoot } from '../generator/pages.mjs';
import { LOGO, THEME_ICONS } from './icons.mjs';
import { WORDS } from './words.mjs';

/** @typedef {import('../generator/pages.mjs').Page} Page */

const NAVIGATION = /** @type {const} */ (['explorer', 'classifier', 'teachers', 'reference']);

/** @param {Page} page */
export function header(page) {
  const words = WORDS[page.lang];
  return `<a class="skip" href="#content">${words.skip}</a>
<header class="site-head"><div class="wrap">
<a class="brand" href="${toHome(page)}index.html" aria-label="${words.home}">${LOGO}<span>Activation Lab</span></a>
<nav class="nav" aria-label="${words.navigation}">
${lessonsLink(page)}
${NAVIGATION.map((slug) => navigationLink(page, slug)).join('\n')}
</nav>
<div class="head-tools">${languageLink(page)}${themeButton(words)}</div>
</div></header>`;
}

/** The lessons are listed on the home page. @param {Page} page */
function lessonsLink(page) {
  const current = page.lesson ? ' aria-current="true"' : '';
  return `<a href="${toHome(page)}index.html#lessons"${current}>${WORDS[page.lang].lessons}</a>`;
}

/**
 * @param {Page} page
 * @param {typeof NAVIGATION[number]} slug
 */
function navigationLink(page, slug) {
  const current = page.slug === slug ? ' aria-current="page"' : '';
  return `<a href="${toHome(page)}${slug}.html"${current}>${WORDS[page.lang][slug]}</a>`;
}

/** @param {Page} page */
function languageLink(page) {
  const other = LANGS.find((lang) => lang !== page.lang) ?? page.lang;
  const address = toRoot(page) + pagePath(other, page.slug);
  return `<a class="btn ghost" id="language" href="${address}" hreflang="${other}" lang="${other}">${WORDS[page.lang].otherLanguage}</a>`;
}

/** Without script it could do nothing, so the script shows it. @param {typeof WORDS['en']} words */
function themeButton({ theme }) {
  const names = Object.entries(theme).map(([name, text]) => `data-${name}="${text}"`);
  return `<button class="btn ghost icon" id="theme" type="button" ${names.join(' ')} hidden>${Object.values(THEME_ICONS).join('')}</button>`;
}
