// Gradients of the layers as bars on a logarithmic axis. Left of it lies a lane for exact zero: a zero is drawn
// as a slashed ring with words, never as a short bar, because nothing can come of nothing.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { logScale } from '../../charts/index.js';
import { numberText, type Words } from '../../locales/index.js';

export interface GradientRow {
  readonly label: string;
  readonly a: number;
  readonly b?: number | undefined;
}

export interface GradientBars {
  readonly words: Words;
  readonly rows: readonly GradientRow[];
  /** Two worlds: filled is A, hollow is B. */
  readonly pair: boolean;
  /** A number that can be opened; plain text where it cannot. */
  readonly open?: (text: string, layer: number, world: 'a' | 'b') => TemplateResult | string;
}

export function gradientBars(bars: GradientBars): TemplateResult {
  const { words, rows } = bars;
  const scale = logScale(rows.flatMap(({ a, b }) => (b === undefined ? [a] : [a, b])));
  return html`<div class="gradient-bars" role="list" aria-label=${words.experiment.gradientTitle}>
    ${rows.map(
      (row, layer) =>
        html`<div class="gradient-row" role="listitem">
          <span class="gradient-label">${row.label}</span>
          <div class="gradient-tracks">
            ${track(bars, scale, row.a, layer, 'a')}
            ${bars.pair && row.b !== undefined ? track(bars, scale, row.b, layer, 'b') : nothing}
          </div>
        </div>`,
    )}
    <div class="gradient-axis" aria-hidden="true">
      <span></span>
      <div class="gradient-ticks">
        <span class="zero-tick">0</span>
        ${scale.ticks.map((tick) => html`<span .style=${`left:${place(scale.at(tick))}`}>${powerOfTen(tick)}</span>`)}
      </div>
    </div>
    <p class="hint gradient-name">${words.experiment.gradientAxis}</p>
  </div>`;
}

/** Room at the right for a number at the longest bar's end. */
const place = (share: number): string => `calc(2.4rem + ${share} * (100% - 8.2rem))`;

function track(
  bars: GradientBars,
  scale: ReturnType<typeof logScale>,
  value: number,
  layer: number,
  world: 'a' | 'b',
): TemplateResult {
  const { experiment } = bars.words;
  const shown = (text: string): TemplateResult | string => bars.open?.(text, layer, world) ?? text;
  if (value === 0) {
    return html`<div class="gradient-track ${world}">
      <svg class="exact-zero" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.2"></circle>
        <path d="M3.6 12.4 12.4 3.6"></path></svg
      ><span class="gradient-value at-zero">${shown(experiment.exactZero)}</span>
    </div>`;
  }
  if (!Number.isFinite(value)) {
    return html`<div class="gradient-track ${world}">
      <span class="gradient-value at-zero">${experiment.notFinite}</span>
    </div>`;
  }
  const width = `calc(${scale.at(value)} * (100% - 8.2rem))`;
  const text = numberText(value, 2);
  return html`<div class="gradient-track ${world}">
    <span class="gradient-bar" .style=${`width:max(2px, ${width})`}></span
    ><span class="gradient-value">${shown(text)}</span>
  </div>`;
}

/** A power of ten as a tick of a logarithmic axis. */
export function powerOfTen(value: number): TemplateResult {
  const exponent = value.toExponential(0).split('e')[1] ?? '0';
  return html`10<sup>${Number(exponent).toString().replace('-', '\u2212')}</sup>`;
}

/** The same ring for a key. */
export const zeroMark = html`<svg
  class="exact-zero"
  viewBox="0 0 16 16"
  width="16"
  height="16"
  aria-hidden="true"
>
  ${svg`<circle cx="8" cy="8" r="5.2"></circle><path d="M3.6 12.4 12.4 3.6"></path>`}
</svg>`;
