// A slider with its name, its value to type, its ends, and the arrow back to the preset.
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { settingText, type Words } from '../../locales/index.js';
import { parseNumber } from '../../state/index.js';
import { undoIcon } from './icons.js';

export interface Slider {
  readonly words: Words;
  /** Unique in the element. */
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly preset: number;
  /** The ends of the control. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What may be typed, if it is more than the control reaches. */
  readonly validMin?: number;
  readonly validMax?: number;
  /** The control's positions, where they are not evenly spaced (a learning rate); replaces step. */
  readonly stops?: readonly number[];
  readonly print?: (value: number) => string;
  readonly parse?: (text: string) => number | undefined;
  /** Called while the value changes. */
  readonly change: (value: number) => void;
  /** Called when a drag has ended. */
  readonly settled?: () => void;
  /** Called with a message for a typed text that is no value. */
  readonly refuse: (message: string) => void;
}

export function slider(options: Slider): TemplateResult {
  const { words, key, name, value, preset, stops, step } = options;
  const print = options.print ?? settingText;
  const { min, max } = options;
  const ends = stops ? { min: 0, max: stops.length - 1, step: 1 } : { min, max, step };
  const position = stops ? nearestStop(stops, value) : Math.min(Math.max(value, min), max);
  const moved = (event: Event): void => {
    const at = Number((event.target as HTMLInputElement).value);
    options.change(stops ? stops[at]! : tidy(at, step));
  };
  return html`<div class="slider">
    <label for=${key}>${name}</label>
    <input
      class="value"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      aria-label=${name}
      .value=${print(value)}
      @change=${(event: Event) => typed(event.target as HTMLInputElement, options, print)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter') typed(event.target as HTMLInputElement, options, print);
      }}
    />
    ${
      value === preset
        ? html`<span class="no-undo"></span>`
        : html`<button
            class="undo"
            type="button"
            aria-label=${words.back(name)}
            title=${words.back(name)}
            @click=${() => {
              options.change(preset);
              options.settled?.();
            }}
          >
            ${undoIcon}
          </button>`
    }
    <input
      id=${key}
      type="range"
      min=${ends.min}
      max=${ends.max}
      step=${ends.step}
      .value=${live(String(position))}
      aria-valuetext=${print(value)}
      @input=${moved}
      @change=${() => options.settled?.()}
    />
    <div class="ends" aria-hidden="true"><span>${print(min)}</span><span>${print(max)}</span></div>
  </div>`;
}

function typed(input: HTMLInputElement, options: Slider, print: (value: number) => string): void {
  const least = options.validMin ?? options.min;
  const most = options.validMax ?? options.max;
  const value = (options.parse ?? parseNumber)(input.value);
  const isValid = value !== undefined && value >= least && value <= most;
  input.value = print(isValid ? value : options.value);
  if (!isValid) {
    options.refuse(options.words.notANumber(options.name, print(least), print(most)));
  } else if (value !== options.value) {
    options.change(value);
    options.settled?.();
  }
}

function nearestStop(stops: readonly number[], value: number): number {
  let nearest = 0;
  for (let index = 1; index < stops.length; index += 1) {
    if (Math.abs(stops[index]! - value) < Math.abs(stops[nearest]! - value)) nearest = index;
  }
  return nearest;
}

/** 0.1 + 0.2 is 0.3 on a control with steps of 0.1. */
function tidy(value: number, step: number): number {
  const decimals = String(step).split('.')[1]?.length ?? 0;
  return Number(value.toFixed(decimals));
}
