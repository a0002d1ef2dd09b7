// The plane of two inputs: regions in the colours of the classes as they share the probability, stepping with certainty; points by colour and
// shape. Painted on a canvas by hand: thousands of cells a frame are no job for a chart library.
import { drawClassMark } from './class-mark.js';
import { drawAxes, type Area, type PlanePlace, type PlaneWindow } from './plane-axes.js';
import { RegionCells, type PlaneRegions } from './region-cells.js';
import { Sprites } from './sprites.js';
import { Surface } from './surface.js';
import type { ChartColours } from './theme.js';

export interface PlanePoints {
  /** n x 2, row-major. */
  readonly inputs: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
  /** From this point on they are held out, and drawn hollow. */
  readonly heldOutFrom: number;
  /** Of the axes, across and up; x₁ and x₂ where nothing is said. */
  readonly names?: readonly [string, string];
}

/** Where the keyboard's pen is, and the class that it would paint; without a class it moves or erases. */
export interface PlanePen extends PlanePlace {
  readonly label?: number;
}

/** CSS pixels under which marks are small and axes are left out. */
const NARROW = 220;

export class PlaneChart {
  readonly #surface: Surface;
  readonly #cells = new RegionCells();
  readonly #sprites = new Sprites();
  readonly #axes: boolean;
  #window: PlaneWindow = { xMin: -1.2, xMax: 1.2, yMin: -1.2, yMax: 1.2 };
  #points: PlanePoints = { inputs: [], labels: [], heldOutFrom: 0 };
  #wrong: ArrayLike<number> | undefined;
  #regions: PlaneRegions | undefined;
  #selected: number | undefined;
  #pen: PlanePen | undefined;

