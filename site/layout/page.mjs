// One whole page: the frame around a page's own content.
// @ts-check
import { footer } from './footer.mjs';
import { head } from './head.mjs';
import { header } from './header.mjs';
import { CLOSE } from './icons.mjs';
import { WORDS } from './words.mjs';

const OWN_ELEMENT = /<[a-z]+-[a-z-]+[ >]/;

/**
 * @param {import('../generator/pages.mjs').Page} page
 * @param {string} content HTML
 */
export function pageHtml(page, content) {
  const words = WORDS[page.lang];
  return `<!doctype html>
<html lang="${page.lang}">
${head(page, content)}
<body class="page-${page.lesson ? 'lesson' : page.slug}">
${header(page)}
<main id="content" tabindex="-1"><div class="wrap">
${warnings(words.query)}
${noScript(content, words)}${content}<p class="open-in-lab"><a id="open-in-lab" href="${page.slug.split('/').at(-1)}.html" target="_blank" rel="noopener">${words.openInLab}</a></p>
</div></main>
${footer(page)}
</body>
</html>
`;
}

/**
 * @param {string} content
 * @param {typeof WORDS['en']} words
 */
function noScript(content, words) {
  if (!OWN_ELEMENT.test(content)) return '';
  const more = content.includes('<figure class="recorded">') ? ` ${words.noScriptRecorded}` : '';
  return `<noscript><p class="notice">${words.noScript}${more}</p></noscript>\n`;
}

/**
 * Where script/page-query.ts says what the address asked for and cannot be.
 * @param {typeof WORDS['en']['query']} words
 */
function warnings({ close, ...texts }) {
  const data = Object.entries(texts).map(([name, text]) => `data-${name}="${text}"`);
  return `<div class="notice warnings" id="query-warnings" role="alert" ${data.join(' ')} hidden><ul></ul><button class="btn ghost icon" type="button" aria-label="${close}" title="${close}">${CLOSE}</button></div>`;
}
