// A picture with two axes as SVG and HTML, for lines and marks that no chart library is needed for. Places are
// shares of the box, 0 to 1, x to the right and y upwards: it follows its room without being drawn anew.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export interface AxesTick {
  readonly at: number;
  readonly text: string | TemplateResult;
}

export interface AxesBox {
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
  readonly xName: string;
  readonly yName: string;
  readonly xTicks: readonly AxesTick[];
  readonly yTicks: readonly AxesTick[];
  /** Stretched with the box: lines, of `boxPath`. */
  readonly lines: readonly SVGTemplateResult[];
  /** Not stretched: circles and groups at places in per cent. */
  readonly marks?: readonly SVGTemplateResult[];
  /** HTML above the picture, such as a handle. */
  readonly over?: TemplateResult | typeof nothing;
}

export function axesBox(box: AxesBox): TemplateResult {
  return html`<div class="axes">
    <p class="axes-y" aria-hidden="true">${box.yName}</p>
    <div class="axes-rows" aria-hidden="true">
      ${box.yTicks.map(({ at, text }) => html`<span .style=${`bottom:${percent(at)}`}>${text}</span>`)}
    </div>
    <div class="axes-field">
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" role="img" aria-label=${box.summary}>
        ${box.yTicks.map(({ at }) => svg`<path class="axes-grid" d="M0 ${1 - at}H1"></path>`)}
        ${box.lines}
      </svg>
      <svg aria-hidden="true">${box.marks ?? nothing}</svg>
      ${box.over ?? nothing}
    </div>
    <div class="axes-columns" aria-hidden="true">
      ${box.xTicks.map(({ at, text }) => html`<span .style=${`left:${percent(at)}`}>${text}</span>`)}
    </div>
    <p class="axes-x" aria-hidden="true">${box.xName}</p>
  </div>`;
}

/** A share as a place for marks; y counts from the top there. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(3)}%`;
}

/** The path through these places. A place that is not finite breaks the line. */
export function boxPath(xs: ArrayLike<number>, ys: ArrayLike<number>): string {
  let path = '';
  let draws = false;
  for (let index = 0; index < xs.length; index += 1) {
    const [x, y] = [xs[index]!, ys[index]!];
    const isPlace = Number.isFinite(x) && Number.isFinite(y);
    if (isPlace) path += `${draws ? 'L' : 'M'}${x.toFixed(5)} ${(1 - y).toFixed(5)}`;
    draws = isPlace;
  }
  return path;
}
