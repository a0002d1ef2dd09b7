// The three steps of a build: what each reads, what it makes, and how.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep } from './build-steps.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Versions of what we build with and of what we bundle. */
const common = ['package-lock.json', 'package.json'];

/** C++ to build/engine, and the types that are generated from it. */
const engineStep = ({ check }) => ({
  name: 'engine',
  inputs: ['CMakeLists.txt', 'CMakePresets.json', 'cpp'],
  outputs: [
    'build/engine/activation-lab-module.js',
    'build/engine/activation-lab.wasm',
    'web/src/engine/ids.generated.ts',
    'web/src/engine/snippets.generated.ts',
  ],
  run: async () => {
    const { buildEngine } = await import('../cpp/toolchain/build-engine.mjs');
    await buildEngine({ check });
  },
});

/** web/src to dist/package: modules, declarations, the wasm beside them. */
export const packageStep = () => ({
  name: 'package',
  inputs: [...common, 'tsconfig.json', 'web', 'build/engine'],
  outputs: ['dist/package'],
  run: async () => {
    rmSync(join(root, 'dist/package'), { recursive: true, force: true });
    const { build } = await import('vite');
    await build({ configFile: join(root, 'web/vite.package.config.ts'), logLevel: 'warn' });
    runNode('node_modules/typescript-7/bin/tsc', '-p', 'web/tsconfig.package.json');
  },
});

/** site and web/src to dist/site. */
const siteStep = () => ({
  name: 'site',
  inputs: [
    ...common,
    'tsconfig.json',
    'LICENSE',
    'site',
    'web',
    'build/engine',
    'dist/package',
    'cpp/core',
    'tests/golden/accuracy.json',
  ],
  outputs: ['dist/site'],
  run: async () => {
    const { buildSite } = await import('./build.mjs');
    await buildSite();
  },
});

function runNode(...args) {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Builds everything; in check mode a drift of the generated types is an error. */
export async function buildAll({ check = false, force = false } = {}) {
  for (const step of [engineStep({ check }), packageStep(), siteStep()]) {
    const begin = performance.now();
    // The check is the point of check mode, so the step that makes it always runs.
    const ran = await runStep(root, step, { force: force || (check && step.name === 'engine') });
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${step.name.padEnd(8)} ${ran ? `built in ${seconds} s` : 'is up to date'}`);
  }
}
