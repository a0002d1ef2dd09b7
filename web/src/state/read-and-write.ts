// Settings from texts and back, by a table of properties. A text that is not allowed leaves the default
// standing and gives a warning, which the page shows.
import type { Allowed, PropertyTable } from './property.js';

/** What was asked for and cannot be. */
export interface Warning {
  readonly name: string;
  /** As it was given, cut short. */
  readonly text: string;
  readonly allowed: Allowed;
  /** What stands instead, as it would be printed. */
  readonly used: string;
}

export interface Reading<S> {
  readonly settings: S;
  readonly warnings: readonly Warning[];
}

const LONGEST_SHOWN = 40;

/** Reads each property that `textOf` knows over `base`. */
export function readSettings<S extends object>(
  table: PropertyTable<S>,
  textOf: (name: string) => string | null,
  base: S,
): Reading<S> {
  const settings = { ...base };
  const warnings: Warning[] = [];
  for (const key of keysOf(table)) {
    const property = table[key];
    const text = textOf(property.name);
    if (text === null) continue;
    const value = property.parse(text);
    if (value !== undefined) {
      settings[key] = value;
    } else {
      warnings.push({
        name: property.name,
        text: text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text,
        allowed: property.allowed,
        used: property.print(base[key]),
      });
    }
  }
  return { settings, warnings };
}

/** The table's own defaults. */
export function initialSettings<S extends object>(table: PropertyTable<S>): S {
  const entries = keysOf(table).map((key) => [key, table[key].initial] as const);
  return Object.fromEntries(entries) as S;
}

/** For each property its text, or null where the setting is what it is anyway. */
export function printSettings<S extends object>(
  table: PropertyTable<S>,
  settings: S,
  base: S,
): ReadonlyMap<string, string | null> {
  const texts = new Map<string, string | null>();
  for (const key of keysOf(table)) {
    const property = table[key];
    const text = property.print(settings[key]);
    texts.set(property.name, text === property.print(base[key]) ? null : text);
  }
  return texts;
}

/** A query with these texts in it; what else the query holds stays. */
export function queryWith(search: string, texts: ReadonlyMap<string, string | null>): string {
  const query = new URLSearchParams(search);
  for (const [name, text] of texts) {
    if (text === null) query.delete(name);
    else query.set(name, text);
  }
  // Commas, colons and brackets are legal in a query and easier to read than their codes.
  const legal = { '%2C': ',', '%3A': ':', '%28': '(', '%29': ')' };
  const text = query
    .toString()
    .replace(/%2C|%3A|%28|%29/g, (code) => legal[code as keyof typeof legal]);
  return text === '' ? '' : `?${text}`;
}

function keysOf<S extends object>(table: PropertyTable<S>): (keyof S)[] {
  return Object.keys(table) as (keyof S)[];
}
