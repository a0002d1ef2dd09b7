// What the drawing of a network is made of: a line a weight, a box a unit, and what stands in it.
import { classShape } from './class-shapes.js';
import type { Tile } from './network-tiles.js';
import type { ChartColours } from './theme.js';

export function drawLine(
  context: CanvasRenderingContext2D,
  from: Tile,
  to: Tile,
  isCurved: boolean,
): void {
  const start = { x: from.left + from.size, y: from.top + from.size / 2 };
  const end = { x: to.left, y: to.top + to.size / 2 };
  const middle = (start.x + end.x) / 2;
  context.beginPath();
  context.moveTo(start.x, start.y);
  if (isCurved) context.bezierCurveTo(middle, start.y, middle, end.y, end.x, end.y);
  else context.lineTo(end.x, end.y);
  context.stroke();
}

/** The radius of a tile's corners. */
export function cornerOf(size: number): number {
  return Math.min(6, size / 4);
}

/** The outlines of tiles as one path: hundreds of paths take a frame, one of hundreds does not. */
function traceBoxes(context: CanvasRenderingContext2D, tiles: readonly Tile[]): void {
  context.beginPath();
  for (const { left, top, size } of tiles) context.roundRect(left, top, size, size, cornerOf(size));
}

export function fillBoxes(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  tiles: readonly Tile[],
): void {
  traceBoxes(context, tiles);
  context.fillStyle = colours.surface;
  context.fill();
}

export function outlineBoxes(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  tiles: readonly Tile[],
): void {
  traceBoxes(context, tiles);
  context.strokeStyle = colours.ink3;
  // A line of one pixel is quicker to draw than any wider one.
  context.lineWidth = (tiles[0]?.size ?? 0) < 20 ? 1 : 1.25;
  context.stroke();
}

/** Around the chosen unit, over the thinner line that every tile has. */
export function outlineChosen(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  tile: Tile,
): void {
  traceBoxes(context, [tile]);
  context.strokeStyle = colours.ink;
  context.lineWidth = 3;
  context.stroke();
}

export function drawCross(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  tile: Tile,
): void {
  traceBoxes(context, [tile]);
  context.fillStyle = colours.sunken;
  context.fill();
  const near = 0.3 * tile.size;
  const far = 0.7 * tile.size;
  context.strokeStyle = colours.ink2;
  context.lineWidth = 1.75;
  context.beginPath();
  context.moveTo(tile.left + near, tile.top + near);
  context.lineTo(tile.left + far, tile.top + far);
  context.moveTo(tile.left + far, tile.top + near);
  context.lineTo(tile.left + near, tile.top + far);
  context.stroke();
}

export function drawClass(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  tile: Tile,
  unit: number,
): void {
  const scale = (0.62 * tile.size) / 16;
  context.save();
  context.translate(tile.left + tile.size / 2 - 8 * scale, tile.top + tile.size / 2 - 8 * scale);
  context.scale(scale, scale);
  context.fillStyle = colours.classes[unit % colours.classes.length]!;
  context.fill(new Path2D(classShape(unit)));
  context.restore();
}

/** The name of an input, which may be wider than a letter. */
export function drawName(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  tile: Tile,
  name: string,
): void {
  const size = Math.max(12, Math.min(16, 0.42 * tile.size)) * colours.scale;
  context.font = `italic ${size}px ${colours.serif}`;
  const { width } = context.measureText(name);
  const isInside = width <= tile.size - 4;
  context.textBaseline = 'middle';
  context.textAlign = isInside ? 'center' : 'right';
  context.fillStyle = colours.ink;
  const left = isInside ? tile.left + tile.size / 2 : tile.left - 4;
  context.fillText(name, left, tile.top + tile.size / 2);
}
