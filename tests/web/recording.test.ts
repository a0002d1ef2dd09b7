// An experiment records itself in Node: the whole run, once, in the words of every language.
import { expect, it } from 'vitest';
import { DeadUnits } from '../../web/src/elements/experiments/dead-units/index.js';
import { FunctionTiming } from '../../web/src/elements/experiments/function-timing/index.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const engine = await loadBuiltEngine();
const langs = ['en', 'zh-Hant'];

function deadUnits(attributes: Readonly<Record<string, string>>): DeadUnits {
  const element = new DeadUnits();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

it('plays a run with its attributes to its end, and says it in both languages', () => {
  const [en, zh] = deadUnits({ seed: '3', epochs: '2', 'rate-b': '0.5' }).record(engine, langs)!;
  expect(en).toMatchObject({ seed: 3 });
  expect(en!.summary).toContain('learning rate 0.5');
  expect(zh!.summary).toContain('學習率 0.5');
  expect(en!.table.columns).toEqual(['', 'A learning rate 0.1', 'B learning rate 0.5']);
  expect(zh!.table.columns).toEqual(['', 'A 學習率 0.1', 'B 學習率 0.5']);
  expect(en!.table.rows[0]).toEqual(['epoch', '2', '2']);
  const losses = [en!, zh!].map(({ table }) => table.rows[1]!.slice(1));
  expect(losses[0]).toEqual(losses[1]);
});

it('gives back to the engine what it took', () => {
  const before = engine.liveObjects;
  deadUnits({ epochs: '1' }).record(engine, langs);
  expect(engine.liveObjects).toBe(before);
});

it('refuses an attribute that is no possible setting', () => {
  expect(() => deadUnits({ epochs: 'many' }).record(engine, langs)).toThrow('epochs=many');
});

it('records nothing where the device is what is measured', () => {
  expect(new FunctionTiming().record(engine, langs)).toBeUndefined();
});
