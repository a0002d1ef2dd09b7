// Play, Step, Reset and New seed for an experiment, how far it is, the way to its outcome, Undo, and the link to its
// state.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../locales/index.js';
import { transportButton } from '../../parts/transport.js';
import { pauseIcon, playIcon, resetIcon, seedIcon, stepIcon, undoIcon } from '../../parts/icons.js';

export interface ControlBar {
  readonly words: Words;
  /** For the prediction. */
  readonly waits: boolean;
  readonly playing: boolean;
  readonly complete: boolean;
  readonly progress: number;
  readonly progressText: string;
  readonly seed: number;
  readonly canUndo: boolean;
  readonly said: string;
  readonly play: () => void;
  readonly step: () => void;
  readonly reset: () => void;
  readonly newSeed: () => void;
  readonly undo: () => void;
  /** Leads to the outcome, where there is one of a guess. */
  readonly toOutcome: (() => void) | undefined;
  readonly tools: TemplateResult;
}

export function controlBar(bar: ControlBar): TemplateResult {
  const { words } = bar;
  return html`<div class="control-bar">
    ${transport(bar)}
    ${
      bar.toOutcome
        ? html`<button class="btn primary to-outcome" type="button" @click=${bar.toOutcome}>
            ${words.experiment.toOutcome}
          </button>`
        : nothing
    }
    ${bar.said === '' ? nothing : html`<p class="said">${bar.said}</p>`}
    <div class="tools">
      ${transportButton(undoIcon, words.undo, `${words.undo}${words.colon}${words.undoHint}`, bar.undo, !bar.canUndo, 'ghost')}
      ${bar.tools}
    </div>
  </div>`;
}

function transport(bar: ControlBar): TemplateResult {
  const { words, waits, playing, complete } = bar;
  const { run, experiment } = words;
  const stopped = waits || complete;
  return html`<div class="transport" role="group" aria-label=${run.controls}>
      <button
        class="btn play ${stopped ? '' : 'primary'}"
        type="button"
        aria-disabled=${stopped ? 'true' : 'false'}
        title=${waits ? experiment.waits : nothing}
        @click=${bar.play}
      >
        ${playing ? pauseIcon : playIcon}<span>${playing ? run.pause : run.play}</span>
      </button>
      ${transportButton(stepIcon, run.step, experiment.stepHint, bar.step, stopped)}
      ${transportButton(resetIcon, run.reset, run.resetHint, bar.reset)}
      ${transportButton(seedIcon, run.newSeed, experiment.newSeedHint, bar.newSeed, false, 'ghost')}
    </div>
    <div class="progress">
      <span class="chip">${run.seed(bar.seed)}</span>
      ${bar.progressText === '' ? nothing : html`<span class="chip">${bar.progressText}</span>`}
      ${
        // A full bar says less than the way to the outcome, and there is room for one of them.
        bar.toOutcome
          ? nothing
          : html`<progress
              max="1"
              .value=${bar.progress}
              aria-label=${experiment.progress}
            ></progress>`
      }
    </div>`;
}
