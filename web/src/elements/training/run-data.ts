// The samples that a run learns from and is tested on.
import type { ColumnScale, Dataset, DatasetId, Engine, Plane } from '../../engine/types.js';
import type { PlaneWindow } from '../../charts/index.js';
import type { NetworkSettings, OwnPoints, Table } from '../../state/index.js';

export interface RunPoints {
  /** The training points, then those held out: n x `dimensions`, row-major. */
  readonly inputs: Float32Array;
  readonly labels: Uint8Array;
  readonly heldOutFrom: number;
  /** Numbers a point. */
  readonly dimensions: number;
  /** Where the columns were standardised: how. The points are shown in their own units. */
  readonly scale?: ColumnScale;
}

/** Inputs as the network gets them: standardised with `scale`, where there is one. */
export interface ScaledDataset extends Dataset {
  readonly scale?: ColumnScale;
}

/** Rows x columns in their own units, split by the seed; the scale is that of the training part. */
export function measuredData(
  engine: Engine,
  { seed, heldOut }: Pick<NetworkSettings, 'seed' | 'heldOut'>,
  table: Table,
): ScaledDataset {
  const { inputs, labels, columns, classes } = table;
  const { test, ...training } = engine.splitData(inputs, labels, { seed, testFraction: heldOut });
  const scale = table.scale ?? engine.measureColumns(training.inputs, columns.length);
  return {
    inputs: engine.standardize(training.inputs, scale),
    labels: training.labels,
    test: {
      // No rows have no columns.
      inputs: test.labels.length > 0 ? engine.standardize(test.inputs, scale) : test.inputs,
      labels: test.labels,
    },
    classes: classes.length,
    scale,
  };
}

/** Points of the plane as they are, split by the seed. There may be none. */
export function plainData(
  engine: Engine,
  { seed, heldOut }: Pick<NetworkSettings, 'seed' | 'heldOut'>,
  { inputs, labels, classes }: OwnPoints,
): ScaledDataset {
  const parts =
    labels.length > 0
      ? engine.splitData(inputs, labels, { seed, testFraction: heldOut })
      : { inputs, labels, test: { inputs, labels } };
  return { ...parts, classes };
}

/** Where the samples of these settings come from. */
export type DataSource = (settings: NetworkSettings) => ScaledDataset;

/** What the settings ask the engine for. */
export function generatedData(engine: Engine, settings: NetworkSettings): Dataset {
  const { seed, classes, samples, noise, heldOut } = settings;
  return engine.createDataset(settings.dataset as DatasetId, {
    seed,
    classes,
    samples,
    noise,
    testFraction: heldOut,
  });
}

export function pointsOf(data: ScaledDataset): RunPoints {
  const inputs = new Float32Array(data.inputs.length + data.test.inputs.length);
  inputs.set(data.inputs);
  inputs.set(data.test.inputs, data.inputs.length);
  const labels = new Uint8Array(data.labels.length + data.test.labels.length);
  labels.set(data.labels);
  labels.set(data.test.labels, data.labels.length);
  const heldOutFrom = data.labels.length;
  // No points are points of the plane.
  const dimensions = heldOutFrom > 0 ? data.inputs.length / heldOutFrom : 2;
  return { inputs, labels, heldOutFrom, dimensions, ...(data.scale ? { scale: data.scale } : {}) };
}

/** The window for points that are painted: it stays where it is, until a point lies outside. */
export function windowToPaint({ inputs }: Pick<RunPoints, 'inputs'>): PlaneWindow {
  const reach = inputs.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const half = Math.max(1.2, 1.05 * reach);
  return { xMin: -half, xMax: half, yMin: -half, yMax: half };
}

/** A square window around the points, about the origin where they lie about it. */
export function windowAround({ inputs }: Pick<RunPoints, 'inputs'>): PlaneWindow {
  const reach = [0, 1].map((axis) => {
    let min = Infinity;
    let max = -Infinity;
    for (let index = axis; index < inputs.length; index += 2) {
      min = Math.min(min, inputs[index]!);
      max = Math.max(max, inputs[index]!);
    }
    return { centre: (min + max) / 2, half: (max - min) / 2 };
  });
  const [x, y] = reach as [{ centre: number; half: number }, { centre: number; half: number }];
  const half = Math.max(x.half, y.half, 1e-3);
  const central = Math.abs(x.centre) < 0.2 * half && Math.abs(y.centre) < 0.2 * half;
  const offset = central ? Math.max(Math.abs(x.centre), Math.abs(y.centre)) : 0;
  const size = 1.12 * (half + offset);
  const [cx, cy] = central ? [0, 0] : [x.centre, y.centre];
  return { xMin: cx - size, xMax: cx + size, yMin: cy - size, yMax: cy + size };
}

/** The centres of columns x rows cells that fill the window, as the engine takes a plane. */
export function centres(window: PlaneWindow, columns: number, rows: number): Plane {
  const halfColumn = (window.xMax - window.xMin) / columns / 2;
  const halfRow = (window.yMax - window.yMin) / rows / 2;
  return {
    xMin: window.xMin + halfColumn,
    xMax: window.xMax - halfColumn,
    yMin: window.yMin + halfRow,
    yMax: window.yMax - halfRow,
    columns,
    rows,
  };
}
