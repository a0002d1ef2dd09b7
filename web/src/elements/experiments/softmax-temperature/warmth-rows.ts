// A row a temperature: the three shares in one bar, and their entropy against the largest possible.
import {
  classMark,
  css,
  fixedText,
  html,
  percentText,
  settingText,
  type TemplateResult,
  type Words,
} from '../kit.js';
import type { Warmth } from './plan.js';

export interface WarmthRow extends Warmth {
  /** The one that the slider sets. */
  readonly own: boolean;
}

export interface WarmthRows {
  readonly words: Words;
  readonly rows: readonly WarmthRow[];
  readonly most: number;
  readonly yours: string;
  readonly entropy: string;
  readonly print: (entropy: string) => string;
  readonly open: (text: string, row: number) => TemplateResult;
  /** A share of a row, opened. */
  readonly openShare: (text: string, row: number, index: number) => TemplateResult;
}

export function warmthRows(options: WarmthRows): TemplateResult {
  const { words, rows, most, yours, entropy, print, open, openShare } = options;
  return html`<div class="warmth" role="list">
    ${rows.map(
      (row, index) =>
        html`<div class="warmth-row" role="listitem">
          <span class="warmth-name"
            ><i>T</i> =
            ${settingText(row.temperature)}${row.own ? html` <small>${yours}</small>` : ''}</span
          >
          <div class="portions">
            ${Array.from(
              row.probabilities,
              (p, at) =>
                html`<span class="portion c${(at % 10) + 1}" .style=${`flex-grow:${p}`}
                  ><span class="portion-text"
                    >${classMark(at)}${openShare(words.percent(percentText(p)), index, at)}</span
                  ></span
                >`,
            )}
          </div>
          <div class="meter">
            <span class="meter-name">${entropy}</span>
            <span class="meter-track"
              ><i .style=${`width:${(100 * row.entropy) / most}%`}></i
            ></span>
            <span class="meter-text">${open(print(fixedText(row.entropy, 2)), index)}</span>
          </div>
        </div>`,
    )}
  </div>`;
}

export const warmthStyles = css`
  .warmth {
    display: grid;
    gap: var(--s-5);
  }
  .warmth-row {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr) 15rem;
    gap: var(--s-2) var(--s-4);
    align-items: center;
  }
  .warmth-name {
    white-space: nowrap;
  }
  .warmth-name i {
    font-family: var(--serif);
  }
  .warmth-name:lang(zh-Hant) i {
    font-style: normal;
  }
  .warmth-name small {
    color: var(--ink-2);
    font-size: var(--t-0);
  }
  .portions {
    display: flex;
    gap: 2px;
    height: 2.6rem;
    overflow: hidden;
    border-radius: var(--r-1);
  }
  .portion {
    flex: 0 1 0;
    min-width: 0;
    overflow: hidden;
    border-bottom: 6px solid var(--mark);
    background: color-mix(in srgb, var(--mark) 20%, var(--surface));
    container-type: inline-size;
  }
  .portion-text {
    display: flex;
    gap: 0.3rem;
    align-items: center;
    height: 100%;
    padding-inline-start: 0.5rem;
    font-size: var(--t-0);
    white-space: nowrap;
  }
  @container (max-width: 3.9rem) {
    .portion-text {
      visibility: hidden;
    }
  }
  .meter {
    display: grid;
    grid-template-columns: auto minmax(3rem, 1fr) auto;
    gap: var(--s-2);
    align-items: center;
  }
  .meter-name {
    color: var(--ink-2);
    font-size: var(--t-0);
  }
  .meter-track {
    height: 8px;
    border-radius: 4px;
    background: var(--sunken);
  }
  .meter-track i {
    display: block;
    height: 100%;
    border-radius: 4px;
    background: var(--ink-2);
  }
  .meter-text {
    font-weight: 700;
    white-space: nowrap;
  }
  @container (max-width: 44rem) {
    .warmth-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
