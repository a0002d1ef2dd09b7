// The signs that formulas need of the maths font. `node site/generator/maths-signs.mjs` prints those of the
// built pages, for assets/fonts/make-maths-font.py.
// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a browser shows for a letter that is an identifier by itself (MathML Core, "italic mappings"):
 * the first and the last of a run, and the slanted form of the first.
 */
const SLANTED = [
  [0x41, 0x5a, 0x1d434],
  [0x61, 0x7a, 0x1d44e],
  [0x391, 0x3a9, 0x1d6e2],
  [0x2207, 0x2207, 0x1d6fb],
  [0x3b1, 0x3c9, 0x1d6fc],
  [0x2202, 0x2202, 0x1d715],
  [0x3f5, 0x3f5, 0x1d716],
  [0x3d1, 0x3d1, 0x1d717],
  [0x3d5, 0x3d5, 0x1d719],
];
/** Unicode has the slanted h elsewhere. */
const SLANTED_H = 0x210e;
const RADICAL = 0x221a;

/** @param {string} letter */
function slanted(letter) {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === 'h') return SLANTED_H;
  const run = SLANTED.find(([first = 0, last = 0]) => code >= first && code <= last);
  return run ? code - (run[0] ?? 0) + (run[2] ?? 0) : code;
}

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** @param {string} text */
const decoded = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    const sign = ENTITIES[name];
    if (sign === undefined) throw new Error(`an entity that is not known: &${name};`);
    return sign;
  });

/**
 * @param {string} html
 * @returns {Set<number>} code points, as the font is asked for them
 */
export function mathsSigns(html) {
  const signs = new Set();
  for (const [formula] of html.matchAll(/<math[ >].*?<\/math>/gs)) {
    // Browsers draw a root's sign themselves, from the font.
    if (/<m(?:sqrt|root)[ >]/.test(formula)) signs.add(RADICAL);
    const shown = formula.replace(/<annotation.*?<\/annotation>/gs, '');
    for (const [, tag = '', content = ''] of shown.matchAll(/<(m\w+[^>]*)>([^<]+)/g)) {
      const letters = [...decoded(content)];
      const upright = /^mi\b.*mathvariant="normal"/.test(tag);
      const single = /^mi\b/.test(tag) && letters.length === 1 && !upright;
      for (const letter of letters) signs.add(single ? slanted(letter) : letter.codePointAt(0));
    }
  }
  return signs;
}

/**
 * @param {string} folder dist/site
 * @returns {Map<number, string>} each sign, and a page that has it
 */
export function signsOfPages(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
  return new Map(
    pages.flatMap((path) =>
      [...mathsSigns(readFileSync(join(folder, path), 'utf8'))].map((sign) => [sign, path]),
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../dist/site', import.meta.url));
  console.log([...signsOfPages(folder).keys()].sort((a, b) => a - b).join(' '));
}
