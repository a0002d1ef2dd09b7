// What the address of a page may ask for.
import { describe, expect, it } from 'vitest';
import { parseProgress } from '../../site/script/progress.js';
import { HIDEABLE, LARGEST_SEED, readQuery } from '../../site/script/query.js';

const LANGS = ['en', 'zh-Hant'];
const lesson = (search: string) => readQuery(search, LANGS, true);

describe('the address', () => {
  it('says nothing when it is empty, or speaks to somebody else', () => {
    expect(lesson('?utm_source=lms')).toEqual({ query: { embed: false, hide: [] }, refused: [] });
  });

  it('is understood in all of its settings', () => {
    const search = `?lang=en&theme=projector&embed=1&predict=off&seed=007&hide=rail,check`;
    expect(lesson(search)).toEqual({
      query: {
        lang: 'en',
        theme: 'projector',
        embed: true,
        predict: 'off',
        seed: '7',
        hide: ['check', 'rail'],
      },
      refused: [],
    });
  });

  it.each([
    ['seed=-1', LARGEST_SEED],
    ['seed=1.5', LARGEST_SEED],
    [`seed=${LARGEST_SEED + 1}`, LARGEST_SEED],
    ['seed=', LARGEST_SEED],
    ['predict=no', ['on', 'off']],
    ['theme=blue', ['system', 'light', 'dark', 'projector']],
    ['lang=de', LANGS],
    ['embed=true', ['0', '1']],
  ])('%s is refused, with what is allowed', (setting, allowed) => {
    const { query, refused } = lesson(`?${setting}`);
    const [name, value] = setting.split('=');
    expect(refused).toEqual([expect.objectContaining({ name, value, allowed })]);
    expect(query).toEqual({ embed: false, hide: [] });
  });

  it('hides the parts that exist and names the others', () => {
    const { query, refused } = lesson('?hide=code,,foo,bar');
    expect(query.hide).toEqual(['code']);
    expect(refused).toEqual([{ name: 'hide', value: 'foo,bar', allowed: HIDEABLE, used: '' }]);
  });

  it('leaves the seed to the experiment that it names', () => {
    expect(lesson('?at=dead-units&seed=x')).toEqual({
      query: { embed: false, hide: [] },
      refused: [],
    });
  });

  it('leaves a lesson’s settings to the elements of other pages', () => {
    const { query, refused } = readQuery('?seed=x&predict=1&hide=y&theme=dark', LANGS, false);
    expect(query).toEqual({ theme: 'dark', embed: false, hide: [] });
    expect(refused).toEqual([]);
  });
});

describe('kept progress', () => {
  it('is read as it was written', () => {
    expect(parseProgress('{"01-sigmoid":["check-1"]}')).toEqual({ '01-sigmoid': ['check-1'] });
  });

  it.each([null, '', 'x', '3', 'null', '[]', '{"a":1}', '{"a":[1]}'])('%j is none', (text) => {
    expect(parseProgress(text)).toEqual({});
  });
});
