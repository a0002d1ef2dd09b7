// The head of a layer: its activation and that one's parameters, its units, and the button that removes it.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ActivationInfo } from '../../../engine/types.js';
import { initialOf, MOST_UNITS, parseNumber, type LayerSettings } from '../../../state/index.js';
import { select } from '../../parts/choice.js';
import { closeIcon, minusIcon, plusIcon } from '../../parts/icons.js';
import { symbolText } from '../../parts/symbol-text.js';
import type { LabView } from './lab-view.js';
import { parameterSlider } from './setting-controls.js';

export function layerHead(view: LabView, layer: LayerSettings, index: number): TemplateResult {
  const { words, functions } = view;
  const { classifier } = words;
  const number = index + 1;
  const row = functions.find(({ id }) => id === layer.activation);
  const remove = classifier.removeLayer(number);
  return html`<li class="layer">
    <div class="layer-head">
      <h3>${classifier.layer(number)}</h3>
      <button
        class="btn ghost icon"
        type="button"
        aria-label=${remove}
        title=${remove}
        @click=${() => setLayers(view, '', (layers) => layers.filter((_, at) => at !== index))}
      >
        ${closeIcon}
      </button>
    </div>
    ${select({
      key: `activation-${number}`,
      name: classifier.activationOf(number),
      quiet: true,
      options: functions.map(({ id, name }) => ({ value: id, label: name })),
      value: row?.id,
      choose: (id) => chooseActivation(view, index, id),
    })}
    ${unitButtons(view, layer, index)} ${row ? parameterSliders(view, row, layer, index) : nothing}
  </li>`;
}

function unitButtons(view: LabView, layer: LayerSettings, index: number): TemplateResult {
  const { words } = view;
  const number = index + 1;
  const button = (name: string, icon: TemplateResult, units: number): TemplateResult => {
    const isEnd = units < 1 || units > MOST_UNITS;
    return html`<button
      class="btn ghost icon"
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${isEnd ? nothing : () => changeLayer(view, `units-${number}`, index, { units })}
    >
      ${icon}
    </button>`;
  };
  return html`<div class="units" role="group" aria-label=${words.classifier.unitsOf(number)}>
    ${button(words.classifier.fewerUnits(number), minusIcon, layer.units - 1)}
    <label>
      <input
        class="value"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        aria-label=${words.classifier.unitsOf(number)}
        .value=${live(String(layer.units))}
        @change=${(event: Event) => typedUnits(view, event.target as HTMLInputElement, index)}
      /><span aria-hidden="true">${words.classifier.unitsName(layer.units)}</span>
    </label>
    ${button(words.classifier.moreUnits(number), plusIcon, layer.units + 1)}
  </div>`;
}

function typedUnits(view: LabView, input: HTMLInputElement, index: number): void {
  const units = parseNumber(input.value);
  const { words } = view;
  if (units !== undefined && Number.isInteger(units) && units >= 1 && units <= MOST_UNITS) {
    changeLayer(view, `units-${index + 1}`, index, { units });
    return;
  }
  input.value = String(view.settings.layers[index]!.units);
  view.refuse(words.notANumber(words.classifier.unitsOf(index + 1), '1', String(MOST_UNITS)));
}

function parameterSliders(
  view: LabView,
  row: ActivationInfo,
  layer: LayerSettings,
  index: number,
): TemplateResult[] {
  return row.parameters.map((parameter) => {
    const key = `${parameter.name}-${index + 1}`;
    return parameterSlider({
      words: view.words,
      key,
      name: symbolText(parameter),
      parameter,
      value: layer.parameters[parameter.name] ?? parameter.initial,
      change: (value) =>
        changeLayer(view, key, index, {
          parameters: { ...layer.parameters, [parameter.name]: value },
        }),
      refuse: view.refuse,
    });
  });
}

function chooseActivation(view: LabView, index: number, id: string): void {
  const row = view.functions.find((one) => one.id === id);
  changeLayer(view, '', index, { activation: id, parameters: initialOf(row) });
}

/** A new layer is like the one before it. */
export function addLayer(view: LabView): void {
  const row = view.functions.find(({ id }) => id === 'relu') ?? view.functions[0];
  if (!row) return;
  const plain: LayerSettings = { activation: row.id, units: 8, parameters: initialOf(row) };
  setLayers(view, '', (layers) => [...layers, layers.at(-1) ?? plain]);
}

function changeLayer(
  view: LabView,
  key: string,
  index: number,
  changes: Partial<LayerSettings>,
): void {
  setLayers(view, key, (layers) =>
    layers.map((layer, at) => (at === index ? { ...layer, ...changes } : layer)),
  );
}

function setLayers(
  view: LabView,
  key: string,
  next: (layers: readonly LayerSettings[]) => readonly LayerSettings[],
): void {
  view.change(key, { layers: next(view.settings.layers) });
}
