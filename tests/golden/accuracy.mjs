// `npm run accuracy`: how far every function and derivative lies from the exact result, over all float32 inputs and, in
// double, over a million drawn numbers.
// Runs natively on all cores in pieces, shows how far it is, goes on where it was stopped, and writes accuracy.json and
// the README's figures.
// @ts-check
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readme, readmeWith } from './readme-figures.mjs';
import { openLog, sourcesStamp, writeWhole } from './sweep-log.mjs';
import {
  DOUBLES,
  PIECES,
  mergeRows,
  readDoubles,
  readPiece,
  summarize,
  toRow,
  walkOf,
} from './sweep-rows.mjs';

/** @typedef {import('./sweep-rows.mjs').Swept} Swept */
/** @typedef {import('./sweep-rows.mjs').Piece} Piece */
/** @typedef {import('./sweep-rows.mjs').Doubles} Doubles */
/** @typedef {import('./sweep-rows.mjs').Row} Row */

const usage = `Usage: npm run accuracy [-- [--only sigmoid,tanh] [--stride N]]

  --only      these functions, with their derivatives; the rows of the others stay
  --stride N  every Nth bit pattern, for a quick look: printed, not written to accuracy.json`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, 'build/native');
const program = join(build, 'tests/cpp/sweep_accuracy');
const figures = join(root, 'tests/golden/accuracy.json');

/** @param {string[]} words */
function readOptions(words) {
  try {
    const { values } = parseArgs({
      args: words,
      options: { only: { type: 'string' }, stride: { type: 'string', default: '1' } },
    });
    const stride = Number(values.stride);
    if (Number.isInteger(stride) && stride >= 1) return { only: values.only?.split(','), stride };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new Error(usage);
}

function compile() {
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('cmake', ['--preset', 'native'], options);
  execFileSync('cmake', ['--build', '--preset', 'native', '--target', 'sweep_accuracy'], options);
}

/**
 * @param {string[] | undefined} only
 * @returns {{ all: Swept[], chosen: Swept[] }}
 */
function choose(only) {
  const all = /** @type {Swept[]} */ (
    JSON.parse(execFileSync(program, ['list'], { encoding: 'utf8' }))
  );
  const ids = [...new Set(all.map(({ id }) => id))];
  const unknown = only?.filter((id) => !ids.includes(id)) ?? [];
  if (unknown.length > 0) {
    throw new Error(`no function is called ${unknown.join(', ')}; there are ${ids.join(', ')}`);
  }
  return { all, chosen: all.filter(({ id }) => only?.includes(id) ?? true) };
}

/** The name of the work beside the pieces. */
const IN_DOUBLE = 'double';

/**
 * @param {Swept} swept
 * @param {string} piece its number, or IN_DOUBLE
 * @param {number} stride
 * @returns {Promise<Piece | Doubles>}
 */
async function sweep(swept, piece, stride) {
  if (piece === IN_DOUBLE) return readDoubles(await run(swept, [Math.ceil(DOUBLES / stride)]));
  const { from, to } = walkOf(Number(piece), stride);
  return readPiece(await run(swept, [from, to, stride]));
}

/**
 * @param {Swept} swept
 * @param {readonly number[]} what
 * @returns {Promise<string>} what the program prints
 */
function run(swept, what) {
  return new Promise((resolve, reject) => {
    const args = [swept.id, swept.part, ...what.map(String)];
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(text);
      else reject(new Error(`${swept.function}: ${text || `exit code ${code}`}`));
    });
  });
}

/**
 * @param {number} total
 * @param {number} before how many pieces an earlier run did
 */
function progress(total, before) {
  const begin = performance.now();
  let ended = before;
  let shown = begin;
  /** @param {string} name */
  return (name) => {
    ended += 1;
    const now = performance.now();
    if (now - shown < 10_000 && ended < total) return;
    shown = now;
    const left = ((now - begin) / (ended - before)) * (total - ended);
    const percent = ((100 * ended) / total).toFixed(1).padStart(5);
    console.log(`${percent} %   ${name.padEnd(14)} about ${Math.ceil(left / 60_000)} min left`);
  };
}

async function main() {
  const { only, stride } = readOptions(process.argv.slice(2));
  compile();
  const { all, chosen } = choose(only);
  const folder = join(root, 'build/accuracy', sourcesStamp(root, build));
  const parts = chosen.map((swept) => ({
    swept,
    log: /** @type {ReturnType<typeof openLog<Piece | Doubles>>} */ (
      openLog(join(folder, `${swept.id}-${swept.part}-every-${stride}.json`))
    ),
  }));
  const names = [...Array.from({ length: PIECES }, (_, piece) => String(piece)), IN_DOUBLE];
  const work = parts.flatMap(({ swept, log }) => names.map((piece) => ({ swept, log, piece })));
  const left = work.filter(({ log, piece }) => log.get(piece) === undefined);
  if (left.length < work.length) {
    console.log(`${work.length - left.length} of ${work.length} pieces were done before`);
  }
  const show = progress(work.length, work.length - left.length);

  /** @type {Row[]} */
  const rows = [];
  const close = (/** @type {typeof parts[number]} */ { swept, log }) => {
    const done = names.map((name) => log.get(name));
    if (done.some((one) => one === undefined)) return;
    const doubles = /** @type {Doubles} */ (done.pop());
    rows.push(toRow(swept, /** @type {Piece[]} */ (done), doubles));
    if (stride === 1) {
      const known = /** @type {Row[]} */ (JSON.parse(readFileSync(figures, 'utf8')));
      writeWhole(figures, `${JSON.stringify(mergeRows(all, known, rows), null, 2)}\n`);
    }
  };
  for (const part of parts) close(part);
  const worker = async () => {
    for (let one = left.shift(); one; one = left.shift()) {
      one.log.add(one.piece, await sweep(one.swept, one.piece, stride));
      show(one.swept.function);
      if (!left.some(({ log }) => log === one?.log)) close(one);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  if (stride === 1) writeWhole(readme, readmeWith(JSON.parse(readFileSync(figures, 'utf8'))));
  console.log(summarize(rows));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
