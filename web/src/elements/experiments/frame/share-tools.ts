// The link to an experiment's exact state, and the lines that put it into another page.
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Words } from '../../../locales/index.js';
import { queryWith } from '../../../state/index.js';
import { copyText } from '../../parts/copy-text.js';
import { embedIcon, linkIcon } from '../../parts/icons.js';

type Texts = ReadonlyMap<string, string | null>;
type Host = ReactiveControllerHost & HTMLElement;

export class ShareTools implements ReactiveController {
  readonly #host: Host;
  readonly #words: () => Words;
  #open: 'link' | 'embed' | undefined;
  #said = '';

  constructor(host: Host, words: () => Words) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = undefined;
  }

  buttons(): TemplateResult {
    const { experiment } = this.#words();
    const button = (what: 'link' | 'embed', name: string, icon: TemplateResult): TemplateResult =>
      html`<button
        class="btn ghost icon"
        type="button"
        aria-label=${name}
        title=${name}
        aria-expanded=${this.#open === what ? 'true' : 'false'}
        @click=${() => this.#toggle(what)}
      >
        ${icon}
      </button>`;
    return html`${button('link', experiment.link, linkIcon)}
    ${button('embed', experiment.embed, embedIcon)}`;
  }

  /** `texts` are the settings that differ from the page's own. */
  panel(texts: () => Texts): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const { experiment } = this.#words();
    const isLink = this.#open === 'link';
    const text = isLink ? linkTo(this.#host, texts()) : embedOf(this.#host, texts());
    const name = isLink ? experiment.link : experiment.embed;
    return html`<div class="share" role="group" aria-label=${name}>
      ${isLink ? nothing : html`<p>${experiment.embedHint}</p>`}
      <textarea
        readonly
        rows=${isLink ? 2 : 3}
        aria-label=${name}
        spellcheck="false"
        .value=${text}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
      <p>
        <button class="btn" type="button" @click=${() => void this.#copy(text)}>
          ${experiment.copy}
        </button>
        <span role="status">${this.#said}</span>
      </p>
    </div>`;
  }

  #toggle(what: 'link' | 'embed'): void {
    this.#open = this.#open === what ? undefined : what;
    this.#said = '';
    this.#host.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    const copied = await copyText(text);
    const { experiment } = this.#words();
    this.#said = copied ? experiment.copied : experiment.notCopied;
    if (!copied) this.#host.shadowRoot?.querySelector<HTMLElement>('.share textarea')?.focus();
    this.#host.requestUpdate();
  }
}

/**
 * The page's address with this experiment's settings in it, and nothing of another's, only whether guesses are asked
 * for; it leads to the heading above the experiment.
 */
function linkTo(host: HTMLElement, texts: Texts): string {
  const predict = new URLSearchParams(window.location.search).get('predict');
  const query = queryWith('', new Map([['at', host.localName], ...texts, ['predict', predict]]));
  const page = window.location.href.replace(/[?#].*$/, '');
  const heading = host.closest('section')?.querySelector(':is(h2, h3)[id]');
  const place = (heading ?? host.closest('[id]'))?.id ?? '';
  return `${page}${query}${place === '' ? '' : `#${place}`}`;
}

function embedOf(host: HTMLElement, texts: Texts): string {
  const own = [...host.attributes]
    .filter(({ name }) => !/^(class|id|style|data-.*|lang|theme)$/.test(name))
    .map(({ name, value }) => [name, value] as const);
  const settings = new Map<string, string | null>([
    ...own,
    ...[...texts].filter(([, text]) => text !== null),
  ]);
  const attributes = [...settings]
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('');
  const base = new URL('.', window.location.href).href;
  const scripts = [...document.scripts]
    .map((script) => script.getAttribute('src') ?? '')
    .filter((source) => /activation-lab\.js$|lessons\/[\w-]+\.js$|\d\d-[\w-]+\.js$/.test(source))
    .map((source) => `<script src="${escaped(new URL(source, base).href)}" defer></script>`);
  return [...scripts, `<${host.localName}${attributes}></${host.localName}>`].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
