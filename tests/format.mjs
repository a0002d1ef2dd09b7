// `npm run format`: formats everything that `npm test` checks the format of. Without --write it only looks.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tools } from '../cpp/toolchain/tools.mjs';
import { cppFiles } from './runner/cpp-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const write = process.argv.includes('--write');

function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(`${program}: ${error.message}`);
  if (status !== 0) process.exitCode = 1;
}

const prettier = 'node_modules/prettier/bin/prettier.cjs';
run(process.execPath, [prettier, write ? '--write' : '--check', '--log-level', 'warn', '.']);
const clangFormat = tools.clangFormat.locate();
if (clangFormat === undefined) console.error('clang-format is missing: C++ files are left alone.');
else run(clangFormat, [...(write ? ['-i'] : ['--dry-run', '--Werror']), ...cppFiles(root)]);
