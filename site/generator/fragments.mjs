// The {{ names }} that Markdown may use: pieces that the build makes from the engine and from files.
// A number in a page's text or code stands there this way too, so that the core has computed it.
// site/lessons/README.md describes those for lessons.
// @ts-check
import { WORDS } from '../layout/words.mjs';
import { codeTabs } from './code-tabs.mjs';
import { curve, curves, softmaxBars } from './curve.mjs';
import { functionCards, functionPanel, functionTable, softmaxPanel } from './function-facts.mjs';
import { glossaryHtml } from './glossary.mjs';
import { lessonList, lessonPresets } from './lesson-list.mjs';
import { createMarkdown } from './markdown.mjs';
import { significant } from './number-text.mjs';
import { toHome } from './pages.mjs';
import { exactness, referenceTable } from './reference.mjs';
import { citation, citations } from './sources.mjs';

/** @typedef {import('../../web/src/engine/types.js').Engine} Engine */
/** @typedef {import('../../web/src/engine/types.js').ActivationInfo} ActivationInfo */
/** @typedef {import('./pages.mjs').Page} Page */

/**
 * @param {object} site
 * @param {Engine} site.engine
 * @param {import('./formula.mjs').Formulas} site.formulas
 * @param {string} site.version the package's
 * @param {readonly Page[]} site.lessons
 */
export function createFragments({ engine, formulas, version, lessons }) {
  /** @param {string} id */
  const infoOf = (id) => {
    const info = engine.activations.find((row) => row.id === id);
    if (!info) throw new Error(`no activation function '${id}'`);
    return info;
  };
  /** @param {import('./pages.mjs').Lang} lang */
  const lessonsIn = (lang) => lessons.filter((lesson) => lesson.lang === lang);
  /** @type {Record<string, (page: Page, ...rest: string[]) => string>} */
  const fragments = {
    version: () => version,
    'function-count': () => String(engine.activations.length),
    'function-table': ({ lang }) => functionTable(engine.activations, formulas, WORDS[lang]),
    'function-cards': ({ lang }) => functionCards(engine.activations, formulas, WORDS[lang]),
    'function-panel': ({ lang }, id = '') => functionPanel(infoOf(id), formulas, WORDS[lang]),
    'softmax-panel': ({ lang }) => softmaxPanel(formulas, WORDS[lang]),
    'code-tabs': ({ folder, lang }, ...subject) =>
      codeTabs(folder, subject.join(' '), lang, WORDS[lang]),
    'lesson-list': (page) =>
      lessonList(lessonsIn(page.lang), WORDS[page.lang], (call) => fragmentOf(page, call)),
    'lesson-presets': ({ lang }) => lessonPresets(lessonsIn(lang), WORDS[lang]),
    glossary: ({ lang }) =>
      glossaryHtml(lang, (text) => createMarkdown(formulas, '').renderInline(text)),
    'reference-table': (page) =>
      referenceTable(engine.activations, formulas, WORDS[page.lang], toHome(page)),
    exactness: ({ lang }) => exactness(engine.activations, WORDS[lang]),
    source: (_page, id = '') => citation(id),
    sources: () => citations(),
    curve: (_page, id = '') => curve(engine, infoOf(id)),
    curves: (_page, ...ids) => curves(engine, ids.map(infoOf)),
    'softmax-bars': (_page, ...logits) => softmaxBars(engine, logits.map(Number)),
    value: (_page, id = '', x = '', ...rest) => {
      const { parameters, digits } = readRest(rest);
      return printed(engine.value(infoOf(id).id, Number(x), parameters), digits);
    },
    derivative: (_page, id = '', x = '', ...rest) => {
      const { parameters, digits } = readRest(rest);
      return printed(engine.derivative(infoOf(id).id, Number(x), parameters), digits);
    },
    softmax: (_page, logits = '', which = '1', ...rest) => {
      const { parameters, digits } = readRest(rest);
      const shares = engine.softmax(Float64Array.from(logits.split(','), Number), parameters);
      const share = shares[Number(which) - 1];
      if (share === undefined) throw new Error(`softmax of ${logits} has no number ${which}`);
      return printed(share, digits);
    },
    entropy: (_page, logits = '', ...rest) => {
      const { parameters, digits } = readRest(rest);
      const shares = engine.softmax(vector(logits), parameters);
      return printed(engine.teaching.entropy(shares), digits);
    },
    'softmax-slope': (_page, logits = '', i = '', j = '', ...rest) => {
      const { digits } = readRest(rest);
      const values = vector(logits);
      const slopes = engine.softmaxJacobian(values);
      return printed(numberAt(slopes, (Number(i) - 1) * values.length + Number(j) - 1), digits);
    },
    'loss-slope': (_page, kind = '', logits = '', truth = '', j = '', ...rest) => {
      const { digits } = readRest(rest);
      if (kind !== 'cross-entropy' && kind !== 'squared-error') {
        throw new Error(`no loss is called '${kind}'`);
      }
      const label = Number(truth) - 1;
      const { gradient } =
        kind === 'cross-entropy'
          ? engine.crossEntropy(vector(logits), label)
          : engine.squaredError(vector(logits), label);
      return printed(numberAt(gradient, Number(j) - 1), digits);
    },
  };

  /**
   * @param {Page} page
   * @param {string} call
   */
  function fragmentOf(page, call) {
    const [name = '', ...rest] = call.trim().split(/\s+/);
    const fragment = fragments[name];
    if (!fragment) throw new Error(`no fragment is called '${name}'`);
    return fragment(page, ...rest);
  }

  /**
   * @param {string} html
   * @param {Page} page
   */
  return function insertFragments(html, page) {
    return html.replace(
      /(<p>)?\{\{ ([^}]+) \}\}(<\/p>)?/g,
      (_found, open = '', call, close = '') => {
        const made = fragmentOf(page, call);
        return open && close ? made : open + made + close;
      },
    );
  };
}

/** Numbers separated by commas. @param {string} text */
function vector(text) {
  return Float64Array.from(text.split(','), Number);
}

/**
 * @param {Float64Array} numbers
 * @param {number} index
 */
function numberAt(numbers, index) {
  const number = numbers[index];
  if (number === undefined) throw new Error(`there is no number ${index + 1} of ${numbers.length}`);
  return number;
}

/**
 * What follows x: how many digits, and parameters as `alpha=0.5`, in any order.
 * @param {readonly string[]} rest
 */
function readRest(rest) {
  /** @type {Record<string, number>} */
  const parameters = {};
  let digits = 0;
  for (const word of rest) {
    const [name = '', value] = word.split('=');
    if (value !== undefined) parameters[name] = Number(value);
    else digits = Number(word);
  }
  if (!Number.isInteger(digits) || digits < 0 || digits > 17) {
    throw new Error(`'${rest.join(' ')}': digits are a whole number from 1 to 17`);
  }
  return { parameters, digits };
}

/**
 * Without digits it is code: the number as JavaScript prints it.
 * @param {number} value
 * @param {number} digits
 */
function printed(value, digits) {
  return digits === 0 ? String(value) : significant(value, digits);
}
