// One of several: segments for up to five, a select for more.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface Choice<T extends string> {
  /** Unique in the element. */
  readonly key: string;
  readonly name: string;
  readonly options: readonly Option<T>[];
  /** None of them, if another control holds the choice. */
  readonly value: T | undefined;
  readonly choose: (value: T) => void;
}

export function segments<T extends string>(choice: Choice<T>): TemplateResult {
  const { key, name, options, value, choose } = choice;
  return html`<div class="seg" role="radiogroup" aria-label=${name}>
    ${options.map(
      (option) =>
        html`<label
          ><input
            type="radio"
            name=${key}
            value=${option.value}
            .checked=${live(option.value === value)}
            @change=${() => choose(option.value)}
          /><span>${option.label}</span></label
        >`,
    )}
  </div>`;
}

export interface SelectChoice<T extends string> extends Choice<T> {
  /** Stands for "none of these", in front. */
  readonly placeholder?: string;
  /** The name is heard but not seen. */
  readonly quiet?: boolean;
}

export function select<T extends string>(choice: SelectChoice<T>): TemplateResult {
  const { key, name, options, value, choose, placeholder, quiet } = choice;
  const chosen = (event: Event): void => {
    const control = event.target as HTMLSelectElement;
    const option = options.find((one) => one.value === control.value);
    if (option) choose(option.value);
  };
  return html`<div class="field">
    <label for=${key} class=${quiet ? 'visually-hidden' : nothing}>${name}</label>
    <select id=${key} @change=${chosen} autocomplete="off">
      ${
        placeholder === undefined
          ? nothing
          : html`<option value="" .selected=${live(value === undefined)}>${placeholder}</option>`
      }
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;
}
