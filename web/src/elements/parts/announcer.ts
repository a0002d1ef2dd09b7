// Says something to a screen reader once things have come to rest, not at each step of a drag.
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

const REST = 900;

export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#text = '';
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    if (text === this.#text) return;
    this.#timer = window.setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, REST);
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" aria-live="polite">${this.#text}</div>`;
  }
}
