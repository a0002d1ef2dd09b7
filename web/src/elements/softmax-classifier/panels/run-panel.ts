// How the run goes: the gradient of each layer, loss and accuracy over the epochs.
import { html, nothing, type TemplateResult } from 'lit';
import { gradientBars, zeroMark } from '../../parts/gradient-bars.js';
import { gradientTerms } from '../../training/gradient-terms.js';
import { layerName, type LabView } from './lab-view.js';

export function gradients(view: LabView): TemplateResult {
  const { words, worlds } = view;
  const [a, b] = worlds.runs.map((run) => run.inspected);
  const rows = a!.layers.map((layer, index) => ({
    label: layerName(view, index),
    a: layer.gradientRms,
    b: b?.layers[index]?.gradientRms,
  }));
  const hasZero = rows.some((row) => row.a === 0 || row.b === 0);
  return html`<div class="stack gradients">
    <p class="fig-title">${words.experiment.gradientTitle}</p>
    ${gradientBars({
      words,
      rows,
      pair: b !== undefined,
      open: (text, layer, world) =>
        view.arithmetic.number(text, `gradient-${world}-${layer}`, () =>
          gradientTerms(words, worlds.runs[world === 'a' ? 0 : 1]!, layer),
        ),
    })}
    ${
      hasZero
        ? html`<p class="key"><span>${zeroMark}${words.experiment.exactZero}</span></p>`
        : nothing
    }
  </div>`;
}

/** `summary` is what the lines say in words. */
export function lossLine(view: LabView, summary: string): TemplateResult {
  const { words, pictures } = view;
  const { classifier } = words;
  return html`<div>
    <p class="fig-title">${classifier.lossLine} <span>${classifier.guessing}</span></p>
    ${pictures.loss.render(`${classifier.lossLine}${words.colon}${summary}`)}
  </div>`;
}

export function accuracyLine(view: LabView, summary: string): TemplateResult {
  const { words, pictures } = view;
  const { classifier } = words;
  return html`<div>
    <p class="fig-title">${classifier.accuracyLine} <span>${classifier.guessing}</span></p>
    ${pictures.accuracy.render(`${classifier.accuracyLine}${words.colon}${summary}`)}
  </div>`;
}
