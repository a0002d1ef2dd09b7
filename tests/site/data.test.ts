// The measured data sets: what the files hold is what README.md beside them says.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { tableWords } from '../../web/src/locales/table-words.js';
import {
  readTable,
  TABLE_IDS,
  type Table,
  type TableFile,
  type TableId,
} from '../../web/src/state/index.js';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const textOf = (id: TableId): string => readFileSync(fromRoot(`site/data/${id}.json`), 'utf8');
const tables = Object.fromEntries(
  TABLE_IDS.map((id) => [id, readTable(JSON.parse(textOf(id)) as TableFile)]),
) as Record<TableId, Table>;

/** Lowest and highest number of each column. */
function ranges({ columns, inputs }: Table): [number, number][] {
  return columns.map((_, c) => {
    const values = inputs.filter((__, i) => i % columns.length === c);
    return [Math.min(...values), Math.max(...values)];
  });
}

function counts({ classes, labels }: Table): number[] {
  return classes.map((_, k) => labels.filter((label) => label === k).length);
}

describe.each(TABLE_IDS)('%s', (id) => {
  const { columns, classes, inputs, labels } = tables[id];

  it('is the file whose hash README.md names', () => {
    const hash = createHash('sha256').update(textOf(id)).digest('hex');
    expect(readFileSync(fromRoot('site/data/README.md'), 'utf8')).toContain(hash);
  });

  it('has a number for each column and a class for each row', () => {
    expect(inputs).toHaveLength(labels.length * columns.length);
    expect(inputs.every(Number.isFinite)).toBe(true);
    expect(Math.max(...labels)).toBe(classes.length - 1);
  });

  it('is served as a classic script with the same numbers', () => {
    const window: { activationLabTables?: Record<string, TableFile> } = {};
    const script = readFileSync(fromRoot(`dist/site/data/${id}.js`), 'utf8');
    runInContext(script, createContext({ window }));
    expect(window.activationLabTables![id]).toEqual(JSON.parse(textOf(id)));
  });

  it.each(['en', 'zh-Hant'])('has names for all that it names, in %s', (language) => {
    if (id === 'digits') return;
    const words = tableWords(language)[id];
    expect(Object.keys(words.columns)).toEqual(columns.map(({ name }) => name));
    expect(Object.keys(words.classes)).toEqual(classes);
  });
});

describe('the numbers', () => {
  it('of iris are 50 flowers of each species, in centimetres', () => {
    expect(counts(tables.iris)).toEqual([50, 50, 50]);
    const expected = [4.3, 7.9, 2, 4.4, 1, 6.9, 0.1, 2.5];
    ranges(tables.iris)
      .flat()
      .forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 6));
  });

  it('of the penguins are those that were measured', () => {
    expect(counts(tables.penguins)).toEqual([151, 68, 123]);
    const expected = [32.1, 59.6, 13.1, 21.5, 172, 231, 2700, 6300];
    ranges(tables.penguins)
      .flat()
      .forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 5));
  });

  it('of the digits are whole, from 0 to 16, and look like digits', () => {
    const { digits } = tables;
    expect(counts(digits)).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
    expect([...new Set(digits.inputs)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 17 }, (_, i) => i),
    );
    const [first] = [digits.inputs.subarray(0, 64)];
    expect(digits.labels[0]).toBe(0);
    // A nought: ink all around, none in the middle.
    expect([first[3 * 8 + 2]! > 0, first[3 * 8 + 3], first[3 * 8 + 5]! > 0]).toEqual([
      true,
      0,
      true,
    ]);
    expect(digits.scale).toEqual({
      mean: new Float64Array(64),
      deviation: new Float64Array(64).fill(16),
    });
  });
});
