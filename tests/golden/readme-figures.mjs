// The figures of accuracy.json as the README shows them. `npm run accuracy` writes them there; a test compares.
// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** @typedef {import('./sweep-rows.mjs').Row} Row */

export const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const BEGIN = '<!-- Written by `npm run accuracy`. -->';
const END = '<!-- To here. -->';

/**
 * The README with these figures.
 * @param {readonly Row[]} rows
 */
export async function readmeWith(rows) {
  const text = readFileSync(readme, 'utf8');
  const [before, , after] = split(text);
  const options = { ...(await resolveConfig(readme)), parser: 'markdown' };
  return format(`${before}${BEGIN}\n\n${figures(rows)}\n\n${END}${after}`, options);
}

/** @param {string} text */
function split(text) {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`README.md has lost ${BEGIN} or ${END}`);
  return [text.slice(0, begin), text.slice(begin, end), text.slice(end + END.length)];
}

/** @param {readonly Row[]} rows */
function figures(rows) {
  const errors = new Map(rows.map((row) => [row.function, row.largestError]));
  const worst = rows.reduce((a, b) => (b.largestError > a.largestError ? b : a));
  const inputs = Math.min(...rows.map((row) => row.inputs));
  const lines = rows
    .filter((row) => !row.function.endsWith("'"))
    .map((row) => {
      const parameters = Object.entries(row.parameters).map(
        ([name, value]) => `, ${name} ${value}`,
      );
      const slope = errors.get(`${row.function}'`);
      return `| \`${row.function}\`${parameters.join('')} | ${ulp(row.largestError)} | ${ulp(slope)} |`;
    });
  return `Measured over ${inputs === 2 ** 32 ? 'all ' : ''}${inputs.toLocaleString('en-US')} float32 inputs, against definitions in double-double, the largest error is ${ulp(worst.largestError)} ULP (\`${worst.function}\`):

| function | largest error, ULP | of its derivative |
| --- | --- | --- |
${lines.join('\n')}`;
}

/** @param {number | undefined} error */
function ulp(error) {
  if (error === undefined) return '';
  return error === 0 ? '0' : error.toFixed(4);
}
