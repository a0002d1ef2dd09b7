// How the classifier's panels stand together: the whole lab, its compact form, and the place it keeps free
// while the engine loads.
import { html, nothing, type TemplateResult } from 'lit';
import type { ActivationInfo } from '../../engine/types.js';
import { fixedText, percentText, type Words } from '../../locales/index.js';
import { classMark } from '../parts/class-mark.js';
import { dataTable } from '../parts/data-table.js';
import { undoIcon } from '../parts/icons.js';
import { messages, type Messages } from '../parts/notices.js';
import type { PlaneView, PlaneWords } from '../parts/plane-view.js';
import { loadingPanel } from '../parts/state-panel.js';
import { progress, transport } from '../parts/transport.js';
import { divergencePanel } from './divergence-panel.js';
import { layerPanel } from './layer-panel.js';
import { pointPanel, type ExplainedPoint } from './point-panel.js';
import { confusionTable, runColumns, runRows } from './results-panel.js';
import type { RunPictures } from './run-pictures.js';
import { setupPanel, type SetupView } from './setup-panel.js';
import type { TrainingRun } from '../training/training-run.js';

export interface LabView extends SetupView, Messages {
  readonly functions: readonly ActivationInfo[];
  readonly run: TrainingRun;
  readonly point: ExplainedPoint | undefined;
  readonly playing: boolean;
  readonly goal: number;
  readonly canUndo: boolean;
  /** What just happened to the network. */
  readonly said: string;
  readonly tableOpen: boolean;
  readonly playOrPause: () => void;
  readonly step: () => void;
  readonly reset: () => void;
  readonly newSeed: () => void;
  readonly undo: () => void;
  readonly halve: () => void;
  readonly goBack: () => void;
  readonly openTable: (open: boolean) => void;
}

export function fullView(view: LabView, parts: RunPictures): TemplateResult {
  const { words, run } = view;
  return html`${messages(words, view)}
    <div class="panel control-bar">
      ${transportOf(view)}
      ${progress({
        words,
        epoch: run.epoch,
        goal: view.goal,
        seed: view.settings.seed,
        status: statusText(words, run),
      })}
      ${view.said === '' ? nothing : html`<p class="said">${view.said}</p>`}
      <button
        class="btn ghost shrink"
        type="button"
        title=${words.undoHint}
        aria-disabled=${view.canUndo ? nothing : 'true'}
        @click=${view.canUndo ? view.undo : nothing}
      >
        ${undoIcon}<span>${words.undo}</span>
      </button>
    </div>
    <div class="cols">
      <section class="panel stack decide">
        <h2>${words.classifier.decides}</h2>
        ${planeBox(view, parts.plane)} ${planeKey(words, run)}
        <hr class="rule" />
        ${pointPanel(words, run.classes, view.point)}
        <hr class="rule" />
        ${confusionTable(words, run)}
      </section>
      <section class="panel stack mid">
        ${layerPanel(view)}
        <hr class="rule" />
        ${linesOf(words, parts, summaryOf(view))}
      </section>
      <section class="panel stack setup">${setupPanel(view)}</section>
    </div>
    <div class="foot">
      <p><b>${words.showsNow}</b>${summaryOf(view)}</p>
      ${dataTable({
        title: words.dataTable,
        caption: words.classifier.tableCaption,
        columns: runColumns(words, run),
        rows: () => runRows(words, run),
        open: view.tableOpen,
        toggle: view.openTable,
      })}
    </div>`;
}

/** For a place in another panel: train it, see it, and how good it is. */
export function compactView(view: LabView, parts: RunPictures): TemplateResult {
  const { words, run } = view;
  const { classifier } = words;
  return html`${messages(words, view)} ${transportOf(view)}
    <div class="result">
      ${planeBox(view, parts.plane)}
      <div class="stack figures">
        <p class="figure status">${words.run.right(accuracyText(words, run))}</p>
        <p class="muted">${classifier.lossLine} ${fixedText(run.training.loss, 3)}</p>
        ${progress({
          words,
          epoch: run.epoch,
          goal: view.goal,
          seed: view.settings.seed,
          status: '',
        })}
        ${planeKey(words, run)}
      </div>
    </div>
    <p class="visually-hidden">${summaryOf(view)}</p>`;
}

