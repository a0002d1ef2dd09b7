// clang-tidy over the C++ core, as the native build compiles it: many files as one, so that the headers which they
// share are read and judged once. Several such units at a time.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tools } from '../../cpp/toolchain/tools.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const commands = join(root, 'build/native/compile_commands.json');
if (!existsSync(commands)) {
  const { status } = spawnSync('cmake', ['--preset', 'native'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const units = JSON.parse(readFileSync(commands, 'utf8')).filter(({ command }) =>
  command.includes('CMakeFiles/activation_lab_core.dir/'),
);
const waiting = units.map(({ directory, file }) => relative(root, resolve(directory, file)));
if (waiting.length === 0) {
  console.error(`No file of the core is in ${commands}.`);
  process.exit(1);
}
const database = join(root, 'build/clang-tidy');
mkdirSync(database, { recursive: true });
writeFileSync(join(database, 'compile_commands.json'), JSON.stringify(units));

async function work() {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const { status, output, seconds } = await tidy(file);
    console.log(`${file}: ${status === 0 ? 'clean' : 'FAILED'}, ${seconds} s`);
    if (status === 0) continue;
    console.log(output);
    process.exitCode = 1;
  }
}

function tidy(file) {
  const begin = performance.now();
  const program = tools.clangTidy.locate() ?? 'clang-tidy';
  // -Wno-unknown-warning-option: g++'s own flags stand in the commands too.
  const args = ['-p', database, '--quiet', '--extra-arg=-Wno-unknown-warning-option', file];
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => done({ status: -1, output: error.message, seconds: 0 }));
    child.once('close', (status) => {
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      done({ status, output: Buffer.concat(chunks).toString(), seconds });
    });
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
