// The code in the lessons runs. Ours always; NumPy's, PyTorch's and Keras' where they are installed, and
// elsewhere it is read by Python at least. What two of them print as JSON is the same.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const lessons = fileURLToPath(new URL('../../site/lessons', import.meta.url));
const folders = readdirSync(lessons)
  .map((name) => join(lessons, name, 'code'))
  .filter((folder) => existsSync(folder));

function run(
  program: string,
  ...args: string[]
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  return { status: error ? null : status, out: stdout, err: stderr };
}

// Another Python may come first on PATH than the system's own, which has NumPy.
const pythons = [process.env.PYTHON ?? 'python3', '/usr/bin/python3'];
const hasNumpy = (name: string): boolean => run(name, '-c', 'import numpy').status === 0;
const python = pythons.find(hasNumpy) ?? 'python3';
const has = (module: string): boolean => run(python, '-c', `import ${module}`).status === 0;
const hasPython = run(python, '--version').status === 0;
const installed: Readonly<Record<string, boolean>> = {
  'numpy.py': has('numpy'),
  'pytorch.py': has('torch'),
  'keras.py': has('tensorflow') || has('keras'),
};

/** The numbers of a printed JSON value, in order; undefined for what is none. */
function numbersIn(text: string): readonly number[] | undefined {
  try {
    const flat = (value: unknown): unknown[] =>
      Array.isArray(value) ? value.flatMap(flat) : [value];
    const found = flat(JSON.parse(text.trim()));
    return found.every((value): value is number => typeof value === 'number') ? found : undefined;
  } catch {
    return undefined;
  }
}

describe.each(folders)('%s', (folder) => {
  const ours = run(process.execPath, join(folder, 'activation-lab.mjs'));

  it('our own code runs', () => {
    expect(ours).toMatchObject({ status: 0, err: '' });
  });

  it.skipIf(!hasPython).each(Object.keys(installed))('%s runs, or can be read', (name) => {
    const file = join(folder, name);
    if (!installed[name]) {
      const read = run(python, '-c', 'import ast, sys; ast.parse(open(sys.argv[1]).read())', file);
      expect(read).toMatchObject({ status: 0 });
      return;
    }
    // By its path alone: run as a script, numpy.py would import itself.
    const theirs = run(python, '-c', 'import runpy, sys; runpy.run_path(sys.argv[1])', file);
    expect(theirs).toMatchObject({ status: 0 });
    const [one, other] = [numbersIn(ours.out), numbersIn(theirs.out)];
    if (!one || !other) return;
    expect(other).toHaveLength(one.length);
    // Float32 is what most of them compute with.
    other.forEach((value, at) => expect(value).toBeCloseTo(one[at]!, 5));
  });
});
