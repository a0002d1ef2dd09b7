// A learner's own table: numbers with a class, from pasted or opened text. What cannot be used is left out
// and named; the rest works. Words for the problems stand in web/src/locales/csv-words.ts.
import { csvRecords, csvText, delimiterOf, type CsvRecord } from './csv-records.js';

export const CSV_LIMITS = {
  characters: 2_000_000,
  /** As many as a page trains on and draws without a pause that is felt. */
  rows: 2000,
  leastColumns: 2,
  mostColumns: 16,
  leastClasses: 2,
  /** As many as colours and shapes tell apart. */
  mostClasses: 10,
} as const;

/** With more cells in its first row a text is no table of ours, and is not looked at cell by cell. */
const MOST_CELLS = 256;

/** More problems than this are counted, not listed. */
const MOST_PROBLEMS = 20;

/** What went wrong, where, what stood there. `row` is the line in the text, from 1. */
export type CsvProblem =
  // The row is left out.
  | {
      readonly kind: 'not-a-number';
      readonly row: number;
      readonly column: string;
      readonly found: string;
    }
  | { readonly kind: 'no-class'; readonly row: number; readonly column: string }
  | {
      readonly kind: 'cell-count';
      readonly row: number;
      readonly found: number;
      readonly expected: number;
    }
  | { readonly kind: 'text-after-quote'; readonly row: number }
  // This row and all below are left out.
  | { readonly kind: 'unclosed-quote'; readonly row: number }
  | { readonly kind: 'too-many-rows'; readonly row: number; readonly most: number }
  // The column is left out.
  | {
      readonly kind: 'text-column';
      readonly row: number;
      readonly column: string;
      readonly found: string;
    }
  // Nothing can be used.
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly found: number; readonly most: number }
  | {
      readonly kind: 'column-count';
      readonly found: number;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'class-count';
      readonly column: string;
      readonly found: number;
      readonly least: number;
      readonly most: number;
    };

export interface CsvData {
  /** Of the numbers; a column without a name is called by its place. */
  readonly columns: readonly string[];
  readonly labelColumn: string;
  /** As they first appear; in order of size where all are numbers. */
  readonly classes: readonly string[];
  /** Rows x columns, row-major. */
  readonly inputs: Float32Array;
  readonly labels: Uint8Array;
  /** The same as CSV and nothing else: names, then the rows that were kept, the class in the last column. */
  readonly text: string;
}

export interface CsvResult {
  /** Missing where nothing could be used. */
  readonly data?: CsvData;
  /** The first of them, in the order of the text. */
  readonly problems: readonly CsvProblem[];
  /** How many more there are. */
  readonly moreProblems: number;
  readonly rowsKept: number;
  readonly rowsLeftOut: number;
  /** How it was read: all columns by name, which of them has the classes, whether the first row has names. */
  readonly shape?: {
    readonly names: readonly string[];
    readonly label: number;
    readonly header: boolean;
  };
}

export interface CsvOptions {
  /** Whether the first row has names; found out where nothing is said. */
  readonly header?: boolean;
  /** The place of the column of classes, from 0; found out where nothing is said. */
  readonly label?: number | 'last';
  /** What a column without a name is called, from 1. */
  readonly columnName?: (place: number) => string;
}

/** A number as people write it, that float32 can hold. */
export function csvNumber(cell: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell)) return undefined;
  const value = Math.fround(Number(cell));
  return Number.isFinite(value) ? value : undefined;
}

const isNumber = (cell: string): boolean => csvNumber(cell) !== undefined;

/** What spreadsheets and statisticians write where there is nothing. */
const isMissing = (cell: string): boolean => /^(|na|n\/a|nan|null|\?|-)$/i.test(cell);

/** Most of what stands in this column are numbers. */
function isNumeric(rows: readonly CsvRecord[], column: number): boolean {
  const cells = rows.map(({ cells: all }) => all[column] ?? '').filter((cell) => !isMissing(cell));
  return 2 * cells.filter(isNumber).length > cells.length;
}

const labelNames = /^(label|class|species|target|category|類別|標籤|類)$/i;

/** The column of classes: by its name, else the last of text, else the last. */
function findLabel(names: readonly string[], numeric: readonly boolean[]): number {
  const named = names.findIndex((name) => labelNames.test(name));
  if (named >= 0) return named;
  const text = numeric.lastIndexOf(false);
  return text >= 0 ? text : numeric.length - 1;
}

/** Which columns there are, which of them can be learnt from, and where the rows of data begin. */
interface Shape {
  readonly header: boolean;
  readonly rows: readonly CsvRecord[];
  readonly names: readonly string[];
  readonly label: number;
  readonly columns: readonly number[];
}

function findShape(records: readonly CsvRecord[], options: CsvOptions): Shape {
  const first = records[0]!.cells;
  const below = records.slice(1);
  const isHeader = (): boolean => first.some((cell, c) => !isNumber(cell) && isNumeric(below, c));
  const header = options.header ?? isHeader();
  const rows = header ? below : records;
  const names = first.map((cell, c) => {
    if (header && cell !== '') return cell;
    return options.columnName?.(c + 1) ?? String(c + 1);
  });
  const numeric = names.map((_, c) => isNumeric(rows, c));
  const asked = options.label === 'last' ? names.length - 1 : options.label;
  const isThere = asked !== undefined && asked < names.length;
  const label = isThere ? asked : findLabel(header ? first : [], numeric);
  return {
    header,
    rows,
    names,
    label,
    columns: [...names.keys()].filter((c) => c !== label && numeric[c]),
  };
}

