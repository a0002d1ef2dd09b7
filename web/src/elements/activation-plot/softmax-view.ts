// Softmax takes a vector, so it has a view of its own: logits to set, probabilities as bars, a temperature.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/types.js';
import { fixedText, settingText, type Words } from '../../locales/index.js';
import { LOGIT_LIMITS, TEMPERATURE_LIMITS, type PlotSettings } from '../../state/index.js';
import { classMark } from '../parts/class-mark.js';
import { slider } from '../parts/slider.js';

const TEMPERATURES: readonly number[] = [
  0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10,
];

export interface SoftmaxView {
  readonly words: Words;
  readonly settings: PlotSettings;
  readonly preset: PlotSettings;
  readonly probabilities: Float64Array;
  readonly change: (settings: PlotSettings) => void;
  readonly settled: () => void;
  readonly refuse: (message: string) => void;
}

export function probabilitiesOf(engine: Engine, settings: PlotSettings): Float64Array {
  const { logits, temperature } = settings;
  return engine.softmax(Float64Array.from(logits), { temperature });
}

export function softmaxView(view: SoftmaxView): TemplateResult {
  const { words, settings, preset, probabilities } = view;
  return html`<div class="body softmax">
    <div class="stack">
      ${settings.logits.map((logit, index) => logitSlider(view, logit, index))}
      <hr class="rule" />
      ${slider({
        words,
        key: 'temperature',
        name: words.softmax.temperature,
        value: settings.temperature,
        preset: preset.temperature,
        min: TEMPERATURE_LIMITS.min,
        max: TEMPERATURE_LIMITS.max,
        step: 0.1,
        stops: TEMPERATURES,
        change: (temperature) => view.change({ ...settings, temperature }),
        settled: view.settled,
        refuse: view.refuse,
      })}
    </div>
    <div class="stack">
      <p class="fig-title">${words.softmax.probability} <span>softmax(z / T)</span></p>
      ${bars(words, probabilities)}
      <p class="muted">${words.softmax.sum}</p>
    </div>
  </div>`;
}

function logitSlider(view: SoftmaxView, logit: number, index: number): TemplateResult {
  const { words, settings, preset } = view;
  return slider({
    words,
    key: `logit-${index + 1}`,
    name: words.softmax.logit(index + 1),
    value: logit,
    preset: preset.logits[index] ?? 0,
    ...LOGIT_LIMITS,
    step: 0.1,
    change: (value) =>
      view.change({
        ...settings,
        logits: settings.logits.map((z, i) => (i === index ? value : z)),
      }),
    settled: view.settled,
    refuse: view.refuse,
  });
}

function bars(words: Words, probabilities: Float64Array): TemplateResult {
  return html`<table class="bars">
    <caption class="visually-hidden">
      ${words.softmax.tableCaption}
    </caption>
    <tbody>
      ${Array.from(
        probabilities,
        (p, index) =>
          html`<tr class="c${index + 1}">
            <th scope="row"><span>${classMark(index)}${words.softmax.class(index + 1)}</span></th>
            <td>${bar(p)}</td>
            <td>${fixedText(p, 4)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function bar(p: number): TemplateResult {
  const width = Number.isFinite(p) ? 100 * p : 0;
  return html`<svg class="track" aria-hidden="true">
    <rect class="empty" width="100%" height="100%" rx="4"></rect>
    ${width > 0 ? svg`<rect class="full" width="${width}%" height="100%" rx="4"></rect>` : nothing}
  </svg>`;
}

export function softmaxSummary(
  words: Words,
  settings: PlotSettings,
  probabilities: Float64Array,
): string {
  return words.softmax.summary(
    settings.logits.map(settingText),
    settingText(settings.temperature),
    Array.from(probabilities, (p) => fixedText(p, 4)),
  );
}
