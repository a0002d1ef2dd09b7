// The reference page: every fact of the registry as a table that can be sorted, and the exactness figures
// of the exhaustive sweep, where somebody has run it.
// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { bound, rangeText, sides } from './function-facts.mjs';
import { escapeHtml, scrollBox } from './markdown.mjs';
import { significant } from './number-text.mjs';

/** @typedef {import('../../web/src/engine/types.js').ActivationInfo} ActivationInfo */
/** @typedef {typeof import('../layout/words.mjs').WORDS['en']} Words */
/**
 * One row of tests/golden/accuracy.json, which `npm run accuracy` writes.
 * @typedef {object} Accuracy
 * @property {string} function an id; `id'` for its derivative
 * @property {Record<string, number>} parameters at which it was measured
 * @property {number} largestError in ULP
 * @property {number} at
 * @property {number} notCorrectlyRounded
 * @property {number} inputs
 * @property {number} float64Error in ULP of double
 */

/** What a column sorts by when it is no number. */
const SIDES = ['none', 'left', 'right', 'both'];

/**
 * @param {readonly ActivationInfo[]} activations
 * @param {import('./formula.mjs').Formulas} formulas
 * @param {Words} words
 * @param {string} home the way from the page to its language's first page
 */
export function referenceTable(activations, formulas, words, home) {
  const columns = [words.columns.name, ...Object.values(words.facts)];
  const rows = activations.map((info) => {
    const parameters = info.parameters.map(({ symbol, initial }) =>
      formulas.render(`${symbol} = ${initial}`),
    );
    const side = sides(info.saturates);
    return `<tr><th scope="row" data-sort="${escapeHtml(info.name)}"><a href="${home}explorer.html?activation=${info.id}">${escapeHtml(info.name)}</a><code>${info.id}</code></th>
${cell(rangeText(info, words), info.range.min)}
${yesOrNo(info.monotonic, words)}
${yesOrNo(info.zeroCentred, words)}
${yesOrNo(info.bounded, words)}
${cell(words.saturates[side], SIDES.indexOf(side))}
${cell(info.kinks.map(bound).join(words.query.comma) || words.none, info.kinks.length)}
${cell(parameters.join(words.query.comma) || words.none, parameters.length)}</tr>`;
  });
  return `${scrollBox(words.functions)}<table class="functions reference" data-sort-hint="${words.sort}">
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/**
 * @param {string} html
 * @param {number} order
 */
function cell(html, order) {
  return `<td data-sort="${order}">${html}</td>`;
}

/**
 * @param {boolean} fact
 * @param {Words} words
 */
function yesOrNo(fact, words) {
  return cell(fact ? words.yes : `<span class="muted">${words.no}</span>`, fact ? 0 : 1);
}

const figures = new URL('../../tests/golden/accuracy.json', import.meta.url);

/**
 * @param {readonly ActivationInfo[]} activations
 * @param {Words} words
 * @returns {string} nothing where there are no figures
 */
export function exactness(activations, words) {
  if (!existsSync(figures)) return '';
  return exactnessSection(JSON.parse(readFileSync(figures, 'utf8')), activations, words);
}

/**
 * @param {readonly Accuracy[]} rows
 * @param {readonly ActivationInfo[]} activations
 * @param {Words} words
 */
export function exactnessSection(rows, activations, words) {
  const { accuracy } = words;
  const lines = rows.map((row) => {
    const isSlope = row.function.endsWith("'");
    const id = row.function.replace("'", '');
    const name = activations.find((info) => info.id === id)?.name ?? id;
    const parameters = Object.entries(row.parameters).map(
      ([parameter, value]) => `<br><code>${escapeHtml(parameter)} = ${value}</code>`,
    );
    return `<tr><th scope="row">${escapeHtml(isSlope ? accuracy.slope(name) : name)}${parameters.join('')}</th><td>${row.largestError === 0 ? 0 : row.largestError.toFixed(4)}</td><td>${significant(row.at, 6)}</td><td>${count(row.notCorrectlyRounded)}</td><td>${count(row.inputs)}</td><td>${row.float64Error === 0 ? 0 : row.float64Error.toFixed(1)}</td></tr>`;
  });
  const columns = [
    accuracy.name,
    accuracy.largest,
    accuracy.at,
    accuracy.wrong,
    accuracy.inputs,
    accuracy.double,
  ];
  return `<section class="section">
<h2 id="exactness">${accuracy.title}</h2>
<p>${accuracy.lead}</p>
${scrollBox(accuracy.title)}<table>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></div>
</section>`;
}

const count = (/** @type {number} */ whole) => whole.toLocaleString('en-US');
