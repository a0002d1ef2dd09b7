// The lessons among each other: their numbers, and the way from one to the next.
import { describe, expect, it } from 'vitest';
import { placeAmong } from '../../site/generator/lesson-list.mjs';
import type { Page } from '../../site/generator/pages.mjs';

const lesson = (name: string): Page => ({
  folder: name,
  slug: `lessons/${name}`,
  lang: 'en',
  title: name,
  description: name,
  body: '',
  file: `${name}.md`,
});
const lessons = ['00-why', '01-sigmoid', '02-relu'].map(lesson);

describe('a lesson among the others', () => {
  it('has the number that the lessons call each other by, and the one before the first has 0', () => {
    const places = lessons.map((page) => placeAmong(page, lessons));
    expect(places.map(({ number }) => number)).toEqual([0, 1, 2]);
    expect(places.map(({ count }) => count)).toEqual([2, 2, 2]);
  });

  it('leads to its neighbours', () => {
    const { before, after } = placeAmong(lessons[1]!, lessons);
    expect([before?.slug, after?.slug]).toEqual(['lessons/00-why', 'lessons/02-relu']);
    expect(placeAmong(lessons[0]!, lessons).before).toBeUndefined();
  });

  it('is refused without a number', () => {
    expect(() => placeAmong(lesson('relu'), [lesson('relu')])).toThrow(
      'lessons/relu has no number',
    );
  });
});
