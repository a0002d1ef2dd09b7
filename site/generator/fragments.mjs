// The {{ names }} that a page's Markdown may use: pieces that the build makes from the engine.
// A number in a page's text or code stands there this way too, so that the core has computed it.
// @ts-check
import { WORDS } from '../layout/words.mjs';
import { curve, softmaxBars } from './curve.mjs';
import { functionCards, functionTable } from './function-facts.mjs';

/** @typedef {import('../../web/src/engine/types.js').Engine} Engine */
/** @typedef {import('../../web/src/engine/types.js').ActivationInfo} ActivationInfo */

/**
 * @param {Engine} engine
 * @param {import('./formula.mjs').Formulas} formulas
 * @param {string} version the package's
 */
export function createFragments(engine, formulas, version) {
  /** @param {string} id */
  const infoOf = (id) => {
    const info = engine.activations.find((row) => row.id === id);
    if (!info) throw new Error(`no activation function '${id}'`);
    return info;
  };
  /** @type {Record<string, (lang: import('./pages.mjs').Lang, ...rest: string[]) => string>} */
  const fragments = {
    version: () => version,
    'function-count': () => String(engine.activations.length),
    'function-table': (lang) => functionTable(engine.activations, formulas, WORDS[lang]),
    'function-cards': (lang) => functionCards(engine.activations, formulas, WORDS[lang]),
    curve: (_lang, id = '') => curve(engine, infoOf(id)),
    'softmax-bars': (_lang, ...logits) => softmaxBars(engine, logits.map(Number)),
    value: (_lang, id = '', x = '') => String(engine.value(infoOf(id).id, Number(x))),
    derivative: (_lang, id = '', x = '') => String(engine.derivative(infoOf(id).id, Number(x))),
  };

  /**
   * @param {string} html
   * @param {import('./pages.mjs').Lang} lang
   */
  return function insertFragments(html, lang) {
    return html.replace(/(?:<p>)?\{\{ ([^}]+) \}\}(?:<\/p>)?/g, (found, call) => {
      const [name = '', ...rest] = call.split(' ');
      const fragment = fragments[name];
      if (!fragment) throw new Error(`no fragment is called '${name}'`);
      const alone = found.startsWith('<p>') && found.endsWith('</p>');
      const made = fragment(lang, ...rest);
      return alone ? made : found.replace(/\{\{.*\}\}/, () => made);
    });
  };
}
