// Play, Step, Reset and New seed, always in this order; then how far the run is.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import { pauseIcon, playIcon, resetIcon, seedIcon, stepIcon } from './icons.js';

export interface Transport {
  readonly words: Words;
  readonly playing: boolean;
  /** A run that diverged cannot go on. */
  readonly stopped: boolean;
  readonly play: () => void;
  readonly step: () => void;
  readonly reset: () => void;
  readonly newSeed: () => void;
  /** A longer step, behind Step. */
  readonly more?: TemplateResult;
}

export function transport(options: Transport): TemplateResult {
  const { words, playing, stopped } = options;
  const { run } = words;
  return html`<div class="transport" role="group" aria-label=${run.controls}>
    <button
      class="btn primary play"
      type="button"
      aria-disabled=${stopped ? 'true' : nothing}
      @click=${stopped ? nothing : options.play}
    >
      ${playing ? pauseIcon : playIcon}<span>${playing ? run.pause : run.play}</span>
    </button>
    ${transportButton(stepIcon, run.step, run.stepHint, options.step, stopped)}
    ${options.more ?? nothing}
    ${transportButton(resetIcon, run.reset, run.resetHint, options.reset)}
    ${transportButton(seedIcon, run.newSeed, run.newSeedHint, options.newSeed, false, 'ghost')}
  </div>`;
}

// The name that is heard begins with the one that is seen, also where only the icon has room. aria-disabled instead of
// disabled: a button that runs out must not throw the focus away.
export function transportButton(
  icon: TemplateResult,
  name: string,
  hint: string,
  press: () => void,
  disabled = false,
  look = '',
): TemplateResult {
  return html`<button
    class="btn shrink ${look}"
    type="button"
    title=${hint}
    aria-label=${hint}
    aria-disabled=${disabled ? 'true' : nothing}
    @click=${disabled ? nothing : press}
  >
    ${icon}<span>${name}</span>
  </button>`;
}

export interface Progress {
  readonly words: Words;
  readonly epoch: number;
  readonly goal: number;
  readonly seed: number;
  readonly status: string;
}

export function progress(options: Progress): TemplateResult {
  const { words, epoch, goal, seed, status } = options;
  return html`<div class="progress">
    <span class="chip">${words.run.seed(seed)}</span>
    <span class="chip">${words.run.epoch(epoch)}</span>
    <progress max=${goal} .value=${Math.min(epoch, goal)} aria-label=${words.run.epochs}></progress>
    ${status === '' ? nothing : html`<span class="status">${status}</span>`}
  </div>`;
}
