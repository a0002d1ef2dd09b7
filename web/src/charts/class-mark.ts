// A class's mark on a canvas: its shape in its colour, with a rim in the paper's.
import { classShape } from './class-shapes.js';
import type { ChartColours } from './theme.js';

/** Of every mark, in the paper's colour: on its own class's ground it would fade. */
const RIM = 1.25;

export interface ClassMark {
  readonly kind: number;
  /** Its centre. */
  readonly left: number;
  readonly top: number;
  /** 1 is a box of 16 CSS pixels. */
  readonly scale: number;
  /** Of a point that is held out. */
  readonly hollow?: boolean;
}

const shapes: Path2D[] = [];

export function drawClassMark(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  { kind, left, top, scale, hollow = false }: ClassMark,
): void {
  const shape = (shapes[kind] ??= new Path2D(classShape(kind)));
  const colour = colours.classes[kind % colours.classes.length]!;
  context.save();
  context.translate(left, top);
  context.scale(scale, scale);
  context.translate(-8, -8);
  context.lineJoin = 'round';
  context.strokeStyle = colours.surface;
  context.lineWidth = (2 * RIM + (hollow ? 1.5 : 0)) / scale;
  context.stroke(shape);
  context.fillStyle = hollow ? colours.surface : colour;
  context.fill(shape);
  if (hollow) {
    context.strokeStyle = colour;
    context.lineWidth = 1.5 / scale;
    context.stroke(shape);
  }
  context.restore();
}
