// A slider for each of a few logits, with its class's mark.
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import { LOGIT_LIMITS } from '../../state/index.js';
import { slider } from './slider.js';

export interface LogitSliders {
  readonly words: Words;
  readonly logits: readonly number[];
  readonly preset: readonly number[];
  /** `key` names the slider that is dragged. */
  readonly change: (key: string, logits: readonly number[]) => void;
  readonly refuse: (message: string) => void;
}

export function logitSliders(options: LogitSliders): TemplateResult {
  const { words, logits, preset, change, refuse } = options;
  return html`<div class="logits stack">
    ${logits.map((logit, index) => {
      const key = `logit-${index + 1}`;
      return slider({
        words,
        key,
        name: words.softmax.logit(index + 1),
        value: logit,
        preset: preset[index] ?? logit,
        ...LOGIT_LIMITS,
        step: 0.1,
        change: (value) =>
          change(
            key,
            logits.map((z, at) => (at === index ? value : z)),
          ),
        refuse,
      });
    })}
  </div>`;
}