/** Columns that hold no numbers, each with the first cell that is none. */
function textColumns({ rows, names, label, columns }: Shape): CsvProblem[] {
  return [...names.keys()]
    .filter((c) => c !== label && !columns.includes(c))
    .flatMap((c) => {
      const row = rows.find(({ cells }) => !isNumber(cells[c] ?? ''));
      if (row === undefined) return [];
      return { kind: 'text-column', row: row.line, column: names[c]!, found: row.cells[c] ?? '' };
    });
}

function rowProblem(record: CsvRecord, shape: Shape): CsvProblem | undefined {
  const { cells, line: row, fault } = record;
  const { names, columns, label } = shape;
  if (fault) return { kind: fault, row };
  if (cells.length !== names.length) {
    return { kind: 'cell-count', row, found: cells.length, expected: names.length };
  }
  const wrong = columns.find((c) => !isNumber(cells[c]!));
  if (wrong !== undefined) {
    return { kind: 'not-a-number', row, column: names[wrong]!, found: cells[wrong]! };
  }
  if (isMissing(cells[label]!)) return { kind: 'no-class', row, column: names[label]! };
  return undefined;
}

/** The rows that can be used, and what is wrong with the others. */
function sortRows(shape: Shape): { usable: CsvRecord[]; problems: CsvProblem[] } {
  const usable: CsvRecord[] = [];
  const problems: CsvProblem[] = [];
  const most = CSV_LIMITS.rows;
  for (const record of shape.rows) {
    const problem = rowProblem(record, shape);
    if (problem) problems.push(problem);
    else if (usable.length < most) usable.push(record);
    else {
      problems.push({ kind: 'too-many-rows', row: record.line, most });
      break;
    }
  }
  return { usable, problems };
}

function classesOf(texts: readonly string[]): string[] {
  const classes = [...new Set(texts)];
  const sizes = classes.map(csvNumber);
  if (sizes.includes(undefined)) return classes;
  return classes.sort((a, b) => Number(a) - Number(b));
}

/** Reads a table of 2 to 16 columns of numbers and one of classes. */
export function readCsv(text: string, options: CsvOptions = {}): CsvResult {
  const { characters, leastColumns, mostColumns } = CSV_LIMITS;
  if (text.length > characters) {
    return nothing({ kind: 'too-long', found: text.length, most: characters });
  }
  const records = csvRecords(text, delimiterOf(text));
  if (records.length === 0) return nothing({ kind: 'empty' });
  const cells = records[0]!.cells.length;
  if (cells > MOST_CELLS) {
    const limits = { least: leastColumns, most: mostColumns };
    return nothing({ kind: 'column-count', found: cells - 1, ...limits }, records);
  }
  const found = findShape(records, options);
  const { header, names, label } = found;
  return { ...readShape(found), shape: { names, label, header } };
}

function readShape(shape: Shape): CsvResult {
  const { leastColumns, mostColumns, leastClasses, mostClasses } = CSV_LIMITS;
  const { rows, columns, label, names } = shape;
  if (rows.length === 0) return nothing({ kind: 'empty' });
  const { usable, problems } = sortRows(shape);
  problems.unshift(...textColumns(shape));
  if (columns.length < leastColumns || columns.length > mostColumns) {
    const limits = { least: leastColumns, most: mostColumns };
    return nothing({ kind: 'column-count', found: columns.length, ...limits }, rows, problems);
  }
  const texts = usable.map(({ cells }) => cells[label]!);
  const classes = classesOf(texts);
  if (classes.length < leastClasses || classes.length > mostClasses) {
    const limits = { least: leastClasses, most: mostClasses };
    const found = { column: names[label]!, found: classes.length };
    return nothing({ kind: 'class-count', ...found, ...limits }, rows, problems);
  }
  const places = new Map(classes.map((name, i) => [name, i]));
  return {
    data: {
      columns: columns.map((c) => names[c]!),
      labelColumn: names[label]!,
      classes,
      inputs: Float32Array.from(
        usable.flatMap(({ cells }) => columns.map((c) => csvNumber(cells[c]!)!)),
      ),
      labels: Uint8Array.from(texts, (name) => places.get(name)!),
      text: csvText([
        [...columns, label].map((c) => names[c]!),
        ...usable.map(({ cells }) => [...columns, label].map((c) => cells[c]!)),
      ]),
    },
    ...listed(problems),
    rowsKept: usable.length,
    rowsLeftOut: rows.length - usable.length,
  };
}

function listed(problems: readonly CsvProblem[]): Pick<CsvResult, 'problems' | 'moreProblems'> {
  const more = Math.max(0, problems.length - MOST_PROBLEMS);
  return { problems: problems.slice(0, MOST_PROBLEMS), moreProblems: more };
}

/** A text of which nothing can be used: why, and what else is wrong with it. */
function nothing(
  why: CsvProblem,
  rows: readonly CsvRecord[] = [],
  others: readonly CsvProblem[] = [],
): CsvResult {
  return { ...listed([why, ...others]), rowsKept: 0, rowsLeftOut: rows.length };
}
