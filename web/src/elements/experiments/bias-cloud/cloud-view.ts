// The picture of the cloud: the function with a dot for each input, and below it how many inputs lie where. Places
// along x are shares of the width, so that the picture needs no measuring when its box changes.
import {
  type ActivationId,
  type Engine,
  html,
  nothing,
  numberText,
  roundTicks,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
} from '../kit.js';
import { BINS, type Cloud, REACH } from './plan.js';

const CURVE = { top: 40, bottom: 180 };
const BARS = { top: 226, bottom: 306 };
const HEIGHT = 338;
const SEGMENTS = 80;

const x = (z: number): string =>
  `${(50 * (Math.min(Math.max(z, -REACH), REACH) + REACH)) / REACH}%`;

export interface CloudView {
  readonly engine: Engine;
  readonly activation: ActivationId;
  readonly cloud: Cloud;
  readonly bias: number;
  readonly summary: string;
  /** What the bars count. */
  readonly perInterval: string;
}

export function cloudView(view: CloudView): TemplateResult {
  const { bias, summary } = view;
  const ticks = [-8, -4, 0, 4, 8];
  return html`<svg class="cloud" width="100%" height=${HEIGHT} role="img" aria-label=${summary}>
    ${curve(view)} ${bars(view)}
    <line class="zero" x1="50%" x2="50%" y1=${CURVE.top} y2=${BARS.bottom}></line>
    <line class="base" x1="0" x2="100%" y1=${BARS.bottom} y2=${BARS.bottom}></line>
    ${ticks.map(
      (tick) =>
        svg`<text x=${x(tick)} y=${BARS.top - 10} text-anchor=${anchor(tick)}>${numberText(tick, 3)}</text>`,
    )}
    <text class="axis-name" x="100%" dx="8" y=${BARS.top - 10}>z</text>
    <text x="0" y=${BARS.bottom + 20}>${view.perInterval}</text>
    <line class="guide" x1=${x(bias)} x2=${x(bias)} y1=${CURVE.bottom} y2=${BARS.bottom}></line>
    <svg x=${x(bias)} y=${BARS.bottom} overflow="visible">
      <circle class="halo" r="19"></circle>
      <circle class="handle" r="9"></circle>
      <path class="chevrons" d="M-15 -4l-4 4 4 4M15 -4l4 4-4 4"></path>
    </svg>
  </svg>`;
}

function anchor(tick: number): string {
  if (tick === -REACH) return 'start';
  return tick === REACH ? 'end' : 'middle';
}

/** f over the axis, in short pieces, and a dot on it for each input. */
function curve({ engine, activation, cloud }: CloudView): SVGTemplateResult {
  const zs = Float64Array.from(
    { length: SEGMENTS + 1 },
    (_, index) => ((2 * index) / SEGMENTS - 1) * REACH,
  );
  const ys = engine.apply(activation, zs);
  const ticks = roundTicks(Math.min(0, ...ys), Math.max(...ys), 4);
  const room = CURVE.bottom - CURVE.top;
  const y = (value: number): number =>
    CURVE.bottom - (room * (value - ticks.min)) / (ticks.max - ticks.min);
  return svg`${ticks.values.map(
    (
      tick,
    ) => svg`<line class=${tick === 0 ? 'base' : 'grid'} x1="0" x2="100%" y1=${y(tick)} y2=${y(tick)}></line>
      ${tick === 0 ? nothing : svg`<text x="0" y=${y(tick) - 5}>${numberText(tick, 3)}</text>`}`,
  )}
    <text class="axis-name" x="0" y=${CURVE.top - 27}>f(z)</text>
    ${Array.from(
      { length: SEGMENTS },
      (_, index) =>
        svg`<line class="f" x1=${x(zs[index]!)} x2=${x(zs[index + 1]!)} y1=${y(ys[index]!)} y2=${y(ys[index + 1]!)}></line>`,
    )}
    ${Array.from(
      cloud.z,
      (z, index) =>
        svg`<circle class="dot ${cloud.isInactive(index) ? 'off' : ''}" cx=${x(z)} cy=${y(cloud.values[index]!)} r="4.5"></circle>`,
    )}`;
}

/** Filled where the function lets a gradient through, hollow where value and slope are 0. */
function bars({ engine, activation, cloud }: CloudView): SVGTemplateResult {
  const most = Math.max(1, ...cloud.bins);
  const width = 100 / BINS;
  const middles = Float64Array.from(
    { length: BINS },
    (_, bin) => ((2 * bin + 1) / BINS - 1) * REACH,
  );
  const values = engine.apply(activation, middles);
  const slopes = engine.applyDerivative(activation, middles);
  return svg`${Array.from(cloud.bins, (count, bin) => {
    const height = ((BARS.bottom - BARS.top) * count) / most;
    const off = values[bin] === 0 && slopes[bin] === 0;
    return svg`<rect class="heap ${off ? 'off' : ''}" x="${bin * width + 0.12}%" width="${width - 0.24}%" y=${BARS.bottom - height} height=${height}></rect>`;
  })}`;
}
