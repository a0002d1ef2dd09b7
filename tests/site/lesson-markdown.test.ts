// What authors of lessons write, and what becomes of it.
import { describe, expect, it } from 'vitest';
import { Formulas } from '../../site/generator/formula.mjs';
import type { Term } from '../../site/generator/glossary.mjs';
import { freeElements, renderLesson } from '../../site/generator/lesson-markdown.mjs';
import { WORDS } from '../../site/layout/words.mjs';

const render = (body: string, terms: readonly Term[] = []) =>
  renderLesson(body, new Formulas(), WORDS.en, terms);

const question = (options: string): string =>
  `## Check {#check}\n\n:::question\n\nWhy $x$?\n\n${options}\n\n:::\n`;
const options = '- [ ] No\n  > Think of _y_.\n- [x] Yes\n  > Because.';

describe('the parts of a lesson', () => {
  it('are its headings of the second level, each with its section', () => {
    const { html, parts } = render('## One {#one}\n\na\n\n## $x$ two {#two}\n\nb\n');
    expect(html).toMatch(
      /^<section class="part-one">\n<h2 id="one">One<\/h2>\n<p>a<\/p>\n<\/section>\n<section class="part-two">/,
    );
    expect(html.endsWith('</section>\n')).toBe(true);
    expect(parts.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(parts[1]?.title).toContain('<math>');
  });

  it('need an id, and one of their own', () => {
    expect(() => render('## One\n')).toThrow("the heading 'One' needs an id");
    expect(() => render('## One {#a}\n\n## Two {#a}\n')).toThrow('two headings are called #a');
  });

  it('end before the folds for teachers and sources, which have a section together', () => {
    const { html, parts } = render(
      '## One {#one}\n\n:::teachers\n\n### Aims\n\nx\n\n:::\n\n:::sources 2 papers\n\n- y\n\n:::\n',
    );
    expect(html).toContain(
      '</section>\n<section class="part-folds">\n<details class="fold teachers"',
    );
    expect(html).toContain('<summary>Sources <span>2 papers</span></summary>');
    expect(html.match(/<section/g)).toHaveLength(2);
    expect(parts.at(-1)).toEqual({ id: 'teachers', title: 'For teachers' });
  });
});

describe('containers', () => {
  it('hold Markdown, and one another', () => {
    const { html } = render(
      '## A {#a}\n\n:::deeper Why $x$ | 4 min\n\nText\n\n:::note\n\n**Aside**\n\n:::\n\n:::\n',
    );
    expect(html).toMatch(/<summary>Why <math>.*<\/math> <span>4 min<\/span><\/summary><div>/);
    expect(html).toContain('<aside class="note">\n<p><strong>Aside</strong></p>\n</aside>');
  });

  it('are known by name and closed', () => {
    expect(() => render(':::nope\n\n:::\n')).toThrow(":::nope'");
    expect(() => render(':::note\n\na\n')).toThrow('never closed');
    expect(() => render(':::deeper\n\na\n\n:::\n')).toThrow('needs a title');
  });
});

describe('a question', () => {
  it('has radio buttons with feedback, right and wrong in words', () => {
    const { html } = render(question(options));
    expect(html).toContain('<fieldset class="question" id="check-1">');
    expect(html).toMatch(/<legend><span>1\.<\/span> Why <span class="keep"><math>/);
    expect(html.match(/type="radio" id="check-1-\d" name="check-1"/g)).toHaveLength(2);
    expect(html).toContain(
      '<div class="feedback"><p class="verdict">Not so.</p>\n<p>Think of <em>y</em>.</p>',
    );
    expect(html).toContain('<p class="verdict">Right.</p>\n<p>Because.</p>');
  });

  it.each([
    ['- [x] Yes\n  > Because.', 'fewer than two options'],
    [options.replace('[x]', '[ ]'), 'exactly one right option'],
    [options.replace('[ ]', '[x]'), 'exactly one right option'],
    [options.replace('  > Because.', ''), "no feedback for 'Yes'"],
    [options.replace('Yes', '$x^2$'), 'needs words'],
    [`${options}\n\nmore`, "stray line 'more'"],
  ])('is refused: %j', (wrong, message) => {
    expect(() => render(question(wrong))).toThrow(message);
  });
});

describe('terms of the glossary', () => {
  const terms: Term[] = [
    { id: 'layer', term: 'layer', also: ['layers'], definition: '' },
    { id: 'hidden', term: 'hidden layer', definition: '' },
  ];

  it('are linked at their first use in prose, the longest first', () => {
    const { html } = render('## Layers {#a}\n\nA hidden layer, two Layers, a layer.\n', terms);
    expect(html).toContain('<h2 id="a">Layers</h2>');
    expect(html).toContain(
      'A <a class="term" href="../glossary.html#hidden">hidden layer</a>, two <a class="term" href="../glossary.html#layer">Layers</a>, a layer.',
    );
  });

  it('are left alone in links, code, fragments, other words and questions', () => {
    const { html } = render(
      `## A {#a}\n\n[layer](x.html) \`layer\` {{ value layer 1 }} player <a href="y.html">layer</a>\n\n${question(options.replace('Yes', 'A layer'))}`,
      terms,
    );
    expect(html).not.toContain('class="term"');
  });

  it('are found in Chinese, where no blank ends a word', () => {
    const { html } = render('## 甲 {#a}\n\n每個隱藏層和每一層。\n', [
      { id: 'layer', term: '層', definition: '' },
      { id: 'hidden', term: '隱藏層', definition: '' },
    ]);
    expect(html.match(/#hidden">隱藏層</g)).toHaveLength(1);
    expect(html).toContain('每一<a class="term" href="../glossary.html#layer">層</a>');
  });
});

it('an element alone on its line is no paragraph', () => {
  expect(freeElements('<p><dead-units seed="1"></dead-units></p>')).toBe(
    '<dead-units seed="1"></dead-units>',
  );
  expect(freeElements('<p><b>x</b></p>')).toBe('<p><b>x</b></p>');
});
