// The confusion matrix, and the run as a table.
import { html, type TemplateResult } from 'lit';
import type { Evaluation } from '../../../engine/types.js';
import { fixedText, percentText, type ClassifierWords } from '../../../locales/index.js';
import { classMark } from '../../parts/class-mark.js';
import type { TrainingRun } from '../../training/training-run.js';
import type { LabView } from './lab-view.js';
import { className } from './table-shown.js';

export function confusionTable(view: LabView, run: TrainingRun): TemplateResult {
  const { words } = view;
  const { classifier } = words;
  const evaluation: Evaluation = run.heldOut ?? run.training;
  const { heldOutFrom, labels } = run.points;
  const count = run.heldOut ? labels.length - heldOutFrom : heldOutFrom;
  const set = run.heldOut ? classifier.heldOutSetName : classifier.trainingSetName;
  const classes = Array.from({ length: run.classes }, (_, index) => index);
  const head = (index: number, said: string): TemplateResult =>
    html`${classMark(index)}<span class="visually-hidden">${said} ${className(view, index)}</span>`;
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

export function runColumns(words: ClassifierWords, run: TrainingRun): string[] {
  const { classifier, run: names } = words;
  const own = [names.epochName, classifier.lossLine, classifier.accuracyLine];
  if (!run.heldOut) return own;
  const heldOut = (name: string): string => `${name} (${classifier.heldOutSet})`;
  return [...own, heldOut(classifier.lossLine), heldOut(classifier.accuracyLine)];
}

/** At most a dozen rows, the first and the last among them. */
export function runRows(words: ClassifierWords, run: TrainingRun): string[][] {
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
