// A measured data set as the panels show it: its names in the reader's language.
import { tableWords, type Words } from '../../../locales/index.js';
import { isTableId, type Table } from '../../../state/index.js';

export interface ShownTable {
  readonly name: string;
  /** Provenance and licence. */
  readonly source: string;
  /** With their units. */
  readonly columns: readonly string[];
  readonly classes: readonly string[];
  /** Digits are drawn, not plotted. */
  readonly isDigits: boolean;
}

export function shownTable(
  words: Words,
  id: string,
  table: Table | undefined,
): ShownTable | undefined {
  if (!table || !isTableId(id)) return undefined;
  const { name, source, columns, classes } = tableWords(words.lang)[id];
  return {
    name,
    source,
    columns: table.columns.map((column) => {
      const said = columns[column.name] ?? column.name;
      return column.unit === '' ? said : words.lab.withUnit(said, column.unit);
    }),
    classes: table.classes.map((one) => classes[one] ?? one),
    isDigits: id === 'digits',
  };
}

/** What a set that is chosen, but perhaps not loaded, is called. */
export function measuredName(words: Words, id: string): string {
  return isTableId(id) ? tableWords(words.lang)[id].name : id;
}

export interface Named {
  readonly words: Words;
  readonly table: ShownTable | undefined;
}

/** "class 2", or what the class is called. */
export function className({ words, table }: Named, index: number): string {
  return table?.classes[index] ?? words.classifier.class(index + 1);
}

/** The same behind the word "class": a number, or what the class is called. */
export function classLabel({ table }: Named, index: number): string {
  return table?.classes[index] ?? String(index + 1);
}

/** The number that stands beside p: a digit is its own, others count from 1. */
export function classNumber({ table }: Named, index: number): number {
  return table?.isDigits ? index : index + 1;
}
