// The scripts of the pages: modules in, classic scripts out, and the WebAssembly as text in one of them.
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { asClassic } from '../../site/generator/classic-scripts.mjs';
import { textOf } from '../../site/generator/wasm-text.mjs';

/** What is left in `shown` by scripts that run one after the other, as on a page. */
function shownBy(...scripts: readonly string[]): unknown[] {
  const shown: unknown[] = [];
  const context = createContext({ shown });
  runInContext('globalThis.window = globalThis;', context);
  for (const script of scripts) runInContext(script, context);
  return shown;
}

test('a script gets from the common one what it imports, whatever the bundler calls it', () => {
  const common = 'var a=1;function b(){return a+1}export{a as $,b,b as t};';
  const lesson = 'import{$ as e,b as n,t as b}from"../activation-lab.js";shown.push(e,n(),b===n);';
  expect(shownBy(asClassic(common), asClassic(lesson))).toEqual([1, 2, true]);
});

test('what a script declares stays its own', () => {
  expect(shownBy(asClassic('var a=1;'), 'shown.push(typeof a)')).toEqual(['undefined']);
});

test('an import of nothing brings nothing, and a text that reads like an export stays as it is', () => {
  const code = 'import"./activation-lab.js";shown.push(`a;\nexport{a as b};`,"import{a}from");';
  expect(shownBy(asClassic(code))).toEqual(['a;\nexport{a as b};', 'import{a}from']);
});

test('a module that is not as expected is refused', () => {
  expect(() => asClassic('var a=1;export{a};a=2;')).toThrow(SyntaxError);
  expect(() => asClassic('a();import{b}from"./activation-lab.js";b();')).toThrow(SyntaxError);
});

test('every byte comes back from the text', () => {
  const bytes = Uint8Array.from({ length: 1024 }, (_, at) => (at * at + (at >> 8)) & 255);
  for (let value = 0; value < 256; value += 1) bytes[value] = value;
  const [text] = shownBy(`"use strict";shown.push(${textOf(bytes)})`);
  const back = Uint8Array.from(String(text), (character) => character.charCodeAt(0));
  expect(back).toEqual(bytes);
});