  constructor(canvas: HTMLCanvasElement, host: Element, options: { readonly axes: boolean }) {
    this.#axes = options.axes;
    this.#surface = new Surface(canvas, host, () => {
      this.#paintCells();
      this.draw();
    });
    this.#surface.measureNow();
  }

  setWindow(window: PlaneWindow): void {
    this.#window = window;
  }

  setPoints(points: PlanePoints): void {
    this.#points = points;
    this.#wrong = undefined;
  }

  /** 1 for each point that the classifier puts into another class than its own. */
  setWrong(wrong: ArrayLike<number> | undefined): void {
    this.#wrong = wrong;
  }

  setRegions(regions: PlaneRegions | undefined): void {
    this.#regions = regions;
    this.#paintCells();
  }

  setSelected(index: number | undefined): void {
    this.#selected = index;
  }

  setPen(pen: PlanePen | undefined): void {
    this.#pen = pen;
  }

  /** What lies under a pointer; the edge's nearest place where it is outside. */
  placeAt(clientX: number, clientY: number): PlanePlace {
    const box = this.#surface.canvas.getBoundingClientRect();
    const area = this.#area();
    const { xMin, xMax, yMin, yMax } = this.#window;
    const share = (at: number): number => Math.min(Math.max(at, 0), 1);
    return {
      x: xMin + share((clientX - box.left - area.left) / area.width) * (xMax - xMin),
      y: yMax - share((clientY - box.top - area.top) / area.height) * (yMax - yMin),
    };
  }

  /** Units of the axis across for each CSS pixel. */
  get unitsPerPixel(): number {
    return (this.#window.xMax - this.#window.xMin) / this.#area().width;
  }

  /** The point nearest to a pointer, if one is within `reach` CSS pixels. */
  nearest(clientX: number, clientY: number, reach: number): number | undefined {
    const box = this.#surface.canvas.getBoundingClientRect();
    let best: number | undefined;
    let least = reach * reach;
    for (let index = 0; index < this.#points.labels.length; index += 1) {
      const { left, top } = this.positionOf(index);
      const distance = (left + box.left - clientX) ** 2 + (top + box.top - clientY) ** 2;
      if (distance <= least) {
        least = distance;
        best = index;
      }
    }
    return best;
  }

  /** Where a point lies, in CSS pixels from the canvas's corner. */
  positionOf(index: number): { readonly left: number; readonly top: number } {
    const { inputs } = this.#points;
    return this.#positionOf({ x: inputs[2 * index]!, y: inputs[2 * index + 1]! });
  }

  draw(): void {
    const { width, height, canvas } = this.#surface;
    const context = canvas.getContext('2d');
    if (!context || width === 0) return;
    const ratio = window.devicePixelRatio;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.paint(context);
  }

  /** CSS pixels; 0 while it is not shown. */
  get width(): number {
    return this.#surface.width;
  }

  get height(): number {
    return this.#surface.height;
  }

  get colours(): ChartColours {
    return this.#surface.colours;
  }

  /** Draws on this canvas, in CSS pixels from its origin. */
  paint(context: CanvasRenderingContext2D): void {
    const { colours } = this.#surface;
    const area = this.#area();
    context.fillStyle = colours.surface;
    context.fillRect(area.left, area.top, area.width, area.height);
    if (this.#regions) {
      context.imageSmoothingEnabled = true;
      context.drawImage(this.#cells.canvas, area.left, area.top, area.width, area.height);
    }
    context.save();
    context.beginPath();
    context.rect(area.left, area.top, area.width, area.height);
    context.clip();
    this.#drawCrosshair(context, area);
    this.#drawPoints(context, colours);
    this.#drawPen(context, colours);
    context.restore();
    if (this.#hasAxes) drawAxes(context, colours, area, this.#window, this.#points.names);
  }

  dispose(): void {
    this.#surface.dispose();
  }

  /** Two planes side by side on a phone have no room for axes. */
  get #hasAxes(): boolean {
    return this.#axes && this.#surface.width >= NARROW;
  }

  #area(): Area {
    const { width, height, colours } = this.#surface;
    const { scale } = colours;
    if (!this.#hasAxes) return { left: 0, top: 0, width, height };
    // Numbers to the left and below, the names of the axes at their ends.
    const side = Math.min(width - 54 * scale, height - 46 * scale);
    return { left: 34 * scale, top: 20 * scale, width: side, height: side };
  }

  #positionOf({ x, y }: PlanePlace): { readonly left: number; readonly top: number } {
    const area = this.#area();
    const { xMin, xMax, yMin, yMax } = this.#window;
    return {
      left: area.left + ((x - xMin) / (xMax - xMin)) * area.width,
      top: area.top + ((yMax - y) / (yMax - yMin)) * area.height,
    };
  }

  #paintCells(): void {
    if (this.#regions) this.#cells.paint(this.#regions, this.#surface.colours);
  }

  #drawCrosshair(context: CanvasRenderingContext2D, area: Area): void {
    if (this.#selected === undefined) return;
    const { left, top } = this.positionOf(this.#selected);
    context.strokeStyle = this.#surface.colours.ink2;
    context.lineWidth = 1;
    context.setLineDash([2, 3]);
    context.beginPath();
    context.moveTo(left, area.top);
    context.lineTo(left, area.top + area.height);
    context.moveTo(area.left, top);
    context.lineTo(area.left + area.width, top);
    context.stroke();
    context.setLineDash([]);
  }

  #drawPoints(context: CanvasRenderingContext2D, colours: ChartColours): void {
    const { labels } = this.#points;
    const scale = this.#surface.width < NARROW ? 0.5 : this.#surface.width < 340 ? 0.62 : 0.74;
    // Rings first: none may lie on a neighbour's mark.
    for (let index = 0; index < labels.length; index += 1) {
      if (this.#wrong?.[index]) this.#drawWrongRing(context, colours, index, scale);
    }
    const selected = this.#selected;
    for (let index = 0; index < labels.length; index += 1) {
      if (index !== selected) this.#drawPoint(context, colours, index, scale);
    }
    if (selected === undefined || selected >= labels.length) return;
    context.fillStyle = colours.surface;
    context.strokeStyle = colours.ink;
    context.lineWidth = 2.5;
    const { left, top } = this.positionOf(selected);
    traceRing(context, left, top, 10.5);
    context.stroke();
    context.fill();
    this.#drawPoint(context, colours, selected, scale);
  }

  /** A cross of four strokes around the place, which stays free; the class stands beside it. */
  #drawPen(context: CanvasRenderingContext2D, colours: ChartColours): void {
    const pen = this.#pen;
    if (!pen) return;
    const { left, top } = this.#positionOf(pen);
    const strokes = new Path2D();
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      strokes.moveTo(left + 5 * dx, top + 5 * dy);
      strokes.lineTo(left + 15 * dx, top + 15 * dy);
    }
    for (const [style, width] of [
      [colours.surface, 5],
      [colours.ink, 2.5],
    ] as const) {
      context.strokeStyle = style;
      context.lineWidth = width;
      context.stroke(strokes);
    }
    if (pen.label === undefined) return;
    drawClassMark(context, colours, {
      kind: pen.label,
      left: left + 12,
      top: top - 12,
      scale: 0.74,
    });
  }

  #drawWrongRing(
    context: CanvasRenderingContext2D,
    colours: ChartColours,
    index: number,
    scale: number,
  ): void {
    const radius = 9.5 * scale;
    const ring = {
      name: `ring ${radius}`,
      reach: radius + 1,
      draw: (own: CanvasRenderingContext2D, { ink2 }: ChartColours) => {
        own.strokeStyle = ink2;
        own.lineWidth = 1;
        traceRing(own, 0, 0, radius);
        own.stroke();
      },
    };
    this.#sprites.stamp(context, colours, ring, this.positionOf(index));
  }

  #drawPoint(
    context: CanvasRenderingContext2D,
    colours: ChartColours,
    index: number,
    scale: number,
  ): void {
    const kind = this.#points.labels[index]! % 10;
    const hollow = index >= this.#points.heldOutFrom;
    const mark = {
      name: `${kind} ${scale} ${hollow}`,
      reach: 10 * scale + 2,
      draw: (own: CanvasRenderingContext2D) =>
        drawClassMark(own, colours, { kind, left: 0, top: 0, scale, hollow }),
    };
    this.#sprites.stamp(context, colours, mark, this.positionOf(index));
  }
}

function traceRing(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  radius: number,
): void {
  context.beginPath();
  context.arc(left, top, radius, 0, 2 * Math.PI);
}
