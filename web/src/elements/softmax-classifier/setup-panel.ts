// The controls of data and training.
import { html, nothing, type TemplateResult } from 'lit';
import { percentText, settingText, type Words } from '../../locales/index.js';
import {
  classifierTable,
  INITIALIZERS,
  OPTIMIZERS,
  parseNumber,
  type Allowed,
  type ClassifierFacts,
  type ClassifierSettings,
  type Property,
} from '../../state/index.js';
import { select } from '../parts/choice.js';
import { slider, type Slider } from '../parts/slider.js';

export interface SetupView {
  readonly words: Words;
  readonly facts: ClassifierFacts;
  readonly settings: ClassifierSettings;
  readonly preset: ClassifierSettings;
  /** `key` names the slider, so that a drag is one step of undo; '' is a step of its own. */
  readonly change: (key: string, changes: Partial<ClassifierSettings>) => void;
  readonly chooseDataset: (id: string) => void;
  readonly refuse: (message: string) => void;
}

type NumberKey = 'classes' | 'samples' | 'noise' | 'heldOut' | 'rate';

const SAMPLES: readonly number[] = [30, 60, 90, 120, 180, 240, 300, 400, 500, 700, 1000];
const RATES: readonly number[] = [
  0.001, 0.0015, 0.002, 0.003, 0.005, 0.007, 0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2,
  0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 7, 10,
];
const BATCHES: readonly number[] = [1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500];
/** The slider's end; more can be typed, up to the data set's limit. */
const MOST_HELD_OUT = 0.5;

export function setupPanel(view: SetupView): TemplateResult {
  const { words, facts, settings } = view;
  const { classifier } = words;
  const table = classifierTable(facts, settings.dataset);
  return html`<h2>${classifier.data}</h2>
    ${datasetChoice(view)}
    ${numberSlider(view, 'classes', classifier.classes, table.classes, { step: 1 })}
    ${numberSlider(view, 'noise', classifier.noise, table.noise, { step: 0.01 })}
    ${numberSlider(view, 'samples', classifier.samples, table.samples, {
      min: SAMPLES[0]!,
      max: SAMPLES.at(-1)!,
      stops: SAMPLES,
    })}
    ${numberSlider(view, 'heldOut', classifier.heldOut, table.heldOut, {
      step: 0.05,
      max: MOST_HELD_OUT,
      print: (share) => words.percent(percentText(share)),
      parse: parseShare,
    })}
    <hr class="rule" />
    <h2>${classifier.training}</h2>
    ${numberSlider(view, 'rate', classifier.rate, table.rate, {
      min: RATES[0]!,
      max: RATES.at(-1)!,
      stops: RATES,
    })}
    <p class="hint">${classifier.rateHint}</p>
    ${choice(view, 'optimizer', classifier.optimizer, OPTIMIZERS, classifier.optimizers)}
    ${batchSlider(view)}
    ${choice(view, 'initializer', classifier.initializer, INITIALIZERS, classifier.initializers)}`;
}

function datasetChoice(view: SetupView): TemplateResult {
  const { words, facts, settings } = view;
  const known: Readonly<Record<string, { name: string; description: string }>> =
    words.classifier.datasets;
  return html`${select({
      key: 'dataset',
      name: words.classifier.dataset,
      options: facts.datasets.map(({ id }) => ({ value: id, label: known[id]?.name ?? id })),
      value: settings.dataset,
      choose: view.chooseDataset,
    })}
    <p class="hint">${known[settings.dataset]?.description ?? nothing}</p>`;
}

function choice<K extends 'optimizer' | 'initializer'>(
  view: SetupView,
  key: K,
  name: string,
  ids: readonly ClassifierSettings[K][],
  names: Readonly<Record<ClassifierSettings[K], string>>,
): TemplateResult {
  return select<ClassifierSettings[K]>({
    key,
    name,
    options: ids.map((id) => ({ value: id, label: names[id] })),
    value: view.settings[key],
    choose: (id) => view.change('', { [key]: id }),
  });
}

/** A slider for a property of the table; one that has no choice is shown as what it is. */
function numberSlider(
  view: SetupView,
  key: NumberKey,
  name: string,
  property: Property<number>,
  how: Partial<Slider>,
): TemplateResult {
  const { words, settings, preset } = view;
  const limits = limitsOf(property.allowed);
  if (limits.min === limits.max) {
    return html`<p class="fixed"><b>${name}</b><span>${settingText(settings[key])}</span></p>`;
  }
  const whole = property.allowed.kind === 'integer';
  const wholeNumber = (text: string): number | undefined => {
    const value = parseNumber(text);
    return value === undefined || Number.isInteger(value) ? value : undefined;
  };
  return slider({
    words,
    key,
    name,
    value: settings[key],
    preset: Math.min(Math.max(preset[key], limits.min), limits.max),
    step: 1,
    ...(whole ? { parse: wholeNumber } : {}),
    ...how,
    min: Math.max(limits.min, how.min ?? limits.min),
    max: Math.min(limits.max, how.max ?? limits.max),
    validMin: limits.min,
    validMax: limits.max,
    change: (value) => view.change(key, { [key]: value }),
    refuse: view.refuse,
  });
}

/** Its last position is the whole set, whatever the set's size. */
function batchSlider(view: SetupView): TemplateResult {
  const { words, settings, preset } = view;
  const size = settings.samples - Math.round(settings.samples * settings.heldOut);
  const asNumber = (batch: number | 'all'): number => (batch === 'all' ? size : batch);
  const print = (batch: number): string =>
    batch >= size ? words.classifier.all : settingText(batch);
  return slider({
    words,
    key: 'batch',
    name: words.classifier.batch,
    value: Math.min(asNumber(settings.batch), size),
    preset: Math.min(asNumber(preset.batch), size),
    min: 1,
    max: size,
    step: 1,
    stops: [...BATCHES.filter((batch) => batch < size), size],
    print,
    parse: (text) => {
      if (text.trim() === words.classifier.all) return size;
      const value = parseNumber(text);
      return value !== undefined && Number.isInteger(value) ? Math.min(value, size) : undefined;
    },
    change: (batch) => view.change('batch', { batch: batch >= size ? 'all' : batch }),
    refuse: view.refuse,
  });
}

function limitsOf(allowed: Allowed): { readonly min: number; readonly max: number } {
  return allowed.kind === 'number' || allowed.kind === 'integer' ? allowed : { min: 0, max: 0 };
}

/** "20 %" and "20" are a fifth; so is "0.2". */
function parseShare(text: string): number | undefined {
  const value = parseNumber(text.replace(/[%％]/, ''));
  if (value === undefined) return undefined;
  return /[%％]/.test(text) || value > 1 ? Number((value / 100).toPrecision(12)) : value;
}
