// Terms behind numbers that many experiments show: a function's value or slope at a place, a quotient, a count, a
// sum. Each is an Arithmetic, for `this.arithmetic.number` and for the cells of the data table.
import type { ActivationId, Engine } from '../../engine/types.js';
import { numberText, settingText, type Words } from '../../locales/index.js';
import type { Arithmetic } from '../parts/arithmetic.js';

/** A list longer than this is cut, and says by how many. */
const MOST_ROWS = 12;

/** The first rows, and how many follow them. */
export function shortList(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (rows.length <= MOST_ROWS) return rows;
  const [first = []] = rows;
  const rest = [`+ ${rows.length - MOST_ROWS}`, ...first.slice(1).map(() => '')];
  return [...rows.slice(0, MOST_ROWS), rest];
}

export interface FunctionPlace {
  readonly id: ActivationId;
  readonly x: number;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly of: 'value' | 'slope';
  /** In float32, as the arrays of a network are; float64 otherwise. */
  readonly single?: boolean;
}

/** f(x) or f'(x) of one of the registry's functions: what goes in, and what comes out. */
export function functionArithmetic(words: Words, engine: Engine, place: FunctionPlace): Arithmetic {
  const { id, x, parameters = {}, of, single = false } = place;
  const row = engine.activations.find((one) => one.id === id);
  const xs = single ? Float32Array.of(x) : Float64Array.of(x);
  const result =
    of === 'value'
      ? engine.apply(id, xs, parameters)[0]!
      : engine.applyDerivative(id, xs, parameters)[0]!;
  const sign = of === 'value' ? 'f' : 'f′';
  const options = Object.entries(parameters).map(([name, value]) => `${name}: ${value}`);
  const tail = options.length === 0 ? '' : `, { ${options.join(', ')} }`;
  const call = of === 'value' ? 'apply' : 'applyDerivative';
  const array = single ? 'Float32Array' : 'Float64Array';
  const name = `${sign}(${numberText(x, 7)})`;
  return {
    title: `${row?.name ?? id}${words.colon}${name}`,
    columns: ['', single ? 'float32' : 'float64'],
    rows: [
      ['x', numberText(x, 9)],
      ...(row?.parameters ?? []).map((parameter) => [
        parameter.name === 'alpha' ? 'α' : parameter.name,
        settingText(parameters[parameter.name] ?? parameter.initial),
      ]),
    ],
    result: [name, numberText(result, 9)],
    code: { JavaScript: `engine.${call}('${id}', ${array}.of(${x})${tail})[0] // ${result}` },
  };
}

/** One number divided by another; `result` where another precision than float64 divided. */
export function quotientArithmetic(
  title: string,
  over: readonly [name: string, value: number],
  under: readonly [name: string, value: number],
  result = over[1] / under[1],
  digits = 6,
): Arithmetic {
  return {
    title,
    columns: ['', ''],
    rows: [over, under].map(([name, value]) => [name, numberText(value, digits)]),
    result: [`${over[0]} ÷ ${under[0]}`, numberText(result, digits)],
    code: {
      NumPy: `${over[1]} / ${under[1]}  # ${result}`,
      JavaScript: `${over[1]} / ${under[1]} // ${result}`,
    },
  };
}

/** What is added up, one by one; `sum` where another precision than float64 added. */
export function sumArithmetic(
  words: Words,
  title: string,
  terms: readonly (readonly [name: string, value: number])[],
  sum = terms.reduce((total, [, value]) => total + value, 0),
  digits = 6,
): Arithmetic {
  return {
    title,
    columns: ['', ''],
    rows: shortList(terms.map(([name, value]) => [name, numberText(value, digits)])),
    result: [words.experiment.sum, numberText(sum, digits)],
    code: { JavaScript: `${terms.map(([, value]) => `(${value})`).join(' + ')} // ${sum}` },
  };
}

/** How many of the inputs that have arrived count, with the ones nearest to the decision first. */
export function countArithmetic(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  [name, count, of]: readonly [string, number, number],
): Arithmetic {
  const blanks = columns.slice(2).map(() => '');
  return {
    title,
    columns,
    rows: shortList(rows),
    result: [name, ...blanks, `${count} / ${of}`],
  };
}

/** The loss of one point: minus the logarithm of the true class's probability. */
export function pointLossArithmetic(name: string, p: number, loss: number): Arithmetic {
  return {
    title: `−ln ${name} = ${numberText(loss, 4)}`,
    columns: ['', ''],
    rows: [[name, numberText(p, 6)]],
    result: [`−ln ${name}`, numberText(loss, 6)],
    code: { NumPy: `-np.log(${p})  # ${loss}` },
  };
}
