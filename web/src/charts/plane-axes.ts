// The window of a plane, the area that it takes on a canvas, and its axes: numbers to the left and below, names at the ends.
import type { ChartColours } from './theme.js';
import { tickText, ticksInside } from './tick-text.js';

export interface PlaneWindow {
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

/** Of the plane, in the units of its axes. */
export interface PlanePlace {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels from the canvas's corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function drawAxes(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  area: Area,
  { xMin, xMax, yMin, yMax }: PlaneWindow,
  [across, up]: readonly [string, string] = ['x\u2081', 'x\u2082'],
): void {
  const bottom = area.top + area.height;
  context.strokeStyle = colours.axis;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(area.left - 0.5, area.top);
  context.lineTo(area.left - 0.5, bottom + 0.5);
  context.lineTo(area.left + area.width, bottom + 0.5);
  context.stroke();
  context.fillStyle = colours.ink3;
  context.font = `${13 * colours.scale}px ${colours.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const value of ticksInside(xMin, xMax, 5)) {
    const left = area.left + ((value - xMin) / (xMax - xMin)) * area.width;
    context.fillText(tickText(value), left, bottom + 19 * colours.scale);
  }
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const value of ticksInside(yMin, yMax, 5)) {
    const top = area.top + ((yMax - value) / (yMax - yMin)) * area.height;
    context.fillText(tickText(value), area.left - 7, top);
  }
  context.font = `italic ${15 * colours.scale}px ${colours.serif}`;
  context.textAlign = 'left';
  context.fillText(across, area.left + area.width + 5, bottom);
  context.textAlign = 'center';
  context.fillText(up, area.left, area.top - 10);
}
