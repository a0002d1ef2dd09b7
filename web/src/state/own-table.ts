// A learner's own table as a setting: kept as CSV, the class in the last column, which the reader of tables reads again.
import { readCsv, type CsvData } from './csv.js';
import type { Property } from './property.js';
import type { Table } from './tables.js';

export interface OwnTable extends Table {
  readonly labelColumn: string;
  /** All of it: reading this text gives the table again. */
  readonly text: string;
}

/** null stands for none. */
export const tableProperty: Property<OwnTable | null> = {
  name: 'table',
  initial: null,
  allowed: { kind: 'table' },
  parse: (text) => {
    if (text.trim() === '') return null;
    const { data, problems } = readCsv(text, { header: true, label: 'last' });
    return data && problems.length === 0 ? ownTable(data) : undefined;
  },
  print: (table) => table?.text ?? '',
};

export function ownTable({
  columns,
  labelColumn,
  classes,
  inputs,
  labels,
  text,
}: CsvData): OwnTable {
  return {
    columns: columns.map((name) => ({ name, unit: '' })),
    labelColumn,
    classes,
    inputs,
    labels,
    text,
  };
}
