// What the network learns from.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InputFeatureInfo } from '../../../engine/types.js';
import { classifierTable } from '../../../state/index.js';
import { select } from '../../parts/choice.js';
import { columnSymbol } from '../../training/column-slice.js';
import { asShare, numberSlider, type SetupView } from './setting-controls.js';
import { measuredName, type ShownTable } from './table-shown.js';

const SAMPLES: readonly number[] = [30, 60, 90, 120, 180, 240, 300, 400, 500, 700, 1000];
/** The slider's end; more can be typed, up to the data set's limit. */
const MOST_HELD_OUT = 0.5;

/** The engine's input features beside what every set-up panel needs. */
export interface DataView extends SetupView {
  readonly features: readonly InputFeatureInfo[];
  /** What is shown of a set that was measured. */
  readonly table: ShownTable | undefined;
}

export function dataPanel(view: DataView): TemplateResult {
  const { words, facts, settings } = view;
  const { classifier } = words;
  const table = classifierTable(facts, settings.dataset);
  return html`<h2>${classifier.data}</h2>
    ${datasetChoice(view)} ${view.table ? columnChoice(view, view.table) : generatorSliders(view)}
    ${numberSlider(view, 'heldOut', classifier.heldOut, table.heldOut, {
      step: 0.05,
      max: MOST_HELD_OUT,
      ...asShare(words),
    })}
    ${view.table ? nothing : featureChoice(view)}`;
}

function generatorSliders(view: DataView): TemplateResult {
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
function columnChoice(view: DataView, { columns, isDigits }: ShownTable): TemplateResult {
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
    <p class="hint">${lab.standardised}</p>`;
}

/** Without a choice the network sees x and y: so these two alone are no features. */
const OWN_NUMBERS: readonly string[] = ['x', 'y'];

function featureChoice(view: DataView): TemplateResult {
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

function datasetChoice(view: DataView): TemplateResult {
  const { words, facts, settings } = view;
  const known: Readonly<Record<string, { name: string; description: string }>> =
    words.classifier.datasets;
  return html`${select({
      key: 'dataset',
      name: words.classifier.dataset,
      options: facts.datasets.map(({ id }) => ({
        value: id,
        label: known[id]?.name ?? measuredName(words, id),
      })),
      value: settings.dataset,
      choose: view.chooseDataset,
    })}
    <p class="hint">${view.table?.source ?? known[settings.dataset]?.description ?? nothing}</p>`;
}
