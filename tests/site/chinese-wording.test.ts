// What has two spellings in Chinese has one here: in the lessons, on the pages and in every element.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', 'site', 'web/src'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /zh-Hant\.(md|ts|mjs)$|words\.ts$/.test(file));

function placesOf(pattern: RegExp): string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
}

describe('the Chinese words', () => {
  it('are looked for where they stand', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(placesOf(/恰好/).length).toBeGreaterThan(20);
  });

  it('say 恰好 of what is exact, and 剛好 of nothing', () => {
    expect(placesOf(/剛好/)).toEqual([]);
  });

  it('say 概率 for a probability, as the glossary does, and 機率 nowhere', () => {
    expect(placesOf(/概率/).length).toBeGreaterThan(20);
    expect(placesOf(/機率/)).toEqual([]);
  });

  it('number a layer with a figure, as the charts beside them do', () => {
    expect(placesOf(/第[一二三四五六七八九十]+層/)).toEqual([]);
    expect(placesOf(/第\d+層/)).toEqual([]);
  });
});
