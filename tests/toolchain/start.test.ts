// What `npm start`, `npm run build` and `npm test` say to flags, before they do anything.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, out: stdout, err: stderr };
}

const scripts = ['site/start.mjs', 'site/build-all.mjs', 'tests/run.mjs'];

test.each(scripts)('%s explains itself', (script) => {
  const { status, out } = run(script, '--help');
  expect(status).toBe(0);
  expect(out).toMatch(/^Usage: npm (start|run build|test)/);
});

test.each(scripts)('%s refuses a flag that it does not know, and names it', (script) => {
  const { status, err } = run(script, '--colour');
  expect(status).toBe(1);
  expect(err).toContain('--colour');
  expect(err).toContain('Usage:');
});

test('a port that is none is refused', () => {
  for (const port of ['0', '65536', '80.5', 'web', '']) {
    expect(run('site/start.mjs', '--port', port).status, port).toBe(1);
  }
});

test('the phases of the tests can be listed', () => {
  const { out } = run('tests/run.mjs', '--list');
  expect(out.trim().split('\n').length).toBeGreaterThan(5);
  expect(out).toMatch(/^linters\s+\S/m);
});
