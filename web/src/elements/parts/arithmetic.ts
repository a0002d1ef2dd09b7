// "Show the arithmetic": a number with a dotted line under it opens the terms that it came from, beside it.
// Escape and the button close it, and the focus goes back to the number. Controls may be worked while it is open,
// and it follows them; a press where there is none closes it.
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Words } from '../../locales/index.js';
import { copyText } from './copy-text.js';
import { closeIcon } from './icons.js';

/** The same computation as code to run elsewhere. */
export type CodeForms = Readonly<Partial<Record<'NumPy' | 'JavaScript' | 'C++', string>>>;

export interface Arithmetic {
  /** Such as z = Σ w × a + b. */
  readonly title: string;
  readonly columns: readonly string[];
  /** Terms; the first cell says where a term comes from. */
  readonly rows: readonly (readonly string[])[];
  /** The last row, below a line: what the terms make. */
  readonly result: readonly string[];
  readonly note?: string;
  readonly code?: CodeForms;
}

/** A number as it is shown, and the terms that it opens. */
export interface Figure {
  readonly text: string;
  readonly terms: () => Arithmetic;
}

type Host = ReactiveControllerHost & HTMLElement;

/** What the keys of a table's cells begin with. */
const TABLE = 'table-';
/** The number that is open. */
const OPEN = '.num-open[aria-expanded="true"]';
const CONTROLS = 'button, input, select, label, summary, a, [role="slider"]';

export class ArithmeticPopover implements ReactiveController {
  readonly #host: Host;
  readonly #words: () => Words;
  #open: { readonly key: string; readonly arithmetic: () => Arithmetic } | undefined;
  /** The open number is part of what is being rendered. */
  #stands = false;
  #said = '';
  // Made on the page, so that an element can be made where there is none.
  #size: ResizeObserver | undefined;

  constructor(host: Host, words: () => Words) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    this.#size ??= new ResizeObserver(() => this.#place());
    this.#size.observe(this.#host);
    this.#host.addEventListener('keydown', this.#keyed);
    document.addEventListener('click', this.#pressed);
  }

  hostDisconnected(): void {
    this.#size?.disconnect();
    this.#host.removeEventListener('keydown', this.#keyed);
    document.removeEventListener('click', this.#pressed);
    this.#open = undefined;
  }

  hostUpdated(): void {
    this.#stands = false;
    this.#place();
    const root = this.#host.shadowRoot;
    // A table beside it may scroll its number away; such scrolling does not bubble.
    root?.addEventListener('scroll', this.#place, { capture: true, passive: true });
    // A focus that moves inside the shadow root is not told to the host.
    root?.addEventListener('focusin', this.#focusMoved);
  }

  /** Places it below its number, inside the element's own box. */
  readonly #place = (): void => {
    const popover = this.#popover;
    const number = this.#host.shadowRoot?.querySelector<HTMLElement>(OPEN);
    if (!popover || !number) return;
    const box = popover.offsetParent?.getBoundingClientRect();
    const at = number.getBoundingClientRect();
    if (!box) return;
    const most = Math.max(0, box.width - popover.offsetWidth);
    const left = Math.min(Math.max(0, at.left - box.left - 24), most);
    popover.style.top = `${at.bottom - box.top + 10}px`;
    popover.style.left = `${left}px`;
    popover.style.setProperty('--arrow', `${at.left - box.left - left + at.width / 2 - 7}px`);
  };

  /** The number as a button. `key` is unique in the element. */
  number(text: string, key: string, arithmetic: () => Arithmetic): TemplateResult {
    const words = this.#words();
    const isOpen = this.#open?.key === key;
    // While it is open the run may go on: the terms are those of the number that stands there now.
    if (isOpen) {
      this.#open = { key, arithmetic };
      this.#stands = true;
    }
    return html`<button
      class="num-open"
      type="button"
      data-key=${key}
      aria-label=${words.experiment.open(text)}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-haspopup="dialog"
      @click=${() => (isOpen ? this.#close() : this.#show(key, arithmetic))}
    >
      ${text}
    </button>`;
  }

  /** A cell of the element's data table, as a button with these terms. */
  readonly cell = (figure: Figure, row: number, column: number): TemplateResult =>
    this.number(figure.text, `${TABLE}${row}-${column}`, figure.terms);

  /**
   * To be rendered in a box that is positioned, after the numbers that it belongs to: once for those of the data
   * table, once for all others.
   */
  render(of: 'table' | 'others'): TemplateResult | typeof nothing {
    if (!this.#open || this.#open.key.startsWith(TABLE) !== (of === 'table')) return nothing;
    // A run that begins anew may have no such number yet.
    if (!this.#stands) return nothing;
    const words = this.#words();
    const { title, columns, rows, result, note, code } = this.#open.arithmetic();
    const name = words.experiment.arithmetic(title);
    const cells = (row: readonly string[], kind: string): TemplateResult =>
      html`<tr class=${kind}>
        ${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
      </tr>`;
    return html`<div class="pop" role="dialog" aria-label=${name}>
      <div class="pop-head">
        <h4 tabindex="-1">${name}</h4>
        <button
          class="btn ghost icon"
          type="button"
          aria-label=${words.experiment.close}
          title=${words.experiment.close}
          @click=${() => this.#close()}
        >
          ${closeIcon}
        </button>
      </div>
      <div class="pop-body" tabindex="0" role="region" aria-label=${name}>
        <table>
          <thead>
            <tr>
              ${columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => cells(row, ''))} ${cells(result, 'sum')}
          </tbody>
        </table>
        ${note === undefined ? nothing : html`<p class="hint">${note}</p>`}
      </div>
      ${code ? this.#copies(words, code) : nothing}
    </div>`;
  }

  #copies(words: Words, code: CodeForms): TemplateResult {
    return html`<div class="pop-copy">
      <span>${words.experiment.copyAs}</span>
      ${Object.entries(code).map(
        ([name, text]) =>
          html`<button class="btn" type="button" @click=${() => void this.#copy(text)}>
            ${name}
          </button>`,
      )}
      <span role="status">${this.#said}</span>
    </div>`;
  }

  async #copy(text: string): Promise<void> {
    const copied = await copyText(text);
    const { experiment } = this.#words();
    this.#said = copied ? experiment.copied : experiment.notCopied;
    this.#host.requestUpdate();
  }

  #show(key: string, arithmetic: () => Arithmetic): void {
    this.#open = { key, arithmetic };
    this.#said = '';
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const popover = this.#popover;
      popover?.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true });
      // Below a number at the window's foot there is nothing to be seen of it.
      popover?.scrollIntoView({ block: 'nearest' });
    });
  }

  #close(): void {
    const key = this.#open?.key;
    this.#hide();
    const numbers = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.num-open') ?? [];
    [...numbers].find((number) => number.dataset.key === key)?.focus();
  }

  #hide(): void {
    this.#open = undefined;
    this.#host.requestUpdate();
  }

  get #popover(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.pop') ?? null;
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    this.#close();
  };

  /** A control that Tab leads to must not lie hidden under it. */
  readonly #focusMoved = (): void => {
    const popover = this.#popover;
    const focused = this.#host.shadowRoot?.activeElement;
    if (!popover || !focused || popover.contains(focused)) return;
    if (overlap(popover, focused)) this.#hide();
  };

  readonly #pressed = (event: MouseEvent): void => {
    const popover = this.#popover;
    if (!popover) return;
    const path = event.composedPath();
    const keeps = (part: EventTarget): boolean =>
      part === popover || (part instanceof Element && part.matches(CONTROLS));
    if (!path.some(keeps)) this.#hide();
  };
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
