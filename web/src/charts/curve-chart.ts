// Curves over one axis x: a function, its derivative, others to compare, and a point with its tangent.
// Takes arrays; knows nothing of where they come from.
import type { ChartDataset } from 'chart.js';
import {
  createLineChart,
  drawAxisName,
  drawEndLabels,
  labelRoom,
  setTicks,
  styleAxes,
  type AxisTicks,
  type Dot,
  type EndLabel,
  type LineChart,
  type LinePlugin,
  type Painted,
} from './line-chart.js';
import {
  drawGuide,
  drawHandle,
  drawJumps,
  drawSlopeMark,
  drawTangent,
  drawTriangle,
  type CurvePoint,
  type JumpDot,
} from './curve-marks.js';
import { Surface } from './surface.js';
import type { ChartColours } from './theme.js';

/** 'other-1' to 'other-3' are ink, told apart by their pattern. */
export type CurveLook = 'function' | 'derivative' | 'other-1' | 'other-2' | 'other-3';

export interface Curve {
  readonly look: CurveLook;
  /** Stands at the line's end. */
  readonly label: string;
  readonly xs: ArrayLike<number>;
  /** A value that is not finite breaks the line. */
  readonly ys: ArrayLike<number>;
  readonly jumps?: readonly JumpDot[];
}

/** What the handle's halo takes of the room beside a line's end. */
const HANDLE_ROOM = 14;

type LineDataset = ChartDataset<'line', Dot[]>;

