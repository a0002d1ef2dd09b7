// Settings and addresses: every property goes out and comes back the same, and what is not allowed leaves the
// default standing with a warning.
import { describe, expect, it } from 'vitest';
import {
  initialSettings,
  parseNumber,
  plotTable,
  printSettings,
  readSettings,
} from '../../web/src/state/index.js';
import { from, functions, plot } from './state-facts.js';

describe('a number in an address', () => {
  it('is read as people type it', () => {
    const typed: [string, number][] = [
      ['1', 1],
      [' 0.25 ', 0.25],
      ['-3', -3],
      ['\u22123', -3],
      ['+2', 2],
      ['.5', 0.5],
      ['5.', 5],
      ['1e-3', 0.001],
      ['1E2', 100],
    ];
    for (const [text, value] of typed) expect(parseNumber(text), text).toBe(value);
  });

  it('is nothing else', () => {
    const texts = [
      '',
      ' ',
      'abc',
      '1,5',
      '0x10',
      '1e999',
      'NaN',
      'Infinity',
      '--1',
      '1 2',
      '1e',
      '.',
    ];
    for (const text of texts) expect(parseNumber(text), text).toBeUndefined();
  });
});

describe('reading and printing by a table', () => {
  const table = plotTable(functions);

  it('gives each property null or the text that brings its value back', () => {
    const base = initialSettings(table);
    const changed = { ...base, x: -2.5, compare: ['relu'] };
    const texts = printSettings(table, changed, base);
    expect(texts.get('x')).toBe('-2.5');
    expect(texts.get('compare')).toBe('relu');
    expect(texts.get('activation')).toBeNull();
    const again = readSettings(table, (name) => texts.get(name) ?? null, base);
    expect(again).toEqual({ settings: changed, warnings: [] });
  });

  it('does not change what it reads from', () => {
    const base = Object.freeze(initialSettings(table));
    readSettings(table, from('x=2'), base);
    expect(base.x).toBe(1);
  });

  it('takes the first of two values of a name', () => {
    expect(plot('x=2&x=3').settings.x).toBe(2);
  });
});
