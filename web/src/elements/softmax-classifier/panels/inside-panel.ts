// Inside the layers: how large the last update was, the histograms of pre-activations and activations, and each unit's
// state, all from the engine's own pass over the training set.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { LayerProbe, Probe } from '../../../engine/types.js';
import { numberText, percentText, type ClassifierWords } from '../../../locales/index.js';
import { dataTable } from '../../parts/data-table.js';
import { countUnits, unitKey, unitMarks } from '../../parts/unit-states.js';
import { histogram } from './histogram.js';
import { layerName, type LabView } from './lab-view.js';

export function insidePanel(view: LabView): TemplateResult {
  const { words, worlds } = view;
  const probe = worlds.a.inspected;
  return html`<h2>${words.lab.inside}</h2>
    <p class="muted">
      ${words.lab.insideHint(worlds.a.inspectedPoints, worlds.a.points.heldOutFrom)}
      ${finiteText(view, probe)}
    </p>
    ${guard([probe, words], () => html`${layerRows(view, probe)} ${unitKey(words, countUnits(probe).saturated > 0)}`)}
    <p class="hint">${words.lab.updateHint} ${words.lab.inactiveHint}</p>
    ${insideTable(view, probe)}`;
}

/** The counts of the units' states as words. */
export function unitChips(view: LabView): TemplateResult | typeof nothing {
  const { words, worlds } = view;
  const probe = worlds.a.inspected;
  const { alive, dead, saturated, of } = countUnits(probe);
  if (of === 0) return nothing;
  return html`<p class="fig-title">${words.lab.unitsTitle} <span>${words.lab.hidden(of)}</span></p>
    <p class="chips">
      <span class="chip">${words.lab.alive(alive)}</span>
      <span class="chip ${dead > 0 ? 'dead' : ''}">${words.lab.deadCount(dead)}</span>
      <span class="chip">${words.lab.saturatedCount(saturated)}</span>
      <span class="chip ${probe.firstNonFiniteLayer === undefined ? '' : 'bad'}"
        >${finiteText(view, probe)}</span
      >
    </p>`;
}

function finiteText(view: LabView, probe: Probe): string {
  const { firstNonFiniteLayer: first } = probe;
  const { lab } = view.words;
  return first === undefined ? lab.allFinite : lab.notFinite(layerName(view, first));
}

function layerRows(view: LabView, probe: Probe): TemplateResult {
  return html`<ol class="inside">
    ${probe.layers.map((layer, index) => layerRow(view, layer, index))}
  </ol>`;
}

function layerRow(view: LabView, layer: LayerProbe, index: number): TemplateResult {
  const { words, functions, settings } = view;
  const { lab } = words;
  const name = layerName(view, index);
  const id = settings.layers[index]?.activation;
  const activation = functions.find((row) => row.id === id)?.name ?? lab.softmax;
  return html`<li>
    <div class="inside-name">
      <h3>${name}</h3>
      <p class="muted">${activation}</p>
    </div>
    <dl class="inside-update">
      <dt>${lab.update}</dt>
      <dd>${updateText(words, layer)}</dd>
    </dl>
    <div>
      <p class="inside-title">${lab.preActivation}</p>
      ${histogram(words, lab.preActivation, name, layer.z)}
    </div>
    <div>
      <p class="inside-title">${lab.activation}</p>
      ${histogram(words, lab.activation, name, layer.a)}
    </div>
    <div class="inside-units">
      ${
        layer.units.length === 0
          ? nothing
          : html`<p class="inside-title">
                ${lab.states} <span class="muted">${lab.inactive(inactiveText(words, layer))}</span>
              </p>
              ${unitMarks(words, layer, index)}`
      }
    </div>
  </li>`;
}

function insideTable(view: LabView, probe: Probe): TemplateResult {
  const { words, folds, openFold } = view;
  const { lab, experiment } = words;
  const text = (value: number): string => numberText(value, 3);
  return dataTable({
    title: words.dataTable,
    caption: lab.insideTable,
    columns: [
      '',
      experiment.gradientAxis,
      lab.update,
      ...['z', 'a'].flatMap((name) => [
        `${name}: ${lab.mean('').trim()}`,
        `${name}: ${lab.deviation('').trim()}`,
      ]),
      lab.states,
    ],
    rows: () =>
      probe.layers.map((layer, index) => [
        layerName(view, index),
        text(layer.gradientRms),
        updateText(words, layer),
        ...[layer.z, layer.a].flatMap(({ mean, deviation }) => [text(mean), text(deviation)]),
        layer.units.length === 0 ? '–' : statesText(words, layer),
      ]),
    open: folds.has('inside'),
    toggle: (open) => openFold('inside', open),
  });
}

function updateText(words: ClassifierWords, layer: LayerProbe): string {
  return layer.updateToWeight === 0 ? words.lab.noUpdate : numberText(layer.updateToWeight, 2);
}

/** The mean over the layer's units of the share of inputs that each is inactive for. */
function inactiveText(words: ClassifierWords, { inactiveShare }: LayerProbe): string {
  const sum = inactiveShare.reduce((total, share) => total + share, 0);
  return words.percent(percentText(sum / inactiveShare.length));
}

function statesText(words: ClassifierWords, { units }: LayerProbe): string {
  const count = (state: string): number => units.filter((one) => one === state).length;
  const { lab } = words;
  return words.list([
    lab.alive(count('alive')),
    lab.deadCount(count('dead')),
    lab.saturatedCount(count('saturated')),
  ]);
}
