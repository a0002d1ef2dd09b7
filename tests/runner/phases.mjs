// The phases of `npm test`: what each needs, and the commands that it runs.
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countCtest, countPlaywright, countVitest } from './counts.mjs';
import { linters } from './linters.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const logs = join(root, 'build/logs');

/**
 * @typedef {object} Phase
 * @property {string} name
 * @property {string} title
 * @property {string[]} tools groups of cpp/toolchain/tools.mjs
 * @property {string[]} needs phases that must have passed
 * @property {string[]} [after] phases that must have ended, when they run at all
 * @property {boolean} [alone] nothing else runs meanwhile, because it watches the clock
 * @property {string} [lane] two of a lane never run together: each fills the machine by itself
 * @property {(job: import('./job.mjs').Job) => Promise<void>} run
 */

/** CMake and ctest, by a preset that is named alike for all three. */
async function runCmake(job, preset) {
  if (!(await job.step('configure', 'cmake', ['--preset', preset]))) return;
  if (!(await job.step('compile', 'cmake', ['--build', '--preset', preset]))) return;
  const parallel = String(availableParallelism());
  // Every 6101st float32 number is compared with the exact result: other ones in each run, the same when told so.
  const walk = process.env.ACTIVATION_LAB_WALK ?? String(randomInt(6101));
  if (preset === 'native') {
    job.say(`${job.name.padEnd(13)} accuracy     over float32 from ACTIVATION_LAB_WALK=${walk} on`);
  }
  await job.step(
    'test',
    'ctest',
    ['--preset', preset, '--parallel', parallel, '--output-on-failure', '--no-tests=error'],
    { count: countCtest, env: { ACTIVATION_LAB_WALK: walk } },
  );
}

async function runVitest(job) {
  const report = join(logs, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await job.step('test', process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    report,
    count: () => countVitest(readReport(report)),
  });
}

async function runPages(job) {
  const report = join(logs, 'playwright.json');
  const args = ['test', '--config=tests/browser/playwright.config.ts', '--reporter=list,json'];
  await job.step('test', process.execPath, ['node_modules/@playwright/test/cli.js', ...args], {
    report,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    count: () => countPlaywright(readReport(report)),
  });
}

const readReport = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

/** @type {Phase[]} */
export const phases = [
  {
    name: 'set-up',
    title: 'tools and packages',
    tools: [],
    needs: [],
    run: async (job) => {
      const args = ['tests/runner/set-up.mjs', ...job.tools];
      await job.step('install', process.execPath, args, { show: true });
    },
  },
  {
    name: 'build',
    title: 'engine, package and site; generated types are as committed',
    tools: ['build'],
    needs: ['set-up'],
    run: async (job) => {
      const args = ['site/build-all.mjs', ...(job.check ? ['--check'] : [])];
      await job.step('build', process.execPath, args, { show: true, isCheck: true });
    },
  },
  {
    name: 'cpp-native',
    title: 'C++ tests, native',
    tools: ['build', 'cpp-tests'],
    needs: ['set-up'],
    after: ['build'],
    lane: 'cpp',
    run: (job) => runCmake(job, 'native'),
  },
  {
    name: 'vitest',
    title: 'JavaScript tests in Node',
    tools: ['build', 'browsers', 'snippets'], // the registry's test opens the pages of its copy
    needs: ['build'],
    run: runVitest,
  },
  {
    name: 'cpp-sanitized',
    title: 'C++ tests with address and undefined-behaviour sanitizers',
    tools: ['build', 'cpp-tests'],
    needs: ['set-up'],
    after: ['build'],
    lane: 'cpp',
    run: (job) => runCmake(job, 'native-sanitized'),
  },
  {
    name: 'cpp-wasm',
    title: 'C++ tests as WASM, in Node',
    tools: ['build', 'cpp-tests'],
    needs: ['build'],
    lane: 'cpp',
    run: (job) => runCmake(job, 'wasm'),
  },
  {
    name: 'linters',
    title: 'formatters, linters, type checks, package checks',
    tools: ['build', 'cpp-tests', 'linters'],
    needs: ['build'],
    after: ['cpp-native'],
    run: async (job) => {
      for (const { name, program, args } of linters(root)) {
        await job.step(name, program, args, { isCheck: true });
      }
    },
  },
  {
    name: 'pages',
    title: 'pages in Chromium and Firefox',
    tools: ['build', 'browsers'],
    needs: ['build'],
    alone: true,
    run: runPages,
  },
];

/** The named phases and all that they need, in order; every phase when none is named. */
export function selectPhases(names) {
  if (names === undefined) return phases;
  const unknown = names.find((name) => !phases.some((phase) => phase.name === name));
  if (unknown !== undefined) {
    const known = phases.map(({ name }) => name).join(', ');
    throw new Error(`There is no phase '${unknown}'. The phases are ${known}.`);
  }
  const wanted = new Set(names);
  // From the last to the first: what a phase needs stands before it.
  for (const phase of phases.toReversed()) {
    if (wanted.has(phase.name)) phase.needs.forEach((name) => wanted.add(name));
  }
  return phases.filter(({ name }) => wanted.has(name));
}
