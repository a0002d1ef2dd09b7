// The footer: what the numbers are worth, and under which terms you may use all this.
// @ts-check
import { toHome, toRoot } from '../generator/pages.mjs';
import { WORDS } from './words.mjs';

/** @param {import('../generator/pages.mjs').Page} page */
export function footer(page) {
  const words = WORDS[page.lang];
  return `<footer class="site-foot"><div class="wrap">
<p>${words.footer}</p>
<a href="${toHome(page)}glossary.html">${words.glossary}</a>
<a href="${toHome(page)}about.html">${words.about}</a>
<a href="${toRoot(page)}LICENSE.txt">${words.codeLicence}</a>
<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">${words.textLicence}</a>
</div></footer>`;
}
