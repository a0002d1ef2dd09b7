// Play, Step, Epoch, Reset, New seed; how far the run is; Undo. Above it, what is compared.
import { html, nothing, type TemplateResult } from 'lit';
import { segments } from '../../parts/choice.js';
import { epochIcon, redoIcon, undoIcon } from '../../parts/icons.js';
import { progress, transport, transportButton, type Transport } from '../../parts/transport.js';
import type { LabView, Mode } from './lab-view.js';
import { accuracyText, statusText } from './summary.js';

const MODES: readonly Mode[] = ['one', 'against', 'race'];

/** `more` stands behind the choice. */
export function modeBar(view: LabView, more: TemplateResult): TemplateResult {
  const { words, mode } = view;
  return html`<div class="mode-bar">
    ${segments<Mode>({
      key: 'mode',
      name: words.lab.mode,
      options: MODES.map((one) => ({ value: one, label: words.lab.modes[one] })),
      value: mode,
      choose: view.chooseMode,
    })}
    ${more}
  </div>`;
}

export function runningBar(view: LabView): TemplateResult {
  const { words, worlds } = view;
  return html`<div class="panel control-bar">
    ${transportOf(view)}
    ${progress({
      words,
      epoch: worlds.epoch,
      goal: view.goal,
      seed: view.settings.seed,
      status: barStatus(view),
    })}
    ${view.said === '' ? nothing : html`<p class="said">${view.said}</p>`} ${undoButtons(view)}
  </div>`;
}

/** Back and forth over what was changed. */
export function undoButtons({ words, canUndo, canRedo, undo, redo }: LabView): TemplateResult {
  return html`<div class="undo-pair">
    ${moveButton(undoIcon, words.undo, words.undoHint, canUndo, undo)}
    ${moveButton(redoIcon, words.redo, words.redoHint, canRedo, redo)}
  </div>`;
}

function moveButton(
  icon: TemplateResult,
  name: string,
  hint: string,
  can: boolean,
  press: () => void,
): TemplateResult {
  return html`<button
    class="btn ghost shrink"
    type="button"
    title=${hint}
    aria-disabled=${can ? nothing : 'true'}
    @click=${can ? press : nothing}
  >
    ${icon}<span>${name}</span>
  </button>`;
}

/** Without the longer step, for which the small form has no room. */
export function compactTransport(view: LabView): TemplateResult {
  return transport(buttonsOf(view));
}

function transportOf(view: LabView): TemplateResult {
  const { words, worlds } = view;
  return transport({
    ...buttonsOf(view),
    more: transportButton(
      epochIcon,
      words.lab.epochStep,
      words.lab.epochStepHint,
      view.stepEpoch,
      worlds.stopped,
    ),
  });
}

function buttonsOf(view: LabView): Transport {
  const { words, worlds } = view;
  return {
    words,
    playing: view.playing,
    stopped: worlds.stopped,
    play: view.playOrPause,
    step: view.step,
    reset: view.reset,
    newSeed: view.newSeed,
  };
}

function barStatus({ words, worlds }: LabView): string {
  const { a, b } = worlds;
  if (!b) return statusText(words, a);
  return words.lab.pairStatus(
    words.run.right(accuracyText(words, a)),
    words.run.right(accuracyText(words, b)),
  );
}
