// The picture of <sigmoid-saturation>: the slope on a logarithmic axis with a lane for exact zero below it, the
// float32 form as circles, and the point that is dragged.
import {
  axesBox,
  boxPath,
  html,
  logScale,
  nothing,
  percent,
  svg,
  type PointControl,
  type SVGTemplateResult,
  type TemplateResult,
  tickText,
} from '../kit.js';
import { REACH, type Reading, type SlopeCurves } from './plan.js';

/** The lane for exact zero takes this share of the height; the logarithmic axis begins above it. */
const LANE = 0.1;
const FLOOR = 0.16;

const scale = logScale([1e-10, 1]);

export const xAt = (x: number): number => (x + REACH) / (2 * REACH);
const yAt = (slope: number): number =>
  slope === 0 ? LANE / 2 : FLOOR + (1 - FLOOR) * scale.at(slope);

export interface SlopePicture {
  readonly curves: SlopeCurves;
  /** Inputs of a unit that have arrived, with their slopes. */
  readonly inputs: readonly { readonly x: number; readonly slope: number }[];
  readonly reading: Reading;
  /** Before the prediction only the middle is shown. */
  readonly within: number;
  readonly point: PointControl | undefined;
  readonly names: {
    readonly summary: string;
    readonly axis: string;
    readonly zero: string;
    readonly handle: string;
    readonly value: string;
  };
}

export function slopePicture(picture: SlopePicture): TemplateResult {
  const { curves, within, reading, point, names } = picture;
  const shown = (x: number): boolean => Math.abs(x) <= within;
  const xs = curves.xs.filter(shown);
  const slopes = curves.slopes.filter((_, index) => shown(curves.xs[index]!));
  const path = boxPath(xs.map(xAt), slopes.map(yAt));
  const circles = [...curves.places].map((x, index) =>
    shown(x) ? circle(x, curves.fromValue[index]!) : nothing,
  );
  return html`<div
    class="slope-picture ${point ? 'draggable' : ''}"
    @pointerdown=${point?.down}
    @pointermove=${point?.move}
    @pointerup=${point?.up}
    @pointercancel=${point?.up}
  >
    ${axesBox({
      summary: names.summary,
      xName: 'x',
      yName: names.axis,
      xTicks: [-20, -10, 0, 10, 20].map((x) => ({ at: xAt(x), text: tickText(x) })),
      yTicks: [
        { at: LANE / 2, text: '0' },
        ...scale.ticks.map((tick) => ({ at: yAt(tick), text: power(tick) })),
      ],
      lines: [
        svg`<rect class="zero-lane" x="0" y=${1 - LANE} width="1" height=${LANE}></rect>`,
        svg`<path class="slope-line" d=${path}></path>`,
      ],
      marks: [
        svg`${circles}`,
        svg`${picture.inputs.map(({ x, slope }) => input(x, slope))}`,
        svg`<text class="lane-name" x="8" y=${percent(1 - LANE / 2)} dy="0.35em">${names.zero}</text>`,
        point ? handleMark(reading) : svg``,
      ],
      over: point ? handle(picture, point) : nothing,
    })}
  </div>`;
}

function circle(x: number, slope: number): SVGTemplateResult {
  const [cx, cy] = [percent(xAt(x)), percent(1 - yAt(slope))];
  if (slope > 0) return svg`<circle class="from-value" cx=${cx} cy=${cy} r="3.6"></circle>`;
  return svg`<svg x=${cx} y=${cy} class="from-value zero" overflow="visible"
    ><circle r="4.6"></circle><path d="M-4 4 4 -4"></path></svg>`;
}

/** As a short upright stroke across the line. One beyond the picture stands at its edge. */
function input(x: number, slope: number): SVGTemplateResult {
  const within = Math.min(Math.max(x, -REACH), REACH);
  const [at, y] = [percent(xAt(within)), percent(1 - yAt(slope))];
  return svg`<svg x=${at} y=${y} class="drawn-input" overflow="visible"><path d="M0 -8V8"></path></svg>`;
}

function handleMark({ x, slope }: Reading): SVGTemplateResult {
  return svg`<svg x=${percent(xAt(x))} y=${percent(1 - yAt(slope))} class="grip" overflow="visible"
    ><circle class="halo" r="20"></circle><circle r="8.5"></circle
    ><path d="M-12 -3.5 -15.5 0 -12 3.5M12 -3.5 15.5 0 12 3.5"></path></svg>`;
}

function handle({ reading, names }: SlopePicture, point: PointControl): TemplateResult {
  const place = `left:${percent(xAt(reading.x))};top:${percent(1 - yAt(reading.slope))}`;
  return html`<div
    class="grip-control"
    role="slider"
    tabindex="0"
    .style=${place}
    aria-label=${names.handle}
    aria-valuemin=${-REACH}
    aria-valuemax=${REACH}
    aria-valuenow=${reading.x}
    aria-valuetext=${names.value}
    @focus=${point.focus}
    @keydown=${point.key}
  ></div>`;
}

function power(value: number): TemplateResult | string {
  if (value === 1) return '1';
  const exponent = Number(value.toExponential(0).split('e')[1]);
  return html`10<sup>${tickText(exponent)}</sup>`;
}
