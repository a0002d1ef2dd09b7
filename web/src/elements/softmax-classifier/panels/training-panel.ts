// How the network learns, how fast it is shown, and when it stops.
import { html, nothing, type TemplateResult } from 'lit';
import { settingText } from '../../../locales/index.js';
import {
  classifierTable,
  INITIALIZERS,
  OPTIMIZERS,
  parseNumber,
  SPEEDS,
  STOPS,
} from '../../../state/index.js';
import { slider } from '../../parts/slider.js';
import { asShare, choice, numberSlider, type SetupView } from './setting-controls.js';

export const RATES: readonly number[] = [
  0.001, 0.0015, 0.002, 0.003, 0.005, 0.007, 0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2,
  0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 7, 10,
];
export const DECAYS: readonly number[] = [
  0, 1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1,
];
export const BATCHES: readonly number[] = [
  1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500,
];
const SHARES: readonly number[] = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999];
const EPSILONS: readonly number[] = [1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1];
const EPOCHS: readonly number[] = [10, 20, 50, 100, 200, 400, 700, 1000, 2000, 5000, 10_000];
const LOSSES: readonly number[] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

/** Without `playing`, what only concerns Play is left out: a race has a length of its own. */
export function trainingPanel(view: SetupView, playing: boolean): TemplateResult {
  const { words, facts, settings } = view;
  const { classifier, lab } = words;
  const table = classifierTable(facts, settings.dataset);
  return html`<h2>${classifier.training}</h2>
    ${numberSlider(view, 'rate', classifier.rate, table.rate, between(RATES))}
    <p class="hint">${classifier.rateHint}</p>
    ${choice(view, 'optimizer', classifier.optimizer, OPTIMIZERS, classifier.optimizers)}
    ${optimizerNumbers(view)} ${batchSlider(view)}
    ${numberSlider(view, 'l2', lab.l2, table.l2, between(DECAYS))}
    ${choice(view, 'initializer', classifier.initializer, INITIALIZERS, classifier.initializers)}
    ${playing ? playSettings(view) : nothing}`;
}

function playSettings(view: SetupView): TemplateResult {
  const { words, facts, settings } = view;
  const { lab } = words;
  const { epochs } = classifierTable(facts, settings.dataset);
  return html`<hr class="rule" />
    ${choice(view, 'speed', lab.speed, SPEEDS, lab.speeds)}
    ${numberSlider(view, 'epochs', lab.stopAfter, epochs, between(EPOCHS))}
    ${choice(view, 'until', lab.until, STOPS, lab.untils)} ${stopNumber(view)}`;
}

function optimizerNumbers(view: SetupView): TemplateResult | typeof nothing {
  const { facts, settings, words } = view;
  const table = classifierTable(facts, settings.dataset);
  switch (settings.optimizer) {
    case 'sgd':
      return nothing;
    case 'momentum':
      return numberSlider(view, 'momentum', words.lab.momentum, table.momentum, between(SHARES));
    case 'adam':
      return html`${numberSlider(view, 'beta1', 'β₁', table.beta1, between(SHARES))}
      ${numberSlider(view, 'beta2', 'β₂', table.beta2, between(SHARES))}
      ${numberSlider(view, 'epsilon', 'ε', table.epsilon, between(EPSILONS))}`;
  }
}

function stopNumber(view: SetupView): TemplateResult | typeof nothing {
  const { facts, settings, words } = view;
  const table = classifierTable(facts, settings.dataset);
  switch (settings.until) {
    case 'epochs':
      return nothing;
    case 'accuracy':
      return numberSlider(view, 'untilAccuracy', words.lab.untilAccuracy, table.untilAccuracy, {
        step: 0.01,
        min: 0.5,
        ...asShare(words),
      });
    case 'loss':
      return numberSlider(view, 'untilLoss', words.lab.untilLoss, table.untilLoss, between(LOSSES));
  }
}

function between(stops: readonly number[]): { min: number; max: number; stops: readonly number[] } {
  return { min: stops[0]!, max: stops.at(-1)!, stops };
}

/** Its last position is the whole set, whatever the set's size. */
function batchSlider(view: SetupView): TemplateResult {
  const { words, settings, preset, trainingSamples: size } = view;
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
