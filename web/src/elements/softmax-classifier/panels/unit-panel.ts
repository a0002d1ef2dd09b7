// One unit of the network: what it is like at the moment, and each of its weights and its bias, to read and to change.
import { html, nothing, type TemplateResult } from 'lit';
import type { NetworkUnit } from '../../../charts/index.js';
import { numberText, percentText } from '../../../locales/index.js';
import { parseNumber } from '../../../state/index.js';
import { dataTable } from '../../parts/data-table.js';
import { layerName, sourceName, unitName, type LabView } from './lab-view.js';

/** What may be typed; the engine takes every finite number. */
const MOST = 1e6;
const NUDGE = 0.1;
const DIGITS = 4;

export function unitPanel(view: LabView): TemplateResult {
  const { unit, worlds, words } = view;
  const layer = unit && worlds.a.layout[unit.layer];
  if (!layer) return html`<p class="hint unit-none">${words.lab.unitHint}</p>`;
  const { parameters } = worlds.a;
  const title = unitName(view, unit);
  const state = unitStateText(view, unit);
  const first = layer.weightsOffset + unit.unit * layer.inputs;
  return html`<div class="unit-panel stack">
    <p class="fig-title">${title} <span>${state}</span></p>
    <div class="weights" role="group" aria-label=${words.lab.weightsOf(title)}>
      ${Array.from({ length: layer.inputs }, (_, input) => {
        const source = sourceName(view, unit.layer, input);
        return numberBox(view, source, words.lab.weightName(source), first + input, parameters);
      })}
      ${numberBox(view, words.lab.bias, words.lab.biasName, layer.biasesOffset + unit.unit, parameters)}
    </div>
    <p class="hint">${words.lab.weightHint}</p>
    ${allWeights(view, unit)}
  </div>`;
}

/** "alive", with the share of inputs for which it is positive; nothing for an output. */
export function unitStateText(view: LabView, { layer, unit }: NetworkUnit): string {
  const { words, worlds } = view;
  const probe = worlds.a.inspected.layers[layer];
  const state = probe?.units[unit];
  if (!probe || state === undefined) return '';
  const { experiment } = words;
  if (state === 'dead') return experiment.dead;
  const positive = experiment.aliveShare(words.percent(percentText(probe.positiveShare[unit]!)));
  return state === 'saturated' ? words.list([experiment.saturated, positive]) : positive;
}

function numberBox(
  view: LabView,
  label: string,
  name: string,
  index: number,
  parameters: Float32Array,
): TemplateResult {
  const value = parameters[index]!;
  const set = (next: number): void => {
    if (Math.abs(next) <= MOST) view.setParameter(index, next);
    else view.refuse(view.words.lab.weightLimits(name, '10⁶'));
  };
  const typed = (input: HTMLInputElement): void => {
    const next = parseNumber(input.value);
    if (input.value === numberText(value, DIGITS)) return;
    input.value = numberText(value, DIGITS);
    if (next === undefined) view.refuse(view.words.lab.weightLimits(name, '10⁶'));
    else set(next);
  };
  const keyed = (event: KeyboardEvent): void => {
    const sign = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (sign !== 0) {
      event.preventDefault();
      set(value + sign * (event.shiftKey ? 1 : NUDGE));
    } else if (event.key === 'Enter') typed(event.target as HTMLInputElement);
  };
  const share = Math.min(Math.abs(value) / 2, 1);
  return html`<label class="weight">
    <span>${label}</span>
    <i class=${value < 0 ? 'negative' : ''} .style=${`--share:${share}`} aria-hidden="true"></i>
    <input
      class="value"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      aria-label=${name}
      .value=${numberText(value, DIGITS)}
      @focus=${view.playing ? view.pause : nothing}
      @change=${(event: Event) => typed(event.target as HTMLInputElement)}
      @keydown=${keyed}
    />
  </label>`;
}

/** Of the whole layer: a row a unit. */
function allWeights(view: LabView, { layer }: NetworkUnit): TemplateResult {
  const { words, worlds, folds, openFold } = view;
  const { inputs, units, weightsOffset, biasesOffset } = worlds.a.layout[layer]!;
  const caption = words.lab.allWeights(layerName(view, layer));
  return dataTable({
    title: caption,
    caption,
    columns: [
      '',
      ...Array.from({ length: inputs }, (_, input) => sourceName(view, layer, input)),
      words.lab.bias,
    ],
    rows: () => {
      const { parameters } = worlds.a;
      const text = (at: number): string => numberText(parameters[at]!, DIGITS);
      return Array.from({ length: units }, (_, unit) => [
        unitName(view, { layer, unit }),
        ...Array.from({ length: inputs }, (_, input) =>
          text(weightsOffset + unit * inputs + input),
        ),
        text(biasesOffset + unit),
      ]);
    },
    open: folds.has('weights'),
    toggle: (open) => openFold('weights', open),
  });
}
