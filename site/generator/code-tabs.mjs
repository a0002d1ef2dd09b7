// A lesson's "Use it in code": the same lines in four places, from files in its folder `code`, which
// tests run. What only a test needs stands below a line `# Not shown` (or `// Not shown`). A comment
// may be in both languages: `# English | 中文`.
// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from './markdown.mjs';

/** @typedef {typeof import('../layout/words.mjs').WORDS['en']} Words */

/** In the order of the tabs. */
export const CODE_FILES = /** @type {const} */ ([
  { file: 'numpy.py', id: 'numpy', name: 'NumPy' },
  { file: 'pytorch.py', id: 'pytorch', name: 'PyTorch' },
  { file: 'keras.py', id: 'keras', name: 'Keras' },
  { file: 'activation-lab.mjs', id: 'javascript', name: 'JavaScript' },
]);

/**
 * @param {string} folder the lesson's
 * @param {string} subject what the code is about, for the names of the boxes
 * @param {import('./pages.mjs').Lang} lang
 * @param {Words} words
 */
export function codeTabs(folder, subject, lang, words) {
  const tabs = CODE_FILES.map(({ file, id, name }) => {
    const path = join(folder, 'code', file);
    if (!existsSync(path)) throw new Error(`${path} is missing`);
    const code = shownCode(readFileSync(path, 'utf8'), lang);
    return `<div class="tab" id="code-${id}"><h3>${name}</h3>
<pre tabindex="0" role="region" aria-label="${escapeHtml(words.codeIn(subject, name))}"><code>${highlighted(code)}</code></pre></div>`;
  });
  return `<div class="panel code-tabs" data-label="${escapeHtml(words.codeTabs)}">
${tabs.join('\n')}
</div>`;
}

/**
 * @param {string} source
 * @param {import('./pages.mjs').Lang} lang
 * @returns {string} what a reader sees of it, in this language
 */
export function shownCode(source, lang) {
  const [shown = ''] = source.split(/^(?:#|\/\/) Not shown.*$/m);
  return shown
    .trim()
    .split('\n')
    .map((line) => inLanguage(line, lang))
    .join('\n');
}

/** Where a comment begins: at the line's start or after code and blanks. */
const COMMENT = /(^|\s)((?:#|\/\/) .*)$/;

/**
 * @param {string} line
 * @param {import('./pages.mjs').Lang} lang
 */
function inLanguage(line, lang) {
  return line.replace(COMMENT, (_found, before, comment) => {
    const [english = '', chinese] = comment.split(' | ');
    if (lang === 'en' || chinese === undefined) return before + english;
    return `${before}${english.startsWith('#') ? '#' : '//'} ${chinese}`;
  });
}

/** Comments step back; nothing else needs a colour. @param {string} code */
export function highlighted(code) {
  return code
    .split('\n')
    .map((line) => {
      const at = COMMENT.exec(line);
      if (!at) return escapeHtml(line);
      const start = at.index + (at[1]?.length ?? 0);
      return `${escapeHtml(line.slice(0, start))}<span class="comment">${escapeHtml(line.slice(start))}</span>`;
    })
    .join('\n');
}
