// The glossary: one file a language in site/glossary, where a term is a line `id: term, other words` and
// its definition below. Each term is linked at its first use in a lesson's prose: not in headings,
// links, code or questions.
// @ts-check
import { readFileSync } from 'node:fs';
import { LANGS } from './pages.mjs';

/** @typedef {import('./markdown.mjs').Parser} Parser */
/**
 * @typedef {object} Term one term in one language
 * @property {string} id
 * @property {string} term
 * @property {readonly string[]} [also] plurals and other words for it
 * @property {string} definition Markdown
 */

/**
 * @param {import('./pages.mjs').Lang} lang
 * @returns {Term[]} in the file's order
 */
export function glossaryTerms(lang) {
  const file = new URL(`../glossary/${lang}.md`, import.meta.url);
  return parseTerms(readFileSync(file, 'utf8'));
}

/** @param {string} source @returns {Term[]} */
export function parseTerms(source) {
  return source
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [, id, words, definition] = /^([\w-]+): (.+)\n(.+)$/s.exec(block) ?? [];
      if (!id || !words || !definition) throw new Error(`no term of the glossary: '${block}'`);
      const [term = '', ...also] = words.split(', ');
      return { id, term, also, definition };
    });
}

/**
 * The glossary as a page shows it: in the files' order, what belongs together beside each other.
 * @param {import('./pages.mjs').Lang} lang
 * @param {(markdown: string) => string} render
 */
export function glossaryHtml(lang, render) {
  const [other] = LANGS.filter((one) => one !== lang);
  const translated = new Map(other && glossaryTerms(other).map(({ id, term }) => [id, term]));
  const entries = glossaryTerms(lang).map(
    ({ id, term, definition }) =>
      `<div id="${id}"><dt>${term} <span lang="${other}">${translated.get(id)}</span></dt><dd>${render(definition)}</dd></div>`,
  );
  return `<dl class="glossary">\n${entries.join('\n')}\n</dl>`;
}

/**
 * @param {Parser} markdown
 * @param {readonly Term[]} terms
 * @param {string} address of the glossary page, from the lesson
 */
export function linkTerms(markdown, terms, address) {
  markdown.core.ruler.push('terms', (state) => {
    const found = new Finder(terms);
    let heading = false;
    for (const token of state.tokens) {
      if (token.type === 'heading_open') heading = true;
      if (token.type === 'heading_close') heading = false;
      if (token.type !== 'inline' || heading || !token.children) continue;
      let links = 0;
      token.children = token.children.flatMap((child) => {
        const { type, content } = child;
        if (type === 'link_open' || /^<a[\s>]/.test(content)) links += 1;
        if (type === 'link_close' || content === '</a>') links -= 1;
        if (type !== 'text' || links > 0) return [child];
        return found.split(content).map(({ text, id }) => {
          const part = new state.Token(id ? 'html_inline' : 'text', '', 0);
          part.content = id ? `<a class="term" href="${address}#${id}">${text}</a>` : text;
          return part;
        });
      });
    }
  });
}

/** Finds terms in the pieces of a text, each once, the longest word first. */
export class Finder {
  /** @type {Map<string, string>} word in lower case to term */
  #ids = new Map();
  /** @type {RegExp | undefined} */
  #pattern;
  /** @type {Set<string>} */
  #seen = new Set();

  /** @param {readonly Term[]} terms */
  constructor(terms) {
    for (const { id, term, also = [] } of terms) {
      for (const word of [term, ...also]) this.#ids.set(word.toLowerCase(), id);
    }
    const words = [...this.#ids.keys()].sort((a, b) => b.length - a.length);
    if (words.length === 0) return;
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    // Latin words end where letters end; Chinese ones have no such boundary.
    const bounded = escaped.map((word) =>
      /^[a-z]/.test(word) ? `(?<![\\w-])${word}(?![\\w])` : word,
    );
    // A fragment is matched first, so that no word in it is taken for prose.
    this.#pattern = new RegExp([String.raw`\{\{.*?\}\}`, ...bounded].join('|'), 'giu');
  }

  /**
   * @param {string} text
   * @returns {{ text: string, id?: string }[]} the text in pieces; those with an id are first uses
   */
  split(text) {
    /** @type {{ text: string, id?: string }[]} */
    const pieces = [];
    let from = 0;
    for (const { 0: word, index } of this.#pattern ? text.matchAll(this.#pattern) : []) {
      const id = this.#ids.get(word.toLowerCase());
      if (id === undefined || this.#seen.has(id)) continue;
      this.#seen.add(id);
      if (index > from) pieces.push({ text: text.slice(from, index) });
      pieces.push({ text: word, id });
      from = index + word.length;
    }
    if (from < text.length) pieces.push({ text: text.slice(from) });
    return pieces;
  }
}
