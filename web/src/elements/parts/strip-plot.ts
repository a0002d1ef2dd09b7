// Results of several conditions over several seeds: a row a condition, a dot a seed, a bar at the median. The spread
// is the point: a difference that is smaller than it says nothing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';

export interface StripRow {
  readonly label: string;
  /** One a seed; NaN for a run that diverged. */
  readonly values: readonly number[];
  /** Drawn in the colour of the learner's guess. */
  readonly guessed?: boolean;
}

export interface StripPlot {
  readonly words: Words;
  readonly name: string;
  readonly rows: readonly StripRow[];
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly print: (value: number) => string;
  /** Of runs that diverged. */
  readonly printDiverged: (count: number) => string;
  /** A level to compare with, such as guessing. */
  readonly reference?: number;
  /** A row's numbers as text, and what the bar marks: median and range unless an element says otherwise. */
  readonly text?: (values: readonly number[]) => string;
  readonly middle?: (values: readonly number[]) => number | undefined;
  /** A row's numbers, opened. */
  readonly open?: (text: string, row: number) => TemplateResult | string;
}

export function stripPlot(plot: StripPlot): TemplateResult {
  const { min, max, print, rows, ticks, reference } = plot;
  const at = (value: number): string =>
    `left:${(100 * (Math.min(Math.max(value, min), max) - min)) / (max - min)}%`;
  return html`<div class="strip" role="list" aria-label=${plot.name}>
    ${rows.map(({ label, values, guessed }, row) => {
      const finite = values.filter((value) => Number.isFinite(value));
      const middle = (plot.middle ?? medianOf)(finite);
      const text = plot.text?.(values) ?? rowText(plot, values);
      return html`<div class="strip-row" role="listitem">
        <span class="strip-label">${label}</span>
        <span class="strip-track" aria-hidden="true">
          ${reference === undefined ? nothing : html`<i class="reference" .style=${at(reference)}></i>`}
          ${finite.map((value) => html`<i class="dot ${guessed ? 'guessed' : ''}" .style=${at(value)}></i>`)}
          ${middle === undefined ? nothing : html`<i class="median" .style=${at(middle)}></i>`}
        </span>
        <span class="strip-text"
          >${values.length === 0 ? '–' : (plot.open?.(text, row) ?? text)}</span
        >
      </div>`;
    })}
    <div class="strip-row strip-axis" aria-hidden="true">
      <span></span>
      <span class="strip-ticks"
        >${ticks.map((tick) => html`<i .style=${at(tick)}>${print(tick)}</i>`)}</span
      >
      <span></span>
    </div>
  </div>`;
}

/** Median and range, or how many diverged. */
export function rowText(
  plot: Pick<StripPlot, 'words' | 'print' | 'printDiverged'>,
  values: readonly number[],
): string {
  const { words, print } = plot;
  const finite = values.filter((value) => Number.isFinite(value));
  const diverged = values.length - finite.length;
  const middle = medianOf(finite);
  const parts: string[] = [];
  if (middle !== undefined) {
    const [least, most] = [Math.min(...finite), Math.max(...finite)];
    parts.push(words.experiment.median(print(middle)));
    if (least !== most) parts.push(words.experiment.range(print(least), print(most)));
  }
  if (diverged > 0) parts.push(plot.printDiverged(diverged));
  return parts.join(words.lang === 'en' ? ', ' : '，');
}

/** The one in the middle, the lower one of two: always a result that was seen. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
