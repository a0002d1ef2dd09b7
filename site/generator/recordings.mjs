// What a page shows of an experiment where it cannot run: without script, without WebAssembly, to a search
// engine. The build plays each experiment once in Node and puts what it then says into its element.
// @ts-check
import { WORDS } from '../layout/words.mjs';
import { escapeHtml, scrollBox } from './markdown.mjs';

/** @typedef {import('./pages.mjs').Lang} Lang */
/** @typedef {import('../../web/src/elements/experiments/frame/experiment-shape.js').Recording} Recording */
/**
 * @typedef {object} Call an element as a page has it
 * @property {string} tag
 * @property {Record<string, string>} attributes
 */
/**
 * What came of a call, in each language: null where an experiment measures the device that it runs on,
 * undefined where the element is no experiment.
 * @typedef {Record<Lang, Recording> | null | undefined} Recorded
 */

const EMPTY_ELEMENT = /<([a-z]+(?:-[a-z\d]+)+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*><\/\1>/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/** The same for the same call, and for no other. @param {Call} call */
export function keyOf({ tag, attributes }) {
  return JSON.stringify([tag, ...Object.entries(attributes).sort()]);
}

/**
 * @param {string} html
 * @returns {Call[]} the custom elements that hold nothing yet
 */
export function callsIn(html) {
  return [...html.matchAll(EMPTY_ELEMENT)].map(callOf);
}

/**
 * @param {string} html
 * @param {Lang} lang
 * @param {(call: Call) => Recorded} recorded
 * @param {string} version the package's
 * @returns {string} the same with each experiment's recording inside its element
 */
export function insertRecordings(html, lang, recorded, version) {
  return html.replace(EMPTY_ELEMENT, (...found) => {
    const [element = '', tag] = found;
    const result = recorded(callOf(found));
    if (result === undefined) return element;
    const end = `</${tag}>`;
    const html = recordingHtml(result && result[lang], WORDS[lang], version);
    return element.slice(0, -end.length) + html + end;
  });
}

/**
 * @param {readonly string[]} found
 * @returns {Call}
 */
function callOf([, tag = '', attributes = '']) {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  ]);
  return { tag, attributes: Object.fromEntries(pairs) };
}

/**
 * @param {Recording | null} recording
 * @param {typeof WORDS['en']} words
 * @param {string} version
 */
function recordingHtml(recording, { recorded: words }, version) {
  if (!recording) return `<p class="recorded">${words.none}</p>`;
  const { seed, summary, table } = recording;
  const [head, ...columns] = table.columns;
  const cells = (/** @type {readonly string[]} */ texts, /** @type {string} */ tag) =>
    texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag.slice(0, 2)}>`).join('');
  const rows = table.rows.map(
    ([name = '', ...values]) => `<tr>${cells([name], 'th scope="row"')}${cells(values, 'td')}</tr>`,
  );
  return `<figure class="recorded">
<figcaption>${words.title(seed, version)}</figcaption>
<p>${escapeHtml(summary)}</p>
<details class="fold"><summary>${words.table}</summary>${scrollBox(table.caption)}<table class="data">
<caption>${escapeHtml(table.caption)}</caption>
<thead><tr>${head ? cells([head], 'th scope="col"') : '<td></td>'}${cells(columns, 'th scope="col"')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></details>
</figure>`;
}
