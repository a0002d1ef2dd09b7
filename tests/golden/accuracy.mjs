// `npm run accuracy`: how far every function and derivative lies from the exact result, over the float32 numbers.
// Runs natively on all cores in pieces, shows how far it is, goes on where it was stopped, and writes accuracy.json.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const usage = `Usage: npm run accuracy [-- --stride N]

  --stride N  every Nth bit pattern; 1, every float32 number, unless said (hours)`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'build/native/tests/cpp/sweep_accuracy');
const PATTERNS = 2 ** 32;
const PIECES = 64;

function readStride(words) {
  if (words.length === 0) return 1;
  const stride = Number(words[1]);
  if (words.length !== 2 || words[0] !== '--stride' || !Number.isInteger(stride) || stride < 1) {
    throw new Error(usage);
  }
  return stride;
}

function build() {
  const options = { cwd: root, stdio: 'inherit' };
  execFileSync('cmake', ['--preset', 'native'], options);
  execFileSync('cmake', ['--build', '--preset', 'native', '--target', 'sweep_accuracy'], options);
}

/** One piece of one function's walk; the pieces together meet every strided pattern once. */
function listWork(ids, stride) {
  return ids.flatMap((id) =>
    ['value', 'derivative'].flatMap((part) =>
      Array.from({ length: PIECES }, (_, piece) => {
        const bound = (at) => Math.ceil((at * PATTERNS) / PIECES / stride) * stride;
        return { id, part, from: bound(piece), to: Math.min(bound(piece + 1), PATTERNS) };
      }),
    ),
  );
}

function run({ id, part, from, to }, stride) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [id, part, from, to, stride].map(String), {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`${id}: ${text || code}`)),
    );
  });
}

/** What was done before stands in build/accuracy, for this program and this stride. */
function openLog(stride) {
  const folder = join(root, 'build/accuracy');
  mkdirSync(folder, { recursive: true });
  const stamp = execFileSync('cksum', [program], { encoding: 'utf8' }).split(' ')[0];
  const file = join(folder, `${stamp}-${stride}.json`);
  const done = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return { done, save: () => writeFileSync(file, JSON.stringify(done)) };
}

function merge(ids, work, done) {
  return ids.flatMap((id) =>
    ['value', 'derivative'].map((part) => {
      const pieces = work
        .filter((one) => one.id === id && one.part === part)
        .map((one) => done[keyOf(one)]);
      const worst = pieces.reduce((a, b) => (b.largestError > a.largestError ? b : a));
      const sum = (name) => pieces.reduce((total, piece) => total + piece[name], 0);
      return {
        function: part === 'value' ? id : `${id}'`,
        largestError: worst.largestError,
        at: worst.at,
        notCorrectlyRounded: sum('notCorrectlyRounded'),
        inputs: sum('inputs'),
      };
    }),
  );
}

const keyOf = ({ id, part, from }) => `${id} ${part} ${from}`;

async function main() {
  const stride = readStride(process.argv.slice(2));
  build();
  const ids = execFileSync(program, ['list'], { encoding: 'utf8' }).trim().split('\n');
  const work = listWork(ids, stride);
  const log = openLog(stride);
  const left = work.filter((one) => !(keyOf(one) in log.done));
  let ended = work.length - left.length;
  const worker = async () => {
    for (let one = left.shift(); one; one = left.shift()) {
      log.done[keyOf(one)] = await run(one, stride);
      log.save();
      ended += 1;
      if (ended % PIECES === 0 || left.length === 0) {
        console.log(`${((100 * ended) / work.length).toFixed(1)} %   ${one.id} ${one.part}`);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const rows = merge(ids, work, log.done);
  writeFileSync(join(root, 'tests/golden/accuracy.json'), `${JSON.stringify(rows, null, 2)}\n`);
  const worst = Math.max(...rows.map(({ largestError }) => largestError));
  console.log(`${rows.length} functions and derivatives, largest error ${worst.toFixed(4)} ULP`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
