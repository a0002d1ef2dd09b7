// What is written down: results.json, and from it results.md and the figures in the project's README.
import { readFileSync, writeFileSync } from 'node:fs';
import { BRAIN, CONVNET, JAVASCRIPT, OBJECT_GRAPH, ONNX, OURS, TENSORFLOW } from './rows.mjs';
import { fullTables, goalTable, markdownTable, pageFigures, figure, shownTime } from './table.mjs';

const fromHere = (path) => new URL(path, import.meta.url);
export const files = {
  json: fromHere('results.json'),
  markdown: fromHere('results.md'),
  readme: fromHere('../../README.md'),
};

/** What the README shows: the rows and whose times. */
const shown = [
  {
    head: 'ns per float',
    ids: [
      'sigmoid',
      'elu',
      'tanh',
      'softplus',
      'gelu',
      'silu',
      'leaky_relu',
      'relu',
      'softmax-10',
      'softmax-1000',
      'apply-out-1e6',
    ],
    names: [OURS, TENSORFLOW, ONNX, JAVASCRIPT],
  },
  {
    head: 'samples per second',
    ids: ['training-small', 'training-large'],
    names: [OURS, TENSORFLOW, CONVNET, BRAIN, OBJECT_GRAPH],
  },
];

const versionText = (versions) =>
  Object.entries(versions)
    .filter(([name]) => name !== 'processor')
    .map((pair) => pair.join(' '))
    .join(', ');

/** The README's tables, between its two marks. @param {Pick<Results, 'rows' | 'versions'>} results */
export function readmeFigures({ rows, versions }) {
  const tables = shown.map(({ head, ids, names }) => {
    const lines = ids.map((id) => {
      const { title, group, contenders } = rows.find((row) => row.id === id);
      const cell = (name) => {
        const found = contenders.find((contender) => contender.name === name);
        return found === undefined ? '' : shownTime(group, found.median);
      };
      return [title, ...names.map(cell)];
    });
    return markdownTable([head, ...names], lines);
  });
  return `${tables.join('\n\n')}\n\n${versionText(versions)}; ${versions.processor}.`;
}

const marks = ['<!-- figures of tests/bench/results.json -->', '<!-- end of figures -->'];

/** The README's text with these figures in the place of the old ones. */
export function withFigures(readme, figures) {
  const [begin, end] = marks.map((mark) => readme.indexOf(mark));
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${marks.join(' and ')}`);
  return `${readme.slice(0, begin)}${marks[0]}\n\n${figures}\n\n${readme.slice(end)}`;
}

/** All that was measured, for people. @param {Results} results */
export function resultsMarkdown(results) {
  const { versions, date, load, loads, rounds, page } = results;
  const pageLines = pageFigures(page).map(([name, time, most]) => [
    name,
    `${figure(time)} ms`,
    `${figure(most)} ms`,
    time <= most ? 'yes' : 'no',
  ]);
  return `# What the benchmarks measured

Written by \`npm run bench:peers -- --write\` on ${date}; see README.md beside this file for what each figure means.

${versionText(versions)}; ${versions.processor}. ${loads} page loads, ${rounds} rounds in each. The machine's load before it began was ${load.toFixed(1)}.

## Goals

${goalTable(results)}

## Medians

${fullTables(results)}

## The page

${markdownTable(['what a reader feels', 'measured', 'at most', 'reached'], pageLines)}
`;
}

/** Four digits that count are more than a second run repeats. */
const short = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);

/**
 * @typedef {object} Results
 * @property {string} date
 * @property {Record<string, string>} versions
 * @property {number} load what else the machine was doing, as its load average
 * @property {number} loads
 * @property {number} rounds
 * @property {import('./results.mjs').RowResult[]} rows
 * @property {Awaited<ReturnType<typeof import('./page-bench.mjs').measurePage>>} page
 */

/** @returns {Results} */
export const readResults = () => JSON.parse(readFileSync(files.json, 'utf8'));

/** @param {Results} results */
export function write(results) {
  const rounded = JSON.parse(JSON.stringify(results, short));
  writeFileSync(files.json, `${JSON.stringify(rounded, undefined, 2)}\n`);
  writeFileSync(files.markdown, resultsMarkdown(rounded));
  const readme = readFileSync(files.readme, 'utf8');
  writeFileSync(files.readme, withFigures(readme, readmeFigures(rounded)));
}
