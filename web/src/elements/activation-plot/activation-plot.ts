// <activation-plot>: a function and its derivative, a point to drag with its tangent, parameters, and other
// functions to compare with. Every number comes from the engine; one call a curve.
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { createRef } from 'lit/directives/ref.js';
import { CurveChart } from '../../charts/index.js';
import type { ActivationInfo } from '../../engine/types.js';
import { settingText } from '../../locales/index.js';
import {
  initialPlot,
  plotTexts,
  presetParameters,
  readPlot,
  SOFTMAX,
  spanFor,
  type ParameterValues,
  type PlotChoice,
} from '../../state/index.js';
import { LabElement, type Engine } from '../lab-element.js';
import { Announcer } from '../parts/announcer.js';
import { messages, type Messages } from '../parts/notices.js';
import { loadingPanel, problemPanel } from '../parts/state-panel.js';
import { partStyles } from '../parts/styles.js';
import { symbolText } from '../parts/symbol-text.js';
import { plotStyles } from './activation-plot.styles.js';
import { PlotCurves } from './plot-curves.js';
import { plotFoot, plotHead, plotSide, plotTools, type PlotView } from './plot-controls.js';
import { plotArea } from './plot-area.js';
import { plotKey, readingText } from './plot-templates.js';
import { PointControl } from './point-control.js';
import { probabilitiesOf, softmaxSummary, softmaxView } from './softmax-view.js';

/** What 'activation-change' tells: an id of the registry or 'softmax', and the parameters by name. */
export interface ActivationChange {
  readonly id: string;
  readonly parameters: ParameterValues;
}

/**
 * Attributes: `activation` (an id of the registry, or softmax), its parameters by name (`alpha`), `x`, `span`
 * (4, 10 or 20), `compare` (ids, with commas), `curves` (values or slopes), `logits`, `temperature`; `lang`,
 * `theme` (light or dark), `compact`, `lesson`, `url-state` (reads and writes the page's address).
 * With `lesson` it is one function's plot, whose formulas the page brings in the slot `formulas`.
 * Fires `activation-change` (ActivationChange) when the function or a parameter of it changes.
 */
export class ActivationPlot extends LabElement {
  static override styles = [...partStyles, plotStyles];
  static override properties: PropertyDeclarations = {
    choice: { state: true },
    nextCompared: { state: true },
    refused: { state: true },
    tableOpen: { state: true },
  };

  declare protected choice: PlotChoice | undefined;
  declare protected nextCompared: string | undefined;
  declare protected refused: string;
  declare protected tableOpen: boolean;

  /** Where the undo arrows lead: the attributes, or else the registry's initial values. */
  #preset: PlotChoice | undefined;
  #chart: CurveChart | undefined;
  #curves = new PlotCurves();
  #announced = '';
  #said = '';
  #holding = false;
  readonly #canvas = createRef<HTMLCanvasElement>();
  readonly #handle = createRef<HTMLElement>();
  readonly #announcer = new Announcer(this);
  readonly #point = new PointControl(() => this.#target());

