// A recorded result stands in every experiment of every lesson, for readers whose browser cannot run it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { callsIn, insertRecordings } from '../../site/generator/recordings.mjs';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
  version: string;
};
const isExperiment = (tag: string): boolean =>
  existsSync(fromRoot(`web/src/elements/experiments/${tag}/index.ts`));

const lessons = readdirSync(fromRoot('site/lessons'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const said = {
  en: {
    title: (seed: string) => `Recorded result: seed ${seed}, engine ${version}`,
    none: 'Nothing is recorded here: this experiment measures the device that it runs on.',
  },
  'zh-Hant': {
    title: (seed: string) => `預錄的結果：種子 ${seed}，引擎 ${version}`,
    none: '這裡沒有預錄的結果：這個實驗量的是執行它的那台裝置。',
  },
};

describe.each(lessons)('lesson %s', (lesson) => {
  it.each(['en', 'zh-Hant'] as const)('has a recording in each experiment, in %s', (lang) => {
    const markdown = readFileSync(fromRoot(`site/lessons/${lesson}/${lang}.md`), 'utf8');
    const folder = join('dist/site', lang === 'en' ? '' : lang, 'lessons');
    const html = readFileSync(fromRoot(`${folder}/${lesson}.html`), 'utf8');
    const calls = callsIn(markdown).filter(({ tag }) => isExperiment(tag));
    expect(calls.length).toBeGreaterThan(0);
    for (const { tag, attributes } of calls) {
      const inside = new RegExp(`<${tag}( [^>]*)?>(.*?)</${tag}>`, 's').exec(html)?.[2] ?? '';
      // Times are the reader's own.
      if (tag === 'function-timing') {
        expect(inside).toBe(`<p class="recorded">${said[lang].none}</p>`);
        continue;
      }
      const title = said[lang].title(attributes.seed ?? '1');
      expect(inside).toContain(`<figcaption>${title}</figcaption>`);
      expect(inside).toMatch(/<p>[^<]{20,}<\/p>/);
      expect(inside.match(/<tr><th scope="row">/g)?.length).toBeGreaterThan(1);
    }
  });
});

describe('insertRecordings', () => {
  const recording = {
    seed: 7,
    summary: 'a < b & c',
    table: { caption: 'x', columns: ['', 'y'], rows: [['z', '1']] },
  };

  it('knows an element by its name and its attributes, and leaves alone what has something in it', () => {
    const html = '<dead-units rate-b="2" seed="3"></dead-units> <a-b> </a-b> <p></p> <c-d x></c-d>';
    expect(callsIn(html)).toEqual([
      { tag: 'dead-units', attributes: { 'rate-b': '2', seed: '3' } },
      { tag: 'c-d', attributes: { x: '' } },
    ]);
  });

  it('puts the words of the page’s language into the element, as text', () => {
    const recorded = { en: recording, 'zh-Hant': { ...recording, summary: '甲' } };
    const html = insertRecordings('<a-b></a-b>', 'en', () => recorded, '1.2.3');
    expect(html).toMatch(/^<a-b><figure class="recorded">.*<\/figure><\/a-b>$/s);
    expect(html).toContain('Recorded result: seed 7, engine 1.2.3');
    expect(html).toContain('<p>a &lt; b &amp; c</p>');
    expect(html).toContain('<tr><th scope="row">z</th><td>1</td></tr>');
    expect(insertRecordings('<a-b></a-b>', 'zh-Hant', () => recorded, '1')).toContain('<p>甲</p>');
  });

  it('leaves an element that is no experiment as it is', () => {
    const html = '<activation-plot compact></activation-plot>';
    expect(insertRecordings(html, 'en', () => undefined, '1')).toBe(html);
  });
});
