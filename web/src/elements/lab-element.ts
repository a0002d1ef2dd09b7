// What both elements share: the engine and its failures, the reader's language and theme, attributes and
// the address as sources of settings.
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { EngineError } from '../engine/engine-error.js';
import type { Engine } from '../engine/types.js';
import { watchWords, wordsFor, type Words } from '../locales/index.js';
import { addressQuery, queryWith, replaceQuery, type Warning } from '../state/index.js';
import { KeptFocus } from './parts/kept-focus.js';
import type { Problem } from './parts/state-panel.js';
import { restartEngine, sharedEngine, watchEngine } from './shared-engine.js';

export type { Engine };

/** The attribute by which an element reads and writes the page's address. */
const URL_STATE = 'url-state';
const ADDRESS_DELAY = 300;

export abstract class LabElement extends LitElement {
  static override properties: PropertyDeclarations = {
    engine: { state: true },
    problem: { state: true },
    words: { state: true },
    warnings: { state: true },
    slow: { state: true },
  };

  declare protected engine: Engine | undefined;
  declare protected problem: Problem | undefined;
  declare protected words: Words;
  declare protected warnings: readonly Warning[];
  /** Loading takes long enough to be shown. */
  declare protected slow: boolean;

  #surroundings: MutationObserver | undefined;
  #ownAttributes: MutationObserver | undefined;
  #stopWatching: (() => void) | undefined;
  #stopWatchingWords: (() => void) | undefined;
  #keptHeight = 0;
  #loads = 0;
  #slowTimer = 0;
  #addressTimer = 0;

  constructor() {
    super();
    this.words = this.wordsFor('en');
    this.warnings = [];
    this.slow = false;
    new KeptFocus(this);
  }

