// A reliability diagram: a bar for each range of certainty, as high as the share of its points that are right, beside
// the dotted line on which an honest network's bars would end.
import {
  css,
  html,
  nothing,
  percentText,
  type ReliabilityBin,
  type TemplateResult,
  type Words,
} from '../kit.js';

export interface Diagram {
  readonly words: Words;
  readonly bins: readonly ReliabilityBin[];
  readonly name: string;
  readonly sure: string;
  readonly right: string;
  readonly count: (count: number) => string;
}

const TICKS: readonly number[] = [0, 0.25, 0.5, 0.75, 1];

export function reliabilityDiagram(diagram: Diagram): TemplateResult {
  const { words, bins, name, sure, right, count } = diagram;
  const percent = (share: number): string => words.percent(percentText(share));
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  return html`<div class="reliability" role="img" aria-label=${name}>
    <span class="up">${right}</span>
    <div class="ups">
      ${TICKS.map((tick) => html`<i .style=${`bottom:${100 * tick}%`}>${percent(tick)}</i>`)}
    </div>
    <div class="field-of-bars">
      ${TICKS.map((tick) => html`<s .style=${`bottom:${100 * tick}%`}></s>`)}
      ${bins.map((bin, index) => {
        if (bin.count === 0) return nothing;
        const left = (100 * index) / bins.length;
        const width = 100 / bins.length;
        // Few points say little, so their bar is faint.
        const strength = 30 + (70 * bin.count) / most;
        return html`<b
            .style=${`left:calc(${left}% + 1px);width:calc(${width}% - 2px);height:${100 * bin.accuracy}%;background:color-mix(in srgb, var(--ink-2) ${strength}%, var(--surface))`}
            title="${percent(bin.confidence)}, ${count(bin.count)}: ${percent(bin.accuracy)}"
          ></b
          ><em
            .style=${`left:calc(${left}% + 1px);width:calc(${width}% - 2px);bottom:${100 * bin.confidence}%`}
          ></em>`;
      })}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 100L100 0"></path>
      </svg>
    </div>
    <div class="rights">
      ${TICKS.map((tick) => html`<i .style=${`left:${100 * tick}%`}>${percent(tick)}</i>`)}
    </div>
    <span class="along">${sure}</span>
  </div>`;
}

export const diagramStyles = css`
  .reliability {
    display: grid;
    grid-template-columns: 3.2rem minmax(0, 1fr);
    color: var(--ink-3);
    font-size: var(--t-0);
  }
  .reliability .up,
  .reliability .along {
    grid-column: 1 / -1;
    color: var(--ink-2);
  }
  .reliability .up {
    margin-bottom: 0.7rem;
  }
  .reliability .along {
    text-align: end;
  }
  .ups,
  .rights {
    position: relative;
  }
  .reliability i {
    position: absolute;
    font-style: normal;
    white-space: nowrap;
  }
  .ups i {
    right: 0.5rem;
    translate: 0 50%;
  }
  .rights {
    grid-column: 2;
    height: 1.7rem;
  }
  .rights i {
    top: 0.25rem;
    translate: -50% 0;
  }
  .rights i:last-child {
    translate: -100% 0;
  }
  .field-of-bars {
    position: relative;
    aspect-ratio: 1;
    border: solid var(--axis);
    border-width: 0 0 1px 1px;
  }
  .field-of-bars > * {
    position: absolute;
  }
  .field-of-bars s {
    inset-inline: 0;
    border-top: 1px solid var(--grid);
  }
  .field-of-bars b {
    bottom: 0;
    border-radius: 2px 2px 0 0;
  }
  .field-of-bars em {
    height: 3px;
    translate: 0 50%;
    background: var(--ink);
  }
  .field-of-bars svg {
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .field-of-bars path {
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
    vector-effect: non-scaling-stroke;
  }
  @container (max-width: 30rem) {
    .rights i:nth-child(even) {
      display: none;
    }
  }
`;
