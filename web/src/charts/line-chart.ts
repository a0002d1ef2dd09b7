// What the line charts share: Chart.js with only the pieces in use, its axes in the look's manner,
// and labels at the ends of lines.
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartArea,
  type ChartOptions,
  type Plugin,
  type ScriptableScaleContext,
} from 'chart.js';
import type { ChartColours } from './theme.js';
import { tickText } from './tick-text.js';

export interface Dot {
  x: number;
  y: number;
}

export type LineChart = Chart<'line', Dot[]>;
export type LinePlugin = Plugin<'line'>;

/** What a plugin may read of the chart that calls it; it does so before the constructor returns, too. */
export type Painted = Pick<Chart, 'ctx' | 'chartArea' | 'scales'>;

export const TEXT_SIZE = 13;
const LABEL_SIZE = 14;

export interface AxisTicks {
  readonly min: number;
  readonly max: number;
  readonly values: readonly number[];
  /** How a tick reads, where it is no plain number. */
  readonly text?: (value: number) => string;
}

let registered = false;

/** A line chart without data, animation, legend, tooltip or events of its own. */
export function createLineChart(
  canvas: HTMLCanvasElement,
  colours: ChartColours,
  plugin: LinePlugin,
): LineChart {
  if (!registered) {
    Chart.register(LineController, LineElement, PointElement, LinearScale);
    registered = true;
  }
  const options: ChartOptions<'line'> = {
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    parsing: false,
    normalized: true,
    events: [],
    elements: { point: { radius: 0 } },
    scales: {
      x: { type: 'linear', border: { display: false } },
      y: { type: 'linear', border: { display: false } },
    },
  };
  const chart: LineChart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [] },
    options,
    plugins: [plugin],
  });
  styleAxes(chart, colours);
  return chart;
}

/** Horizontal grid only, the zero axes one step darker, short marks below the ticks of x. */
export function styleAxes(chart: LineChart, colours: ChartColours): void {
  const { x, y } = chart.options.scales ?? {};
  if (!x || !y) return;
  const ticks = {
    color: colours.ink3,
    font: { size: TEXT_SIZE * colours.scale, family: colours.sans },
    autoSkip: false,
    maxRotation: 0,
  };
  const zero = (otherwise: string) => (context: ScriptableScaleContext) =>
    context.tick.value === 0 ? colours.axis : otherwise;
  x.grid = { color: zero('transparent'), tickColor: colours.axis, tickLength: 5 };
  y.grid = { color: zero(colours.grid), drawTicks: false };
  x.ticks = { ...ticks, padding: 2 };
  y.ticks = { ...ticks, padding: 7 };
}

export function setTicks(chart: LineChart, axis: 'x' | 'y', ticks: AxisTicks): void {
  const scale = chart.options.scales?.[axis];
  if (!scale) return;
  scale.min = ticks.min;
  scale.max = ticks.max;
  scale.afterBuildTicks = (built) => {
    built.ticks = ticks.values.map((value) => ({ value }));
  };
  const text = ticks.text ?? tickText;
  if (scale.ticks) scale.ticks.callback = (value) => text(Number(value));
}

export interface EndLabel {
  readonly text: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

const labelFont = (colours: ChartColours): string =>
  `700 ${LABEL_SIZE * colours.scale}px ${colours.sans}`;

/** The room that the widest label needs to the right of the plot. */
export function labelRoom(
  chart: LineChart,
  colours: ChartColours,
  texts: readonly string[],
): number {
  const { ctx } = chart;
  ctx.save();
  ctx.font = labelFont(colours);
  const widest = texts.reduce((room, text) => Math.max(room, ctx.measureText(text).width), 0);
  ctx.restore();
  return Math.ceil(widest) + (widest > 0 ? 12 : 4);
}

/** Labels beside the ends of their lines, pushed apart where they would overlap. */
export function drawEndLabels(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  area: ChartArea,
  labels: readonly EndLabel[],
): void {
  const gap = LABEL_SIZE * colours.scale + 4;
  const placed = labels
    .map((label) => ({ ...label, y: Math.max(label.y, area.top) }))
    .sort((one, other) => one.y - other.y);
  placed.forEach((label, index) => {
    const above = placed[index - 1];
    if (above) label.y = Math.max(label.y, above.y + gap);
  });
  // Half a line above the axis, which a label would otherwise stand on.
  let floor = area.bottom - gap / 2;
  for (const label of [...placed].reverse()) {
    label.y = Math.min(label.y, floor);
    floor = label.y - gap;
  }
  context.save();
  context.font = labelFont(colours);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const label of placed) {
    context.fillStyle = label.colour;
    context.fillText(label.text, label.x + 8, label.y);
  }
  context.restore();
}

/** Draws what ends at the edges of the plot, as the lines do. */
export function drawInside(
  { ctx, chartArea }: Painted,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const { left, top, right, bottom } = chartArea;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.clip();
  draw(ctx);
  ctx.restore();
}

/** Names x after its last tick. */
export function drawAxisName(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  area: ChartArea,
  names: { readonly x: string; readonly lastTick: number; readonly variable?: boolean },
): void {
  context.save();
  context.fillStyle = colours.ink3;
  context.font = `${TEXT_SIZE * colours.scale}px ${colours.sans}`;
  const tick = context.measureText(tickText(names.lastTick)).width / 2;
  if (names.variable) context.font = `italic ${15 * colours.scale}px ${colours.serif}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(names.x, area.right + tick + 6, area.bottom + 15 * colours.scale);
  context.restore();
}
