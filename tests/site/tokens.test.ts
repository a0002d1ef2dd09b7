// The look's promises about colour: the two dark blocks agree, and text and marks are readable.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const sheet = readFileSync(new URL('../../web/src/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first block whose selector list starts with `selector`. */
function block(selector: string): Tokens {
  const start = sheet.indexOf(`${selector},\n`);
  if (start < 0) throw new Error(`tokens.css has no block for ${selector}`);
  const body = sheet.slice(sheet.indexOf('{', start), sheet.indexOf('}', start));
  const declarations = body.replace(/\/\*.*?\*\//gs, '').matchAll(/([\w-]+):\s*([^;]+);/g);
  return Object.fromEntries([...declarations].map((found) => [found[1]!, found[2]!.trim()]));
}

const light = block(':root');
const darkBySystem = block(":root:not([data-theme='light'], [data-theme='projector'])");
const darkByChoice = block(":root[data-theme='dark']");
const projector = block(":root[data-theme='projector']");
const themes: Readonly<Record<string, Tokens>> = {
  light,
  dark: { ...light, ...darkByChoice },
  projector: { ...light, ...projector },
};

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dark! + 0.05);
}

const grounds = ['page', 'surface', 'sunken'];
const textOnGrounds = ['ink', 'ink-2', 'ink-3', 'f', 'd', 'guess', 'bad', 'good', 'dead'];
const textPairs = [
  ...textOnGrounds.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ['on-ink', 'ink'],
  ['guess', 'guess-soft'],
  ['bad', 'bad-soft'],
  ['good', 'good-soft'],
  ['dead', 'dead-soft'],
  ['ink', 'dead-soft'],
  ['ink-2', 'bad-soft'],
] as const;
const classes = Array.from({ length: 10 }, (_, index) => `c${index + 1}`);
const markPairs = [
  ...['control', 'axis'].flatMap((mark) => grounds.map((ground) => [mark, ground] as const)),
  ...classes.map((mark) => [mark, 'surface'] as const),
];

describe('the dark values', () => {
  it('are the same for the system and for the reader', () => {
    expect(darkBySystem).toEqual(darkByChoice);
  });

  it('replace every colour of the light values', () => {
    const colours = Object.keys(light).filter((name) => /^(#|rgb)/.test(light[name]!));
    expect(colours.length).toBeGreaterThan(30);
    expect(Object.keys(darkByChoice)).toEqual(expect.arrayContaining(colours));
  });
});

describe.each(Object.entries(themes))('contrast in the %s theme', (_theme, tokens) => {
  const measured = (a: string, b: string) => contrast(tokens[`--${a}`]!, tokens[`--${b}`]!);

  it.each(textPairs)('text: %s on %s reaches 4.5', (text, ground) => {
    expect(measured(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(markPairs)('marks: %s on %s reaches 3', (mark, ground) => {
    expect(measured(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});
