// The maths font holds what the formulas of the built pages need of it, and is small.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mathsSigns, signsOfPages } from '../../site/generator/maths-signs.mjs';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const KNOWN_TAGS = 63;
/** The place of 'glyf', 'loca' and 'cmap' in WOFF2's list of known tables. */
const [CMAP, GLYF, LOCA] = [0, 10, 11];

/** The table that maps code points to glyphs, out of a WOFF2 file (W3C, "WOFF File Format 2.0", section 4). */
function characterMap(woff2: Buffer): Buffer {
  const tables = woff2.readUInt16BE(12);
  let at = 48;
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = woff2[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  let [start, end] = [0, 0];
  for (let table = 0; table < tables; table += 1) {
    const flags = woff2[at++]!;
    const tag = flags & KNOWN_TAGS;
    if (tag === KNOWN_TAGS) at += 4;
    let length = number();
    const version = flags >> 6;
    const changed = tag === GLYF || tag === LOCA ? version === 0 : version !== 0;
    if (changed) length = number();
    if (tag === CMAP) [start, end] = [offset, offset + length];
    offset += length;
  }
  return brotliDecompressSync(woff2.subarray(at)).subarray(start, end);
}

/** The code points of the map's format 12, which covers all planes. */
function signsInFont(woff2: Buffer): Set<number> {
  const map = characterMap(woff2);
  const signs = new Set<number>();
  for (let entry = 0; entry < map.readUInt16BE(2); entry += 1) {
    const table = map.readUInt32BE(4 + 8 * entry + 4);
    if (map.readUInt16BE(table) !== 12) continue;
    for (let group = 0; group < map.readUInt32BE(table + 12); group += 1) {
      const [first, last] = [0, 4].map((part) => map.readUInt32BE(table + 16 + 12 * group + part));
      for (let sign = first!; sign <= last!; sign += 1) signs.add(sign);
    }
  }
  return signs;
}

const font = readFileSync(fromRoot('site/assets/fonts/activation-lab-maths.woff2'));

test('the maths font has every sign of the built pages', () => {
  const present = signsInFont(font);
  const missing = [...signsOfPages(fromRoot('dist/site'))]
    .filter(([sign]) => !present.has(sign))
    .map(([sign, page]) => `U+${sign.toString(16)} ${String.fromCodePoint(sign)} of ${page}`);
  expect(missing, 'make the font anew: site/assets/fonts/README.md says how').toEqual([]);
});

test('a letter alone is asked for in its slanted form, a name is not', () => {
  const formula =
    '<p>é</p><math><mi>x</mi><mi>h</mi><mi>σ</mi><mi mathvariant="normal">d</mi><mi>ln</mi><mo>&lt;</mo></math>';
  const shown = [...mathsSigns(formula)].map((sign) => String.fromCodePoint(sign)).join('');
  expect(shown).toBe('𝑥ℎ𝜎dln<');
});

test('a root needs its sign, and what is only noted down needs nothing', () => {
  const formula =
    '<math><msqrt><mn>2</mn></msqrt><annotation encoding="application/x-tex">\\sqrt{2}</annotation></math>';
  expect([...mathsSigns(formula)].map((sign) => String.fromCodePoint(sign))).toEqual(['√', '2']);
});
