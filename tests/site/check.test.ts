// The generator refuses pages that would break a promise: policy, links, equal languages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  brokenLinks,
  forbiddenMarkup,
  leftOverMarkdown,
  structureDifference,
} from '../../site/generator/check.mjs';

describe('forbidden markup', () => {
  it.each([
    ['<p style="color:red">', '<p> has a style attribute'],
    ['<button onclick="go()">', '<button> has an onclick attribute'],
    ['<script>go()</script>', '<script> has no src'],
    ['<script src="https://example.org/a.js"></script>', '<script> loads https://example.org/a.js'],
    ['<link rel="stylesheet" href="//example.org/a.css">', '<link> loads //example.org/a.css'],
    ['<img src="/picture.png" alt="">', '<img> loads /picture.png'],
  ])('%s', (html, fault) => {
    expect(forbiddenMarkup(html)).toEqual([fault]);
  });

  it('leaves our own scripts, and links that a reader may follow', () => {
    expect(
      forbiddenMarkup('<script src="../a.js"></script><a href="https://example.org/">x</a>'),
    ).toEqual([]);
  });
});

describe('left-over Markdown', () => {
  it.each(['<div>\n## Heading {#id}', '<p>**bold**</p>', '<p>{{ value relu 1 }}</p>'])(
    '%s',
    (html) => expect(leftOverMarkdown(html)).not.toEqual([]),
  );

  it('may stand in code', () => {
    expect(leftOverMarkdown('<pre><code># a comment\n```</code></pre>')).toEqual([]);
  });
});

describe('links', () => {
  let site = '';
  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'site-'));
    writeFileSync(join(site, 'a.html'), '<h2 id="here">');
  });
  afterAll(() => rmSync(site, { recursive: true }));

  it.each(['a.html', 'a.html?x=1#here', '#here', '?activation=elu', 'https://example.org/x'])(
    '%s leads somewhere',
    (link) => {
      expect(brokenLinks(`<a href="${link}">`, 'a.html', site)).toEqual([]);
    },
  );

  it.each(['b.html', 'a.html#gone', '../a.html'])('%s does not', (link) => {
    expect(brokenLinks(`<a href="${link}">`, 'a.html', site)).toHaveLength(1);
  });
});

describe('two languages', () => {
  it('may differ in words, and in what stands inside a sentence', () => {
    expect(structureDifference('<h2>A</h2><p>b <em>c</em></p>', '<h2>甲</h2><p>乙</p>')).toBe(
      undefined,
    );
  });

  it('have the same headings, blocks and settings of elements', () => {
    expect(structureDifference('<h2>A</h2>', '<h3>甲</h3>')).toContain('<h2>');
    expect(structureDifference('<h2>A</h2>', '<h2>甲</h2><p>乙</p>')).toContain('<p>');
    expect(
      structureDifference('<a-plot alpha="1"></a-plot>', '<a-plot alpha="2"></a-plot>'),
    ).toContain('alpha=1');
  });
});
