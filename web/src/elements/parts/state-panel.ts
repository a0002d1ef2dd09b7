// What a panel says while there is nothing to show in it: loading, no WebAssembly, the engine lost, an error.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';

export interface Problem {
  readonly kind: 'no-engine' | 'lost' | 'error';
  /** The engine's own words, in English. */
  readonly message: string;
}

export function loadingPanel(words: Words, slow: boolean): TemplateResult {
  return html`<div class="state loading ${slow ? 'slow' : ''}" role="status">
    <p>${slow ? words.states.loading : nothing}</p>
    ${slow ? html`<div class="bar"></div>` : nothing}
  </div>`;
}

/** `fallback` is what the page put into the element for this case, such as a recorded result. */
export function problemPanel(
  words: Words,
  problem: Problem,
  startAgain: () => void,
  fallback: TemplateResult,
): TemplateResult {
  const { states } = words;
  const [title, text] = {
    'no-engine': [states.noEngineTitle, states.noEngine],
    lost: [states.lostTitle, states.lost],
    error: [states.errorTitle, states.error],
  }[problem.kind] as [string, string];
  const bad = problem.kind !== 'no-engine';
  return html`<div class="state whole ${bad ? 'bad' : ''}" role="alert">
      <h3>${title}</h3>
      <p>${text}</p>
      <p class="details">${states.details(problem.message)}</p>
      ${
        bad
          ? html`<button class="btn" type="button" @click=${startAgain}>${states.again}</button>`
          : nothing
      }
    </div>
    ${bad ? nothing : fallback}`;
}
