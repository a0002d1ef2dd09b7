// What the address of a page may ask for. Pure functions; the page's parts that obey stand in
// page-query.ts. A value that cannot be is left out and named, so that a page never starts by accident
// with settings that nobody chose.

export const HIDEABLE = ['teachers', 'sources', 'code', 'deeper', 'check', 'rail'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export const THEME_NAMES = ['system', 'light', 'dark', 'projector'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** The largest seed that the engine takes. */
export const LARGEST_SEED = 2 ** 31 - 1;

export interface PageQuery {
  readonly lang?: string;
  readonly theme?: ThemeName;
  readonly embed: boolean;
  /** For the experiments of a lesson. */
  readonly seed?: string;
  readonly predict?: 'on' | 'off';
  readonly hide: readonly Hideable[];
}

/** A parameter whose value was not understood. */
export interface Refusal {
  readonly name: string;
  readonly value: string;
  /** The values that are, or the largest whole number. */
  readonly allowed: readonly string[] | number;
  /** What is used in its place; nothing where it is left out. */
  readonly used: string;
}

export interface ReadQuery {
  readonly query: PageQuery;
  readonly refused: readonly Refusal[];
}

/**
 * @param search what follows the path, with its question mark
 * @param langs the languages that the page is in
 * @param isLesson elsewhere `seed`, `predict` and `hide` belong to the page's own elements
 */
export function readQuery(search: string, langs: readonly string[], isLesson: boolean): ReadQuery {
  const texts = new URLSearchParams(search);
  const refused: Refusal[] = [];
  const choice = <T extends string>(
    name: string,
    choices: readonly T[],
    used: string,
  ): T | undefined => {
    const value = texts.get(name);
    if (value === null) return undefined;
    const found = choices.find((one) => one === value);
    if (found === undefined) refused.push({ name, value, allowed: choices, used });
    return found;
  };

  const lang = choice('lang', langs, '');
  const theme = choice('theme', THEME_NAMES, 'system');
  const embed = choice('embed', ['0', '1'], '0') === '1';
  const common = { ...(lang && { lang }), ...(theme && { theme }), embed };
  if (!isLesson) return { query: { ...common, hide: [] }, refused };

  const predict = choice('predict', ['on', 'off'], 'on');
  // With `at` the address speaks to one experiment, which reads its seed and everything else itself.
  const seed = texts.has('at') ? undefined : readSeed(texts.get('seed'), refused);
  const hide = readHide(texts.get('hide'), refused);
  return {
    query: { ...common, ...(predict && { predict }), ...(seed && { seed }), hide },
    refused,
  };
}

function readSeed(value: string | null, refused: Refusal[]): string | undefined {
  if (value === null) return undefined;
  if (/^\d{1,10}$/.test(value) && Number(value) <= LARGEST_SEED) return String(Number(value));
  refused.push({ name: 'seed', value, allowed: LARGEST_SEED, used: '' });
  return undefined;
}

/** The parts that exist are hidden; the others are named. */
function readHide(value: string | null, refused: Refusal[]): Hideable[] {
  const asked = (value ?? '').split(',').filter((part) => part !== '');
  const known = HIDEABLE.filter((part) => asked.includes(part));
  const unknown = asked.filter((part) => !HIDEABLE.some((one) => one === part));
  if (unknown.length > 0) {
    refused.push({ name: 'hide', value: unknown.join(','), allowed: HIDEABLE, used: '' });
  }
  return known;
}
