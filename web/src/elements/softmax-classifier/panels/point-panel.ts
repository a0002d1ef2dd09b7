// What the network makes of one point: its logits, probabilities, p - y and loss, straight from the engine.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Explanation } from '../../../engine/types.js';
import { fixedText } from '../../../locales/index.js';
import { classMark } from '../../parts/class-mark.js';
import { stepIcon } from '../../parts/icons.js';
import type { ExplainedPoint, LabView } from './lab-view.js';
import { className, classLabel, classNumber } from './table-shown.js';

export function pointPanel(view: LabView): TemplateResult {
  const { words, worlds, point } = view;
  const { classifier } = words;
  const title = point ? classifier.pointTitle(placeOf(view, point)) : classifier.noPoint;
  return html`<div class="point">
    <p class="fig-title">
      ${title}
      ${point ? html`<span>${classifier.trueClass(classLabel(view, point.label))}</span>` : nothing}
    </p>
    <table class="scores">
      <caption class="visually-hidden">
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${classifier.classes}</span></th>
          <td></td>
          <th scope="col">${classifier.logit}</th>
          <th scope="col">p</th>
          <th scope="col">p − y</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from({ length: worlds.a.classes }, (_, index) =>
          scoreRow(view, index, point?.explanation),
        )}
      </tbody>
    </table>
    <p class="muted">
      ${
        point
          ? html`${classifier.lossOfPoint(classNumber(view, point.label))}<b
                >${fixedText(point.explanation.loss, 4)}</b
              >`
          : view.editor.active
            ? words.own.lookFirst
            : classifier.pointHint
      }
    </p>
    <button
      class="btn step-on"
      type="button"
      aria-disabled=${point && !worlds.stopped ? nothing : 'true'}
      @click=${point && !worlds.stopped ? view.stepOnPoint : nothing}
    >
      ${stepIcon}${words.lab.stepOnPoint}
    </button>
  </div>`;
}

/** The point's own numbers; of many columns the two that are plotted, of a digit which sample it is. */
export function placeOf({ words, table, settings }: LabView, point: ExplainedPoint): string {
  if (table?.isDigits) return words.lab.sample(point.index + 1);
  const numbers = settings.axes.map((axis) => fixedText(point.measured[axis] ?? Number.NaN, 2));
  return numbers.join(', ');
}

function scoreRow(
  view: LabView,
  index: number,
  explanation: Explanation | undefined,
): TemplateResult {
  const p = explanation?.probabilities[index];
  const cell = (value: number | undefined, decimals: number): string =>
    value === undefined ? '–' : fixedText(value, decimals);
  return html`<tr class="c${(index % 10) + 1}">
    <th scope="row">
      ${classMark(index)}<span class="visually-hidden">${className(view, index)}</span>
    </th>
    <td class="bar-cell">${probabilityBar(p)}</td>
    <td>${cell(explanation?.logits[index], 2)}</td>
    <td class="p">${cell(p, 3)}</td>
    <td>${cell(explanation?.gradient[index], 3)}</td>
  </tr>`;
}

export function probabilityBar(p: number | undefined): TemplateResult {
  const width = p !== undefined && Number.isFinite(p) ? 100 * p : 0;
  return html`<svg class="track" aria-hidden="true">
    <rect class="empty" width="100%" height="100%" rx="3"></rect>
    ${width > 0 ? svg`<rect class="full" width="${width}%" height="100%" rx="3"></rect>` : nothing}
  </svg>`;
}
