// A measured data set, or the learner's own table, as the panels show it: its names in the reader's language.
import { tableWords, type ClassifierWords } from '../../../locales/index.js';
import {
  isTableId,
  OWN_POINTS,
  OWN_TABLE,
  type ClassifierSettings,
  type Table,
} from '../../../state/index.js';

/** Letters of a name that stands in a key or a menu. */
const LONGEST_NAME = 24;

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
  words: ClassifierWords,
  settings: ClassifierSettings,
  table: Table | undefined,
): ShownTable | undefined {
  const { dataset } = settings;
  if (!table) return undefined;
  if (!isTableId(dataset)) return ownTableShown(words, settings);
  const { name, source, columns, classes } = tableWords(words.lang)[dataset];
  return {
    name,
    source,
    columns: table.columns.map((column) => {
      const said = columns[column.name] ?? column.name;
      return column.unit === '' ? said : words.lab.withUnit(said, column.unit);
    }),
    classes: table.classes.map((one) => classes[one] ?? one),
    isDigits: dataset === 'digits',
  };
}

function ownTableShown(
  words: ClassifierWords,
  { table }: ClassifierSettings,
): ShownTable | undefined {
  if (!table) return undefined;
  const { columns, classes, labels, labelColumn } = table;
  return {
    name: words.own.table,
    source: words.own.tableSource(labels.length, columns.length, cut(labelColumn)),
    columns: columns.map(({ name }) => cut(name)),
    classes: classes.map(cut),
    isDigits: false,
  };
}

/** A name that a learner gave may be a whole sentence: it has to stand beside others. */
function cut(name: string): string {
  const letters = Array.from(name);
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : name;
}

/** What a set that is chosen, but perhaps not loaded, is called. */
export function measuredName(words: ClassifierWords, id: string): string {
  if (id === OWN_POINTS) return words.own.points;
  if (id === OWN_TABLE) return words.own.table;
  return isTableId(id) ? tableWords(words.lang)[id].name : id;
}

export interface Named {
  readonly words: ClassifierWords;
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
