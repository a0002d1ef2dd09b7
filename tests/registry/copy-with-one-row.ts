// A copy of the tree with one row more in the registry, built as the tree itself is built.
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const registry = 'cpp/core/activations.cpp';

/** What a build makes or takes from elsewhere. */
const notCopied = [
  '.git',
  'build',
  'dist',
  'node_modules',
  'test-results',
  'playwright-report',
  'tests/bench/node_modules',
];

/** Copies the tree and adds the row; returns the copy's folder, which the caller removes. */
export function copyWithOneRow(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'activation-lab-')));
  const left = new Set(notCopied.map((name) => join(root, name)));
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(path) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  const row = readFileSync(new URL('added-row.txt', import.meta.url), 'utf8');
  const source = readFileSync(join(copy, registry), 'utf8');
  const end = '\n};\n\n}  // namespace\n';
  if (source.split(end).length !== 2) throw new Error(`${registry} has no single end of its table`);
  writeFileSync(
    join(copy, registry),
    source.replace(end, () => `\n\n${row.trimEnd()}${end}`),
  );

  // It is to be right, not fast.
  for (const settings of ['CMakePresets.json', 'cpp/engine/CMakeLists.txt']) {
    const path = join(copy, settings);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/-O[23](?=["/)])/g, '-O1'));
  }
  return copy;
}

/** Runs Node in the copy; what it prints is in the error when it fails. */
export function runNode(copy: string, ...args: string[]): Promise<void> {
  return runNodeWith({}, copy, ...args);
}

async function runNodeWith(
  env: Record<string, string>,
  copy: string,
  ...args: string[]
): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, args, {
      cwd: copy,
      env: { ...process.env, ...env },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`node ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** `npm run build`, the engine alone. */
export async function buildEngine(copy: string): Promise<void> {
  const script = "import('./cpp/toolchain/build-engine.mjs').then((m) => m.buildEngine())";
  await runNodeWith(reuse(), copy, '--input-type=module', '--eval', script);
}

/** Its package and its site, without the results of experiments, which the row does not change and which take time. */
export async function buildPages(copy: string): Promise<void> {
  const script = `
    const { packageStep } = await import('./site/build-plan.mjs');
    await packageStep().run();
    const { buildSite } = await import('./site/build.mjs');
    await buildSite({ record: false });`;
  await runNode(copy, '--input-type=module', '--eval', script);
}

/** Lets the copy take the tree's own objects, where the tree has been built as it stands. */
function reuse(): Record<string, string> {
  const objects = join(root, 'build/wasm');
  const asked = ['--build', '--preset', 'engine', '--', '-n'];
  if (!execFileSync('cmake', asked, { cwd: root, encoding: 'utf8' }).includes('no work to do')) {
    return {};
  }
  const launcher = fileURLToPath(new URL('reuse-object.mjs', import.meta.url));
  const command = [process.execPath, launcher, objects, registry];
  return { CMAKE_CXX_COMPILER_LAUNCHER: command.join(';') };
}
