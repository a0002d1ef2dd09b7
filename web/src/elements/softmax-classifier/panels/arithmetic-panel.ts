// The whole way of one point through the network and back, layer by layer. Each number opens the terms that it came
// from; all of them are the engine's own explanation of this point.
import { html, nothing, type TemplateResult } from 'lit';
import type { LayerExplanation } from '../../../engine/types.js';
import { fixedText, numberText } from '../../../locales/index.js';
import { classMark } from '../../parts/class-mark.js';
import { layerName, unitName, type LabView } from './lab-view.js';
import { backwardTerms, forwardTerms, slopeTerms, weightTerms } from './point-terms.js';

/** Digits of the numbers in the tables; the terms show more. */
const DIGITS = 4;

export function arithmeticPanel(view: LabView): TemplateResult {
  const { words, point } = view;
  const { lab } = words;
  if (!point)
    return html`<h2>${lab.arithmetic}</h2>
      <p class="muted">${lab.pickPoint}</p>`;
  const { layers } = point.explanation;
  return html`<h2>${lab.arithmetic}</h2>
    <p class="muted">${lab.arithmeticHint}</p>
    <p>${lab.pointInputs}${words.colon}${inputsText(view)}</p>
    ${layers.map((layer, index) => layerFold(view, layer, index))}
    <p>
      ${words.classifier.lossOfPoint(point.label + 1)}<b>${fixedText(point.explanation.loss, 4)}</b>
    </p>`;
}

function inputsText(view: LabView): string {
  const values = Array.from(view.point!.inputs, (value) => numberText(value, DIGITS));
  return values.map((value, index) => `x${'₁₂'[index] ?? index + 1} = ${value}`).join(', ');
}

function layerFold(view: LabView, layer: LayerExplanation, index: number): TemplateResult {
  const { folds, openFold, point } = view;
  const key = `layer-${index}`;
  const isOutput = index === point!.explanation.layers.length - 1;
  const open = folds.has(key);
  const name = layerName(view, index);
  return html`<details
    class="fold"
    ?open=${open}
    @toggle=${(event: Event) => openFold(key, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${name}</summary>
    ${
      open
        ? html`<div class="table-scroll" tabindex="0" role="region" aria-label=${name}>
            ${isOutput ? outputTable(view, layer, index) : hiddenTable(view, layer, index)}
          </div>`
        : nothing
    }
  </details>`;
}

function hiddenTable(view: LabView, layer: LayerExplanation, index: number): TemplateResult {
  const open = opener(view, index);
  return html`<table class="data">
    ${heading(view, ['z', 'a = f(z)', 'dL/da', 'dL/dz', view.words.lab.largest])}
    <tbody>
      ${Array.from(
        layer.z,
        (z, unit) =>
          html`<tr>
            <th scope="row">${unitName(view, { layer: index, unit })}</th>
            <td>${open(z, unit, 'z', forwardTerms)}</td>
            <td>${numberText(layer.a[unit]!, DIGITS)}</td>
            <td>${open(layer.dLdA[unit]!, unit, 'a', backwardTerms)}</td>
            <td>${open(layer.dLdZ[unit]!, unit, 'slope', slopeTerms)}</td>
            <td>${open(largestOf(layer, unit), unit, 'w', weightTerms)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function outputTable(view: LabView, layer: LayerExplanation, index: number): TemplateResult {
  const open = opener(view, index);
  const { words, point } = view;
  return html`<table class="data">
    ${heading(view, [words.classifier.logit, 'p', 'y', 'dL/dz = p − y', words.lab.largest])}
    <tbody>
      ${Array.from(
        layer.z,
        (z, unit) =>
          html`<tr class="c${(unit % 10) + 1}">
            <th scope="row">
              <span class="with-mark">${classMark(unit)}${words.classifier.class(unit + 1)}</span>
            </th>
            <td>${open(z, unit, 'z', forwardTerms)}</td>
            <td>${numberText(layer.a[unit]!, DIGITS)}</td>
            <td>${unit === point!.label ? 1 : 0}</td>
            <td>${numberText(layer.dLdZ[unit]!, DIGITS)}</td>
            <td>${open(largestOf(layer, unit), unit, 'w', weightTerms)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function heading(view: LabView, columns: readonly string[]): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col"><span class="visually-hidden">${view.words.lab.unitsTitle}</span></th>
      ${columns.map((column) => html`<th scope="col">${column}</th>`)}
    </tr>
  </thead>`;
}

type Terms = typeof forwardTerms;

function opener(
  view: LabView,
  layer: number,
): (value: number, unit: number, kind: string, terms: Terms) => TemplateResult {
  return (value, unit, kind, terms) =>
    view.arithmetic.number(numberText(value, DIGITS), `${kind}-${layer}-${unit}`, () =>
      terms(view, layer, unit),
    );
}

/** The gradient of this unit's weights that is farthest from 0. */
function largestOf({ dLdW, z }: LayerExplanation, unit: number): number {
  const inputs = dLdW.length / z.length;
  const own = dLdW.subarray(unit * inputs, (unit + 1) * inputs);
  return own.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}
