// The Markdown of a lesson: what site/lessons/README.md describes. Beyond a page's Markdown it knows
// containers, makes a section of each `##`, and collects the lesson's parts for its rail.
// @ts-check
import { containers } from './containers.mjs';
import { linkTerms } from './glossary.mjs';
import { createMarkdown } from './markdown.mjs';
import { questionHtml } from './question.mjs';

/** @typedef {import('./markdown.mjs').Parser} Parser */
/** @typedef {{ id: string, title: string }} Part title: HTML */
/** @typedef {typeof import('../layout/words.mjs').WORDS['en']} Words */

/** The folds that stand below everything else, in a section without a heading. */
const CLOSING = new Set(['teachers', 'sources']);

/**
 * @param {string} body
 * @param {import('./formula.mjs').Formulas} formulas
 * @param {Words} words
 * @param {readonly import('./glossary.mjs').Term[]} terms
 * @returns {{ html: string, parts: Part[] }}
 */
export function renderLesson(body, formulas, words, terms) {
  const markdown = createMarkdown(formulas, words.scrollingTable);
  const plain = createMarkdown(formulas, words.scrollingTable);
  let questions = 0;
  containers(markdown, {
    note: () => ({ open: '<aside class="note">\n', close: '</aside>\n' }),
    deeper: (more) => {
      const [title = '', hint = ''] = more.split(' | ');
      if (!title) throw new Error("':::deeper' needs a title");
      return fold('deeper', plain.renderInline(title), plain.renderInline(hint));
    },
    teachers: (more) =>
      fold('teachers', words.teachersFold, plain.renderInline(more || words.teachersHint)),
    sources: (more) => fold('sources', words.sourcesFold, plain.renderInline(more)),
    question: (_more, _env, source) => {
      questions += 1;
      return questionHtml(source, questions, words.check, {
        inline: (text) => plain.renderInline(text),
        block: (text) => plain.render(text),
      });
    },
  });
  /** @type {Part[]} */
  const parts = [];
  markdown.use(linkTerms, terms, '../glossary.html').use(sections, parts, words);
  return { html: markdown.render(body), parts };
}

/**
 * @param {string} name
 * @param {string} title
 * @param {string} hint
 */
function fold(name, title, hint) {
  const id = CLOSING.has(name) ? ` id="${name}"` : '';
  return {
    open: `<details class="fold ${name}"${id}><summary>${title}${hint && ` <span>${hint}</span>`}</summary><div>\n`,
    close: '</div></details>\n',
  };
}

/**
 * @param {Parser} markdown
 * @param {Part[]} parts
 * @param {Words} words
 */
function sections(markdown, parts, words) {
  markdown.core.ruler.push('sections', (state) => {
    const { Token } = state;
    /** @type {typeof state.tokens} */
    const made = [];
    let open = '';
    /** @param {string} html */
    const push = (html) => {
      const token = new Token('html_block', '', 0);
      token.content = html;
      made.push(token);
    };
    /** @param {string} name */
    const begin = (name) => {
      push(`${ending(open)}<section class="part-${name}">\n`);
      open = name;
    };
    state.tokens.forEach((token, at) => {
      if (token.type === 'heading_open' && token.tag === 'h2' && token.level === 0) {
        const heading = state.tokens[at + 1];
        const id = String(token.attrGet('id') ?? '');
        if (!id) throw new Error(`the heading '${heading?.content}' needs an id: {#id}`);
        if (parts.some((part) => part.id === id)) throw new Error(`two headings are called #${id}`);
        const children = heading?.children ?? [];
        parts.push({
          id,
          title: markdown.renderer.renderInline(children, markdown.options, state.env),
        });
        begin(id);
      }
      const closing = token.type === 'container_open' && CLOSING.has(token.info);
      if (closing && token.level === 0) {
        if (open !== 'folds') begin('folds');
        if (token.info === 'teachers') parts.push({ id: 'teachers', title: words.teachersFold });
      }
      made.push(token);
    });
    push(ending(open));
    state.tokens = made;
  });
}

/** How far the reader is stands below the questions. @param {string} part that ends; '' for none */
function ending(part) {
  if (part === '') return '';
  return part === 'check' ? '<p class="progress"></p>\n</section>\n' : '</section>\n';
}

/** An element of ours on a line of its own is no paragraph. @param {string} html */
export function freeElements(html) {
  return html.replace(/<p>(<([a-z]+-[a-z-]+)(?:\s[^>]*)?><\/\2>)<\/p>/g, '$1');
}
