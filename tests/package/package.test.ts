// What npm packs is what a user gets: installed in an empty project, imported, run, type-checked.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'activation-lab-package-'));
const installed = join(project, 'node_modules/activation-lab');

/** What the program prints; all of it is in the error when it fails. */
function run(program: string, args: readonly string[], cwd = project): string {
  try {
    return execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Runs a module in the project; what it prints, line by line. */
function printed(name: string, text: string): string[] {
  writeFileSync(join(project, name), text);
  return run(process.execPath, [name]).trimEnd().split('\n');
}

beforeAll(() => {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root),
  ) as { filename: string }[];
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  // Without a network: the package needs no other.
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed!.filename}`]);
});

afterAll(() => rmSync(project, { recursive: true }));

describe('the packed package', () => {
  it('holds dist/package and the usual root files, and nothing else', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(installed, path)).isFile(),
    );
    const outside = files.filter((path) => !path.startsWith('dist/package/'));
    expect(outside.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(files).toContain('dist/package/activation-lab.wasm');
    expect(files.filter((path) => !/\.(js|d\.ts|wasm|md|json)$|LICENSE$/.test(path))).toEqual([]);
  });

  it('runs nothing when it is installed, and brings no other package along', () => {
    const { scripts, dependencies } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    ) as { scripts: Record<string, string>; dependencies?: object };
    for (const name of ['prepare', 'preinstall', 'install', 'postinstall', 'prepack']) {
      expect(scripts).not.toHaveProperty(name);
    }
    expect(dependencies).toBeUndefined();
    const others = readdirSync(join(project, 'node_modules')).filter((n) => !n.startsWith('.'));
    expect(others).toEqual(['activation-lab']);
  });

  it('has an engine without any import of another package', () => {
    const folder = join(installed, 'dist/package');
    const seen = new Set<string>();
    const foreign: string[] = [];
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [, from] of text.matchAll(
        /^(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]/gm,
      )) {
        if (from!.startsWith('./')) visit(from!.slice(2));
        else foreign.push(from!);
      }
    };
    visit('index.js');
    expect(foreign).toEqual([]);
  });
});

describe('in an empty project', () => {
  it("the README's example prints what its comments say", () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const [, example] =
      /```js\n(import \{ loadEngine \} from 'activation-lab';\n[^]*?)```/.exec(readme) ?? [];
    expect(example).toBeDefined();
    const promised = [...example!.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, t]) => t);
    expect(promised.length).toBeGreaterThan(0);
    expect(example!.match(/console\.log/g)).toHaveLength(promised.length);
    expect(printed('example.js', example!)).toEqual(promised);
  });

  it('the example also runs in a worker and from CommonJS', () => {
    const worker = `
      import { Worker, isMainThread, parentPort } from 'node:worker_threads';
      import { fileURLToPath } from 'node:url';
      if (isMainThread) {
        new Worker(fileURLToPath(import.meta.url)).on('message', (m) => console.log(m));
      } else {
        const { loadEngine } = await import('activation-lab');
        const engine = await loadEngine();
        parentPort.postMessage(engine.value('relu', 3));
      }`;
    expect(printed('worker.js', worker)).toEqual(['3']);
    const common = `
      import('activation-lab')
        .then(({ loadEngine }) => loadEngine())
        .then((engine) => console.log(engine.value('relu', 4)));`;
    expect(printed('common.cjs', common)).toEqual(['4']);
  });

  it('the address of the WebAssembly can be asked for', () => {
    const script = `
      import { readFile } from 'node:fs/promises';
      import { EngineError, loadEngine } from 'activation-lab';
      const wasm = new URL(import.meta.resolve('activation-lab/activation-lab.wasm'));
      const engine = await loadEngine({ wasm: await readFile(wasm) });
      try {
        engine.value('nope', 1);
      } catch (error) {
        console.log(error instanceof EngineError, error.code);
      }`;
    expect(printed('wasm.js', script)).toEqual(['true unknown-activation']);
  });

  it('no other door is open', () => {
    const script = `
      await import('activation-lab/dist/package/index.js').catch((error) => console.log(error.code));`;
    expect(printed('door.js', script)).toEqual(['ERR_PACKAGE_PATH_NOT_EXPORTED']);
  });
});

describe('in a TypeScript project', () => {
  const consumer = `import { EngineError, loadEngine, type ActivationId, type Engine } from 'activation-lab';

const engine: Engine = await loadEngine();
const ids: ActivationId[] = engine.activations.map((row) => row.id);
const ys: Float32Array = engine.apply('leaky_relu', new Float32Array(2), { alpha: 0.1 });
using classifier = engine.createClassifier({ layers: [{ units: 8, activation: 'tanh' }] });
const { loss }: { loss: number } = classifier.train(1);
const code = (error: unknown) => (error instanceof EngineError ? error.code : undefined);
// @ts-expect-error: no such function
engine.value('swish', 1);
export const all = [ids, ys, loss, code];
`;

  it.each([
    ['NodeNext', 'NodeNext', 'typescript'],
    ['ESNext', 'Bundler', 'typescript-7'],
  ])('the types hold with module %s, resolution %s, %s', (module, moduleResolution, compiler) => {
    const folder = join(project, moduleResolution);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(folder, 'consumer.ts'), consumer);
    const lib = ['ES2022', 'ESNext.Disposable', 'DOM'];
    const compilerOptions = {
      ...{ module, moduleResolution, lib, target: 'ES2022', types: [] },
      // Our declarations are checked too, as strictly as anyone may ask.
      ...{ noEmit: true, strict: true, skipLibCheck: false, exactOptionalPropertyTypes: true },
      ...{ noUncheckedIndexedAccess: true, verbatimModuleSyntax: true, isolatedModules: true },
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['consumer.ts'] }),
    );
    const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
    expect(run(process.execPath, [tsc, '-p', folder])).toBe('');
  });
});

describe('the custom elements', () => {
  it('have types that hold beside their peers', () => {
    for (const peer of ['lit', 'chart.js']) {
      symlinkSync(join(root, 'node_modules', peer), join(project, 'node_modules', peer));
    }
    const consumer = `import 'activation-lab/elements';
const plot = document.createElement('activation-plot');
document.body.append(plot);
`;
    writeFileSync(join(project, 'elements.ts'), consumer);
    const compilerOptions = {
      ...{ module: 'ESNext', moduleResolution: 'Bundler', target: 'ES2022', types: [] },
      ...{ lib: ['ES2022', 'ESNext.Disposable', 'DOM', 'DOM.Iterable'] },
      ...{ noEmit: true, strict: true, skipLibCheck: true },
    };
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['elements.ts'] }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(run(process.execPath, [tsc, '-p', '.'])).toBe('');
  });
});
