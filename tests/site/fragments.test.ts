// The {{ pieces }} of a page that the build makes from the engine and from files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE_FILES, highlighted, shownCode } from '../../site/generator/code-tabs.mjs';
import { Formulas } from '../../site/generator/formula.mjs';
import { createFragments } from '../../site/generator/fragments.mjs';
import { significant } from '../../site/generator/number-text.mjs';
import type { Page } from '../../site/generator/pages.mjs';
import { exactnessSection } from '../../site/generator/reference.mjs';
import { WORDS } from '../../site/layout/words.mjs';
import { loadBuiltEngine } from '../engine/built-engine.js';

describe('a number in a text', () => {
  it.each([
    [0.0066480566707901546, 3, '6.65 × 10⁻³'],
    [0.25, 3, '0.250'],
    [0.00999, 2, '0.010'],
    [-4.539580773595167e-5, 3, '−4.54 × 10⁻⁵'],
    [1234567, 2, '1.2 × 10⁶'],
    [1234, 2, '1200'],
    [0, 3, '0'],
    [-Infinity, 3, '−∞'],
    [NaN, 3, 'NaN'],
  ])('%d with %d digits is %s', (value, digits, text) => {
    expect(significant(value, digits).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('code in tabs', () => {
  const source =
    'import x  # why | 為何\n# | in English\n"# no | comment"\n# Not shown: the test\nprint(x)\n';

  it('shows what stands above the test’s own lines, with comments in the reader’s language', () => {
    expect(shownCode(source, 'en').split('\n')[0]).toBe('import x  # why');
    expect(shownCode(source, 'zh-Hant').split('\n')[0]).toBe('import x  # 為何');
    expect(shownCode(source, 'en')).not.toContain('print');
  });

  it('marks comments, and nothing else', () => {
    expect(highlighted('a < b  # c\nurl("http://x")')).toBe(
      'a &lt; b  <span class="comment"># c</span>\nurl(&quot;http://x&quot;)',
    );
  });
});

describe('fragments', () => {
  let folder = '';
  let insert: (html: string, page: Page) => string;
  let page: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lesson-'));
    mkdirSync(join(folder, 'code'));
    for (const { file } of CODE_FILES)
      writeFileSync(join(folder, 'code', file), `x = 1  # ${file}`);
    const engine = await loadBuiltEngine();
    insert = createFragments({ engine, formulas: new Formulas(), version: '0', lessons: [] });
    const slug = 'lessons/01-a';
    page = { slug, lang: 'en', title: 'A', description: 'b', body: '', file: '', folder };
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const made = (call: string): string =>
    insert(`<p>{{ ${call} }}</p>`, page).replaceAll('\u00a0', ' ');

  it.each([
    ['derivative sigmoid 5 3', '6.65 × 10⁻³'],
    ['value sigmoid 0', '0.5'],
    ['value leaky_relu -2 2 alpha=0.5', '−1.0'],
    ['softmax 2,1,0.1 1 3', '0.659'],
    ['softmax 2,1,0.1 3 3 temperature=2', '0.194'],
  ])('%s is %s', (call, text) => {
    expect(made(call)).toBe(text);
  });

  it('stand inside a sentence, several of them', () => {
    expect(insert('<p>a {{ value relu 1 }} b {{ value relu 2 }}</p>', page)).toBe('<p>a 1 b 2</p>');
  });

  it.each(['nope', 'value nope 1', 'value relu 1 99', 'softmax 1,2 3 3', 'source nope'])(
    '%s stops the build',
    (call) => {
      expect(() => made(call)).toThrow();
    },
  );

  it('show a function with its plot, both formulas and the row that is running', () => {
    const html = made('function-panel elu');
    expect(html).toContain('<activation-plot activation="elu" lesson>');
    expect(html.match(/<math/g)).toHaveLength(2);
    expect(html).toContain('alpha * expm1(x)');
  });

  it('show four files of code, and miss one that is not there', () => {
    expect(made('code-tabs A').match(/class="tab"/g)).toHaveLength(4);
    rmSync(join(folder, 'code', 'keras.py'));
    expect(() => made('code-tabs A')).toThrow('keras.py is missing');
  });

  it('list every function of the registry with its facts', () => {
    const html = made('reference-table');
    expect(html.match(/<tr><th scope="row"/g)?.length).toBeGreaterThan(10);
    expect(html).toContain('explorer.html?activation=leaky_relu');
  });

  it('show exactness figures when there are some', async () => {
    const { activations } = await loadBuiltEngine();
    const row = { largestError: 0.5003, at: -1.5, notCorrectlyRounded: 1234, inputs: 2 ** 32 };
    const elu = { function: "elu'", parameters: { alpha: 1 }, ...row, float64Error: 3.25 };
    const html = exactnessSection([elu], activations, WORDS.en);
    expect(html).toContain(
      '<th scope="row">ELU, derivative<br><code>alpha = 1</code></th><td>0.5003</td><td>−1.50000</td>',
    );
    expect(html).toContain('<td>1,234</td><td>4,294,967,296</td><td>3.3</td>');
  });
});
