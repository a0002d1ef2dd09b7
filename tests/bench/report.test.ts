// What is written about the measurements: the tables, and that the README's figures are the file's.
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { contendersOf } from './page/rows/index.mjs';
import { files, readmeFigures, readResults, resultsMarkdown, withFigures } from './report.mjs';
import { rowResult } from './results.mjs';
import { COPY, OURS, rows, TENSORFLOW } from './rows.mjs';
import { figure, goalText, markdownTable } from './table.mjs';

const again = 'not what tests/bench/results.json says: run `npm run bench:peers -- --write`';

test("README's figures are those of the results", () => {
  const readme = readFileSync(files.readme, 'utf8');
  expect(readme, `README.md is ${again}`).toBe(withFigures(readme, readmeFigures(readResults())));
});

test('every peer has one exact version, which the results name', () => {
  const text = readFileSync(new URL('package.json', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  const { versions } = readResults();
  for (const [name, version] of Object.entries(dependencies)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(versions[name], `${name} in ${again}`).toBe(version);
  }
});

test('results.md holds what the results say', () => {
  const text = readFileSync(files.markdown, 'utf8');
  expect(text, `results.md is ${again}`).toBe(resultsMarkdown(readResults()));
});

test('every row with every goal is in the results, and has contenders', () => {
  const results = readResults();
  expect(results.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(Object.keys(contendersOf)).toEqual(rows.map(({ id }) => id));
  for (const [i, { title, goals }] of rows.entries()) {
    const measured = results.rows[i]!;
    expect(measured.title).toBe(title);
    expect(measured.goals.map(({ form, limit }) => ({ form, limit }))).toEqual(
      goals.map(({ form, limit }) => ({ form, limit })),
    );
  }
});

test('the written Markdown is as Prettier leaves it', async () => {
  const text = resultsMarkdown(readResults());
  expect(await format(text, { parser: 'markdown' })).toBe(text);
  const table = `${markdownTable(['a', 'long head'], [['longer cell', '1']])}\n`;
  expect(await format(table, { parser: 'markdown' })).toBe(table);
});

test('a goal is reached when the median of the ratios is on its side', () => {
  const row = {
    id: 'relu',
    title: 'ReLU',
    group: 'resident' as const,
    goals: [
      { against: COPY, form: 'time' as const, limit: 1.1 },
      { against: TENSORFLOW, form: 'times' as const, limit: 4 },
      { against: 'somebody else', form: 'time' as const, limit: 1 },
    ],
  };
  // One page load, three rounds.
  const loads = [
    [
      [1, 1.2, 1.2],
      [1, 1, 1],
      [3, 3, 3],
    ],
  ];
  const { goals, contenders } = rowResult(row, { names: [OURS, COPY, TENSORFLOW], loads });
  expect(contenders[0]).toEqual({ name: OURS, median: 1.2, least: 1, perLoad: [1.2] });
  // Nobody else was there.
  expect(goals.map(({ against, median, reached }) => [against, median, reached])).toEqual([
    [COPY, 1.2, false],
    [TENSORFLOW, 2.5, false],
  ]);
  expect(goalText(goals[0]!)).toBe("1.20 of SIMD copy's time (goal: at most 1.10)");
});

test.each([
  [0.01234, '0.0123'],
  [1.005, '1.00'],
  [12.34, '12.3'],
  [1234.5, '1235'],
  [12345, '12.3 k'],
  [9_876_543, '9.88 M'],
  [0, '0'],
])('%f is shown as %s', (x, text) => {
  expect(figure(x)).toBe(text);
});

test('README keeps what stands around its figures', () => {
  const readme =
    'before\n\n<!-- figures of tests/bench/results.json -->\n\nold\n\n<!-- end of figures -->\n\nafter\n';
  expect(withFigures(readme, 'new')).toBe(readme.replace('old', 'new'));
  expect(() => withFigures('no marks', 'new')).toThrow('README.md lacks');
});
