// What looks alike on pages and in elements is written once, in web/src/styles, which both use.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every rule in these files of a folder that says more than one thing, as `selector { declarations }`. */
function rulesOf(folder: string, files: RegExp): Set<string> {
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  const rules = names
    .filter((name) => files.test(name))
    .flatMap((name) => {
      const source = readFileSync(`${root}${folder}/${name}`, 'utf8');
      const text = source.replaceAll(/\/\*.*?\*\/|^\/\/[^\n]*/gms, '');
      return [...text.matchAll(/([^{};`]+)\{([^{}]*)\}/g)].map(([, selector, block]) => {
        const declarations = block!.split(';').map((one) => one.trim());
        const said = declarations.filter((one) => one !== '').sort();
        return said.length < 2 ? '' : `${selector!.trim()} { ${said.join('; ')} }`;
      });
    });
  return new Set(rules.filter((rule) => rule !== '').map((rule) => rule.replaceAll(/\s+/g, ' ')));
}

it('no rule stands both in the sheets of the site and in those of the elements', () => {
  const site = rulesOf('site/styles', /\.css$/);
  const elements = rulesOf('web/src/elements', /\.styles\.ts$/);
  const shared = rulesOf('web/src/styles', /^(base|controls)\.css$/);
  expect([site, elements, shared].map((rules) => rules.size > 10)).toEqual([true, true, true]);
  expect([...elements].filter((rule) => site.has(rule))).toEqual([]);
  expect([...shared].filter((rule) => site.has(rule) || elements.has(rule))).toEqual([]);
});
