// What the network learns from.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { classifierTable, OWN_POINTS, OWN_TABLE } from '../../../state/index.js';
import { select } from '../../parts/choice.js';
import { columnSymbol } from '../../training/column-slice.js';
import type { LabView } from './lab-view.js';
import { ownCopyButton, pointsSetup } from './points-panel.js';
import { asShare, numberSlider } from './setting-controls.js';
import { measuredName, type ShownTable } from './table-shown.js';

const SAMPLES: readonly number[] = [30, 60, 90, 120, 180, 240, 300, 400, 500, 700, 1000];
/** The slider's end; more can be typed, up to the data set's limit. */
const MOST_HELD_OUT = 0.5;

export function dataPanel(view: LabView): TemplateResult {
  const { words, facts, settings } = view;
  const { classifier } = words;
  const table = classifierTable(facts, settings.dataset);
  return html`<h2>${classifier.data}</h2>
    ${datasetChoice(view)} ${setOptions(view)}
    ${numberSlider(view, 'heldOut', classifier.heldOut, table.heldOut, {
      step: 0.05,
      max: MOST_HELD_OUT,
      ...asShare(words),
    })}
    ${view.table ? nothing : featureChoice(view)} ${view.csv(view)}`;
}

/** What may be chosen of the set itself. */
function setOptions(view: LabView): TemplateResult {
  if (view.table) return columnChoice(view, view.table);
  if (view.settings.dataset === OWN_POINTS) return pointsSetup(view);
  return html`${generatorSliders(view)} ${ownCopyButton(view)}`;
}

function generatorSliders(view: LabView): TemplateResult {
  const { classifier } = view.words;
  const table = classifierTable(view.facts, view.settings.dataset);
  return html`${numberSlider(view, 'classes', classifier.classes, table.classes, { step: 1 })}
  ${numberSlider(view, 'noise', classifier.noise, table.noise, { step: 0.01 })}
  ${numberSlider(view, 'samples', classifier.samples, table.samples, {
    min: SAMPLES[0]!,
    max: SAMPLES.at(-1)!,
    stops: SAMPLES,
  })}`;
}

/** Which two columns are plotted; choosing the other one's column swaps the two. */
function columnChoice(view: LabView, { columns, isDigits }: ShownTable): TemplateResult {
  const { lab } = view.words;
  if (isDigits) return html`<p class="hint">${lab.standardisedPixels}</p>`;
  const [across = 0, up = 1] = view.settings.axes;
  const options = columns.map((name, index) => ({
    value: String(index),
    label: `${columnSymbol(index)} ${name}`,
  }));
  const choose = (axes: readonly number[]): void => view.change('', { axes });
  return html`${select({
      key: 'axis-across',
      name: lab.axisAcross,
      options,
      value: String(across),
      choose: (value) => choose([Number(value), Number(value) === up ? across : up]),
    })}
    ${select({
      key: 'axis-up',
      name: lab.axisUp,
      options,
      value: String(up),
      choose: (value) => choose([Number(value) === across ? up : across, Number(value)]),
    })}
    <p class="hint">${lab.standardised}</p>
    ${
      view.settings.dataset === OWN_TABLE && view.isTooLong()
        ? html`<p class="hint">${view.words.own.noRoom}</p>`
        : nothing
    }`;
}

/** Without a choice the network sees x and y: so these two alone are no features. */
const OWN_NUMBERS: readonly string[] = ['x', 'y'];

function featureChoice(view: LabView): TemplateResult {
  const { words, settings, features } = view;
  const chosen = new Set(settings.features.length === 0 ? OWN_NUMBERS : settings.features);
  const toggle = (id: string, input: HTMLInputElement): void => {
    const next = features
      .map((feature) => feature.id as string)
      .filter((one) => (one === id ? input.checked : chosen.has(one)));
    if (next.length === 0) {
      input.checked = true;
      view.refuse(words.lab.featureNeeded);
      return;
    }
    const isOwn = next.join() === OWN_NUMBERS.join();
    view.change('', { features: isOwn ? [] : next });
  };
  return html`<fieldset class="features">
    <legend>${words.lab.features}</legend>
    ${features.map(
      ({ id, label }) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${live(chosen.has(id))}
            @change=${(event: Event) => toggle(id, event.target as HTMLInputElement)}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;
}

function datasetChoice(view: LabView): TemplateResult {
  const { words, facts, settings } = view;
  const known: Readonly<Record<string, { name: string; description: string }>> =
    words.classifier.datasets;
  // A table is chosen by pasting it; from then on it is one of the sets.
  const isThere = (id: string): boolean => id !== OWN_TABLE || settings.table !== null;
  return html`${select({
      key: 'dataset',
      name: words.classifier.dataset,
      options: facts.datasets
        .filter(({ id }) => isThere(id))
        .map(({ id }) => ({ value: id, label: known[id]?.name ?? measuredName(words, id) })),
      value: settings.dataset,
      choose: view.chooseDataset,
    })}
    <p class="hint">
      ${view.table?.source ?? describe(view, known[settings.dataset]?.description)}
    </p>`;
}

function describe(
  { words, settings }: LabView,
  description: string | undefined,
): string | typeof nothing {
  if (settings.dataset === OWN_POINTS) return words.own.pointsHint;
  return description ?? nothing;
}
