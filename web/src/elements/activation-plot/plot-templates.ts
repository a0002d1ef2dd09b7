// The parts of the activation plot that are words and tables: key, readings, notes at kinks.
import { html, svg, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { numberText, settingText, type Words } from '../../locales/index.js';
import { jumpsAt, type Kink } from './curve-samples.js';

import type { OtherReading, Reading } from './plot-curves.js';

export type LineKind = 'line-f' | 'line-d' | 'other-1' | 'other-2' | 'other-3';

export const OTHER_LINES: readonly LineKind[] = ['other-1', 'other-2', 'other-3'];

/** A piece of a line as it is on the plot. */
export function lineMark(kind: LineKind): TemplateResult {
  const line = (name: string): SVGTemplateResult =>
    svg`<path class=${name} d="M1 6H25" fill="none"></path>`;
  return html`<svg class="line-mark" viewBox="0 0 26 12" width="26" height="12" aria-hidden="true">
    ${line(kind)}${kind === 'other-2' ? line('other-2-core') : nothing}
  </svg>`;
}

export function plotKey(words: Words): TemplateResult {
  return html`<div class="key">
    <span
      ><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle class="disc" cx="10" cy="10" r="7.5"></circle></svg
      >${words.plot.dragIt}</span
    >
    <span>${lineMark('line-f')}${words.plot.valueLine}</span>
    <span>${lineMark('line-d')}${words.plot.slopeLine}</span>
  </div>`;
}

/** 0 is said to be exactly 0: beside 2.06×10⁻⁹ that is the whole point. */
export function readingText(words: Words, value: number): string {
  return value === 0 ? words.exactly('0') : numberText(value);
}

/** f and f′ at x, then the others' values or slopes there. */
export function readings(
  words: Words,
  reading: Reading,
  others: readonly OtherReading[],
  slopes: boolean,
): TemplateResult {
  const at = settingText(reading.x);
  const row = (mark: LineKind, name: string, number: number): TemplateResult =>
    html`<tr>
      <th scope="row">${lineMark(mark)}${name}</th>
      <td>${readingText(words, number)}</td>
    </tr>`;
  return html`<table class="readings">
    <caption class="visually-hidden">
      ${words.plot.readings}
    </caption>
    <tbody>
      ${row('line-f', `f(${at})`, reading.value)} ${row('line-d', `f′(${at})`, reading.slope)}
      ${others.map(({ name, number }, index) =>
        row(OTHER_LINES[index] ?? 'other-1', `${name}${slopes ? '′' : ''}`, number),
      )}
    </tbody>
  </table>`;
}

/** What holds at each kink: a convention where the slope jumps. */
export function kinkNotes(words: Words, kinks: readonly Kink[]): TemplateResult | typeof nothing {
  if (kinks.length === 0) return nothing;
  return html`${kinks.map((kink) => html`<p class="muted">${kinkNote(words, kink)}</p>`)}`;
}

function kinkNote(words: Words, kink: Kink): string {
  const x = settingText(kink.x);
  const here = numberText(kink.here);
  if (!jumpsAt(kink)) return words.plot.smoothKink(x, here);
  // The sides are read right beside the kink; six digits of them are the limit's.
  const side = (slope: number): string => numberText(Number(slope.toPrecision(6)));
  return words.plot.jump(x, side(kink.left), side(kink.right), here);
}
