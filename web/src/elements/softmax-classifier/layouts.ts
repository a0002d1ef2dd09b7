// How the panels stand together: one network, A against B, a race, the compact form, and the place that is kept free
// while the engine loads.
import { html, nothing, type TemplateResult } from 'lit';
import { fixedText, type ClassifierWords } from '../../locales/index.js';
import { dataTable } from '../parts/data-table.js';
import { messages } from '../parts/notices.js';
import type { PlaneWords } from '../parts/plane-view.js';
import { loadingPanel } from '../parts/state-panel.js';
import { progress } from '../parts/transport.js';
import { againstPanel, differenceText, pairColumns, pairRows } from './panels/against-panel.js';
import { arithmeticPanel } from './panels/arithmetic-panel.js';
import { dataPanel } from './panels/data-panel.js';
import { decidePanel, planeBox, planeKey } from './panels/decide-panel.js';
import { insidePanel } from './panels/inside-panel.js';
import type { LabView } from './panels/lab-view.js';
import { layersOnly, networkPanel } from './panels/network-panel.js';
import { runColumns, runRows } from './panels/results-panel.js';
import { accuracyLine, gradients, lossLine } from './panels/run-panel.js';
import { compactTransport, modeBar, runningBar } from './panels/running-bar.js';
import { accuracyText, statusText, summaryOf } from './panels/summary.js';
import { trainingPanel } from './panels/training-panel.js';
import type { Pictures } from './pictures.js';

/** What controllers of their own show in it. */
export interface LayoutParts {
  readonly race: () => TemplateResult;
  /** Beside the choice of what is compared. */
  readonly link: TemplateResult;
  readonly keep: TemplateResult;
}

export function fullView(view: LabView, { race, link, keep }: LayoutParts): TemplateResult {
  const { words, mode } = view;
  return html`${messages(words, view)} ${modeBar(view, link)}
  ${mode === 'race' ? nothing : runningBar(view)}
  ${mode === 'one' ? oneNetwork(view) : mode === 'against' ? twoNetworks(view) : raced(view, race)}
  ${keep} ${view.arithmetic.render('others')}`;
}

function oneNetwork(view: LabView): TemplateResult {
  const { words, worlds, folds, openFold } = view;
  const summary = summaryOf(view, worlds.a);
  return html`<div class="cols">
      <section class="panel stack decide">${decidePanel(view)}</section>
      <section class="panel stack mid">
        ${networkPanel(view)}
        <hr class="rule" />
        <div class="lines">
          ${gradients(view)} ${lossLine(view, summary)} ${accuracyLine(view, summary)}
        </div>
      </section>
      <section class="panel stack inner">${insidePanel(view)}</section>
      ${setup(view)}
    </div>
    <section class="panel stack deep">${arithmeticPanel(view)}</section>
    <div class="foot">
      <p><b>${words.showsNow}</b>${summary}</p>
      ${dataTable({
        title: words.dataTable,
        caption: words.classifier.tableCaption,
        columns: runColumns(words, worlds.a),
        rows: () => runRows(words, worlds.a),
        open: folds.has('run'),
        toggle: (open) => openFold('run', open),
      })}
    </div>`;
}

function twoNetworks(view: LabView): TemplateResult {
  const { words, worlds, folds, openFold } = view;
  const [a, b] = worlds.runs.map((run) => statusText(words, run)) as [string, string];
  const summary = words.lab.pairSummary(differenceText(view), a, b);
  return html`<div class="cols wide">
      <section class="panel stack mid">
        ${againstPanel(view)}
        <hr class="rule" />
        <div class="lines">
          ${lossLine(view, summary)} ${accuracyLine(view, summary)} ${gradients(view)}
        </div>
        <hr class="rule" />
        ${layersOnly(view)}
      </section>
      ${setup(view)}
    </div>
    <div class="foot">
      <p><b>${words.showsNow}</b>${summary}</p>
      ${dataTable({
        title: words.dataTable,
        caption: words.classifier.tableCaption,
        columns: ['', ...pairColumns(view)],
        rows: () => pairRows(view),
        open: folds.has('run'),
        toggle: (open) => openFold('run', open),
      })}
    </div>`;
}

function raced(view: LabView, race: () => TemplateResult): TemplateResult {
  return html`<div class="cols wide">
    <section class="panel stack mid">${race()}</section>
    ${setup(view)}
  </div>`;
}

function setup(view: LabView): TemplateResult {
  return html`<section class="panel stack setup">
    ${dataPanel(view)}
    <hr class="rule" />
    ${trainingPanel(view, view.mode !== 'race')}
  </section>`;
}

/** For a place in another panel: train it, see it, and how good it is. */
export function compactView(view: LabView): TemplateResult {
  const { words, worlds } = view;
  const { classifier } = words;
  const run = worlds.a;
  return html`${messages(words, view)} ${compactTransport(view)}
    <div class="result">
      ${planeBox(view, 0)}
      <div class="stack figures">
        <p class="figure status">${words.run.right(accuracyText(words, run))}</p>
        <p class="muted">${classifier.lossLine} ${fixedText(run.training.loss, 3)}</p>
        ${progress({
          words,
          epoch: worlds.epoch,
          goal: view.goal,
          seed: view.settings.seed,
          status: '',
        })}
        ${planeKey(view, run)}
      </div>
    </div>
    <p class="visually-hidden">${summaryOf(view, run)}</p>`;
}

/** The frames stand, with axes and nothing on them. */
export function waitingView(
  words: ClassifierWords,
  slow: boolean,
  compact: boolean,
  pictures: Pictures,
): TemplateResult {
  const empty: PlaneWords = {
    summary: words.states.loading,
    control: words.classifier.pointControl,
    value: words.classifier.noPoint,
  };
  const plane = html`<div class="plane-box">${pictures.planes[0]!.render(empty)}</div>`;
  if (compact)
    return html`${loadingPanel(words, slow)}
      <div class="result">${plane}</div>`;
  return html`<div class="mode-bar"></div>
    <div class="panel control-bar">${loadingPanel(words, slow)}</div>
    <div class="cols waiting">
      <section class="panel stack decide">
        <h2>${words.classifier.decides}</h2>
        ${plane}
      </section>
      <section class="panel stack mid"><h2>${words.classifier.network}</h2></section>
      <section class="panel stack setup"><h2>${words.classifier.data}</h2></section>
    </div>
    <div class="foot waiting"></div>`;
}
