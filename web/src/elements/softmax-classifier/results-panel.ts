// How the run went: the lines of loss and accuracy, the confusion matrix, and the run as a table.
import { html, type TemplateResult } from 'lit';
import { roundTicks, type RunAxes, type RunLine } from '../../charts/index.js';
import type { Evaluation } from '../../engine/types.js';
import { fixedText, percentText, type Words } from '../../locales/index.js';
import { classMark } from '../parts/class-mark.js';
import type { TrainingRun } from '../training/training-run.js';

/** The epochs shown grow in round steps, so that the line does not shrink with each frame. */
function epochAxis(run: TrainingRun): RunAxes['x'] {
  const last = Math.max(20, run.history.epochs[run.history.count - 1] ?? 0);
  const ticks = roundTicks(0, last, 4);
  return { min: 0, max: ticks.max, values: ticks.values };
}

export function lossAxes(words: Words, run: TrainingRun, guessLoss: number): RunAxes {
  const { history } = run;
  let most = guessLoss;
  for (const losses of [history.trainingLoss, history.heldOutLoss]) {
    for (const loss of losses.subarray(0, history.count)) {
      if (Number.isFinite(loss)) most = Math.max(most, loss);
    }
  }
  const y = roundTicks(0, most, 4);
  return {
    x: epochAxis(run),
    y: { min: 0, max: y.max, values: y.values },
    xName: words.run.epochName,
    reference: guessLoss,
  };
}

export function accuracyAxes(words: Words, run: TrainingRun, guess: number): RunAxes {
  return {
    x: epochAxis(run),
    y: {
      min: 0,
      max: 1.02,
      values: [0, 0.25, 0.5, 0.75, 1],
      text: (share) => words.percent(percentText(share)),
    },
    xName: words.run.epochName,
    reference: guess,
  };
}

export function lossLines(words: Words, run: TrainingRun): RunLine[] {
  const { history } = run;
  const label = (loss: number): string => fixedText(loss, 2);
  return lines(words, run, history.trainingLoss, history.heldOutLoss, label);
}

export function accuracyLines(words: Words, run: TrainingRun): RunLine[] {
  const { history } = run;
  const label = (share: number): string => words.percent(percentText(share));
  return lines(words, run, history.trainingAccuracy, history.heldOutAccuracy, label);
}

function lines(
  words: Words,
  run: TrainingRun,
  training: Float64Array,
  heldOut: Float64Array,
  label: (value: number) => string,
): RunLine[] {
  const { history } = run;
  const line = (look: RunLine['look'], name: string, ys: Float64Array): RunLine => {
    const value = label(ys[history.count - 1]!);
    return {
      look,
      label: run.heldOut ? `${name} ${value}` : value,
      xs: history.epochs,
      ys,
      count: history.count,
      diverged: run.diverged !== undefined,
    };
  };
  const { classifier } = words;
  const own = line('training', classifier.trainingSet, training);
  return run.heldOut ? [own, line('held-out', classifier.heldOutSet, heldOut)] : [own];
}

export function confusionTable(words: Words, run: TrainingRun): TemplateResult {
  const { classifier } = words;
  const evaluation: Evaluation = run.heldOut ?? run.training;
  const { heldOutFrom, labels } = run.points;
  const count = run.heldOut ? labels.length - heldOutFrom : heldOutFrom;
  const set = run.heldOut ? classifier.heldOutSetName : classifier.trainingSetName;
  const classes = Array.from({ length: run.classes }, (_, index) => index);
  const head = (index: number, said: string): TemplateResult =>
    html`${classMark(index)}<span class="visually-hidden"
        >${said} ${classifier.class(index + 1)}</span
      >`;
  return html`<div class="confusion">
    <p class="fig-title">${classifier.confusion} <span>${set}</span></p>
    <table>
      <caption class="visually-hidden">
        ${classifier.confusionCaption(set, count)}
      </caption>
      <thead>
        <tr>
          <td class="corner">
            <span>${classifier.truth} ↓</span><span>${classifier.says} →</span>
          </td>
          ${classes.map((index) => html`<th scope="col">${head(index, classifier.says)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${classes.map(
          (truth) =>
            html`<tr>
              <th scope="row">${head(truth, classifier.truth)}</th>
              ${classes.map((said) => {
                const points = evaluation.confusion[truth * run.classes + said]!;
                const kind = truth === said ? 'right' : points > 0 ? 'wrong' : 'none';
                return html`<td class=${kind}>${points}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function runColumns(words: Words, run: TrainingRun): string[] {
  const { classifier, run: names } = words;
  const own = [names.epochName, classifier.lossLine, classifier.accuracyLine];
  if (!run.heldOut) return own;
  const heldOut = (name: string): string => `${name} (${classifier.heldOutSet})`;
  return [...own, heldOut(classifier.lossLine), heldOut(classifier.accuracyLine)];
}

/** At most a dozen rows, the first and the last among them. */
export function runRows(words: Words, run: TrainingRun): string[][] {
  const { history } = run;
  const count = Math.min(12, history.count);
  return Array.from({ length: count }, (_, row) => {
    const share = count === 1 ? 0 : row / (count - 1);
    const at = Math.round(share * (history.count - 1));
    const percent = (value: number): string => words.percent(percentText(value));
    const cells = [
      fixedText(history.epochs[at]!, Number.isInteger(history.epochs[at]!) ? 0 : 2),
      fixedText(history.trainingLoss[at]!, 4),
      percent(history.trainingAccuracy[at]!),
    ];
    if (!run.heldOut) return cells;
    return [
      ...cells,
      fixedText(history.heldOutLoss[at]!, 4),
      percent(history.heldOutAccuracy[at]!),
    ];
  });
}