/** The frames stand, with axes and nothing on them. */
export function waitingView(
  words: Words,
  slow: boolean,
  compact: boolean,
  parts: RunPictures,
): TemplateResult {
  const empty: PlaneWords = {
    summary: words.states.loading,
    control: words.classifier.pointControl,
    value: words.classifier.noPoint,
  };
  if (compact) {
    return html`${loadingPanel(words, slow)}
      <div class="result">
        <div class="plane-box">${parts.plane.render(empty)}</div>
      </div>`;
  }
  return html`<div class="panel control-bar">${loadingPanel(words, slow)}</div>
    <div class="cols waiting">
      <section class="panel stack decide">
        <h2>${words.classifier.decides}</h2>
        <div class="plane-box">${parts.plane.render(empty)}</div>
      </section>
      <section class="panel stack mid">
        <h2>${words.classifier.network}</h2>
        ${linesOf(words, parts, words.states.loading)}
      </section>
      <section class="panel stack setup"><h2>${words.classifier.data}</h2></section>
    </div>
    <div class="foot waiting"></div>`;
}

export function statusText(words: Words, run: TrainingRun): string {
  return words.run.status(fixedText(run.training.loss, 3), accuracyText(words, run));
}

function accuracyText(words: Words, run: TrainingRun): string {
  return words.percent(percentText(run.training.accuracy));
}

function transportOf(view: LabView): TemplateResult {
  return transport({
    words: view.words,
    playing: view.playing,
    stopped: view.run.diverged !== undefined,
    play: view.playOrPause,
    step: view.step,
    reset: view.reset,
    newSeed: view.newSeed,
  });
}

function planeBox(view: LabView, plane: PlaneView): TemplateResult {
  const { words, run, settings } = view;
  return html`<div class="plane-box">
    ${plane.render({
      summary: summaryOf(view),
      control: words.classifier.pointControl,
      value: pointValue(view),
    })}
    ${
      run.diverged
        ? divergencePanel(words, run.diverged, settings, { halve: view.halve, goBack: view.goBack })
        : nothing
    }
  </div>`;
}

function pointValue({ words, run, point }: LabView): string {
  if (!point) return words.classifier.noPoint;
  const { probabilities } = point.explanation;
  const top = probabilities.reduce(
    (best, p, index) => (p > probabilities[best]! ? index : best),
    0,
  );
  return words.classifier.pointValue(
    point.index + 1,
    run.points.labels.length,
    fixedText(point.x, 2),
    fixedText(point.y, 2),
    point.label + 1,
    top + 1,
    fixedText(probabilities[top]!, 3),
  );
}

function planeKey(words: Words, run: TrainingRun): TemplateResult {
  const { classifier } = words;
  return html`<div class="key">
      ${Array.from(
        { length: run.classes },
        (_, index) => html`<span>${classMark(index)}${classifier.class(index + 1)}</span>`,
      )}
      ${
        run.heldOut
          ? html`<span>${classMark(0, 'hollow')}${classifier.heldOutMark}</span>`
          : nothing
      }
      <span>${classMark(0, 'wrong')}${classifier.wrongMark}</span>
    </div>
    <p class="hint">${classifier.stronger}</p>`;
}

function linesOf(words: Words, parts: RunPictures, summary: string): TemplateResult {
  const { classifier } = words;
  return html`<div class="lines">
    <div>
      <p class="fig-title">${classifier.lossLine} <span>${classifier.guessing}</span></p>
      ${parts.loss.render(`${classifier.lossLine}${words.colon}${summary}`)}
    </div>
    <div>
      <p class="fig-title">${classifier.accuracyLine} <span>${classifier.guessing}</span></p>
      ${parts.accuracy.render(`${classifier.accuracyLine}${words.colon}${summary}`)}
    </div>
  </div>`;
}

function summaryOf({ words, run, settings, functions }: LabView): string {
  const { classifier } = words;
  const names: Readonly<Record<string, { name: string }>> = classifier.datasets;
  const wrong = wrongOf(run);
  return classifier.summary({
    dataset: names[settings.dataset]?.name ?? settings.dataset,
    classes: run.classes,
    seed: settings.seed,
    layers: settings.layers.map((layer) => {
      const name = functions.find(({ id }) => id === layer.activation)?.name ?? layer.activation;
      return `${layer.units} × ${name}`;
    }),
    epoch: run.epoch,
    loss: fixedText(run.training.loss, 3),
    accuracy: accuracyText(words, run),
    heldOutAccuracy: run.heldOut && words.percent(percentText(run.heldOut.accuracy)),
    wrong,
    points: run.points.heldOutFrom,
    diverged: run.diverged !== undefined,
  });
}

/** Training points off the confusion matrix's diagonal. */
function wrongOf(run: TrainingRun): number {
  const { confusion } = run.training;
  let right = 0;
  for (let index = 0; index < run.classes; index += 1)
    right += confusion[index * (run.classes + 1)]!;
  return run.points.heldOutFrom - right;
}
