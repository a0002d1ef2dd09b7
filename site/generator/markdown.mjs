// Markdown to HTML, with what the course needs on top: $TeX$ and $$TeX$$, a heading's id written as
// {#id}, tables that scroll in a box of their own, and code that the keyboard can scroll.
// @ts-check
import MarkdownIt from 'markdown-it';

/** @typedef {import('./formula.mjs').Formulas} Formulas */
/** @typedef {InstanceType<typeof MarkdownIt>} Parser */

/**
 * @param {Formulas} formulas
 * @param {string} tableLabel the name of a scrolling table's box
 */
export function createMarkdown(formulas, tableLabel) {
  const markdown = new MarkdownIt({ html: true });
  markdown.use(inlineFormula, formulas).use(blockFormula, formulas).use(headingIds);
  const { rules } = markdown.renderer;
  rules['table_open'] = () => `${scrollBox(tableLabel)}<table>\n`;
  rules['table_close'] = () => '</table></div>\n';
  rules['fence'] = (tokens, index) =>
    `<pre tabindex="0"><code>${escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`;
  return markdown;
}

/** @param {string} label */
export function scrollBox(label) {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(label)}">`;
}

/** @param {string} text */
export function escapeHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * @param {Parser} markdown
 * @param {Formulas} formulas
 */
function inlineFormula(markdown, formulas) {
  markdown.inline.ruler.after('escape', 'formula', (state, silent) => {
    if (state.src[state.pos] !== '$') return false;
    const end = state.src.indexOf('$', state.pos + 1);
    if (end <= state.pos + 1) return false;
    const formula = state.src.slice(state.pos + 1, end);
    // A browser may break a line after a formula; a full stop must not begin the next one.
    const [mark = ''] = /^[.,;:!?)\]，。；：！？、）」]+/.exec(state.src.slice(end + 1)) ?? [];
    if (!silent) {
      const math = formulas.render(formula);
      state.push('html_inline', '', 0).content =
        mark === '' ? math : `<span class="keep">${math}${mark}</span>`;
    }
    state.pos = end + 1 + mark.length;
    return true;
  });
}

/**
 * @param {Parser} markdown
 * @param {Formulas} formulas
 */
function blockFormula(markdown, formulas) {
  markdown.block.ruler.before('fence', 'formula', (state, startLine, _endLine, silent) => {
    const line = state.getLines(startLine, startLine + 1, 0, false).trim();
    if (!/^\$\$.+\$\$$/.test(line)) return false;
    if (!silent) {
      const token = state.push('html_block', '', 0);
      token.content = `<p>${formulas.render(line.slice(2, -2), { display: true })}</p>\n`;
    }
    state.line = startLine + 1;
    return true;
  });
}

/** @param {Parser} markdown */
function headingIds(markdown) {
  markdown.core.ruler.push('heading-ids', (state) => {
    state.tokens.forEach((token, at) => {
      const last = state.tokens[at + 1]?.children?.at(-1);
      const id = token.type === 'heading_open' && / ?\{#([\w-]+)\}$/.exec(last?.content ?? '');
      if (!id || !last) return;
      token.attrSet('id', id[1] ?? '');
      last.content = last.content.slice(0, id.index);
    });
  });
}
