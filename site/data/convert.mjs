// Writes the data sets of this folder from their originals, which README.md names with their hashes:
//     node site/data/convert.mjs <iris.csv> <penguins.csv> <digits.csv.gz>
// What is left out is said where it is left out; every number stays as it was written.
// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The originals that this was written for. */
const originals = {
  iris: 'f13ffa8fdd56fd8e6c8d16d4081a3fbd3114bcd0aae4256c43205169cd9d1449',
  penguins: 'f204db2c753b0937caac3cb35258562c14f073e4bbc76be24b4c51ce22767a93',
  digits: '46abec6b12486ad9e51943373abcf22bbea1b5a51a1619b361570d8893f1464a',
};

/** @param {keyof typeof originals} id @param {string | undefined} path */
function original(id, path) {
  if (path === undefined) throw new Error(`the original of ${id} is missing; see README.md`);
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== originals[id]) throw new Error(`${path} is not the original of ${id}: ${hash}`);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
}

/** The first line: counts and the names of the classes. Then four lengths and the class's number. */
function iris(/** @type {string[][]} */ [head, ...rows]) {
  const names = ['sepal_length', 'sepal_width', 'petal_length', 'petal_width'];
  return {
    columns: names.map((name) => ({ name, unit: 'cm' })),
    classes: head?.slice(2),
    labels: rows.map((row) => row[4]).join(''),
    inputs: rows.flatMap((row) => row.slice(0, 4).map(Number)),
  };
}

/** Four measures of each bird and its species. Two birds were not measured (NA): they are left out. */
function penguins(/** @type {string[][]} */ [head = [], ...all]) {
  const columns = [
    { name: 'bill_length', unit: 'mm' },
    { name: 'bill_depth', unit: 'mm' },
    { name: 'flipper_length', unit: 'mm' },
    { name: 'body_mass', unit: 'g' },
  ];
  const places = columns.map(({ name, unit }) => head.indexOf(`${name}_${unit}`));
  const species = head.indexOf('species');
  const rows = all.filter((row) => places.every((place) => row[place] !== 'NA'));
  const classes = [...new Set(rows.map((row) => row[species]))].sort();
  return {
    columns,
    classes,
    labels: rows.map((row) => classes.indexOf(row[species])).join(''),
    inputs: rows.flatMap((row) => places.map((place) => Number(row[place]))),
  };
}

/** 64 pixels from 0 to 16, row by row from the top, each written as one digit to the base 17; the class. */
function digits(/** @type {string[][]} */ rows) {
  const names = Array.from({ length: 64 }, (_, i) => `pixel_${Math.floor(i / 8)}_${i % 8}`);
  return {
    columns: names.map((name) => ({ name, unit: '' })),
    classes: [...'0123456789'],
    labels: rows.map((row) => row[64]).join(''),
    pixels: rows.map((row) =>
      row
        .slice(0, 64)
        .map((v) => Number(v).toString(17))
        .join(''),
    ),
  };
}

/** One array or text a line: short enough to look at, and the same whoever writes it. */
function printed(/** @type {object} */ table) {
  const fields = Object.entries(table).map(([name, value]) => {
    const text = JSON.stringify(value);
    return `"${name}": ${name === 'pixels' ? text.replaceAll(',', ',\n') : text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

const [irisPath, penguinsPath, digitsPath] = process.argv.slice(2);
const tables = {
  iris: iris(original('iris', irisPath)),
  penguins: penguins(original('penguins', penguinsPath)),
  digits: digits(original('digits', digitsPath)),
};
for (const [id, table] of Object.entries(tables)) {
  writeFileSync(fileURLToPath(new URL(`${id}.json`, import.meta.url)), printed(table));
}
