// Runs the steps of a build, each only when its inputs or outputs have changed since it last ran.
// A file counts as changed by its size and time, so that looking costs milliseconds.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Step
 * @property {string} name also the name of its stamp
 * @property {string[]} inputs files and folders, from the root; one that is missing counts as empty
 * @property {string[]} outputs likewise; one that is missing makes the step run
 * @property {() => Promise<unknown>} run
 */

/** One line for each file below this path: what changes when the file does. */
function* listFiles(root, path) {
  const full = join(root, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    yield `${path} ${stat.size} ${stat.mtimeMs}`;
    return;
  }
  for (const name of readdirSync(full).sort()) yield* listFiles(root, `${path}/${name}`);
}

/**
 * A short text that differs when any of these files does.
 * @param {string} root @param {string[]} paths @returns {string}
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const line of listFiles(root, path)) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}

/**
 * Runs one step unless it is up to date; true when it ran.
 * @param {string} root
 * @param {Step} step
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>}
 */
export async function runStep(root, step, { force = false } = {}) {
  const stamp = join(root, 'build', 'stamps', step.name);
  const before = fingerprint(root, step.inputs);
  const isCurrent = () =>
    existsSync(stamp) &&
    step.outputs.every((path) => existsSync(join(root, path))) &&
    readFileSync(stamp, 'utf8') === `${before} ${fingerprint(root, step.outputs)}`;
  if (!force && isCurrent()) return false;

  // Without a stamp a step that fails half-way is not taken for done.
  rmSync(stamp, { force: true });
  await step.run();
  for (const path of step.outputs) {
    if (!existsSync(join(root, path))) {
      throw new Error(`The step '${step.name}' ended without making ${path}.`);
    }
  }
  mkdirSync(join(root, 'build', 'stamps'), { recursive: true });
  writeFileSync(stamp, `${before} ${fingerprint(root, step.outputs)}`);
  return true;
}
