// The samples that a run learns from and is tested on.
import type { Dataset, DatasetId, Engine, Plane } from '../../engine/types.js';
import type { PlaneWindow } from '../../charts/index.js';
import type { ClassifierSettings } from '../../state/index.js';

export interface RunPoints {
  /** The training points, then those held out: n x `dimensions`, row-major. */
  readonly inputs: Float32Array;
  readonly labels: Uint8Array;
  readonly heldOutFrom: number;
  /** Numbers a point. */
  readonly dimensions: number;
}

/** What the settings ask the engine for. */
export function generatedData(engine: Engine, settings: ClassifierSettings): Dataset {
  const { seed, classes, samples, noise, heldOut } = settings;
  return engine.createDataset(settings.dataset as DatasetId, {
    seed,
    classes,
    samples,
    noise,
    testFraction: heldOut,
  });
}

export function pointsOf(data: Dataset): RunPoints {
  const inputs = new Float32Array(data.inputs.length + data.test.inputs.length);
  inputs.set(data.inputs);
  inputs.set(data.test.inputs, data.inputs.length);
  const labels = new Uint8Array(data.labels.length + data.test.labels.length);
  labels.set(data.labels);
  labels.set(data.test.labels, data.labels.length);
  const heldOutFrom = data.labels.length;
  return { inputs, labels, heldOutFrom, dimensions: data.inputs.length / heldOutFrom };
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
