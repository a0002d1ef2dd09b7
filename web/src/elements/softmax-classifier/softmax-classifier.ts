// <softmax-classifier>: a small network that learns to tell classes apart, with its data, layers and training
// in the reader's hands. This file is the element's life; the model owns what is shown, the panels show it.
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ClassifierSettings } from '../../state/index.js';
import {
  keptTexts,
  readClassifier,
  readNetworks,
  type FileProblem,
  type KeptState,
} from '../../state/index.js';
import { LabElement, type Engine } from '../lab-element.js';
import { Announcer } from '../parts/announcer.js';
import { ArithmeticPopover } from '../parts/arithmetic.js';
import type { Slice } from '../parts/frame-loop.js';
import { problemPanel } from '../parts/state-panel.js';
import { KeepController } from './keep-controller.js';
import { compactView, fullView, waitingView } from './layouts.js';
import { LabModel } from './model/lab-model.js';
import { Player } from './model/player.js';
import { Turns } from './model/turns.js';
import { factsOf } from './model/worlds.js';
import { firstDifference } from './panels/against-panel.js';
import type { ExplainedPoint, LabView, Mode } from './panels/lab-view.js';
import { statusText } from './panels/summary.js';
import { Pictures } from './pictures.js';
import { RaceController } from './race-controller.js';
import { labStyles } from './styles/index.js';

/**
 * Attributes: `dataset`, `classes`, `samples`, `noise`, `held-out`, `seed`, `layers` (tanh-8_leaky_relu-8(0.1)),
 * `activation` and its parameters (for all hidden layers), `initializer`, `optimizer` and its numbers (`momentum`,
 * `beta1`, `beta2`, `epsilon`), `rate`, `batch`, `l2`; `speed`, `epochs`, `until`, `until-accuracy`, `until-loss`;
 * `against` (activation:relu); `lang`, `theme` (light or dark), `compact`, `url-state` (reads and writes the page's
 * address, which has the trained network, too, where it fits).
 */
export class SoftmaxClassifier extends LabElement {
  static override styles = labStyles;
  static override properties: PropertyDeclarations = {
    refused: { state: true },
    said: { state: true },
    racing: { state: true },
    folds: { state: true },
  };

  declare protected refused: string;
  declare protected said: string;
  declare protected racing: boolean;
  declare protected folds: ReadonlySet<string>;

