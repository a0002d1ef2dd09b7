// What the network decides: the plane with its key, the chosen point, the units' states, the confusion matrix.
import { html, nothing, type TemplateResult } from 'lit';
import { fixedText, type Words } from '../../../locales/index.js';
import { classMark } from '../../parts/class-mark.js';
import type { TrainingRun } from '../../training/training-run.js';
import { divergencePanel } from './divergence-panel.js';
import { unitChips } from './inside-panel.js';
import type { LabView } from './lab-view.js';
import { pointPanel } from './point-panel.js';
import { confusionTable } from './results-panel.js';
import { summaryOf } from './summary.js';

export function decidePanel(view: LabView): TemplateResult {
  const { words, worlds } = view;
  return html`<h2>${words.classifier.decides}</h2>
    ${planeBox(view, 0)} ${planeKey(words, worlds.a)}
    <hr class="rule" />
    ${pointPanel(view)}
    <hr class="rule" />
    ${unitChips(view)} ${confusionTable(words, worlds.a)}`;
}

/** The plane of A or of B, and what went wrong with that one. */
export function planeBox(view: LabView, world: number): TemplateResult {
  const { words, worlds, settings, pictures } = view;
  const run = worlds.runs[world]!;
  return html`<div class="plane-box">
    ${pictures.planes[world]!.render({
      summary: summaryOf(view, run),
      control: words.classifier.pointControl,
      value: pointValue(view, run),
    })}
    ${
      run.diverged
        ? divergencePanel(words, run.diverged, settings, { halve: view.halve, goBack: view.goBack })
        : nothing
    }
  </div>`;
}

export function planeKey(words: Words, run: TrainingRun): TemplateResult {
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

function pointValue({ words, point }: LabView, run: TrainingRun): string {
  if (!point) return words.classifier.noPoint;
  const { probabilities } = run.explain(point.index);
  const top = probabilities.reduce(
    (best, p, index) => (p > probabilities[best]! ? index : best),
    0,
  );
  return words.classifier.pointValue(
    point.index + 1,
    run.points.labels.length,
    fixedText(point.inputs[0]!, 2),
    fixedText(point.inputs[1]!, 2),
    point.label + 1,
    top + 1,
    fixedText(probabilities[top]!, 3),
  );
}
