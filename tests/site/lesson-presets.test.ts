// Each lesson leads to the classifier with networks of its own: the address says what the page can read.
import { describe, expect, it } from 'vitest';
import { readLessons } from '../../site/generator/pages.mjs';
import { factsOf } from '../../web/src/elements/softmax-classifier/model/worlds.js';
import { readClassifier } from '../../web/src/state/index.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const facts = factsOf(await loadBuiltEngine());
const lessons = readLessons('site/lessons');
const plain = readClassifier(facts, () => null, undefined).settings;

describe.each(lessons.filter(({ lang }) => lang === 'en'))('$slug', ({ slug, lesson }) => {
  const query = new URLSearchParams(lesson!.classifier);

  it('is understood by the classifier, down to each name', () => {
    const asked = new Set<string>();
    const { settings, warnings } = readClassifier(
      facts,
      (name) => {
        asked.add(name);
        return query.get(name);
      },
      undefined,
    );
    expect(warnings).toEqual([]);
    expect([...query.keys()].filter((name) => !asked.has(name))).toEqual([]);
    expect(settings).not.toEqual(plain);
  });

  it('is the same in each language', () => {
    const queries = lessons
      .filter((each) => each.slug === slug)
      .map((each) => each.lesson?.classifier);
    expect(queries).toEqual([lesson!.classifier, lesson!.classifier]);
  });
});
