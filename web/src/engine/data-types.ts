// The public shapes of data: what is made here, what is split, scaled or seen as features. No code.
import type { DatasetId, InputFeatureId } from './ids.generated.js';

/** A number's allowed interval, both ends included, and its default. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly initial: number;
}

export interface DatasetInfo {
  readonly id: DatasetId;
  readonly name: string;
  /** One line, in English. */
  readonly description: string;
  readonly samples: Limits;
  readonly classes: Limits;
  readonly noise: Limits;
  readonly testFraction: Limits;
}

/** But for the seed, what each may be and its default stand in the data set's row of `engine.datasets`. */
export interface DatasetOptions {
  samples?: number;
  classes?: number;
  /** A standard deviation: of the angle, in radians, for 'spiral'; of x and of y for the others. */
  noise?: number;
  /** 0 to 2^53 - 1, default 1. */
  seed?: number;
  /** The share of the samples that is held out, 0 to 0.9. Default 0. */
  testFraction?: number;
}

export interface LabelledData {
  /** n x columns, row-major; 2 columns of what createDataset() makes. */
  readonly inputs: Float32Array;
  /** n labels, 0 to classes - 1. */
  readonly labels: Uint8Array;
}

export interface Dataset extends LabelledData {
  readonly test: LabelledData;
  readonly classes: number;
}

export interface SplitOptions {
  /** 0 to 2^53 - 1, default 1. */
  seed?: number;
  /** The share of the rows that is held out, 0 to 0.9; at least one row is left. Default 0. */
  testFraction?: number;
}

/** Both parts keep the order of the rows. */
export interface SplitData extends LabelledData {
  readonly test: LabelledData;
}

/** One number a column. */
export interface ColumnScale {
  readonly mean: Float64Array;
  /** Divides by n; of a constant column it is 1. Above 0. */
  readonly deviation: Float64Array;
}

/** What a network may see of a point (x, y). */
export interface InputFeatureInfo {
  readonly id: InputFeatureId;
  /** TeX. */
  readonly formula: string;
  /** The same as plain text. */
  readonly label: string;
}
