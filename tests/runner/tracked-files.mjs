// Checks that git tracks nothing that is built or installed.
import { spawnSync } from 'node:child_process';

const { status, stdout } = spawnSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], {
  encoding: 'utf8',
});
if (status !== 0) {
  console.log('This is no git checkout; nothing to look at.');
  process.exit(0);
}
const built = stdout
  .split('\0')
  .filter((path) => /(^|\/)(build|dist|node_modules|test-results)\/|\.(wasm|tgz)$/.test(path));
for (const path of built) console.error(`Built or installed, but tracked by git: ${path}`);
process.exitCode = built.length === 0 ? 0 : 1;
