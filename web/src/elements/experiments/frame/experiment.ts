// The frame that all experiments of the lessons share: settings from attributes and the address, a prediction
// before the run, the transport with its seed, the outcome against the guess, the summary, the table and the link
// to the state. What an experiment computes and shows is its own; see README.md beside this folder.
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { wordsFor } from '../../../locales/index.js';
import {
  addressQuery,
  initialSettings,
  printSettings,
  readSettings,
} from '../../../state/index.js';
import type { Engine } from '../../lab-element.js';
import { Announcer } from '../../parts/announcer.js';
import { ArithmeticPopover } from '../../parts/arithmetic.js';
import { arithmeticStyles } from '../../parts/arithmetic.styles.js';
import { cellText, dataTable } from '../../parts/data-table.js';
import { FrameLoop, type Slice } from '../../parts/frame-loop.js';
import { messages } from '../../parts/notices.js';
import { slider, type Slider } from '../../parts/slider.js';
import { loadingPanel, problemPanel } from '../../parts/state-panel.js';
import { partStyles } from '../../parts/styles.js';
import { RunTrail } from '../../training/run-trail.js';
import type { ExperimentRun } from './experiment-run.js';
import {
  ExperimentShape,
  type NumberKey,
  type Recording,
  type SeedSettings,
} from './experiment-shape.js';
import { experimentStyles } from './experiment.styles.js';
import { bringIntoView } from './in-view.js';
import { predictionStyles } from './prediction.styles.js';
import { askPrediction, showOutcome, type Guess, type Prediction } from './prediction.js';
import { ShareTools } from './share-tools.js';
import { controlBar } from './control-bar.js';

/** What a slider's track is, apart from the setting that it stands for. */
export type SliderRange = Omit<
  Slider,
  'words' | 'key' | 'name' | 'value' | 'preset' | 'change' | 'refuse'
>;

/** Milliseconds between two updates of the words and numbers while it runs. */
const WORDS_PAUSE = 100;
/** Where motion is not wanted, the run advances by this share of its way at a time. */
const JUMP = 0.1;

/**
 * Attributes of every experiment: `seed`, its own settings by name, `predict="off"` (no question before the run),
 * `lang`, `theme`. The address speaks to it where its `at` is the element's name.
 */
export abstract class Experiment<
  S extends SeedSettings,
  R extends ExperimentRun,
