// Data that somebody measured, as the site ships it: the files' form, and the settings to start from.
// What the names of sets, columns and classes read in each language stands in web/src/locales.
import type { ClassifierOptions, ColumnScale } from '../engine/types.js';

/** A file each in site/data. */
export const TABLE_IDS = ['iris', 'penguins', 'digits'] as const;
export type TableId = (typeof TABLE_IDS)[number];

export interface TableColumn {
  readonly name: string;
  /** Such as 'mm'; empty where a number counts something. */
  readonly unit: string;
}

/** A file of site/data. Either `inputs` or `pixels` is there. */
export interface TableFile {
  readonly columns: readonly TableColumn[];
  readonly classes: readonly string[];
  /** One digit a row: the number of its class. */
  readonly labels: string;
  /** Rows x columns, row-major. */
  readonly inputs?: readonly number[];
  /** One text a row: each pixel, 0 to 16, as a digit to the base 17. */
  readonly pixels?: readonly string[];
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly classes: readonly string[];
  /** Rows x columns, row-major, in the columns' units. */
  readonly inputs: Float32Array;
  readonly labels: Uint8Array;
  /**
   * The scale to train with where the columns are known beforehand: pixels become 0 to 1, so that a
   * drawing is scaled as the samples are. Without it the scale is measured (engine.measureColumns).
   */
  readonly scale?: ColumnScale;
}

const MOST_INK = 16;

export function readTable({ columns, classes, labels, inputs, pixels }: TableFile): Table {
  const values = inputs ?? Array.from((pixels ?? []).join(''), (digit) => parseInt(digit, 17));
  const table = {
    columns,
    classes,
    inputs: Float32Array.from(values),
    labels: Uint8Array.from(labels, Number),
  };
  if (pixels === undefined) return table;
  const mean = new Float64Array(columns.length);
  const deviation = new Float64Array(columns.length).fill(MOST_INK);
  return { ...table, scale: { mean, deviation } };
}

/** Settings that learn a set within seconds; tests/engine/tables.test.ts says how well. */
export const TABLE_SETTINGS: Readonly<
  Record<TableId, { readonly options: ClassifierOptions; readonly testFraction: number }>
> = {
  iris: { options: { layers: [{ units: 8, activation: 'tanh' }] }, testFraction: 0.2 },
  penguins: { options: { layers: [{ units: 8, activation: 'tanh' }] }, testFraction: 0.2 },
  digits: {
    options: {
      layers: [{ units: 32, activation: 'relu' }],
      initializer: 'he',
      optimizer: { kind: 'momentum', learningRate: 0.1, momentum: 0.9 },
      batchSize: 32,
    },
    testFraction: 0.2,
  },
};