export class CurveChart {
  readonly #surface: Surface;
  readonly #chart: LineChart;
  readonly #moved: (() => void) | undefined;
  #curves: readonly Curve[] = [];
  #point: CurvePoint | undefined;
  #axes: [x: AxisTicks, y: AxisTicks] = [
    { min: -4, max: 4, values: [-4, -2, 0, 2, 4] },
    { min: -1, max: 1, values: [-1, 0, 1] },
  ];

  /** `moved` is called when pixels changed their meaning: after a new size or new axes. */
  constructor(canvas: HTMLCanvasElement, host: Element, moved?: () => void) {
    this.#moved = moved;
    this.#surface = new Surface(canvas, host, (what) => this.#refresh(what));
    const plugin: LinePlugin = {
      id: 'curve-marks',
      beforeDatasetsDraw: (chart) => this.#drawBelow(chart),
      afterDatasetsDraw: (chart) => this.#drawAbove(chart),
      afterDraw: (chart) => this.#drawOnTop(chart),
    };
    this.#chart = createLineChart(canvas, this.#surface.colours, plugin);
    this.setAxes(...this.#axes);
    this.#surface.measureNow();
  }

  setAxes(x: AxisTicks, y: AxisTicks): void {
    this.#axes = [x, y];
    setTicks(this.#chart, 'x', x);
    setTicks(this.#chart, 'y', y);
  }

  setCurves(curves: readonly Curve[]): void {
    const { datasets } = this.#chart.data;
    const colours = this.#surface.colours;
    const wanted = curves.flatMap((curve) =>
      linesOf(curve.look, colours).map((line) => ({ curve, line })),
    );
    wanted.forEach(({ curve, line }, index) => {
      const dataset = datasets[index] ?? { data: [] };
      Object.assign(dataset, line);
      fill(dataset.data, curve);
      datasets[index] = dataset;
    });
    datasets.length = wanted.length;
    this.#curves = curves;
    const padding = this.#chart.options.layout ?? (this.#chart.options.layout = {});
    const texts = curves.map((curve) => curve.label);
    padding.padding = {
      top: 12,
      right: labelRoom(this.#chart, colours, texts) + HANDLE_ROOM,
      bottom: 0,
      left: 0,
    };
  }

  setPoint(point: CurvePoint | undefined): void {
    this.#point = point;
  }

  /** Paints what was set. */
  draw(): void {
    if (this.#surface.width === 0) return;
    const before = this.#geometry();
    this.#chart.update('none');
    if (this.#geometry() !== before) this.#moved?.();
  }

  /** The x under a pointer; outside the plot, the nearest end. */
  xAt(clientX: number): number {
    const scale = this.#chart.scales.x;
    if (!scale) return 0;
    const left = this.#surface.canvas.getBoundingClientRect().left;
    const x = scale.getValueForPixel(clientX - left) ?? 0;
    return Math.min(Math.max(x, scale.min), scale.max);
  }

  /** Where (x, y) lies, in CSS pixels from the canvas's corner. */
  positionOf(x: number, y: number): { readonly left: number; readonly top: number } {
    const { x: xScale, y: yScale } = this.#chart.scales;
    return {
      left: xScale?.getPixelForValue(x) ?? 0,
      top: yScale?.getPixelForValue(y) ?? 0,
    };
  }

  /** The width of one unit of x in CSS pixels. */
  get unitWidth(): number {
    const scale = this.#chart.scales.x;
    return scale ? scale.width / (scale.max - scale.min) : 0;
  }

  dispose(): void {
    this.#surface.dispose();
    this.#chart.destroy();
  }

  #refresh(what: 'size' | 'colours'): void {
    if (what === 'size') this.#chart.resize(this.#surface.width, this.#surface.height);
    else styleAxes(this.#chart, this.#surface.colours);
    this.setAxes(...this.#axes);
    this.setCurves(this.#curves);
    this.draw();
    // The resize has moved everything before draw() could notice.
    if (what === 'size') this.#moved?.();
  }

  #geometry(): string {
    const { x, y } = this.#chart.scales;
    if (!x || !y) return '';
    return [x.left, x.right, x.min, x.max, y.top, y.bottom, y.min, y.max].join();
  }

  #drawBelow(painted: Painted): void {
    if (this.#point) drawGuide(painted, this.#surface.colours, this.#point);
  }

  #drawAbove(painted: Painted): void {
    const { colours } = this.#surface;
    drawJumps(
      painted,
      colours,
      this.#curves.flatMap((curve) => curve.jumps ?? []),
    );
    if (this.#point) drawTangent(painted, colours, this.#point);
  }

  #drawOnTop(painted: Painted): void {
    const { ctx, chartArea, scales } = painted;
    const { x: xScale, y: yScale } = scales;
    if (!xScale || !yScale) return;
    const place = (x: number, y: number): { x: number; y: number } => ({
      x: xScale.getPixelForValue(x),
      y: yScale.getPixelForValue(y),
    });
    const colours = this.#surface.colours;
    drawAxisName(ctx, colours, chartArea, { x: 'x', lastTick: xScale.max, variable: true });
    const point = this.#point && Number.isFinite(this.#point.y) ? this.#point : undefined;
    const handle = point && place(point.x, point.y);
    const labels = this.#curves.flatMap((curve): EndLabel[] => {
      const end = lastPoint(curve);
      if (!end) return [];
      const at = place(...end);
      // A handle at the line's end would cover its label.
      const covered = handle && at.x - handle.x < 30 && Math.abs(at.y - handle.y) < 24;
      const x = covered ? Math.max(at.x, handle.x + HANDLE_ROOM) : at.x;
      return [{ text: curve.label, colour: labelColour(curve.look, colours), x, y: at.y }];
    });
    drawEndLabels(ctx, colours, chartArea, labels);
    if (!point || !handle) return;
    drawTriangle(painted, colours, point);
    const slope = place(point.x, point.slope);
    if (Number.isFinite(slope.y)) drawSlopeMark(ctx, colours, slope.x, slope.y);
    drawHandle(ctx, colours, handle.x, handle.y);
  }
}

function lastPoint({ xs, ys }: Curve): [number, number] | undefined {
  for (let index = xs.length - 1; index >= 0; index -= 1) {
    if (Number.isFinite(ys[index])) return [xs[index]!, ys[index]!];
  }
  return undefined;
}

/** Writes a curve into points that are made once and then reused. */
function fill(points: Dot[], curve: Curve): void {
  const { xs, ys } = curve;
  if (points.length !== xs.length) {
    points.length = 0;
    while (points.length < xs.length) points.push({ x: 0, y: 0 });
  }
  points.forEach((point, index) => {
    const y = ys[index]!;
    point.x = xs[index]!;
    point.y = Number.isFinite(y) ? y : Number.NaN;
  });
}

function labelColour(look: CurveLook, colours: ChartColours): string {
  if (look === 'function') return colours.f;
  return look === 'derivative' ? colours.d : colours.ink2;
}

/** The strokes of one curve, the topmost first. */
function linesOf(look: CurveLook, colours: ChartColours): Partial<LineDataset>[] {
  const { scale } = colours;
  const plain: Partial<LineDataset> = {
    borderDash: [],
    borderCapStyle: 'butt',
    borderJoinStyle: 'round',
  };
  switch (look) {
    case 'function':
      return [{ ...plain, borderColor: colours.f, borderWidth: 3 * scale }];
    case 'derivative':
      return [{ ...plain, borderColor: colours.d, borderWidth: 2.25 * scale, borderDash: [7, 4] }];
    case 'other-1':
      return [{ ...plain, borderColor: colours.ink2, borderWidth: 2 * scale }];
    case 'other-2':
      return [
        { ...plain, borderColor: colours.surface, borderWidth: 1.75 * scale },
        { ...plain, borderColor: colours.ink2, borderWidth: 4.5 * scale },
      ];
    case 'other-3':
      return [
        {
          ...plain,
          borderColor: colours.ink2,
          borderWidth: 3 * scale,
          borderDash: [0.1, 6],
          borderCapStyle: 'round',
        },
      ];
  }
}
