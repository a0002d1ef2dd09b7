// Short messages above an element: settings that could not be, and what just happened. They can be closed.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import type { Warning } from '../../state/index.js';
import { closeIcon } from './icons.js';

export function notices(
  words: Words,
  warnings: readonly Warning[],
  close: () => void,
): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  return html`<div class="notice" role="alert">
    <ul>
      ${warnings.map((warning) => html`<li>${words.warning(warning)}</li>`)}
    </ul>
    ${closeButton(words, close)}
  </div>`;
}

/** What was just refused or done. */
export function notice(
  words: Words,
  text: string,
  close: () => void,
): TemplateResult | typeof nothing {
  if (text === '') return nothing;
  return html`<div class="notice" role="alert">
    <p>${text}</p>
    ${closeButton(words, close)}
  </div>`;
}

function closeButton(words: Words, close: () => void): TemplateResult {
  return html`<button
    class="btn ghost icon"
    type="button"
    aria-label=${words.dismiss}
    title=${words.dismiss}
    @click=${close}
  >
    ${closeIcon}
  </button>`;
}
