// How the engine is linked, wherever the project lies.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test("Emscripten links with its own programs, not with an npm package's of the same name", () => {
  const folder = mkdtempSync(join(tmpdir(), 'link-'));
  try {
    const programs = join(folder, 'node_modules/.bin');
    const env = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` };
    const build = join(folder, 'build');
    execFileSync('cmake', ['--preset', 'engine', '-B', build], { cwd: root, env, stdio: 'pipe' });
    const commands = execFileSync('ninja', ['-t', 'commands', 'engine/activation-lab.js'], {
      cwd: build,
      encoding: 'utf8',
    });
    const link = commands.trim().split('\n').at(-1)!;
    expect(link).toMatch(/"PATH=[^"]+" \S*em\+\+ .* -o engine\/activation-lab\.js/);
    expect(link).not.toContain('node_modules');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
