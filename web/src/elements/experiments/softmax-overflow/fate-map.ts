// Which probability reads how, over the range of the largest logit: a lane a class, cut where its fate changes, and a
// lane for the stable form. A failure is said in words and signs, never by colour alone.
import { classMark, css, html, nothing, settingText, type TemplateResult } from '../kit.js';
import type { Fate, Thresholds } from './plan.js';

export interface FateMap {
  readonly min: number;
  readonly max: number;
  readonly thresholds: Thresholds;
  /** Where the reading is. */
  readonly at: number;
  readonly texts: Readonly<Record<Fate, string>>;
  readonly className: (index: number) => string;
  readonly stable: string;
  readonly name: string;
}

export function fateMap(map: FateMap): TemplateResult {
  const { min, max, thresholds, at, className } = map;
  const share = (value: number): number =>
    (Math.min(Math.max(value, min), max) - min) / (max - min);
  const ticks = Array.from({ length: Math.round(max - min) + 1 }, (_, index) => min + index);
  return html`<div class="fates" role="img" aria-label=${map.name}>
    ${thresholds.powers.map(
      (power, index) =>
        html`<span class="fate-name"
            >${classMark(index)}<span class="long">${className(index + 1)}</span></span
          >
          <div class="lane">
            ${segment(map, 'right', 0, share(thresholds.sum))}
            ${segment(map, 'zero', share(thresholds.sum), share(power))}
            ${segment(map, 'nan', share(power), 1)}
          </div>`,
    )}
    <span class="fate-axis"></span>
    <div class="fate-ticks">
      ${ticks.map((tick) => html`<i .style=${`left:${100 * share(tick)}%`}>${settingText(tick)}</i>`)}
      <b .style=${`left:${100 * share(at)}%`}></b>
    </div>
    <p class="stable-name">${map.stable}</p>
    <span></span>
    <div class="lane">${segment(map, 'right', 0, 1)}</div>
  </div>`;
}

function segment(
  map: FateMap,
  fate: Fate,
  from: number,
  to: number,
): TemplateResult | typeof nothing {
  if (to <= from) return nothing;
  return html`<span class="fate ${fate}" .style=${`left:${100 * from}%;width:${100 * (to - from)}%`}
    ><span>${map.texts[fate]}</span></span
  >`;
}

export const fateMapStyles = css`
  .fates {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px var(--s-3);
    align-items: center;
  }
  .fate-name {
    display: flex;
    gap: 0.3rem;
    align-items: center;
    white-space: nowrap;
  }
  .lane {
    position: relative;
    height: 2.1rem;
  }
  .fate {
    position: absolute;
    inset-block: 0;
    display: grid;
    place-items: center;
    overflow: hidden;
    border-inline-start: 2px solid var(--surface);
    border-radius: 4px;
    background: color-mix(in srgb, var(--f) 16%, var(--surface));
    font-size: var(--t-0);
    font-weight: 600;
    white-space: nowrap;
  }
  .fate.zero {
    background: var(--dead-soft);
    color: var(--ink);
  }
  .fate.nan {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .fate-ticks {
    position: relative;
    height: 1.7rem;
    border-top: 1px solid var(--axis);
    color: var(--ink-3);
    font-size: var(--t-0);
  }
  .fate-ticks i {
    position: absolute;
    top: 0.2rem;
    translate: -50% 0;
    font-style: normal;
  }
  .fate-ticks i:first-child {
    translate: 0 0;
  }
  .fate-ticks i:last-of-type {
    translate: -100% 0;
  }
  .fate-ticks b {
    position: absolute;
    bottom: 100%;
    width: 2px;
    height: 7.2rem;
    margin-inline-start: -1px;
    background: var(--ink);
  }
  .stable-name {
    grid-column: 1 / -1;
    margin-top: var(--s-3);
    color: var(--ink-2);
  }
  @container (max-width: 34rem) {
    .fate-name .long {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .fates {
      column-gap: var(--s-2);
    }
  }
`;
