// One row in activations.cpp, and nothing else, makes a function: shown on a copy of the tree.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium as chromiumOptions } from '../browser/browsers.js';
import { buildEngine, buildPages, copyWithOneRow, root, runNode } from './copy-with-one-row.js';

let copy = '';
let before = new Map<string, string>();

/** A use of the new function, as a user would write it. */
const use = `
import { expect, it } from 'vitest';
import type { ActivationId } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';

const id: ActivationId = 'scaled_relu';

it('the added function is listed, computed and trained with', async () => {
  const engine = await loadBuiltEngine();
  expect(engine.activations.at(-1)).toMatchObject({ id, name: 'Scaled ReLU', kinks: [0] });
  expect(engine.activations.at(-1)!.parameters).toMatchObject([{ name: 'slope', initial: 2 }]);
  expect(engine.value(id, 3)).toBe(6);
  expect(engine.derivative(id, 3, { slope: 0.5 })).toBe(0.5);
  expect([...engine.apply(id, Float32Array.of(-1, 2), { slope: 4 })]).toEqual([0, 8]);
  using classifier = engine.createClassifier({ layers: [{ units: 4, activation: id, slope: 3 }] });
  classifier.setData(Float32Array.of(0, 1), Uint8Array.of(2));
  expect(classifier.train(5).step).toBe(5);
});
`;

beforeAll(async () => {
  copy = copyWithOneRow();
  before = contents();
  await buildEngine(copy);
  writeFileSync(join(copy, 'tests/engine/added-row.test.ts'), use);
});

afterAll(() => {
  if (copy !== '') rmSync(copy, { recursive: true });
});

/** The copy's own files, by their paths. */
function contents(): Map<string, string> {
  const paths = ['cpp', 'web', 'site', 'tests'].flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  );
  const files = paths.filter((path) => statSync(join(copy, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(copy, path), 'utf8')]));
}

describe('a row that is added to the registry', () => {
  it('reaches ActivationId when the engine is built, and no other file is touched', () => {
    const ids = 'web/src/engine/ids.generated.ts';
    const after = contents();
    const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
    const snippets = 'web/src/engine/snippets.generated.ts';
    expect(changed.sort()).toEqual(['tests/engine/added-row.test.ts', ids, snippets]);
    expect(before.get(ids)).not.toContain('scaled_relu');
    expect(after.get(ids)).toContain("| 'scaled_relu';");
    // Its code in other languages is missing, and that is all.
    expect(after.get(snippets)).toContain("= ['scaled_relu'];");
    expect(after.get(snippets)).toContain('# scaled_relu has no NumPy code yet');
  });

  it('is a type that a program may use', async () => {
    const include = ['web/src/engine', 'tests/engine/added-row.test.ts'];
    const config = { extends: './tsconfig.json', include };
    writeFileSync(join(copy, 'tsconfig.added-row.json'), JSON.stringify(config));
    await runNode(copy, 'node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.added-row.json');
  });

  it('is listed, computed, trained with, and met by the tests of every row', async () => {
    const tests = await runTests('added-row', 'activations', 'classifier');
    expect(tests.filter(({ status }) => status !== 'passed')).toEqual([]);
    const count = (id: string) =>
      tests.filter(({ fullName }) => fullName.split(' ').includes(id)).length;
    expect(count('scaled_relu')).toBeGreaterThan(20);
    expect(count('scaled_relu')).toBe(count('tanh'));
  });
});

describe('on the pages of the copy', () => {
  const open: { close: () => Promise<void> }[] = [];
  afterAll(() => Promise.all(open.map((each) => each.close())));

  async function pageOf(name: string): Promise<Page> {
    const browser = await chromium.launch(chromiumOptions);
    open.push(browser);
    const page = await browser.newPage();
    await page.goto(new URL(name, pathToFileURL(join(copy, 'dist/site/'))).href);
    return page;
  }

  async function namesIn(menu: Locator): Promise<string[]> {
    const options = await menu.locator('option').allTextContents();
    return options.map((name) => name.trim());
  }

  it('stands in the explorer, with its slider and its numbers', async () => {
    await buildPages(copy);
    const page = await pageOf('explorer.html?activation=scaled_relu&x=3');
    const plot = page.locator('activation-plot');
    await plot.getByText('f(3)').first().waitFor();
    expect(await namesIn(plot)).toContain('Scaled ReLU');
    expect(await plot.locator('.readings').innerText()).toMatch(/f\(3\)\s+6/);
  });

  it("stands in the classifier's menus", async () => {
    const page = await pageOf('classifier.html');
    const menu = page.locator('softmax-classifier select', { hasText: 'Leaky ReLU' }).first();
    await menu.waitFor();
    expect(await namesIn(menu)).toContain('Scaled ReLU');
  });
});

/** Runs these tests of the copy, and gives what came of each. */
async function runTests(...names: string[]): Promise<{ fullName: string; status: string }[]> {
  const report = join(copy, 'report.json');
  await runNode(
    copy,
    ...['node_modules/vitest/vitest.mjs', 'run', '--maxWorkers=1'],
    ...['--reporter=json', `--outputFile=${report}`],
    ...names.map((name) => `tests/engine/${name}.test.ts`),
  ).catch(() => undefined); // what failed is in the report
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ fullName, status })),
  );
}

it('the tree itself is as it was', () => {
  const source = readFileSync(join(root, 'cpp/core/activations.cpp'), 'utf8');
  expect(source).not.toContain('scaled_relu');
});
