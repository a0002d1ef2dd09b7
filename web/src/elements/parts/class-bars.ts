// One number a class as bars in the classes' colours: shares from 0 to 1, or, as slopes, from -1 to 1 about a middle
// axis. Of two worlds, filled is A and hollow is B.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import { classMark } from './class-mark.js';

export interface ClassBar {
  /** NaN draws no bar. */
  readonly value: number;
  readonly text: TemplateResult | string;
}

export interface ClassBars {
  readonly words: Words;
  readonly name: string;
  /** Class by class: A, and B where there is one. */
  readonly rows: readonly (readonly ClassBar[])[];
  /** In the slopes' colour and about 0, instead of in the class's colour from 0. */
  readonly slopes?: boolean;
}

export function classBars(bars: ClassBars): TemplateResult {
  const { words, name, rows, slopes = false } = bars;
  return html`<div class="class-bars ${slopes ? 'slopes' : ''}" role="list" aria-label=${name}>
    ${rows.map(
      (row, index) =>
        html`<div class="class-row c${(index % 10) + 1}" role="listitem">
          <span class="class-name"
            >${classMark(index)}<span>${words.softmax.class(index + 1)}</span></span
          >
          <div class="class-tracks">
            ${row.map(
              ({ value, text }, which) =>
                html`<div class="class-track ${which === 0 ? 'a' : 'b'}">
                  <span class="class-ground">${bar(value, slopes)}</span>
                  <span class="class-value">${text}</span>
                </div>`,
            )}
          </div>
        </div>`,
    )}
  </div>`;
}

function bar(value: number, slopes: boolean): TemplateResult | typeof nothing {
  if (!Number.isFinite(value) || value === 0) return nothing;
  const share = 100 * Math.min(Math.abs(value), 1);
  if (!slopes) return html`<i .style=${`left:0;width:max(2px, ${share}%)`}></i>`;
  const from = value < 0 ? `right:50%` : `left:50%`;
  return html`<i .style=${`${from};width:max(1px, ${share / 2}%)`}></i>`;
}