  #model: LabModel | undefined;
  /** The last settings, for an engine that comes back. */
  #kept: ClassifierSettings | undefined;
  readonly #announcer = new Announcer(this);
  readonly #arithmetic = new ArithmeticPopover(this, () => this.words);
  readonly #pictures = new Pictures(this, () => this.requestUpdate());
  readonly #race = new RaceController(this, (action) => this.attempt(action));
  readonly #keep = new KeepController(this, {
    model: () => this.#model,
    open: (state) => this.attempt(() => this.#open(state)),
  });
  readonly #turns = new Turns([
    { pause: 0, isOpen: () => !this.racing, draw: () => this.#drawPlanes() },
    { pause: 60, isOpen: () => this.#isFull, draw: () => this.#drawLines() },
    { pause: 120, isOpen: () => true, draw: () => this.#say() },
    { pause: 200, isOpen: () => this.#isFull, draw: () => this.#probe() },
    {
      pause: 200,
      isOpen: () => this.#isFull && this.#mode === 'one',
      draw: () => this.#drawNetwork(),
    },
  ]);
  readonly #player = new Player(this, () => this.#model, {
    attempt: (action) => this.attempt(action),
    draw: (slice) => this.#drawSlice(slice),
    drawingCost: () => this.#turns.cost,
    stopped: () => this.#stopped(),
  });

  constructor() {
    super();
    this.refused = '';
    this.said = '';
    this.racing = false;
    this.folds = new Set();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    this.#race.stop();
    this.#turns.stop();
    this.#dropModel();
  }

  /** Trains on, as the button does. */
  play(): void {
    if (!this.#model || this.#model.worlds.stopped) return;
    this.said = '';
    this.#keep.forget();
    this.#player.play();
    this.#writeState(this.#model);
    this.requestUpdate();
  }

  pause(): void {
    this.#player.pause();
  }

  protected override engineReady(engine: Engine): void {
    const facts = factsOf(engine);
    const preset = readClassifier(facts, this.attributeText, undefined);
    const asked = readClassifier(facts, this.addressText(), preset.settings);
    // The runs of a lost engine are gone with it; the settings begin anew.
    this.#dropModel();
    this.#model = new LabModel(engine, preset.settings, this.#kept ?? asked.settings);
    if (this.#kept) {
      this.#begun();
      return;
    }
    const { networks, warnings } = readNetworks(this.addressText());
    this.warnings = [...preset.warnings, ...asked.warnings, ...warnings];
    if (networks.length === 0) this.#begun();
    else this.#openLinked({ settings: asked.settings, networks });
  }

  protected override attributesChanged(engine: Engine, names: ReadonlySet<string>): void {
    const model = this.#model;
    if (!model) return;
    model.preset = readClassifier(model.facts, this.attributeText, undefined).settings;
    const asked = readClassifier(model.facts, this.changedText(engine, names), model.settings);
    this.warnings = asked.warnings;
    this.#begin('', asked.settings);
  }

  protected override showProblem(error: unknown): void {
    this.pause();
    super.showProblem(error);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The lines' labels are words, too.
    if (changed.has('words')) this.attempt(() => this.#drawLines());
  }

  protected override render(): TemplateResult {
    const { words, problem } = this;
    if (problem) {
      const panel = problemPanel(words, problem, this.startAgain, html`<slot></slot>`);
      return html`<div class="lab" lang=${words.lang}>${panel}</div>`;
    }
    const model = this.#model;
    return html`<div class="lab ${this.compact ? 'compact' : ''}" lang=${words.lang}>
      ${model && this.engine ? this.#content(model) : this.#waiting()} ${this.#announcer.render()}
    </div>`;
  }

  #waiting(): TemplateResult {
    return waitingView(this.words, this.slow, this.compact, this.#pictures);
  }

  #content(model: LabModel): TemplateResult {
    const view = this.attempt(() => this.#view(model));
    if (!view) return this.#waiting();
    if (this.compact) return compactView(view);
    return fullView(view, {
      race: () => this.#race.render(view),
      link: html`${this.#keep.button(view)} ${this.#keep.linkResult(view)}`,
      keep: this.#keep.panel(view),
    });
  }

  get #isFull(): boolean {
    return !this.compact && !this.racing;
  }

  get #mode(): Mode {
    if (this.racing) return 'race';
    return this.#model?.settings.against ? 'against' : 'one';
  }

  #view(model: LabModel): LabView {
    const { settings, worlds, engine } = model;
    const view: LabView = {
      words: this.words,
      engine,
      functions: engine.activations,
      features: engine.inputFeatures,
      facts: model.facts,
      settings,
      preset: model.preset,
      worlds,
      mode: this.#mode,
      pictures: this.#pictures,
      arithmetic: this.#arithmetic,
      inputNames: inputNames(model),
      point: this.#explained(model),
      unit: this.#pictures.network.selected,
      playing: this.#player.playing,
      goal: this.#player.goal,
      canUndo: model.canUndo,
      said: this.said,
      refused: this.refused,
      warnings: this.warnings,
      folds: this.folds,
      openFold: (key, open) => this.#openFold(key, open),
      change: (key, changes) => this.#change(key, changes),
      chooseDataset: (id) => this.#rebuilt(() => model.chooseDataset(id)),
      chooseMode: (mode) => this.#chooseMode(view, mode),
      playOrPause: () => (this.#player.playing ? this.pause() : this.play()),
      pause: () => this.pause(),
      step: () => this.#stepOnce(),
      stepEpoch: () => this.#stepEpoch(),
      stepOnPoint: () => this.#stepOnPoint(),
      reset: () => this.#begin('', model.settings, this.words.run.wasReset),
      newSeed: () => this.#begin('', { ...model.settings, seed: model.settings.seed + 1 }),
      undo: () => this.#undo(),
      halve: () => this.#halve(),
      goBack: () => this.#goOn(),
      setParameter: (index, value) => this.#setParameter(index, value),
      refuse: (message) => (this.refused = message),
      closeRefused: () => (this.refused = ''),
      closeWarnings: () => (this.warnings = []),
    };
    return view;
  }

  #chooseMode(view: LabView, mode: Mode): void {
    this.#race.stop();
    this.racing = mode === 'race';
    if (this.racing) this.pause();
    const isAgainst = view.settings.against !== null;
    if (mode === 'against' && !isAgainst) {
      this.#change('', { against: firstDifference(view, 'activation') });
    } else if (mode === 'one' && isAgainst) {
      this.#change('', { against: null });
    } else {
      this.#show();
    }
  }

  #change(key: string, changes: Partial<ClassifierSettings>): void {
    const model = this.#model;
    if (!model) return;
    const trained = model.worlds.step > 0;
    const rebuilt = this.attempt(() => model.change(key, changes)) ?? false;
    this.#player.refresh();
    this.#begun();
    this.#tell(rebuilt && trained ? this.words.run.rebuilt : '');
  }

  #begin(key: string, settings: ClassifierSettings, said?: string): void {
    this.#rebuilt(() => this.#model?.begin(key, settings), said);
  }

  /** A new run; the one before stays within reach of Undo. */
  #rebuilt(begin: () => void, said = this.words.run.rebuilt): void {
    const trained = (this.#model?.worlds.step ?? 0) > 0;
    this.attempt(begin);
    this.#begun();
    this.#tell(trained ? said : '');
  }

  #undo(): void {
    this.pause();
    if (!this.attempt(() => this.#model?.undo())) return;
    this.#begun();
    this.#tell(this.words.run.undone);
  }

  /** Another state instead of what is there, which Undo brings back. */
  #open(state: KeptState): FileProblem | undefined {
    this.pause();
    const problem = this.#model?.open(state);
    if (!problem) this.#begun();
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
    this.#begun();
  }

  #stepOnce(): void {
    const model = this.#model;
    this.pause();
    if (!model || model.worlds.stopped) return;
    this.said = '';
    this.attempt(() => model.worlds.takeSteps(1));
    this.#writeState(model);
    this.#announcer.say(statusText(this.words, model.worlds.a));
    this.#show();
  }

  #stepEpoch(): void {
    this.pause();
    this.said = '';
    this.#player.playOneEpoch();
    this.requestUpdate();
  }

  #stepOnPoint(): void {
    const { point } = this.#pictures;
    this.pause();
    if (point === undefined) return;
    this.attempt(() => this.#model?.stepOn(point));
    this.#begun();
    this.#tell(this.words.lab.steppedOn);
  }

  #setParameter(index: number, value: number): void {
    this.pause();
    this.attempt(() => this.#model?.setParameter(index, value));
    this.#begun();
    this.#tell(this.words.lab.edited);
  }

  #halve(): void {
    const model = this.#model;
    if (!model) return;
    this.#change('rate', { rate: model.settings.rate / 2 });
    this.#goOn();
    this.play();
  }

  #goOn(): void {
    this.attempt(() => this.#model?.worlds.goOn());
    this.#show();
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
  #begun(): void {
    const model = this.#model;
    if (!model) return;
    this.attempt(() => this.#pictures.setWorlds(model.engine, model.worlds));
    this.refused = '';
    this.#kept = model.settings;
    this.#keep.forget();
    this.#writeState(model);
    this.#show();
  }

  /** The address follows what is shown; while it trains, the settings alone. */
  #writeState(model: LabModel): void {
    this.writeAddress(() => {
      const { facts, settings, preset, worlds } = model;
      const networks = this.#player.playing ? [] : worlds.kept;
      return keptTexts(facts, { settings, networks }, preset);
    });
  }

  /** Draws all of it: at once where it is at rest, in the next frames where it runs. */
  #show(): void {
    this.requestUpdate();
    this.#turns.mark();
    this.#pictures.outdate();
    if (!this.#player.playing) this.#turns.settle((action) => this.attempt(action));
  }

  #drawSlice({ deadline, jump }: Slice): void {
    if (jump) this.#show();
    else this.#turns.run(deadline);
    if (jump) this.requestUpdate();
  }

  #stopped(): void {
    const model = this.#model;
    if (!model) return;
    const { worlds, settings } = model;
    if (this.#player.isThere && settings.until !== 'epochs') {
      this.said = this.words.lab.isThere[settings.until];
    }
    this.#writeState(model);
    this.#show();
    const status = statusText(this.words, worlds.a);
    this.#announcer.say(this.words.run.paused(worlds.epoch, status));
  }

  #drawPlanes(): undefined {
    const worlds = this.#model?.worlds;
    if (worlds) this.#pictures.drawPlanes(worlds, this.#player.playing);
  }

  #drawLines(): undefined {
    const worlds = this.#model?.worlds;
    if (worlds && this.#isFull) this.#pictures.drawLines(this.words, worlds);
  }

  #drawNetwork(): boolean {
    const model = this.#model;
    if (!model) return false;
    return this.#pictures.drawNetwork(model.worlds.a, inputNames(model), this.#player.playing);
  }

  #say(): undefined {
    this.requestUpdate();
  }

  #probe(): undefined {
    for (const run of this.#model?.worlds.runs ?? []) {
      if (this.#player.playing) run.probeInTime();
      else run.probe();
    }
    this.requestUpdate();
  }

  #explained({ worlds }: LabModel): ExplainedPoint | undefined {
    const { point } = this.#pictures;
    if (point === undefined) return undefined;
    const { inputs, labels, dimensions } = worlds.a.points;
    const own = inputs.slice(dimensions * point, dimensions * (point + 1));
    return {
      index: point,
      inputs: own,
      label: labels[point]!,
      explanation: worlds.a.explain(point),
    };
  }

  #dropModel(): void {
    this.#model?.dispose();
    this.#model = undefined;
  }
}

/** What the first layer sees: the features that are chosen, or the point's own numbers. */
function inputNames({ engine, settings, worlds }: LabModel): readonly string[] {
  const { dimensions } = worlds.a.points;
  if (dimensions !== 2 || settings.features.length === 0) {
    return Array.from({ length: dimensions }, (_, index) =>
      index < 2 ? `x${'₁₂'[index]!}` : `x${index + 1}`,
    );
  }
  return settings.features.map(
    (id) => engine.inputFeatures.find((feature) => feature.id === id)?.label ?? id,
  );
}
