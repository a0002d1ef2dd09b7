// What is drawn below and on top of the curves: guide, dots at a jump, tangent, slope mark, and the handle
// that can be dragged.
import type { Scale } from 'chart.js';
import { drawInside, TEXT_SIZE, type Painted } from './line-chart.js';
import type { ChartColours } from './theme.js';

/** A dot where a curve jumps: full where the value is, open where it is not. */
export interface JumpDot {
  readonly x: number;
  readonly y: number;
  readonly full: boolean;
}

/** The point that is dragged, and the slope of its tangent. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly slope: number;
  /** The curve is straight here, so that the tangent needs a rim to be seen. */
  readonly straight: boolean;
  /** Names the rise of the triangle "1 along, f' up". */
  readonly slopeLabel: string;
}

const TANGENT_PIXELS = 110;

/** The dots at the jumps of a slope, above the curves. */
export function drawJumps(painted: Painted, colours: ChartColours, dots: readonly JumpDot[]): void {
  const { x: xScale, y: yScale } = painted.scales;
  if (!xScale || !yScale) return;
  drawInside(painted, (context) => {
    for (const { x, y, full } of dots) {
      context.beginPath();
      const [left, top] = [xScale.getPixelForValue(x), yScale.getPixelForValue(y)];
      context.arc(left, top, full ? 4.5 : 4, 0, 2 * Math.PI);
      context.fillStyle = full ? colours.d : colours.surface;
      context.strokeStyle = full ? colours.surface : colours.d;
      context.lineWidth = full ? 1.5 : 2;
      context.fill();
      context.stroke();
    }
  });
}

/** Half the tangent's length along x: a fixed length in pixels, whatever its slope. */
function tangentReach(xScale: Scale, yScale: Scale, slope: number): number {
  const xPixels = xScale.width / (xScale.max - xScale.min);
  const rise = (slope * yScale.height) / (yScale.max - yScale.min);
  return Math.min(TANGENT_PIXELS, xScale.width / 5) / Math.sqrt(xPixels ** 2 + rise ** 2);
}

/** The dotted line down from the point and its slope to the axis, below the curves. */
export function drawGuide(painted: Painted, colours: ChartColours, point: CurvePoint): void {
  const { x: xScale, y: yScale } = painted.scales;
  if (!xScale || !yScale || !isFinitePoint(point)) return;
  const left = xScale.getPixelForValue(point.x);
  drawInside(painted, (context) => {
    context.strokeStyle = colours.axis;
    context.lineWidth = 1;
    context.setLineDash([1.5, 4]);
    context.beginPath();
    context.moveTo(left, yScale.getPixelForValue(yScale.min));
    context.lineTo(left, yScale.getPixelForValue(Math.max(point.y, point.slope)));
    context.stroke();
  });
}

/** The tangent, with a rim where it lies on the curve. */
export function drawTangent(painted: Painted, colours: ChartColours, point: CurvePoint): void {
  const { x: xScale, y: yScale } = painted.scales;
  if (!xScale || !yScale || !isFinitePoint(point)) return;
  const reach = tangentReach(xScale, yScale, point.slope);
  const place = (run: number): [left: number, top: number] => [
    xScale.getPixelForValue(point.x + run),
    yScale.getPixelForValue(point.y + run * point.slope),
  ];
  drawInside(painted, (context) => {
    context.beginPath();
    context.moveTo(...place(-reach));
    context.lineTo(...place(reach));
    if (point.straight) {
      context.strokeStyle = colours.surface;
      context.lineWidth = 6 * colours.scale;
      context.stroke();
    }
    context.strokeStyle = colours.d;
    context.lineWidth = 2.25 * colours.scale;
    context.stroke();
  });
}

const isFinitePoint = ({ y, slope }: CurvePoint): boolean =>
  Number.isFinite(y) && Number.isFinite(slope);

/** The triangle under the tangent, where there is room to read it: 1 to the right, the slope upwards. */
export function drawTriangle(
  { ctx, chartArea, scales }: Painted,
  colours: ChartColours,
  point: CurvePoint,
): void {
  const { x: xScale, y: yScale } = scales;
  if (!xScale || !yScale || chartArea.right - chartArea.left < 400) return;
  if (point.x + 1 > xScale.max || tangentReach(xScale, yScale, point.slope) < 1) return;
  const left = xScale.getPixelForValue(point.x);
  const right = xScale.getPixelForValue(point.x + 1);
  const base = yScale.getPixelForValue(point.y);
  const tip = yScale.getPixelForValue(point.y + point.slope);
  if (right - left < 44 || Math.abs(base - tip) < 18) return;
  ctx.save();
  ctx.strokeStyle = colours.d;
  ctx.lineWidth = 1.25;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  ctx.moveTo(left, base);
  ctx.lineTo(right, base);
  ctx.lineTo(right, tip);
  ctx.stroke();
  ctx.font = `700 ${TEXT_SIZE * colours.scale}px ${colours.sans}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  write(ctx, colours.surface, colours.d, point.slopeLabel, right + 7, (base + tip) / 2);
  ctx.font = `${TEXT_SIZE * colours.scale}px ${colours.sans}`;
  ctx.textAlign = 'center';
  const below = base + (tip < base ? 13 : -11) * colours.scale;
  write(ctx, colours.surface, colours.ink2, '1', (left + right) / 2 + 8, below);
  ctx.restore();
}

/** Text with a rim of paper, to be read on top of a line. */
function write(
  context: CanvasRenderingContext2D,
  rim: string,
  ink: string,
  text: string,
  x: number,
  y: number,
): void {
  context.setLineDash([]);
  context.strokeStyle = rim;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** A square where the guide meets the slope's curve. */
export function drawSlopeMark(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  x: number,
  y: number,
): void {
  context.save();
  context.fillStyle = colours.surface;
  context.fillRect(x - 6, y - 6, 12, 12);
  context.fillStyle = colours.d;
  context.fillRect(x - 4.5, y - 4.5, 9, 9);
  context.restore();
}

/** The one thing that drags: paper disc, ink ring, halo, chevrons along the free axis. */
export function drawHandle(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  x: number,
  y: number,
): void {
  context.save();
  context.translate(x, y);
  context.fillStyle = colours.halo;
  context.beginPath();
  context.arc(0, 0, 20, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = colours.surface;
  context.strokeStyle = colours.ink;
  context.lineWidth = 2.5;
  context.beginPath();
  context.arc(0, 0, 8.5, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.lineWidth = 1.75;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  for (const side of [-1, 1]) {
    context.moveTo(side * 12, -3.5);
    context.lineTo(side * 15.5, 0);
    context.lineTo(side * 12, 3.5);
  }
  context.stroke();
  context.restore();
}
