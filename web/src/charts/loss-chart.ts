// A number over the epochs of a run, such as loss or accuracy, for the training set and what is held out.
// Its label stands at the line's end; where the run diverged, the line ends in a zig-zag.
import type { ChartDataset } from 'chart.js';
import {
  createLineChart,
  drawAxisName,
  drawEndLabels,
  drawInside,
  labelRoom,
  setTicks,
  styleAxes,
  type AxisTicks,
  type Dot,
  type LineChart,
  type Painted,
} from './line-chart.js';
import { Surface } from './surface.js';
import type { ChartColours } from './theme.js';

export interface RunLine {
  /** Of one world, the training set and what is held out; of two worlds, A (full) and B (hollow). */
  readonly look: 'training' | 'held-out' | 'a' | 'b';
  readonly label: string;
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  /** How many of them count. */
  readonly count: number;
  readonly diverged: boolean;
}

export interface RunAxes {
  readonly x: AxisTicks;
  readonly y: AxisTicks;
  readonly xName: string;
  /** A level to compare with, such as the loss of a blind guess. */
  readonly reference?: number;
}

export class LossChart {
  readonly #surface: Surface;
  readonly #chart: LineChart;
  #lines: readonly RunLine[] = [];
  #axes: RunAxes = {
    x: { min: 0, max: 20, values: [0, 5, 10, 15, 20] },
    y: { min: 0, max: 1, values: [0, 0.5, 1] },
    xName: '',
  };
  #room = '';

  constructor(canvas: HTMLCanvasElement, host: Element) {
    this.#surface = new Surface(canvas, host, (what) => this.#refresh(what));
    this.#chart = createLineChart(canvas, this.#surface.colours, {
      id: 'run-marks',
      beforeDatasetsDraw: (chart) => this.#drawReference(chart),
      afterDraw: (chart) => this.#drawOnTop(chart),
    });
    this.setAxes(this.#axes);
    this.#surface.measureNow();
  }

  setAxes(axes: RunAxes): void {
    this.#axes = axes;
    setTicks(this.#chart, 'x', axes.x);
    setTicks(this.#chart, 'y', axes.y);
  }

  setLines(lines: readonly RunLine[]): void {
    this.#lines = lines;
    const { datasets } = this.#chart.data;
    const colours = this.#surface.colours;
    let count = 0;
    for (const line of lines) {
      for (const stroke of strokesOf(line, colours)) {
        const dataset = datasets[count] ?? { data: [] };
        Object.assign(dataset, stroke);
        fill(dataset.data, line);
        datasets[count] = dataset;
        count += 1;
      }
    }
    datasets.length = count;
  }

  draw(): void {
    if (this.#surface.width === 0) return;
    this.#makeRoom();
    this.#chart.update('none');
  }

  dispose(): void {
    this.#surface.dispose();
    this.#chart.destroy();
  }

  #refresh(what: 'size' | 'colours'): void {
    if (what === 'size') this.#chart.resize(this.#surface.width, this.#surface.height);
    else styleAxes(this.#chart, this.#surface.colours);
    this.setAxes(this.#axes);
    this.setLines(this.#lines);
    this.#room = '';
    this.draw();
  }

  // Room for the labels as wide as their digits are many, so that it does not tremble while a run goes on.
  #makeRoom(): void {
    const texts = [...this.#lines.map((line) => line.label.replace(/\d/g, '0')), this.#axes.xName];
    const key = texts.join('|');
    if (key === this.#room) return;
    this.#room = key;
    const right = labelRoom(this.#chart, this.#surface.colours, texts);
    this.#chart.options.layout = { padding: { top: 12, right, bottom: 0, left: 0 } };
  }

  #drawReference(painted: Painted): void {
    const top = painted.scales.y?.getPixelForValue(this.#axes.reference ?? Number.NaN);
    if (top === undefined || !Number.isFinite(top)) return;
    const { left, right } = painted.chartArea;
    drawInside(painted, (context) => {
      context.strokeStyle = this.#surface.colours.axis;
      context.lineWidth = 1.25;
      context.setLineDash([1.5, 4]);
      context.beginPath();
      context.moveTo(left, top);
      context.lineTo(right, top);
      context.stroke();
    });
  }

  #drawOnTop({ ctx, chartArea, scales }: Painted): void {
    const { x: xScale, y: yScale } = scales;
    if (!xScale || !yScale) return;
    const colours = this.#surface.colours;
    drawAxisName(ctx, colours, chartArea, { x: this.#axes.xName, lastTick: xScale.max });
    const labels = this.#lines.flatMap((line) => {
      const at = lastFinite(line);
      if (at < 0) return [];
      const left = xScale.getPixelForValue(line.xs[at]!);
      const top = yScale.getPixelForValue(line.ys[at]!);
      if (line.diverged) drawZigZag(ctx, colours, left, Math.max(top, chartArea.top + 6));
      const room = line.diverged ? left + 12 : left;
      const colour = line.look === 'held-out' ? colours.ink2 : colours.ink;
      return [{ text: line.label, colour, x: room, y: top }];
    });
    drawEndLabels(ctx, colours, chartArea, labels);
  }
}

function lastFinite(line: RunLine): number {
  let at = line.count - 1;
  while (at >= 0 && !Number.isFinite(line.ys[at])) at -= 1;
  return at;
}

function fill(points: Dot[], line: RunLine): void {
  while (points.length < line.count) points.push({ x: 0, y: 0 });
  points.length = line.count;
  points.forEach((point, index) => {
    const y = line.ys[index]!;
    point.x = line.xs[index]!;
    point.y = Number.isFinite(y) ? y : Number.NaN;
  });
}

type Stroke = Partial<ChartDataset<'line', Dot[]>>;

/** A hollow line is drawn twice: broad in ink, then its inside in the colour of the paper. */
function strokesOf({ look }: RunLine, colours: ChartColours): Stroke[] {
  const stroke = (borderColor: string, borderWidth: number, borderDash: number[] = []): Stroke => ({
    borderColor,
    borderWidth: borderWidth * colours.scale,
    borderDash,
    borderJoinStyle: 'round',
  });
  switch (look) {
    case 'training':
    case 'a':
      return [stroke(colours.ink, 2.5)];
    case 'held-out':
      return [stroke(colours.ink2, 2, [2, 3])];
    case 'b':
      // Chart.js draws what stands first in front.
      return [stroke(colours.surface, 1.75), stroke(colours.ink, 4.5)];
  }
}

/** The mark of a run that left the finite numbers. */
function drawZigZag(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  x: number,
  y: number,
): void {
  context.save();
  context.strokeStyle = colours.bad;
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + 4, y - 7);
  context.lineTo(x + 7, y + 3);
  context.lineTo(x + 12, y - 6);
  context.stroke();
  context.restore();
}
