// Text with delimiters becomes records of cells (RFC 4180, and what spreadsheets and people write). What the
// cells mean is csv.ts's.

export const CSV_DELIMITERS = ['\t', ';', ','] as const;
export type CsvDelimiter = (typeof CSV_DELIMITERS)[number];

export interface CsvRecord {
  /** Of the record's beginning, from 1, as an editor counts. */
  readonly line: number;
  /** Without quotation marks, trimmed. */
  readonly cells: readonly string[];
  /** A quotation mark without an end takes the rest of the text; text after one makes its cell unsure. */
  readonly fault?: 'unclosed-quote' | 'text-after-quote';
}

/** The first of tab, semicolon and comma that stands in the first line, outside quotation marks. */
export function delimiterOf(text: string): CsvDelimiter {
  const unquoted = text.slice(0, 100_000).replaceAll(/"[^"]*"/g, 'x');
  const line = unquoted.split(/[\r\n]+/).find((each) => each.trim() !== '') ?? '';
  return CSV_DELIMITERS.find((delimiter) => line.includes(delimiter)) ?? ',';
}

/** Records in order; lines without anything in them are none. */
export function csvRecords(text: string, delimiter: CsvDelimiter): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0; // a byte order mark
  while (at < text.length) {
    const { cells, fault, end, nextLine } = readRecord(text, at, delimiter, line);
    if (cells.some((cell) => cell !== ''))
      records.push({ line, cells, ...(fault ? { fault } : {}) });
    at = end;
    line = nextLine;
  }
  return records;
}

/** Records as text that reads the same: commas, quotation marks where a cell has signs that mean something. */
export function csvText(records: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return records.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

interface Read {
  cells: string[];
  fault: CsvRecord['fault'];
  /** Where the next record begins. */
  end: number;
  nextLine: number;
}

function readRecord(text: string, start: number, delimiter: CsvDelimiter, line: number): Read {
  const read: Read = { cells: [], fault: undefined, end: start, nextLine: line };
  let at = start;
  for (;;) {
    at = pastBlanks(text, at, delimiter);
    let quoted = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      quoted = text.slice(at + 1, close).replaceAll('""', '"');
      read.nextLine += lineBreaks(quoted);
      if (close >= text.length) read.fault = 'unclosed-quote';
      at = close + 1;
    }
    const end = endOfCell(text, at, delimiter);
    const rest = text.slice(at, end).trim();
    if (quoted !== '' && rest !== '') read.fault ??= 'text-after-quote';
    read.cells.push((quoted + rest).trim());
    at = end;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (at < text.length) read.nextLine++;
    read.end = at + (text.startsWith('\r\n', at) ? 2 : 1);
    return read;
  }
}

/** Blanks before a cell belong to nothing; a tab may be the delimiter. */
function pastBlanks(text: string, from: number, delimiter: CsvDelimiter): number {
  let at = from;
  while ((text[at] === ' ' || text[at] === '\t') && text[at] !== delimiter) at++;
  return at;
}

/** Where the quotation mark stands that ends the cell, or the text's end. A doubled one does not. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return text.length;
}

/** Where the next delimiter, line break or the text's end is. */
function endOfCell(text: string, from: number, delimiter: CsvDelimiter): number {
  let at = from;
  while (at < text.length && !'\r\n'.includes(text[at]!) && text[at] !== delimiter) at++;
  return at;
}

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
