// What the registry says about each function, as HTML: the table of all of them, and one card a
// function with its formulas and its C++ row. Everything comes from the engine and its source.
// @ts-check
import { registryRow } from '../registry-row.mjs';
import { softmaxSource } from '../softmax-source.mjs';
import { escapeHtml, scrollBox } from './markdown.mjs';

/** @typedef {import('../../web/src/engine/types.js').ActivationInfo} ActivationInfo */
/** @typedef {import('./formula.mjs').Formulas} Formulas */
/** @typedef {typeof import('../layout/words.mjs').WORDS['en']} Words */

/**
 * @param {readonly ActivationInfo[]} activations
 * @param {Formulas} formulas
 * @param {Words} words
 */
export function functionTable(activations, formulas, words) {
  const { name, range, saturates } = words.columns;
  const columns = [name, 'f(x)', 'f′(x)', range, saturates];
  return `${scrollBox(words.functions)}<table class="functions">
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${activations.map((info) => tableRow(info, formulas, words)).join('\n')}
</tbody></table></div>`;
}

/**
 * @param {ActivationInfo} info
 * @param {Formulas} formulas
 * @param {Words} words
 */
function tableRow(info, formulas, words) {
  const { id, name, formula, derivativeFormula } = info;
  const defaults = info.parameters.map(
    ({ symbol, initial }) =>
      `<small>${words.parameter(formulas.render(`${symbol} = ${initial}`))}</small>`,
  );
  return `<tr><th scope="row"><a href="?activation=${id}">${escapeHtml(name)}</a><code>${id}</code>${defaults.join('')}</th>
<td>${formulas.render(formula, { display: true })}</td>
<td>${formulas.render(derivativeFormula, { display: true })}</td>
<td>${rangeText(info, words)}</td>
<td>${words.saturates[sides(info.saturates)]}</td></tr>`;
}

// Softmax takes a vector, so it has no row in the registry.
const SOFTMAX = {
  value: String.raw`p_i = \frac{e^{z_i / T}}{\sum_j e^{z_j / T}}`,
  slope: String.raw`\frac{\partial p_i}{\partial z_j} = \frac{p_i \, (\delta_{ij} - p_j)}{T}`,
};

/**
 * The one whose function is on the plot is shown by site/script/explorer.ts.
 * @param {readonly ActivationInfo[]} activations
 * @param {Formulas} formulas
 * @param {Words} words
 */
export function functionCards(activations, formulas, words) {
  const cards = activations.map(
    ({ id, name, formula, derivativeFormula }, at) =>
      `<div class="function-card" data-activation="${id}"${at === 0 ? '' : ' hidden'}>
${formulaPair(`f(x) = ${formula}`, `f'(x) = ${derivativeFormula}`, formulas)}
<p class="source-file">${words.registry}</p>
<pre tabindex="0" role="region" aria-label="${escapeHtml(words.sourceOf(name))}"><code>${escapeHtml(registryRow(id))}</code></pre>
</div>`,
  );
  cards.push(`<div class="function-card" data-activation="softmax" hidden>
${formulaPair(SOFTMAX.value, SOFTMAX.slope, formulas)}
<p class="source-file">${words.softmaxSource}</p>
</div>`);
  return cards.join('\n');
}

/**
 * A lesson's function: its plot with a point to drag, its formulas, and the row that is running.
 * @param {ActivationInfo} info
 * @param {Formulas} formulas
 * @param {Words} words
 */
export function functionPanel({ id, name, formula, derivativeFormula }, formulas, words) {
  return `<div class="panel function-panel">
<activation-plot activation="${id}" lesson>
<div slot="formulas" class="formulas">
<p class="is-value">${formulas.render(`f(x) = ${formula}`, { display: true })}</p>
<p class="is-slope">${formulas.render(`f'(x) = ${derivativeFormula}`, { display: true })}</p>
</div>
</activation-plot>
<div class="code-row">
<p class="bar"><span>${words.registryRunning}</span><code>cpp/core/activations.cpp</code></p>
<pre tabindex="0" role="region" aria-label="${escapeHtml(words.sourceOf(name))}"><code>${escapeHtml(registryRow(id))}</code></pre>
</div>
</div>`;
}

/**
 * Softmax has no row and no curve: its lesson's panel holds the formulas and the C++.
 * @param {Formulas} formulas
 * @param {Words} words
 */
export function softmaxPanel(formulas, words) {
  return `<div class="panel function-panel">
${formulaPair(SOFTMAX.value, SOFTMAX.slope, formulas)}
<div class="code-row">
<p class="bar"><span>${words.registryRunning}</span><code>cpp/core/softmax_row.cpp</code></p>
<pre tabindex="0" role="region" aria-label="${escapeHtml(words.registryRunning)}"><code>${escapeHtml(softmaxSource())}</code></pre>
</div>
</div>`;
}

/**
 * @param {string} value
 * @param {string} slope
 * @param {Formulas} formulas
 */
function formulaPair(value, slope, formulas) {
  return `<div class="formula-pair">
<p class="is-value">${formulas.render(value, { display: true })}</p>
<p class="is-slope">${formulas.render(slope, { display: true })}</p>
</div>`;
}

/** @param {ActivationInfo['saturates']} saturates */
export function sides({ left, right }) {
  if (left && right) return 'both';
  if (left) return 'left';
  return right ? 'right' : 'none';
}

/**
 * @param {ActivationInfo} info
 * @param {Words} words
 */
export function rangeText({ range }, words) {
  return words.range(bound(range.min), bound(range.max));
}

/** Three significant digits and a true minus. @param {number} value */
export function bound(value) {
  const size = Math.abs(value);
  const digits = Number.isFinite(size) ? String(Number(size.toPrecision(3))) : '∞';
  return value < 0 ? `−${digits}` : digits;
}
