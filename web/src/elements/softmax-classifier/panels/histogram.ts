// The values of a layer as a small histogram, with its ends and its mean.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Statistics } from '../../../engine/types.js';
import { numberText, type ClassifierWords } from '../../../locales/index.js';

const HEIGHT = 36;

export function histogram(
  words: ClassifierWords,
  name: string,
  layer: string,
  statistics: Statistics,
): TemplateResult {
  const { min, max, mean, deviation, histogram: bins } = statistics;
  const text = (value: number): string => numberText(value, 3);
  const summary = words.lab.histogram(
    name,
    layer,
    text(min),
    text(max),
    text(mean),
    text(deviation),
  );
  const count = bins.counts.length;
  const most = Math.max(...bins.counts);
  const isDrawn = most > 0 && Number.isFinite(min) && Number.isFinite(max);
  const heights = Array.from(bins.counts, (value) => (HEIGHT * value) / most);
  // One outline for all bars: there may be two dozen histograms on the page.
  const outline = heights
    .map(
      (height, bin) => `M${bin + 0.08} ${HEIGHT}v-${height.toFixed(2)}h.84v${height.toFixed(2)}z`,
    )
    .join('');
  const at = max > min ? (count * (mean - min)) / (max - min) : count / 2;
  return html`<div class="histogram">
    <svg
      viewBox="0 0 ${count} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${summary}
    >
      ${
        isDrawn
          ? svg`<path class="bars" d=${outline}></path>
              <path class="mean" d="M${at} 0v${HEIGHT}"></path>`
          : nothing
      }
    </svg>
    <div class="histogram-ends" aria-hidden="true">
      <span>${text(min)}</span><span>${words.lab.mean(text(mean))}</span><span>${text(max)}</span>
    </div>
  </div>`;
}
