// What `npm run accuracy` has swept so far, so that it can go on after it was stopped: one small file for each
// function and each state of the sources that its figures depend on.
// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The kernels, what they are compared with, and the walk. */
const SOURCES = [
  'cpp/core/activations.cpp',
  'cpp/core/activation_calls.cpp',
  'tests/cpp/double_double.cpp',
  'tests/cpp/double_sweep.cpp',
  'tests/cpp/error_sweep.cpp',
  'tests/cpp/exact.cpp',
  'tests/cpp/exact_block.cpp',
  'tests/cpp/sweep_accuracy.cpp',
];

/**
 * A hash of these sources with all that they include, of the compiler and of the kernels' flags: what was swept
 * with another is not used.
 * @param {string} root
 * @param {string} build the folder of the CMake build
 */
export function sourcesStamp(root, build) {
  const hash = createHash('sha256');
  for (const path of withIncludes(root, SOURCES)) {
    hash.update(`${relative(root, path)}\n${readFileSync(path, 'utf8')}`);
  }
  const commands = /** @type {{ file: string, command: string }[]} */ (
    JSON.parse(readFileSync(join(build, 'compile_commands.json'), 'utf8'))
  );
  const kernels = join(root, SOURCES[0] ?? '');
  // Where the tree lies makes no difference.
  const [command = '', ...others] = commands
    .filter(({ file }) => file === kernels)
    .map((one) => one.command.replaceAll(root, ''));
  hash.update([command, ...others].join('\n'));
  hash.update(execFileSync(command.split(' ')[0] ?? '', ['--version']));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} root
 * @param {readonly string[]} sources
 */
function withIncludes(root, sources) {
  const found = new Set(sources.map((path) => join(root, path)));
  for (const path of found) {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/^#include "(.+)"$/gm)) {
      const places = [dirname(path), join(root, 'cpp'), join(root, 'tests/cpp')];
      const place = places.find((folder) => existsSync(join(folder, name)));
      if (place !== undefined) found.add(join(place, name));
    }
  }
  return [...found].sort();
}

/**
 * Whole or not at all: a reader, or a run after this one was killed, never meets half a file.
 * @param {string} file
 * @param {string} text
 */
export function writeWhole(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, file);
}

/**
 * The pieces of one function that are done, by a name of the caller's.
 * @template Piece
 * @param {string} file
 */
export function openLog(file) {
  /** @type {Record<string, Piece>} */
  const done = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    /** @param {string} name */
    get: (name) => done[name],
    /**
     * @param {string} name
     * @param {Piece} piece
     */
    add: (name, piece) => {
      done[name] = piece;
      writeWhole(file, JSON.stringify(done));
    },
  };
}
