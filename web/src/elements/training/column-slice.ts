// The plane of two columns of measured data: what the network gets at each of its places, and where the points lie.
import type { Engine, Plane } from '../../engine/types.js';
import type { PlanePoints, PlaneWindow } from '../../charts/index.js';
import type { RunPoints } from './run-data.js';

/** Points of the plane that the network gets as they are. */
export function isPlain({ dimensions, scale }: RunPoints): boolean {
  return dimensions === 2 && scale === undefined;
}

export class ColumnSlice {
  readonly #engine: Engine;
  readonly #points: RunPoints;
  /** The last plane's inputs: it stays the same while a network trains. */
  #key = '';
  #inputs: Float32Array = new Float32Array();

  constructor(engine: Engine, points: RunPoints) {
    this.#engine = engine;
    this.#points = points;
  }

  /** What the network gets, back in the columns' own units. */
  measured(input: Float32Array): Float32Array {
    const { scale } = this.#points;
    return scale ? this.#engine.unstandardize(input, scale) : input;
  }

  /** rows x columns inputs, the first row at yMin: the two axes run, every other column has its mean. */
  inputs(plane: Plane, axes: readonly number[]): Float32Array {
    const key = JSON.stringify([plane, axes]);
    if (key === this.#key) return this.#inputs;
    const { dimensions, scale } = this.#points;
    const { columns, rows, xMin, xMax, yMin, yMax } = plane;
    const values = new Float32Array(columns * rows * dimensions);
    for (let cell = 0; cell < columns * rows; cell += 1) {
      const from = cell * dimensions;
      if (scale) values.set(scale.mean, from);
      const row = Math.floor(cell / columns);
      values[from + axes[1]!] = yMin + (row / Math.max(rows - 1, 1)) * (yMax - yMin);
      const share = (cell % columns) / Math.max(columns - 1, 1);
      values[from + axes[0]!] = xMin + share * (xMax - xMin);
    }
    this.#inputs = scale ? this.#engine.standardize(values, scale) : values;
    this.#key = key;
    return this.#inputs;
  }
}

/** x₁ for the first column, as in formulas. */
export function columnSymbol(column: number): string {
  const digits = String(column + 1);
  return `x${Array.from(digits, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('')}`;
}

/** The points in the two columns, in their own units. */
export function plottedPoints(
  engine: Engine,
  points: RunPoints,
  axes: readonly number[],
): PlanePoints {
  if (isPlain(points)) return points;
  const { scale, dimensions, labels, heldOutFrom } = points;
  const own = scale ? engine.unstandardize(points.inputs, scale) : points.inputs;
  const inputs = new Float32Array(2 * labels.length);
  for (let index = 0; index < labels.length; index += 1) {
    inputs[2 * index] = own[dimensions * index + axes[0]!]!;
    inputs[2 * index + 1] = own[dimensions * index + axes[1]!]!;
  }
  const [across = 0, up = 1] = axes;
  return { inputs, labels, heldOutFrom, names: [columnSymbol(across), columnSymbol(up)] };
}

/** Around points in units of their own: each axis has its own scale. */
export function windowOfColumns({ inputs }: Pick<PlanePoints, 'inputs'>): PlaneWindow {
  const [x, y] = [0, 1].map((axis) => {
    let min = Infinity;
    let max = -Infinity;
    for (let index = axis; index < inputs.length; index += 2) {
      min = Math.min(min, inputs[index]!);
      max = Math.max(max, inputs[index]!);
    }
    const margin = max > min ? 0.08 * (max - min) : 1;
    return { min: min - margin, max: max + margin };
  }) as [{ min: number; max: number }, { min: number; max: number }];
  return { xMin: x.min, xMax: x.max, yMin: y.min, yMax: y.max };
}
