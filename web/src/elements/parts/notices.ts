// Short messages above an element: settings that could not be, and what just happened. They can be closed.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import type { Warning } from '../../state/index.js';
import { closeIcon } from './icons.js';

export interface Messages {
  readonly warnings: readonly Warning[];
  /** Why a typed value was not taken. */
  readonly refused: string;
  readonly closeWarnings: () => void;
  readonly closeRefused: () => void;
}

export function messages(words: Words, shown: Messages): TemplateResult | typeof nothing {
  const { warnings, refused } = shown;
  if (warnings.length === 0 && refused === '') return nothing;
  return html`<div class="messages">
    ${
      warnings.length === 0
        ? nothing
        : html`<div class="notice" role="alert">
            <ul>
              ${warnings.map((warning) => html`<li>${words.warning(warning)}</li>`)}
            </ul>
            ${closeButton(words, shown.closeWarnings)}
          </div>`
    }
    ${
      refused === ''
        ? nothing
        : html`<div class="notice" role="alert">
            <p>${refused}</p>
            ${closeButton(words, shown.closeRefused)}
          </div>`
    }
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
