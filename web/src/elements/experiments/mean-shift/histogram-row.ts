// One histogram of <mean-shift>: bars of equal width on a shared axis, and a mark at the mean.
import { fixedText, html, nothing, svg, type TemplateResult } from '../kit.js';
import { COUNT, WINDOW, type Shifted } from './plan.js';

/** Bars higher than this share of all values are cut off, and say so. */
const HIGHEST = 0.17;

export interface HistogramRow {
  readonly name: string;
  readonly row: Shifted;
  readonly spike: (share: string) => string;
  readonly mean: TemplateResult;
}

const left = (value: number): string =>
  `left:${(100 * (value - WINDOW.from)) / (WINDOW.to - WINDOW.from)}%`;

export function histogramRow({ name, row, spike, mean }: HistogramRow): TemplateResult {
  const { counts } = row.summary;
  const most = Math.max(...counts);
  const cut = most / COUNT > HIGHEST;
  const at = WINDOW.from + ((WINDOW.to - WINDOW.from) * (counts.indexOf(most) + 1)) / WINDOW.bins;
  return html`<div class="histogram-row" role="listitem">
    <span class="histogram-name">${name}</span>
    <div class="histogram ${row.id === undefined ? 'sample' : ''}" aria-hidden="true">
      <svg viewBox="0 0 ${WINDOW.bins} 1" preserveAspectRatio="none">
        ${Array.from(counts, (count, index) => {
          const height = Math.min(count / COUNT / HIGHEST, 1);
          return svg`<rect x=${index + 0.06} y=${1 - height} width="0.88" height=${height}></rect>`;
        })}
      </svg>
      <i class="zero" .style=${left(0)}></i>
      <i class="mean" .style=${left(row.summary.mean)}></i>
      ${cut ? html`<span class="spike" .style=${left(at)}>${spike(fixedText((100 * most) / COUNT, 0))}</span>` : nothing}
    </div>
    <span class="histogram-mean">${mean}</span>
  </div>`;
}

export function histogramAxis(name: string): TemplateResult {
  return html`<div class="histogram-row histogram-axis" aria-hidden="true">
    <span></span>
    <span class="histogram-ticks">
      ${[-3, -2, -1, 0, 1, 2, 3].map((tick) => html`<i .style=${left(tick)}>${String(tick).replace('-', '\u2212')}</i>`)}
    </span>
    <span>${name}</span>
  </div>`;
}
