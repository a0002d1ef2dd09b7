// Our lint rules fire where they must, with the configuration that `npm test` uses.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const eslint = new ESLint({
  cwd: root,
  // Our two rules need no types, and the snippets are no files of the project.
  ruleFilter: ({ ruleId }) => ruleId.startsWith('lab/'),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** The rules that complain about this code as the content of that file. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${filePath}` });
  const messages = result?.messages ?? [];
  const broken = messages.find((message) => message.fatal);
  if (broken !== undefined) throw new Error(broken.message);
  return messages.map((message) => message.ruleId ?? '');
}

const element = 'web/src/elements/activation-plot/activation-plot.ts';
const chart = 'web/src/charts/line-chart.ts';
const generator = 'site/generator/pages.mjs';

describe('own mathematics', () => {
  const banned = [
    'export const y = Math.exp(x);',
    'export const y = Math.log(x);',
    'export const y = Math.log10(x);',
    'export const y = Math.log1p(x);',
    'export const y = Math.expm1(x);',
    'export const y = Math.tanh(x);',
    'export const y = Math.sinh(x);',
    'export const y = Math.cosh(x);',
    'export const y = Math.pow(2, x);',
    'export const y = Math.random();',
    'export const y = Math.E;',
    "export const y = Math['exp'](x);",
    'export const y = Math[`exp`](x);',
    'export const y = Math[name](x);',
    'export const y = globalThis.Math.exp(x);',
    "export const y = globalThis['Math'].exp(x);",
    'const { exp } = Math; export const y = exp(x);',
    'const M = Math; export const y = M.exp(x);',
    'export const y = [1, 2].map(Math.exp);',
    'export const y = 2.718281828 ** x;',
    'export const y = x ** 0.5;',
    "export const code = 'return Math.exp(x)';",
    'export const code = `return Math.exp(-1)`;',
    'export const code = "Math[\'tanh\'](x)";',
    'export const y = crypto.getRandomValues(new Uint8Array(1));',
  ];
  test.each(banned)('%s', async (code) => {
    expect(await complaints(element, code)).toContain('lab/own-mathematics');
    expect(await complaints(generator, code)).toContain('lab/own-mathematics');
  });

  const allowed = [
    'export const y = Math.max(0, Math.round(x));',
    'export const y = Math.hypot(x, x) + Math.sqrt(x) * Math.PI;',
    'export const y = x ** 2;',
    "export const text = 'Mathematics. Log in.';",
  ];
  test.each(allowed)('allowed: %s', async (code) => {
    expect(await complaints(element, code)).toEqual([]);
  });

  test('charts have log10 and powers for their axes, and nothing more', async () => {
    expect(await complaints(chart, 'export const y = 10 ** Math.floor(Math.log10(x));')).toEqual(
      [],
    );
    expect(await complaints(chart, 'export const y = Math.exp(x);')).not.toEqual([]);
    expect(await complaints(chart, 'export const y = Math.log(x);')).not.toEqual([]);
  });
});

describe('who may use whom', () => {
  const forbidden: [string, string][] = [
    [element, "import { Chart } from 'chart.js';"],
    [element, "import Chart from 'chart.js/auto';"],
    [element, "import make from 'activation-lab-module';"],
    [element, "import make from '../../../../build/engine/activation-lab-module.js';"],
    [element, "import { page } from '../../../../site/generator/page.mjs';"],
    [element, "const m = await import('chart.js');"],
    [element, 'const m = await import(name);'],
    [element, "export * from 'chart.js';"],
    [chart, "import { loadEngine } from '../engine/load-engine.js';"],
    [chart, "import { html } from 'lit';"],
    ['web/src/engine/classifier.ts', "import { html } from 'lit';"],
    ['web/src/engine/classifier.ts', "import { Chart } from 'chart.js';"],
    ['web/src/engine/classifier.ts', "import { en } from '../locales/en.js';"],
    ['web/src/engine/classifier.ts', "import { readFile } from 'node:fs/promises';"],
    ['web/src/state/settings.ts', "import { loadEngine } from '../engine/load-engine.js';"],
    ['web/src/locales/en.ts', "import { activations } from '../engine/load-engine.js';"],
    ['web/src/index.ts', "export * from './elements/index.js';"],
    [generator, "import { loadEngine } from '../../web/src/engine/load-engine.ts';"],
    [generator, "import { Chart } from 'chart.js';"],
    ['site/script/main.ts', "import { LineChart } from '../../web/src/charts/line-chart.js';"],
  ];
  test.each(forbidden)('%s: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual(['lab/folder-imports']);
  });

  const allowed: [string, string][] = [
    [element, "import { html } from 'lit'; import { live } from 'lit/directives/live.js';"],
    [element, "import { LineChart } from '../../charts/line-chart.js';"],
    [element, "import tokens from '../../styles/tokens.css?inline';"],
    [chart, "import { Chart } from 'chart.js';"],
    ['web/src/engine/load-engine.ts', "import make from 'activation-lab-module';"],
    ['web/src/state/settings.ts', "import type { ActivationId } from '../engine/types.js';"],
    ['web/src/state/settings.ts', "import { type ActivationId } from '../engine/types.js';"],
    ['web/src/locales/zh-Hant.ts', "import type { Words } from './en.js';"],
    ['web/src/index.ts', "export type { Engine } from './engine/types.js';"],
    [generator, "import MarkdownIt from 'markdown-it'; import { join } from 'node:path';"],
    ['site/script/main.ts', "import { loadEngine } from '../../web/src/index.js';"],
    ['site/script/words.ts', "import { zhHant } from '../../web/src/locales/zh-Hant.js';"],
  ];
  test.each(allowed)('allowed in %s: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
