// One whole page: the frame around a page's own content.
// @ts-check
import { footer } from './footer.mjs';
import { head } from './head.mjs';
import { header } from './header.mjs';
import { WORDS } from './words.mjs';

/**
 * @param {import('../generator/pages.mjs').Page} page
 * @param {string} content HTML
 */
export function pageHtml(page, content) {
  const words = WORDS[page.lang];
  return `<!doctype html>
<html lang="${page.lang}">
${head(page)}
<body class="page-${page.lesson ? 'lesson' : page.slug}">
${header(page)}
<main id="content" tabindex="-1"><div class="wrap">
<noscript><p class="notice">${words.noScript}</p></noscript>
${content}<p class="open-in-lab"><a id="open-in-lab" href="${page.slug.split('/').at(-1)}.html" target="_blank" rel="noopener">${words.openInLab}</a></p>
</div></main>
${footer(page)}
</body>
</html>
`;
}
