// A build step runs when something has changed, and only then.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runStep } from '../../site/build-steps.mjs';

let root = '';
let runs = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-steps-'));
  runs = 0;
  mkdirSync(join(root, 'source/deep'), { recursive: true });
  writeFileSync(join(root, 'source/deep/a.txt'), 'a');
});

afterEach(() => rmSync(root, { recursive: true }));

const copy = {
  name: 'copy',
  inputs: ['source', 'absent.txt'],
  outputs: ['made'],
  run: async (): Promise<void> => {
    runs++;
    mkdirSync(join(root, 'made'), { recursive: true });
    writeFileSync(join(root, 'made/a.txt'), `${runs}`);
    await Promise.resolve();
  },
};

test('the second run does nothing', async () => {
  expect(await runStep(root, copy)).toBe(true);
  expect(await runStep(root, copy)).toBe(false);
  expect(runs).toBe(1);
});

test('a changed, new or removed input makes it run', async () => {
  await runStep(root, copy);
  writeFileSync(join(root, 'source/deep/a.txt'), 'longer');
  expect(await runStep(root, copy)).toBe(true);
  writeFileSync(join(root, 'source/b.txt'), 'b');
  expect(await runStep(root, copy)).toBe(true);
  rmSync(join(root, 'source/b.txt'));
  expect(await runStep(root, copy)).toBe(true);
});

test('a removed or altered output makes it run', async () => {
  await runStep(root, copy);
  rmSync(join(root, 'made/a.txt'));
  expect(await runStep(root, copy)).toBe(true);
  writeFileSync(join(root, 'made/a.txt'), 'meddled with');
  expect(await runStep(root, copy)).toBe(true);
});

test('force runs it all the same', async () => {
  await runStep(root, copy);
  expect(await runStep(root, copy, { force: true })).toBe(true);
});

test('a step that fails is tried again', async () => {
  await runStep(root, copy);
  writeFileSync(join(root, 'source/b.txt'), 'b');
  const failing = { ...copy, run: () => Promise.reject(new Error('no')) };
  await expect(runStep(root, failing)).rejects.toThrow('no');
  expect(await runStep(root, copy)).toBe(true);
});

test('a step that leaves out its output has failed', async () => {
  const idle = { ...copy, run: () => Promise.resolve() };
  await expect(runStep(root, idle)).rejects.toThrow('without making made');
});
