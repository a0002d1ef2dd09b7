// What the network decides: the plane with its key, the chosen point, the units' states, the confusion matrix.
import { html, nothing, type TemplateResult } from 'lit';
import { fixedText } from '../../../locales/index.js';
import { classMark } from '../../parts/class-mark.js';
import type { TrainingRun } from '../../training/training-run.js';
import { digitBox } from './digit-panel.js';
import { divergencePanel } from './divergence-panel.js';
import { unitChips } from './inside-panel.js';
import type { LabView } from './lab-view.js';
import { pointPanel } from './point-panel.js';
import { editingWords, pointTools } from './points-panel.js';
import { confusionTable } from './results-panel.js';
import { summaryOf } from './summary.js';
import { className, classLabel } from './table-shown.js';

export function decidePanel(view: LabView): TemplateResult {
  const { words, worlds, table } = view;
  return html`<h2>${table?.isDigits ? words.lab.digitTitle : words.classifier.decides}</h2>
    ${planeBox(view, 0)} ${pointTools(view)} ${planeKey(view, worlds.a)}
    ${
      table?.isDigits && !view.point
        ? nothing
        : html`<hr class="rule" />
            ${pointPanel(view)}`
    }
    <hr class="rule" />
    ${unitChips(view)} ${confusionTable(view, worlds.a)}`;
}

/** The plane of A or of B, and what went wrong with that one. */
export function planeBox(view: LabView, world: number): TemplateResult {
  const { words, worlds, settings, pictures, table } = view;
  const run = worlds.runs[world]!;
  return html`<div class="plane-box">
    ${
      table?.isDigits
        ? digitBox(view, world)
        : pictures.planes[world]!.render({
            summary: summaryOf(view, run),
            control: words.classifier.pointControl,
            value: pointValue(view, run),
            editing: editingWords(view),
          })
    }
    ${
      run.diverged
        ? divergencePanel(words, run.diverged, settings, { halve: view.halve, goBack: view.goBack })
        : nothing
    }
  </div>`;
}

export function planeKey(view: LabView, run: TrainingRun): TemplateResult | typeof nothing {
  const { words, table } = view;
  const { classifier } = words;
  if (table?.isDigits) return nothing;
  return html`<div class="key">
      ${Array.from(
        { length: run.classes },
        (_, index) => html`<span>${classMark(index)}${className(view, index)}</span>`,
      )}
      ${
        run.heldOut
          ? html`<span>${classMark(0, 'hollow')}${classifier.heldOutMark}</span>`
          : nothing
      }
      <span>${classMark(0, 'wrong')}${classifier.wrongMark}</span>
    </div>
    <p class="hint">
      ${classifier.stronger} ${run.points.dimensions > 2 ? words.lab.sliceHint : nothing}
    </p>`;
}

function pointValue(view: LabView, run: TrainingRun): string {
  const { words, point, settings } = view;
  if (!point) return words.classifier.noPoint;
  const { probabilities } = run.explain(point.index);
  const top = probabilities.reduce(
    (best, p, index) => (p > probabilities[best]! ? index : best),
    0,
  );
  return words.classifier.pointValue(
    point.index + 1,
    run.points.labels.length,
    fixedText(point.measured[settings.axes[0]!]!, 2),
    fixedText(point.measured[settings.axes[1]!]!, 2),
    classLabel(view, point.label),
    classLabel(view, top),
    fixedText(probabilities[top]!, 3),
  );
}
