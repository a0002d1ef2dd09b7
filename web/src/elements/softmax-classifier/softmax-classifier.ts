// <softmax-classifier>: a small network that learns to tell classes apart, with its data, layers and training
// in the reader's hands. This file is the element's life; the model owns what is shown, the panels show it.
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { classifierWordsFor, type ClassifierWords } from '../../locales/index.js';
import {
  firstRace,
  fitToDataset,
  keptTexts,
  leftOut,
  OWN_POINTS,
  readClassifier,
  readKept,
  type ClassifierSettings,
  type FileProblem,
  type KeptState,
} from '../../state/index.js';
import { LabElement, type Engine } from '../lab-element.js';
import { Announcer } from '../parts/announcer.js';
import { ArithmeticPopover } from '../parts/arithmetic.js';
import { problemPanel } from '../parts/state-panel.js';
import { UpdatePace } from '../parts/update-pace.js';
import { DigitPad } from './digit-pad.js';
import { drawnDigit, showNextSample } from './digit-paper.js';
import { Drawing, inputNames } from './drawing.js';
import { CsvController } from './csv-controller.js';
import { KeepController } from './keep-controller.js';
import { compactView, fullView, waitingView } from './layouts.js';
import { Actions } from './model/actions.js';
import { LabData } from './model/lab-data.js';
import { LabModel } from './model/lab-model.js';
import { Player } from './model/player.js';
import { factsOf } from './model/worlds.js';
import { firstDifference } from './panels/against-panel.js';
import type { LabView, Mode } from './panels/lab-view.js';
import { statusText } from './panels/summary.js';
import { measuredName, shownTable } from './panels/table-shown.js';
import { PointsEditor } from './points-editor.js';
import { RaceController } from './race-controller.js';
import { labStyles } from './styles/index.js';
import { TableChoice } from './table-choice.js';

/**
 * Attributes: `dataset`, `classes`, `samples`, `noise`, `held-out`, `seed`, `layers` (tanh-8_leaky_relu-8(0.1)),
 * `activation` and its parameters (for all hidden layers), `initializer`, `optimizer` and its numbers (`momentum`,
 * `beta1`, `beta2`, `epsilon`), `rate`, `batch`, `l2`; `speed`, `epochs`, `until`, `until-accuracy`, `until-loss`;
 * `against` (activation:relu); `race` (relu,tanh), `race-seeds`, `race-epochs`; `points` and `table` (own data); `lang`, `theme` (light or dark), `compact`, `url-state` (reads and writes the page's
 * address, which has the trained network, too, where it fits).
 */
export class SoftmaxClassifier extends LabElement {
  static override styles = labStyles;
  static override properties: PropertyDeclarations = {
    refused: { state: true },
    said: { state: true },
    folds: { state: true },
  };

  declare protected words: ClassifierWords;
  declare protected refused: string;
  declare protected said: string;
  declare protected folds: ReadonlySet<string>;

