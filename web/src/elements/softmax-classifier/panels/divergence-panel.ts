// What stands over the plane after a run met a number that is not finite.
import { html, type TemplateResult } from 'lit';
import type { Divergence } from '../../../engine/types.js';
import { settingText, type ClassifierWords } from '../../../locales/index.js';
import type { ClassifierSettings } from '../../../state/index.js';

export function divergencePanel(
  words: ClassifierWords,
  diverged: Divergence,
  settings: ClassifierSettings,
  actions: { readonly goBack: () => void; readonly halve: () => void },
): TemplateResult {
  const { classifier } = words;
  const layer =
    diverged.layer < settings.layers.length
      ? classifier.inLayer(diverged.layer + 1)
      : classifier.inOutput;
  return html`<div class="state bad over" role="alert">
    <h3>${classifier.divergedTitle(diverged.step)}</h3>
    <p>${classifier.diverged(layer, settingText(settings.rate))}</p>
    <button class="btn" type="button" @click=${actions.halve}>${classifier.halve}</button>
    <button class="btn ghost" type="button" @click=${actions.goBack}>${classifier.goBack}</button>
  </div>`;
}