> extends ExperimentShape<S, R> {
  static override styles = [...partStyles, predictionStyles, arithmeticStyles, experimentStyles];
  static override properties: PropertyDeclarations = {
    asking: { state: true },
    guess: { state: true },
    playing: { state: true },
    refused: { state: true },
    said: { state: true },
    tableOpen: { state: true },
  };

  /** The prediction is neither made nor skipped yet; the run waits. */
  declare protected asking: boolean;
  declare protected guess: Guess | undefined;
  declare protected playing: boolean;
  declare protected refused: string;
  declare protected said: string;
  declare protected tableOpen: boolean;

  protected readonly arithmetic = new ArithmeticPopover(this, () => this.words);
  #preset: S | undefined;
  #kept: S | undefined;
  #wordsShown = 0;
  #jumpTo: number | undefined;
  #announced = false;
  readonly #trail = new RunTrail<S, R>();
  readonly #loop = new FrameLoop(this, (slice) => this.#slice(slice));
  readonly #announcer = new Announcer(this);
  readonly #share = new ShareTools(this, () => this.words);

  constructor() {
    super();
    this.asking = true;
    this.guess = undefined;
    this.playing = false;
    this.refused = '';
    this.said = '';
    this.tableOpen = false;
  }

  /** Changes settings: a new run, that Undo takes back. `key` names the slider that is dragged. */
  protected change(key: string, changes: Partial<S>): void {
    const { settings } = this;
    if (settings) this.#go(key, { ...settings, ...changes }, this.words.experiment.rebuilt);
  }

  /** A slider for a setting, with its preset, and a new run for what it is set to. */
  protected slider(key: NumberKey<S>, name: string, range: SliderRange): TemplateResult {
    const value = this.settings?.[key] as number;
    return slider({
      ...range,
      words: this.words,
      key,
      name,
      value,
      preset: (this.preset?.[key] as number | undefined) ?? value,
      // One setting by its name: TypeScript does not see that a computed key is one of S.
      change: (next) => this.change(key, { [key]: next } as unknown as Partial<S>),
      refuse: this.refuse,
    });
  }

  /** A learning rate: stops that are not evenly spaced, and any other to type. */
  protected rateSlider(key: NumberKey<S>, name: string, rates: readonly number[]): TemplateResult {
    const range = { min: rates[0]!, max: rates[rates.length - 1]!, step: 0.01, stops: rates };
    return this.slider(key, name, { ...range, validMin: 1e-4, validMax: 100 });
  }

  protected readonly refuse = (message: string): void => {
    this.refused = message;
  };

  protected get settings(): S | undefined {
    return this.#trail.settings;
  }

  /** The settings as the page presets them: where the sliders' arrows lead back to. */
  protected get preset(): S | undefined {
    return this.#preset;
  }

  protected get run(): R | undefined {
    return this.#trail.run;
  }

  /** Runs on, as the button does. */
  play(): void {
    const { run } = this;
    if (!run || run.complete || this.asking) return;
    this.said = '';
    this.playing = true;
    this.#loop.start();
  }

  pause(): void {
    this.#loop.stop();
    this.#jumpTo = undefined;
    this.playing = false;
  }

  /**
   * What it shows with these attributes once it has been played to its end, in each language: for a page on which it
   * cannot run. Needs no page, so the site's build calls it in Node, of an element that is on none. Undefined where
   * the result is that of the device. Throws for an attribute that is no possible setting.
   */
  record(engine: Engine, langs: readonly string[]): readonly Recording[] | undefined {
    if (this.measuresDevice) return undefined;
    this.engineReady(engine);
    this.asking = false;
    if (this.warnings[0]) throw new Error(this.words.warning(this.warnings[0]));
    const settings = this.settings!;
    const run = this.run!;
    while (!run.complete) run.step();
    const recordings = langs.map((lang) => {
      this.words = wordsFor(lang);
      this.reword(engine, settings, run);
      const summary = this.summary(engine, settings, run);
      const table = this.data(engine, settings, run);
      const rows = table.rows.map((row) => row.map(cellText));
      return { seed: settings.seed, summary, table: { ...table, rows } };
    });
    this.#trail.clear();
    return recordings;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    this.#trail.clear();
  }

  protected override engineReady(engine: Engine): void {
    const table = this.table(engine);
    const preset = readSettings(table, this.attributeText, initialSettings(table));
    const asked = readSettings(table, this.addressText(), preset.settings);
    this.#preset = preset.settings;
    if (!this.#kept) this.warnings = [...preset.warnings, ...asked.warnings];
    const settings = this.#kept ?? asked.settings;
    this.#trail.clear();
    this.#trail.begin(settings, this.begin(engine, settings));
    this.asking = this.#question(engine, settings) !== undefined;
    this.#changed();
  }

  protected override attributesChanged(engine: Engine, names: ReadonlySet<string>): void {
    const table = this.table(engine);
    this.#preset = readSettings(table, this.attributeText, initialSettings(table)).settings;
    const { settings } = this;
    if (!settings) return;
    if (names.has('predict') && this.getAttribute('predict') === 'off') this.asking = false;
    const text = this.changedText(engine, names);
    const asked = readSettings(table, text, settings);
    this.warnings = asked.warnings;
    this.#go('', asked.settings, '');
  }

  /** Several experiments may share a page: `at` says which of them the address means. */
  protected override addressText(): (name: string) => string | null {
    const query = addressQuery();
    return query.get('at') === this.localName ? (name) => query.get(name) : () => null;
  }

  protected override showProblem(error: unknown): void {
    this.pause();
    super.showProblem(error);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('words')) this.#reword();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#draw();
  }

  protected override render(): TemplateResult {
    const { words, problem, engine, settings, run } = this;
    if (problem) {
      const panel = problemPanel(words, problem, this.startAgain, html`<slot></slot>`);
      return html`<div class="experiment panel" lang=${words.lang}>${panel}</div>`;
    }
    return html`<div class="experiment panel" lang=${words.lang}>
      ${
        engine && settings && run
          ? this.#content(engine, settings, run)
          : html`<div class="waiting">${loadingPanel(words, this.slow)}</div>`
      }
    </div>`;
  }

  #content(engine: Engine, settings: S, run: R): TemplateResult {
    const { words } = this;
    const prediction = this.#question(engine, settings);
    const outcome = run.done && !this.asking ? this.outcome(engine, settings, run) : undefined;
    const summary = this.summary(engine, settings, run);
    const table = this.data(engine, settings, run);
    const link = (): ReadonlyMap<string, string | null> =>
      printSettings(this.table(engine), settings, this.#preset ?? settings);
    return html`${messages(words, {
        warnings: this.warnings,
        refused: this.refused,
        closeWarnings: () => (this.warnings = []),
        closeRefused: () => (this.refused = ''),
      })}
      ${
        this.asking && prediction
          ? askPrediction({
              words,
              prediction,
              guess: this.guess ?? (prediction.kind === 'number' ? prediction.initial : undefined),
              change: (guess) => (this.guess = guess),
              commit: () => this.#commit(prediction),
              skip: () => this.#skip(),
            })
          : nothing
      }
      ${controlBar({
        words,
        waits: this.asking,
        playing: this.playing,
        complete: run.complete,
        progress: run.progress,
        progressText: this.progressText(settings, run),
        seed: settings.seed,
        canUndo: this.#trail.canUndo,
        said: this.said,
        play: () => (this.playing ? this.pause() : this.play()),
        step: () => this.#step(),
        reset: () => this.#go('', settings, words.experiment.wasReset),
        newSeed: () => this.#go('', this.reseeded(engine, settings), ''),
        undo: () => this.#undo(),
        toOutcome: outcome && prediction ? () => this.#toOutcome() : undefined,
        tools: this.#share.buttons(),
      })}
      ${this.#share.panel(link)}
      <div class="body">
        ${this.controls(engine, settings, run)} ${this.body(engine, settings, run)}
        ${this.arithmetic.render('others')}
      </div>
      ${
        outcome
          ? showOutcome({
              words,
              prediction,
              guess: this.guess,
              outcome,
              again: () => this.#guessAgain(settings),
            })
          : nothing
      }
      <div class="foot">
        <p><b>${words.showsNow}</b>${summary}</p>
        ${dataTable({
          title: words.dataTable,
          caption: table.caption,
          columns: table.columns,
          rows: () => table.rows,
          cell: this.arithmetic.cell,
          open: this.tableOpen,
          toggle: (open) => (this.tableOpen = open),
        })}
        ${this.arithmetic.render('table')}
      </div>
      ${this.#announcer.render()}`;
  }

  /** The prediction, unless the page does without. */
  #question(engine: Engine, settings: S): Prediction | undefined {
    if (this.getAttribute('predict') === 'off') return undefined;
    return this.prediction(engine, settings);
  }

  #commit(prediction: Prediction): void {
    if (prediction.kind === 'number') this.guess ??= prediction.initial;
    this.asking = false;
    this.play();
    this.#focusPlay();
  }

  #skip(): void {
    this.guess = undefined;
    this.asking = false;
    this.#focusPlay();
  }

  /** The buttons of the prediction are gone: the keyboard goes on at the transport, with the run in sight. */
  #focusPlay(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.play, .body input')?.focus();
      bringIntoView(this);
    });
  }

  /** It stands below all that the run shows, often out of sight, and many stops of Tab away. */
  #toOutcome(): void {
    const outcome = this.renderRoot.querySelector<HTMLElement>('.outcome');
    outcome?.focus({ preventScroll: true });
    bringIntoView(outcome);
  }

  #guessAgain(settings: S): void {
    this.guess = undefined;
    this.#go('', settings, this.words.experiment.wasReset);
    this.asking = true;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.predict input')?.focus(),
    );
  }

  #go(key: string, settings: S, said: string): void {
    const { engine, run } = this;
    if (!engine) return;
    const begun = (run?.progress ?? 0) > 0;
    const { playing } = this;
    this.pause();
    const before = key === '' ? undefined : run;
    this.attempt(() => this.#trail.go(key, settings, this.begin(engine, settings, before)));
    const anew = begun && this.run?.progress === 0;
    const goesOn = playing || (anew && key !== '' && this.runsAgain);
    this.said = anew ? said : '';
    this.#announcer.say(this.said);
    this.#changed();
    if (goesOn) this.play();
  }

  #undo(): void {
    this.pause();
    if (!this.#trail.undo()) return;
    // The run may be from before the language changed.
    this.#reword();
    this.said = this.words.run.undone;
    this.#announcer.say(this.said);
    this.#changed();
  }

  #step(): void {
    const { run } = this;
    this.pause();
    if (!run || run.complete || this.asking) return;
    this.said = '';
    this.attempt(() => run.step());
    this.#afterWork(run);
    this.requestUpdate();
  }

  #changed(): void {
    this.refused = '';
    this.#announced = this.run?.done ?? false;
    this.#kept = this.settings;
    this.requestUpdate();
  }

  #slice({ deadline, jump }: Slice): boolean {
    const { run } = this;
    if (!run) return true;
    this.attempt(() => run.advance(deadline));
    if (jump) {
      this.#jumpTo ??= Math.floor(run.progress / JUMP) * JUMP + JUMP;
      if (!run.complete && run.progress < this.#jumpTo) return false;
      this.#jumpTo = undefined;
    }
    this.#afterWork(run);
    const now = performance.now();
    if (jump || run.complete || now - this.#wordsShown > WORDS_PAUSE) {
      this.#wordsShown = now;
      this.requestUpdate();
    } else {
      this.#draw();
    }
    return true;
  }

  #afterWork(run: R): void {
    if (run.complete) this.pause();
    const { engine, settings } = this;
    if (!run.done || this.#announced || !engine || !settings) return;
    this.#announced = true;
    const summary = this.attempt(() => this.summary(engine, settings, run));
    if (summary) this.#announcer.say(this.words.experiment.finished(summary));
  }

  #reword(): void {
    const { engine, settings, run } = this;
    if (engine && settings && run) this.reword(engine, settings, run);
  }

  #draw(): void {
    const { engine, settings, run } = this;
    if (engine && settings && run && !this.problem) {
      this.attempt(() => this.draw(engine, settings, run));
    }
  }
}
