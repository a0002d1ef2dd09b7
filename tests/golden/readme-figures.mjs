// The figures of accuracy.json as the README shows them. `npm run accuracy` writes them there; a test compares.
// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./sweep-rows.mjs').Row} Row */

export const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const BEGIN = '<!-- Written by `npm run accuracy`. -->';
const END = '<!-- To here. -->';

/**
 * The README with these figures.
 * @param {readonly Row[]} rows
 */
export function readmeWith(rows) {
  const [before, , after] = split(readFileSync(readme, 'utf8'));
  return `${before}${BEGIN}\n\n${figures(rows)}\n\n${END}${after}`;
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
  const byName = new Map(rows.map((row) => [row.function, row]));
  const worst = rows.reduce((a, b) => (b.largestError > a.largestError ? b : a));
  const worstDouble = rows.reduce((a, b) => (b.float64Error > a.float64Error ? b : a));
  const inputs = Math.min(...rows.map((row) => row.inputs));
  const lines = rows
    .filter((row) => !row.function.endsWith("'"))
    .map((row) => {
      const parameters = Object.entries(row.parameters).map(
        ([name, value]) => `, ${name} ${value}`,
      );
      const slope = byName.get(`${row.function}'`);
      const errors = [row, slope].flatMap((one) => [
        ulp(one?.largestError, 4),
        ulp(one?.float64Error, 1),
      ]);
      return [`\`${row.function}\`${parameters.join('')}`, ...errors];
    });
  return `Measured over ${inputs === 2 ** 32 ? 'all ' : ''}${inputs.toLocaleString('en-US')} float32 inputs, against definitions in double-double, the largest error is ${ulp(worst.largestError, 4)} ULP (\`${worst.function}\`); in float64, over a million numbers of every size and beside the roots, it is ${ulp(worstDouble.float64Error, 1)} ULP (\`${worstDouble.function}\`):

${table(['function', 'ULP of float32', 'of float64', 'derivative, float32', 'float64'], lines)}`;
}

/**
 * Columns as wide as Prettier makes them.
 * @param {readonly string[]} head
 * @param {readonly string[][]} lines
 */
function table(head, lines) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  const padded = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [head, rule, ...lines].map(padded).join('\n');
}

/**
 * @param {number | undefined} error
 * @param {number} digits behind the point
 */
function ulp(error, digits) {
  if (error === undefined) return '';
  return error === 0 ? '0' : error.toFixed(digits);
}
