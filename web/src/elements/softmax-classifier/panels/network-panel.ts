// The network: a head for each layer, and below the drawing that continues its columns.
import { html, nothing, type TemplateResult } from 'lit';
import { linesFor } from '../../../charts/index.js';
import { numberText } from '../../../locales/index.js';
import { MOST_LAYERS } from '../../../state/index.js';
import { plusIcon } from '../../parts/icons.js';
import { isPlain } from '../../training/column-slice.js';
import { addLayer, layerHead } from './layer-head.js';
import { unitName, type LabView } from './lab-view.js';
import { unitPanel, unitStateText } from './unit-panel.js';

export function networkPanel(view: LabView): TemplateResult {
  const { words, worlds } = view;
  const { layout } = worlds.a;
  const lines = linesFor(layout);
  return html`${networkTitle(view)}
    <div class="network-scroll" role="group" aria-label=${words.lab.networkRegion}>
      <div class="network-inner">
        ${networkHeads(view)}
        ${view.pictures.network.render({
          summary: networkSummary(view),
          control: words.lab.unitControl,
          value: unitValue(view),
        })}
      </div>
    </div>
    ${networkKey(view)}
    ${
      layout.some(({ inputs, units }) => inputs * units > lines.most)
        ? html`<p class="hint">${words.lab.strongest(lines.most)}</p>`
        : nothing
    }
    ${unitPanel(view)}`;
}

/** The layers without the drawing: where two networks are compared. */
export function layersOnly(view: LabView): TemplateResult {
  return html`${networkTitle(view)}
    <ol class="layers cards">
      ${view.settings.layers.map((layer, index) => layerHead(view, layer, index))}
    </ol>`;
}

function networkTitle(view: LabView): TemplateResult {
  const { words, settings, mode } = view;
  const { layers } = settings;
  const isFull = layers.length >= MOST_LAYERS;
  return html`<div class="network-head">
      <h2>${mode === 'against' ? words.lab.layersOfA : words.classifier.network}</h2>
      <button
        class="btn"
        type="button"
        aria-disabled=${isFull ? 'true' : nothing}
        @click=${isFull ? nothing : () => addLayer(view)}
      >
        ${plusIcon}${words.classifier.addLayer}
      </button>
    </div>
    <p class="muted">
      ${words.classifier.flow(view.inputNames, layers.length, view.worlds.a.classes)}
    </p>`;
}

function networkHeads(view: LabView): TemplateResult {
  const { words, settings } = view;
  const columns = `var(--side) repeat(${settings.layers.length}, minmax(8.75rem, 1fr)) var(--side)`;
  return html`<ol class="layers network-heads" .style=${`grid-template-columns:${columns}`}>
    <li class="side"><h3>${words.lab.input}</h3></li>
    ${settings.layers.map((layer, index) => layerHead(view, layer, index))}
    <li class="side">
      <h3>${words.lab.output}</h3>
      <p>${words.lab.softmax}</p>
    </li>
  </ol>`;
}

function networkKey({ words, worlds }: LabView): TemplateResult {
  const { lab } = words;
  const { areThin } = linesFor(worlds.a.layout);
  const line = (dashed: boolean): TemplateResult =>
    html`<svg
      class="key-line ${dashed ? 'dashed' : ''}"
      viewBox="0 0 28 8"
      width="28"
      height="8"
      aria-hidden="true"
    >
      <path d="M1 4h26"></path>
    </svg>`;
  return html`<p class="key">
    <span>${line(false)}${lab.positive}</span>
    <span>${line(true)}${lab.negative}</span>
    <span>${areThin ? lab.darkness : lab.thickness}</span>
    ${
      isPlain(worlds.a.points)
        ? html`<span><i class="key-map"></i>${lab.answers}</span>`
        : html`<span>${lab.noAnswers}</span>`
    }
    <span><i class="key-dead"></i>${lab.dead}</span>
  </p>`;
}

function networkSummary(view: LabView): string {
  const { worlds, words } = view;
  const units = worlds.a.layout.map((layer) => String(layer.units));
  return words.lab.networkSummary(worlds.a.size, units);
}

function unitValue(view: LabView): string {
  const { unit, worlds, words } = view;
  const layer = unit && worlds.a.layout[unit.layer];
  if (!layer) return words.lab.noUnit;
  const bias = worlds.a.parameters[layer.biasesOffset + unit.unit]!;
  return words.lab.unitValue(unitName(view, unit), numberText(bias, 4), unitStateText(view, unit));
}