  get #inLesson(): boolean {
    return this.hasAttribute('lesson');
  }

  get #messages(): Messages {
    return {
      warnings: this.warnings,
      refused: this.refused,
      closeWarnings: () => (this.warnings = []),
      closeRefused: () => (this.refused = ''),
    };
  }

  constructor() {
    super();
    this.refused = '';
    this.tableOpen = false;
  }

  /** The chosen function: an id of the registry or 'softmax'. */
  get activation(): string {
    return this.choice?.settings.activation ?? this.getAttribute('activation') ?? '';
  }

  set activation(id: string) {
    this.setAttribute('activation', id);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  protected override engineReady(engine: Engine): void {
    const kept = this.choice;
    const registry = engine.activations;
    const preset = readPlot(registry, this.attributeText, initialPlot(registry));
    const asked = readPlot(registry, this.addressText(), preset);
    this.#preset = preset;
    this.#curves = new PlotCurves();
    // After a lost engine the reader's settings are what counts, not the page's.
    if (kept) this.#choose(kept);
    else {
      this.warnings = [...preset.warnings, ...asked.warnings];
      this.#choose(asked);
    }
  }

  protected override attributesChanged(engine: Engine, names: ReadonlySet<string>): void {
    const registry = engine.activations;
    this.#preset = readPlot(registry, this.attributeText, initialPlot(registry));
    const asked = readPlot(registry, this.changedText(engine, names), this.choice ?? this.#preset);
    this.warnings = asked.warnings;
    this.#choose(asked);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { engine, choice } = this;
    const row = this.#row();
    if (!engine || !choice || !row || this.problem) return;
    this.attempt(() => this.#curves.compute(engine, row, choice, this.#holding));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.attempt(() => this.#say());
    const canvas = this.#canvas.value;
    if (!canvas || !this.isConnected) {
      this.#chart?.dispose();
      this.#chart = undefined;
      return;
    }
    this.#chart ??= new CurveChart(canvas, this, () => this.#placeHandle());
    const { choice } = this;
    if (choice && this.#row() && !this.problem) {
      this.#curves.show(this.#chart, choice.settings.curves === 'slopes');
    }
    this.#chart.draw();
    this.#placeHandle();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const form = this.compact ? 'compact bare' : this.#inLesson ? 'bare' : '';
    return html`<div class="panel ${form}" lang=${words.lang}>
      ${this.#content()} ${this.#announcer.render()}
    </div>`;
  }

  #content(): TemplateResult {
    const { words, engine, choice, problem } = this;
    if (problem) {
      const fallback = html`<slot></slot>`;
      return html`<div class="body alone">
        <slot name="formulas"></slot>
        ${problemPanel(words, problem, this.startAgain, fallback)}
      </div>`;
    }
    const view = engine && choice ? this.#view(engine, choice) : undefined;
    if (view?.choice.settings.activation === SOFTMAX) {
      return html`${this.compact ? nothing : plotHead(view)} ${messages(this.words, this.#messages)}
      ${this.#softmax(view)}`;
    }
    const bare = this.compact || this.#inLesson;
    return html`${bare ? nothing : plotHead(view)} ${messages(this.words, this.#messages)}
      <div class="body">
        <div class="stack">
          ${plotArea(view, words, this.#point, { canvas: this.#canvas, handle: this.#handle })}
          ${this.compact ? nothing : plotKey(words)}
        </div>
        <div class="stack side">
          <slot name="formulas"></slot>
          ${view ? plotSide(view) : html`<div class="waiting-side">${loadingPanel(words, this.slow)}</div>`}
        </div>
      </div>
      ${bare ? nothing : plotTools(view)} ${this.compact ? nothing : plotFoot(view)}`;
  }

  #softmax(view: PlotView): TemplateResult {
    const { words } = this;
    const { choice, engine } = view;
    const probabilities = this.attempt(() => probabilitiesOf(engine, choice.settings));
    if (!probabilities) return html``;
    return html`${softmaxView({
        words,
        settings: choice.settings,
        preset: this.#preset?.settings ?? choice.settings,
        probabilities,
        change: (settings) => this.#choose({ ...choice, settings }),
        settled: () => this.#settled(),
        refuse: (message) => (this.refused = message),
      })}
      <div class="foot">
        <p><b>${words.showsNow}</b>${softmaxSummary(words, choice.settings, probabilities)}</p>
      </div>`;
  }

  #view(engine: Engine, choice: PlotChoice): PlotView {
    return {
      words: this.words,
      engine,
      choice,
      preset: this.#preset ?? choice,
      row: this.#row(),
      curves: this.#curves,
      compact: this.compact,
      summary: this.#summary(choice),
      tableOpen: this.tableOpen,
      nextCompared: this.nextCompared,
      chooseNextCompared: (id) => (this.nextCompared = id),
      chooseFunction: (id) => this.#chooseFunction(id),
      change: (settings) => this.#choose({ ...choice, settings }),
      changeParameter: (name, value) => {
        this.#holding = true;
        this.#choose({ ...choice, parameters: { ...choice.parameters, [name]: value } });
      },
      settled: () => this.#settled(),
      refuse: (message) => (this.refused = message),
      openTable: (open) => (this.tableOpen = open),
    };
  }

  #summary({ settings, parameters }: PlotChoice): string {
    const row = this.#row();
    const { reading } = this.#curves;
    if (!row || !reading) return '';
    return this.words.plot.summary({
      name: row.name,
      parameters: row.parameters.map(
        (own) => `${symbolText(own)} = ${settingText(parameters[own.name] ?? own.initial)}`,
      ),
      x: settingText(settings.x),
      value: readingText(this.words, reading.value),
      slope: readingText(this.words, reading.slope),
      reach: settingText(settings.span),
      others: this.#curves.others.map((other) => other.row.name),
    });
  }

  #row(): ActivationInfo | undefined {
    return this.engine?.activations.find((row) => row.id === this.choice?.settings.activation);
  }

  #chooseFunction(id: string): void {
    const { choice, engine } = this;
    if (!choice || !engine) return;
    const row = engine.activations.find((one) => one.id === id);
    const parameters = presetParameters(row, this.#preset ?? choice);
    const compare = choice.settings.compare.filter((other) => other !== id);
    this.#choose({ settings: { ...choice.settings, activation: id, compare }, parameters });
  }

  #choose(choice: PlotChoice): void {
    const { x, span } = choice.settings;
    this.choice = { ...choice, settings: { ...choice.settings, span: spanFor(x, span) } };
    this.refused = '';
    this.writeAddress(() => {
      const registry = this.engine?.activations ?? [];
      return plotTexts(registry, this.choice ?? choice, this.#preset ?? choice);
    });
    const { activation: id } = choice.settings;
    const change: ActivationChange = { id, parameters: choice.parameters };
    const key = JSON.stringify(change);
    if (key === this.#announced) return;
    this.#announced = key;
    this.dispatchEvent(
      new CustomEvent('activation-change', { detail: change, bubbles: true, composed: true }),
    );
  }

  #settled(): void {
    this.#holding = false;
    this.requestUpdate();
  }

  #target(): ReturnType<ConstructorParameters<typeof PointControl>[0]> {
    const { choice } = this;
    const chart = this.#chart;
    const row = this.#row();
    if (!choice || !chart || !row) return undefined;
    const { settings } = choice;
    const { span } = settings;
    return {
      x: settings.x,
      span,
      places: [0, ...row.kinks],
      ticks: [-span, -span / 2, 0, span / 2, span],
      unitWidth: chart.unitWidth,
      xAt: (clientX) => chart.xAt(clientX),
      move: (x) => this.#choose({ ...choice, settings: { ...this.choice!.settings, x } }),
      settled: () => this.#settled(),
    };
  }

  #placeHandle(): void {
    const handle = this.#handle.value;
    const { reading } = this.#curves;
    if (!handle || !reading || !this.#chart) return;
    const { left, top } = this.#chart.positionOf(reading.x, reading.value);
    if (!Number.isFinite(top)) return;
    handle.style.left = `${left}px`;
    handle.style.top = `${top}px`;
  }

  // Not at first, and not for the point alone: its handle and its slider speak for themselves.
  #say(): void {
    const { choice, engine } = this;
    if (!choice || !engine || this.problem) return;
    const { settings, parameters } = choice;
    const key = JSON.stringify([{ ...settings, x: 0 }, parameters]);
    const first = this.#said === '';
    if (key === this.#said) return;
    this.#said = key;
    if (first) return;
    this.#announcer.say(
      settings.activation === SOFTMAX
        ? softmaxSummary(this.words, settings, probabilitiesOf(engine, settings))
        : this.#summary(choice),
    );
  }
}
