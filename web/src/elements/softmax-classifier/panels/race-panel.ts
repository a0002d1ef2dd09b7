// The race: the same network with one activation after the other at the same seeds; a dot a run, the mean and the
// range beside it.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { percentText } from '../../../locales/index.js';
import { classifierTable } from '../../../state/index.js';
import { dataTable } from '../../parts/data-table.js';
import { stripPlot } from '../../parts/strip-plot.js';
import type { Race } from '../model/race.js';
import type { LabView } from './lab-view.js';
import { undoButtons } from './running-bar.js';
import { numberSlider } from './setting-controls.js';

export interface RaceView {
  readonly race: Race;
  readonly running: boolean;
  readonly said: string;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly copyCsv: () => void;
  readonly saveCsv: () => void;
}

export function racePanel(view: LabView, raceView: RaceView): TemplateResult {
  const { lab } = view.words;
  const { race, running, said } = raceView;
  const problem = problemOf(view);
  const canRun = problem === '';
  return html`<h2>${lab.race}</h2>
    <p class="muted">${lab.raceHint}</p>
    ${runners(view)} ${numbers(view)}
    <div class="race-bar">
      <button
        class="btn primary"
        type="button"
        aria-disabled=${running || canRun ? nothing : 'true'}
        @click=${running ? raceView.cancel : canRun ? raceView.start : nothing}
      >
        ${running ? lab.raceCancel : lab.raceStart}
      </button>
      <progress max=${race.total || 1} .value=${race.ended} aria-label=${lab.race}></progress>
      <span class="status">${lab.raceProgress(race.ended, race.total)}</span>
      ${undoButtons(view)}
    </div>
    <p class="muted" role="status">${problem === '' ? said : problem}</p>
    ${race.total > 0 ? results(view, raceView) : nothing}`;
}

/** Why no race can start; '' where one can. */
function problemOf({ words, settings, trainingSamples }: LabView): string {
  if (trainingSamples === 0) return words.own.noneYet;
  if (settings.layers.length === 0) return words.lab.raceNoLayers;
  return settings.race?.length === 0 ? words.lab.raceNone : '';
}

function runners({ words, functions, settings, change }: LabView): TemplateResult {
  const chosen = new Set(settings.race);
  const toggle = (id: string, on: boolean): void => {
    const ids = functions.map((row): string => row.id);
    change('', { race: ids.filter((one) => (one === id ? on : chosen.has(one))) });
  };
  return html`<fieldset class="runners">
    <legend>${words.lab.raceWho}</legend>
    ${functions.map(
      ({ id, name }) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${live(chosen.has(id))}
            @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
          /><span>${name}</span></label
        >`,
    )}
  </fieldset>`;
}

function numbers(view: LabView): TemplateResult {
  const { words, facts, settings } = view;
  const { lab } = words;
  const table = classifierTable(facts, settings.dataset);
  return html`<div class="race-numbers">
    ${numberSlider(view, 'raceSeeds', lab.raceSeeds, table.raceSeeds, { step: 1 })}
    ${numberSlider(view, 'raceEpochs', lab.raceEpochs, table.raceEpochs, { step: 10 })}
  </div>`;
}

function results(view: LabView, raceView: RaceView): TemplateResult {
  const { words, folds, openFold } = view;
  const { lab } = words;
  const { race } = raceView;
  const measure = lab.raceMeasure(race.epochsOfRun, race.heldOut);
  const percent = (share: number): string => words.percent(percentText(share));
  return html`<div class="stack race-results">
      <p class="fig-title">${measure} <span>${words.experiment.seeds(race.seedsOfRun)}</span></p>
      ${stripPlot({
        words,
        name: measure,
        rows: race.rows,
        min: 0,
        max: 1,
        ticks: [0, 0.25, 0.5, 0.75, 1],
        print: percent,
        printDiverged: lab.raceDiverged,
        reference: race.guess,
        text: (values) => meanText(view, values),
        middle: meanOf,
      })}
    </div>
    <div class="race-bar">
      <button class="btn" type="button" @click=${raceView.copyCsv}>${lab.copyCsv}</button>
      <button class="btn" type="button" @click=${raceView.saveCsv}>${lab.saveCsv}</button>
    </div>
    ${dataTable({
      title: lab.raceTable,
      caption: measure,
      columns: ['', ...race.seedNumbers.map((seed) => words.run.seed(seed))],
      rows: () =>
        race.rows.map(({ label, values }) => [
          label,
          ...race.seedNumbers.map((_, at) => {
            const value = values[at];
            if (value === undefined) return '–';
            return Number.isFinite(value) ? percent(value) : lab.raceDiverged(1);
          }),
        ]),
      open: folds.has('race'),
      toggle: (open) => openFold('race', open),
    })}`;
}

/** Mean and range, and how many diverged. */
function meanText(view: LabView, values: readonly number[]): string {
  const { words } = view;
  const percent = (share: number): string => words.percent(percentText(share));
  const finite = values.filter((value) => Number.isFinite(value));
  const mean = meanOf(finite);
  const parts =
    mean === undefined
      ? []
      : [
          words.lab.raceMean(percent(mean)),
          words.lab.raceRange(percent(Math.min(...finite)), percent(Math.max(...finite))),
        ];
  const diverged = values.length - finite.length;
  if (diverged > 0) parts.push(words.lab.raceDiverged(diverged));
  return parts.join(words.lang === 'en' ? ', ' : '，');
}

export function meanOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
