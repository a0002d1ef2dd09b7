// TeX to MathML, at build time. A wrong formula fails the build. The pages' policy forbids `style`
// attributes, so each one that Temml writes becomes a class, collected for the stylesheet.
// @ts-check
import temml from 'temml';

export class Formulas {
  /** @type {Map<string, string>} class name to declarations */
  #rules = new Map();

  /**
   * @param {string} tex
   * @param {{ display?: boolean }} [options] display: on a line of its own, in full size
   * @returns {string} a <math> element
   */
  render(tex, { display = false } = {}) {
    const markup = temml.renderToString(tex, { displayMode: display, throwOnError: true });
    return markup.replace(/<[^>]*>/g, (tag) => this.#withoutStyle(tag));
  }

  /** @returns {string} the rules that the rendered formulas need */
  stylesheet() {
    return [...this.#rules].map(([name, rule]) => `.${name}{${rule}}`).join('\n');
  }

  /** @param {string} tag */
  #withoutStyle(tag) {
    const style = / style="([^"]*)"/.exec(tag);
    if (!style) return tag;
    const bare = tag.replace(style[0], '');
    const rule = style[1]?.replace(/;\s*$/, '') ?? '';
    if (rule === 'display:block math') return bare; // styles/formula.css does this for every formula
    const name = `tex-${rule.replace(/[^a-z0-9.]+/g, '-').replaceAll('.', '_')}`;
    this.#rules.set(name, rule);
    return / class="/.test(bare)
      ? bare.replace(' class="', ` class="${name} `)
      : bare.replace(/^<[\w-]+/, (start) => `${start} class="${name}"`);
  }
}