  /** The words of this kind of element. */
  protected wordsFor(language: string): Words {
    return wordsFor(language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readSurroundings();
    this.#surroundings = new MutationObserver(() => this.#readSurroundings());
    const filter = { attributes: true, attributeFilter: ['lang', 'theme', 'data-theme'] };
    this.#surroundings.observe(document.documentElement, filter);
    this.#surroundings.observe(this, { ...filter, attributeFilter: ['lang', 'theme'] });
    // Not the element itself, whose theme is set here.
    const themed = closest(this.parentNode, '[data-theme]');
    if (themed) this.#surroundings.observe(themed, filter);
    this.#ownAttributes = new MutationObserver((records) => {
      const names = new Set(records.map((record) => record.attributeName ?? ''));
      for (const name of OWN) names.delete(name);
      const { engine } = this;
      if (engine && names.size > 0) this.attempt(() => this.attributesChanged(engine, names));
      this.requestUpdate();
    });
    this.#ownAttributes.observe(this, { attributes: true });
    this.#stopWatching = watchEngine(() => this.#load());
    this.#stopWatchingWords = watchWords(() => this.#readSurroundings());
    this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surroundings?.disconnect();
    this.#ownAttributes?.disconnect();
    this.#stopWatching?.();
    this.#stopWatchingWords?.();
    clearTimeout(this.#slowTimer);
    clearTimeout(this.#addressTimer);
    this.#loads += 1;
    this.engine = undefined;
  }

  /** The smaller version, for a place in another panel. */
  get compact(): boolean {
    return this.hasAttribute('compact');
  }

  set compact(on: boolean) {
    this.toggleAttribute('compact', on);
  }

  /** The engine is there, for the first time or again after it was lost. */
  protected abstract engineReady(engine: Engine): void;

  /** Attributes of these names, which may be settings, changed. */
  protected abstract attributesChanged(engine: Engine, names: ReadonlySet<string>): void;

  /** Does something that needs the engine; what goes wrong is shown instead of the element. */
  protected attempt<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.showProblem(error);
      return undefined;
    }
  }

  protected showProblem(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof EngineError ? error.code : undefined;
    const kind = code === 'load-failed' ? 'no-engine' : code === 'engine-lost' ? 'lost' : 'error';
    // The message takes the place of what it replaces, and its size; without an engine nothing was there yet.
    this.#keptHeight = kind === 'no-engine' ? 0 : this.offsetHeight;
    this.problem = { kind, message };
  }

  /** "Start it again": with a new engine if the old one is lost, and in any case with these settings. */
  protected readonly startAgain = (): void => {
    const { engine, problem } = this;
    if (problem?.kind === 'error' && engine) {
      this.problem = undefined;
      this.attempt(() => this.engineReady(engine));
      return;
    }
    restartEngine(engine).then(
      () => this.#load(),
      (error: unknown) => this.showProblem(error),
    );
  };

  protected readonly attributeText = (name: string): string | null => this.getAttribute(name);

  /**
   * The attributes of these names only. A function's parameters count together with it: an alpha alone
   * says nothing.
   */
  protected changedText(
    engine: Engine,
    names: ReadonlySet<string>,
  ): (name: string) => string | null {
    const parameters = engine.activations.flatMap((row) => row.parameters.map(({ name }) => name));
    const ofFunction = new Set(['activation', ...parameters]);
    const touched = [...names].some((name) => ofFunction.has(name));
    return (name) =>
      names.has(name) || (touched && ofFunction.has(name)) ? this.getAttribute(name) : null;
  }

  /** What the address says, if this element is the one that speaks for the page. */
  protected addressText(): (name: string) => string | null {
    if (!this.hasAttribute(URL_STATE)) return () => null;
    const query = addressQuery();
    return (name) => query.get(name);
  }

  protected writeAddress(texts: () => ReadonlyMap<string, string | null>): void {
    if (!this.hasAttribute(URL_STATE)) return;
    // Browsers refuse an address that changes with every frame of a drag.
    clearTimeout(this.#addressTimer);
    this.#addressTimer = window.setTimeout(
      () => replaceQuery((search) => queryWith(search, texts())),
      ADDRESS_DELAY,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const panel = this.problem && this.renderRoot.querySelector<HTMLElement>('.state');
    if (panel) panel.style.minHeight = `${Math.max(208, this.#keptHeight - 50)}px`;
  }

  #load(): void {
    this.#loads += 1;
    const load = this.#loads;
    clearTimeout(this.#slowTimer);
    this.#slowTimer = window.setTimeout(() => (this.slow = true), 300);
    const done = (): boolean => {
      if (load !== this.#loads || !this.isConnected) return false;
      clearTimeout(this.#slowTimer);
      this.slow = false;
      return true;
    };
    sharedEngine().then(
      (engine) => {
        if (!done()) return;
        this.problem = undefined;
        this.engine = engine;
        this.attempt(() => this.engineReady(engine));
      },
      (error: unknown) => {
        if (done()) this.showProblem(error);
      },
    );
  }

  #readSurroundings(): void {
    const language = closest(this, '[lang]')?.getAttribute('lang') ?? 'en';
    const words = this.wordsFor(language);
    if (words !== this.words) this.words = words;
    // :host hides the page's tokens, so the element says its theme itself.
    const own = this.getAttribute('theme');
    const theme = own ?? closest(this.parentNode, '[data-theme]')?.getAttribute('data-theme');
    const shown = THEMES.find((known) => known === theme);
    if (shown === this.dataset.theme) return;
    if (shown) this.dataset.theme = shown;
    else delete this.dataset.theme;
  }
}

const THEMES = ['light', 'dark', 'projector'];

/** Attributes that are no settings. */
const OWN = new Set([
  ...['data-theme', 'theme', 'lang', 'class', 'style', 'id', 'compact', 'lesson'],
  URL_STATE,
]);

/** Like Element.closest, and on through the shadow roots that it stops at. */
function closest(from: Node | null, selector: string): Element | undefined {
  let node: Node | null = from;
  while (node) {
    if (node instanceof Element && node.matches(selector)) return node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return undefined;
}
