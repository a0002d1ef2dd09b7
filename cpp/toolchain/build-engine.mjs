// Builds the engine into build/engine, and writes the TypeScript that is generated from it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeModule } from './describe-module.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const linked = join(root, 'build/wasm/engine');

/** Files that the build makes, under the names that the rest of the project uses. */
const products = {
  'activation-lab.js': 'build/engine/activation-lab-module.js',
  'activation-lab.wasm': 'build/engine/activation-lab.wasm',
};

/**
 * @param {{ check?: boolean }} [options] with `check`, a generated file that differs from the one in
 *   the tree is an error; without, it is written
 */
export async function buildEngine({ check = false } = {}) {
  cmake('--preset', 'engine');
  cmake('--build', '--preset', 'engine');
  mkdirSync(join(root, 'build/engine'), { recursive: true });
  for (const [from, to] of Object.entries(products)) {
    copyFileSync(join(linked, from), join(root, to));
  }
  const generated = await describeModule(
    join(linked, 'activation-lab-for-types.js'),
    join(linked, 'activation-lab-for-types.wasm'),
  );
  const stale = [];
  for (const [file, text] of Object.entries(generated)) {
    const path = join(root, 'web/src/engine', file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(`web/src/engine/${file}`);
    if (!check) writeFileSync(path, text);
  }
  if (check && stale.length > 0) {
    throw new Error(
      `${stale.join(' and ')} no longer match the built engine. Run \`npm run build\` and commit what it writes.`,
    );
  }
}

function cmake(...args) {
  try {
    execFileSync('cmake', args, { cwd: root, stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    throw new Error(`cmake ${args.join(' ')} failed:\n${error.stdout}${error.stderr}`);
  }
}
