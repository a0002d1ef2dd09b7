// Formulas come out as MathML that the pages' policy allows.
import { describe, expect, it } from 'vitest';
import { Formulas } from '../../site/generator/formula.mjs';
import { createMarkdown } from '../../site/generator/markdown.mjs';

describe('formulas', () => {
  it('have classes in place of style attributes, and rules for them', () => {
    const formulas = new Formulas();
    const html = formulas.render(String.raw`\begin{cases} x & x > 0 \\ 0 & x \le 0 \end{cases}`, {
      display: true,
    });
    expect(html).not.toContain('style=');
    const used = [...html.matchAll(/class="(tex-[^ "]+)/g)].map((found) => found[1]);
    expect(used.length).toBeGreaterThan(0);
    for (const name of used) expect(formulas.stylesheet()).toContain(`.${name}{`);
  });

  it('stop the build when they are wrong', () => {
    expect(() => new Formulas().render(String.raw`\frac{1}`)).toThrow();
  });
});

describe('Markdown', () => {
  const markdown = createMarkdown(new Formulas(), 'Table, scrolls');

  it('knows formulas in a sentence and on a line of their own', () => {
    expect(markdown.render('a $x^2$ b')).toMatch(/<p>a <math>.*<\/math> b<\/p>/);
    expect(markdown.render('$$x^2$$')).toContain('<math display="block"');
  });

  it('gives a heading the id that it asks for', () => {
    expect(markdown.render('## How to use it {#help}')).toBe('<h2 id="help">How to use it</h2>\n');
  });

  it('lets the keyboard scroll a table and code', () => {
    expect(markdown.render('| a |\n| - |\n| b |')).toContain(
      '<div class="scroll" role="region" tabindex="0" aria-label="Table, scrolls"><table>',
    );
    expect(markdown.render('```\na < b\n```')).toBe(
      '<pre tabindex="0"><code>a &lt; b\n</code></pre>\n',
    );
  });
});
