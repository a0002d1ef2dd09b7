// Instead of a plane, where the data are handwritten digits: draw one, and see what the network makes of it.
import { html, nothing, type TemplateResult } from 'lit';
import { fixedText } from '../../../locales/index.js';
import type { TrainingRun } from '../../training/training-run.js';
import type { LabView } from './lab-view.js';
import { probabilityBar } from './point-panel.js';

/** The paper, once for A and B, and the probabilities of each. */
export function digitBox(view: LabView, world: number): TemplateResult {
  const { words, digit, worlds } = view;
  return html`<div class="digit-box">
    ${
      world === 0
        ? html`${digit.pad.render(words)}
            <button class="btn" type="button" @click=${view.showSample}>
              ${words.lab.showSample}
            </button>`
        : nothing
    }
    ${digitBars(view, worlds.runs[world]!)}
  </div>`;
}

function digitBars(view: LabView, run: TrainingRun): TemplateResult {
  const { words, digit, table } = view;
  const { lab } = words;
  const p = digit.input && run.predict(digit.input);
  const top = p?.reduce((best, value, index) => (value > p[best]! ? index : best), 0);
  const title =
    p && top !== undefined
      ? lab.digitSays(table?.classes[top] ?? '', fixedText(p[top]!, 3))
      : lab.digitNothing;
  return html`<p class="fig-title" role="status">${title}</p>
    <table class="scores digit-bars">
      <caption class="visually-hidden">
        ${title}
      </caption>
      <tbody>
        ${Array.from(
          { length: run.classes },
          (_, index) =>
            html`<tr class="c${(index % 10) + 1} ${index === top ? 'most' : ''}">
              <th scope="row">${table?.classes[index]}</th>
              <td class="bar-cell">${probabilityBar(p?.[index])}</td>
              <td>${p ? fixedText(p[index]!, 3) : '–'}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
