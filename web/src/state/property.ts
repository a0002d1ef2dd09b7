// A property of a setting: its name in an address or an attribute, what it may be, and how it is read and
// printed. Pure functions; nothing here touches a page.

/** What a property accepts, in a form that a warning can say in the reader's language. */
export type Allowed =
  | { readonly kind: 'number' | 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'list'; readonly choices: readonly string[]; readonly most: number }
  | {
      readonly kind: 'numbers';
      readonly count: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'layers'; readonly mostLayers: number; readonly mostUnits: number }
  /** Steps, epochs and weights of one or two networks, as an address has them. */
  | { readonly kind: 'networks' }
  /** A learner's own points as a copied link has them; a learner's own table. */
  | {
      readonly kind: 'points';
      readonly leastClasses: number;
      readonly mostClasses: number;
      readonly most: number;
    }
  | { readonly kind: 'table' }
  // Of a file: as many numbers as this network has weights and biases, if it is known; a number that float32 holds;
  // a list of networks; characters; any object; the names that an object may have.
  | { readonly kind: 'weights'; readonly count?: number }
  | { readonly kind: 'float' }
  | { readonly kind: 'network-list'; readonly count: number }
  | { readonly kind: 'length'; readonly most: number }
  | { readonly kind: 'object' }
  | { readonly kind: 'fields'; readonly names: readonly string[] };

export interface Property<T> {
  readonly name: string;
  readonly initial: T;
  readonly allowed: Allowed;
  /** Undefined for a text that is not allowed. */
  parse(text: string): T | undefined;
  /** parse(print(value)) gives the value again. */
  print(value: T): string;
}

/** One property for each setting. */
export type PropertyTable<S> = { readonly [K in keyof S]: Property<S[K]> };

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as people type it, or as a page prints it: a true minus sign, blanks around it and 2×10⁻³ are welcome. */
export function parseNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace('\u2212', '-')
    .replace(/×10(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/, (_, power: string) => {
      const digits = power.replace('⁻', '-');
      return `e${digits.replace(/[⁰-⁹¹²³]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))}`;
    });
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

export function numberProperty(
  name: string,
  limits: { readonly min: number; readonly max: number; readonly initial: number },
): Property<number> {
  const { min, max, initial } = limits;
  return {
    name,
    initial,
    allowed: { kind: 'number', min, max },
    parse: (text) => within(parseNumber(text), min, max),
    print: (value) => String(value),
  };
}

export function integerProperty(
  name: string,
  limits: { readonly min: number; readonly max: number; readonly initial: number },
): Property<number> {
  const { min, max, initial } = limits;
  return {
    name,
    initial,
    allowed: { kind: 'integer', min, max },
    parse: (text) => {
      const value = within(parseNumber(text), min, max);
      return value !== undefined && Number.isInteger(value) ? value : undefined;
    },
    print: (value) => String(value),
  };
}

export function choiceProperty<T extends string>(
  name: string,
  choices: readonly T[],
  initial: T,
): Property<T> {
  return {
    name,
    initial,
    allowed: { kind: 'choice', choices },
    parse: (text) => choices.find((choice) => choice === text.trim()),
    print: (value) => value,
  };
}

/** Several of the choices, separated by commas, none twice. */
export function listProperty(
  name: string,
  choices: readonly string[],
  most: number,
  initial: readonly string[] = [],
): Property<readonly string[]> {
  return {
    name,
    initial,
    allowed: { kind: 'list', choices, most },
    parse: (text) => {
      if (text.trim() === '') return [];
      const parts = text.split(',').map((part) => part.trim());
      const known = parts.every((part) => choices.includes(part));
      const distinct = new Set(parts).size === parts.length;
      return known && distinct && parts.length <= most ? parts : undefined;
    },
    print: (value) => value.join(','),
  };
}

/** A fixed count of numbers, separated by commas. */
export function numbersProperty(
  name: string,
  initial: readonly number[],
  limits: { readonly min: number; readonly max: number },
): Property<readonly number[]> {
  const { min, max } = limits;
  return {
    name,
    initial,
    allowed: { kind: 'numbers', count: initial.length, min, max },
    parse: (text) => {
      const parts = text.split(',').map((part) => within(parseNumber(part), min, max));
      const values = parts.filter((part) => part !== undefined);
      return values.length === parts.length && values.length === initial.length
        ? values
        : undefined;
    },
    print: (value) => value.join(','),
  };
}

function within(value: number | undefined, min: number, max: number): number | undefined {
  return value !== undefined && value >= min && value <= max ? value : undefined;
}