  #model: LabModel | undefined;
  /** The last settings, for an engine that comes back. */
  #kept: ClassifierSettings | undefined;
  readonly #pace = new UpdatePace();
  readonly #data = new LabData();
  readonly #tables = new TableChoice(this.#data, (id) => {
    this.refused = this.words.lab.notLoaded(measuredName(this.words, id));
  });
  readonly #pad = new DigitPad(this, () => this.#drawing.pictures.choose(undefined));
  readonly #announcer = new Announcer(this);
  readonly #arithmetic = new ArithmeticPopover(this, () => this.words);
  readonly #csv = new CsvController(this);
  readonly #editor: PointsEditor = new PointsEditor(this, {
    words: () => this.words,
    points: () => {
      const settings = this.#model?.settings;
      return settings?.dataset === OWN_POINTS ? settings.points : undefined;
    },
    planes: () => this.#drawing.pictures.planes,
    commit: (points) => this.#actions.change('', { points }),
    undo: () => this.#actions.undo(),
    redo: () => this.#actions.redo(),
    say: (text) => this.#announcer.say(text),
  });
  readonly #race = new RaceController(this, (action) => this.attempt(action));
  readonly #keep = new KeepController(this, {
    model: () => this.#model,
    hasData: (dataset) => this.#tables.load(dataset),
    open: (state) => this.attempt(() => this.#open(state)),
  });
  readonly #drawing = new Drawing(
    this,
    () =>
      this.#model && {
        model: this.#model,
        words: this.words,
        mode: this.#mode,
        playing: this.#player.playing,
      },
    (action) => this.attempt(action),
    () => this.#editor.active,
  );
  readonly #player: Player = new Player(this, () => this.#model, {
    attempt: (action) => this.attempt(action),
    draw: (slice) => this.#drawing.slice(slice),
    drawingCost: () => this.#drawing.cost,
    stopped: () => this.#stopped(),
  });
  readonly #actions = new Actions({
    model: () => this.#model,
    words: () => this.words,
    player: this.#player,
    attempt: (action) => this.attempt(action),
    renewed: () => this.#renewed(),
    wentOn: () => this.#wentOn(),
    tell: (text) => this.#tell(text),
  });

  constructor() {
    super();
    this.refused = '';
    this.said = '';
    this.folds = new Set();
  }

  protected override wordsFor(language: string): ClassifierWords {
    return classifierWordsFor(language);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    this.#race.stop();
    this.#drawing.stop();
    this.#tables.cancel();
    this.#dropModel();
  }

  /** Trains on, as the button does. */
  play(): void {
    this.#actions.play();
    this.#keep.forget();
    this.#writeState();
    this.requestUpdate();
  }

  pause(): void {
    this.#player.pause();
  }

  protected override engineReady(engine: Engine): void {
    const facts = factsOf(engine);
    const preset = readClassifier(facts, this.attributeText, undefined);
    const asked = readKept(facts, this.addressText(), preset.settings);
    const begin = (settings: ClassifierSettings): void => {
      // The runs of a lost engine are gone with it; the settings begin anew.
      this.#dropModel();
      this.#model = this.attempt(() => new LabModel(engine, preset.settings, settings, this.#data));
      if (this.#kept) {
        this.#renewed();
        return;
      }
      const { networks } = asked;
      this.warnings = [...preset.warnings, ...asked.warnings];
      if (networks.length === 0 || settings !== asked.settings) this.#renewed();
      else this.#openLinked({ settings, networks });
    };
    const first = this.#kept ?? asked.settings;
    this.#tables.choose(
      first.dataset,
      () => begin(first),
      () => begin(fitToDataset(facts, first, facts.datasets[0]?.id)),
    );
  }

  protected override attributesChanged(engine: Engine, names: ReadonlySet<string>): void {
    const model = this.#model;
    if (!model) return;
    model.preset = readClassifier(model.facts, this.attributeText, undefined).settings;
    const asked = readClassifier(model.facts, this.changedText(engine, names), model.settings);
    this.warnings = asked.warnings;
    this.#tables.choose(asked.settings.dataset, () => this.#actions.begin(asked.settings));
  }

  protected override showProblem(error: unknown): void {
    this.pause();
    super.showProblem(error);
  }

  /**
   * The panels of a large network take a good part of a frame: while it runs, they do not share one with training. What
   * is pressed is answered at once, and so is a jump where motion is not wanted.
   */
  protected override async scheduleUpdate(): Promise<void> {
    const { playing, jumps } = this.#player;
    const pause = playing && !jumps ? this.#pace.pause() : undefined;
    if (pause) await pause;
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    this.#pace.measure(() => super.update(changed));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The lines' labels are words, too.
    if (changed.has('words')) this.attempt(() => this.#drawing.lines());
  }

  protected override render(): TemplateResult {
    const { words, problem } = this;
    if (problem) {
      const panel = problemPanel(words, problem, this.startAgain, html`<slot></slot>`);
      return html`<div class="lab" lang=${words.lang}>${panel}</div>`;
    }
    const model = this.#model;
    const view = model && this.engine ? this.attempt(() => this.#view(model)) : undefined;
    return html`<div class="lab ${this.compact ? 'compact' : ''}" lang=${words.lang}>
      ${view ? this.#content(view) : this.#waiting()} ${this.#announcer.render()}
    </div>`;
  }

  #waiting(): TemplateResult {
    return waitingView(this.words, this.slow, this.compact, this.#drawing.pictures);
  }

  #content(view: LabView): TemplateResult {
    if (this.compact) return compactView(view);
    return fullView(view, {
      race: () => this.#race.render(view),
      link: html`${this.#keep.button(view)} ${this.#keep.linkResult(view)}`,
      keep: this.#keep.panel(view),
    });
  }

  get #mode(): Mode {
    const { race = null, against = null } = this.#model?.settings ?? {};
    // The small form has one plane, whatever else there is.
    if (race && !this.compact) return 'race';
    return against ? 'against' : 'one';
  }

  #view(model: LabModel): LabView {
    const { settings, worlds, engine } = model;
    const actions = this.#actions;
    const { pictures } = this.#drawing;
    const view: LabView = {
      words: this.words,
      engine,
      functions: engine.activations,
      features: engine.inputFeatures,
      facts: model.facts,
      settings,
      preset: model.preset,
      worlds,
      samples: (one) => this.#data.samples(engine, one),
      table: shownTable(this.words, settings, this.#data.table(settings)),
      trainingSamples: worlds.a.points.heldOutFrom,
      digit: { pad: this.#pad, input: drawnDigit(model, this.#pad) },
      showSample: () => {
        showNextSample(model, this.#pad, pictures);
        this.#drawing.all();
      },
      editor: this.#editor,
      isTooLong: () => leftOut(model.facts, { settings, networks: [] }, model.preset) === 'data',
      csv: (inner) => this.#csv.panel(inner),
      mode: this.#mode,
      pictures,
      arithmetic: this.#arithmetic,
      inputNames: inputNames(model),
      point: this.#drawing.explained(model),
      unit: pictures.network.selected,
      playing: this.#player.playing,
      goal: this.#player.goal,
      canUndo: model.canUndo,
      canRedo: model.canRedo,
      said: this.said,
      refused: this.refused,
      warnings: this.warnings,
      folds: this.folds,
      openFold: (key, open) => this.#openFold(key, open),
      change: (key, changes) => actions.change(key, changes),
      chooseDataset: (id) => this.#tables.choose(id, () => actions.chooseDataset(id)),
      chooseMode: (mode) => this.#chooseMode(view, mode),
      playOrPause: () => (this.#player.playing ? this.pause() : this.play()),
      pause: () => this.pause(),
      step: () => actions.step(),
      stepEpoch: () => actions.stepEpoch(),
      stepOnPoint: () => actions.stepOn(pictures.point),
      reset: () => actions.reset(),
      newSeed: () => actions.newSeed(),
      undo: () => actions.undo(),
      redo: () => actions.redo(),
      halve: () => actions.halveRate(),
      goBack: () => actions.goBack(),
      setParameter: (index, value) => actions.setParameter(index, value),
      refuse: (message) => (this.refused = message),
      closeRefused: () => (this.refused = ''),
      closeWarnings: () => (this.warnings = []),
    };
    return view;
  }

  #chooseMode(view: LabView, mode: Mode): void {
    const { race, against } = view.settings;
    const change = (changes: Partial<ClassifierSettings>): void =>
      this.#actions.change('mode', changes);
    if (mode === 'race') {
      this.pause();
      if (!race) change({ race: this.#race.last ?? firstRace(view.functions) });
      return;
    }
    if (race) change({ race: null });
    if (mode === 'against' && !against) change({ against: firstDifference(view, 'activation') });
    else if (mode === 'one' && against) change({ against: null });
  }

  /** Another state instead of what is there, which Undo brings back. */
  #open(state: KeptState): FileProblem | undefined {
    this.pause();
    const problem = this.#model?.open(state);
    if (!problem) this.#renewed();
    return problem;
  }

  /** Networks that do not fit the settings beside them are left out, and the page says so. */
  #openLinked(state: KeptState): void {
    const problem = this.attempt(() => this.#open(state));
    if (!problem) {
      this.#tell(this.words.keep.openedLink(this.#model?.worlds.epoch ?? 0));
      return;
    }
    const { text, allowed } = problem;
    this.warnings = [...this.warnings, { name: 'trained', text, allowed, used: '' }];
    this.#renewed();
  }

  #tell(text: string): void {
    this.said = text;
    this.#announcer.say(text);
  }

  #openFold(key: string, open: boolean): void {
    if (this.folds.has(key) === open) return;
    const folds = new Set(this.folds);
    if (open) folds.add(key);
    else folds.delete(key);
    this.folds = folds;
  }

  /** The model has other settings or networks than before. */
  #renewed(): void {
    const model = this.#model;
    if (!model) return;
    this.refused = '';
    this.#kept = model.settings;
    if (this.#mode !== 'race') this.#race.stop();
    this.#keep.forget();
    this.#writeState();
    this.#drawing.renew();
  }

  /** The address follows what is shown; while it trains, the settings alone. */
  #writeState(): void {
    const model = this.#model;
    if (!model) return;
    this.writeAddress(() => {
      const { facts, settings, preset, worlds } = model;
      const networks = this.#player.playing ? [] : worlds.kept;
      return keptTexts(facts, { settings, networks }, preset);
    });
  }

  #wentOn(): void {
    const run = this.#model?.worlds.a;
    if (run) this.#announcer.say(statusText(this.words, run));
    this.#keep.forget();
    this.#writeState();
    this.#drawing.all();
  }

  #stopped(): void {
    const model = this.#model;
    if (!model) return;
    const { worlds, settings } = model;
    if (this.#player.isThere && settings.until !== 'epochs') {
      this.said = this.words.lab.isThere[settings.until];
    }
    this.#writeState();
    this.#drawing.all();
    const status = statusText(this.words, worlds.a);
    this.#announcer.say(this.words.run.paused(worlds.epoch, status));
  }

  #dropModel(): void {
    this.#model?.dispose();
    this.#model = undefined;
  }
}
