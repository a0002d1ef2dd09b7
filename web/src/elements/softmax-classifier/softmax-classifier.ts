// <softmax-classifier>: a small network that learns to tell classes apart, with its data, layers and training
// in the reader's hands. This file is the element's life; what it shows is in the panels beside it.
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ClassifierFacts, ClassifierSettings } from '../../state/index.js';
import { classifierTexts, fitToDataset, readClassifier } from '../../state/index.js';
import { LabElement, type Engine } from '../lab-element.js';
import { Announcer } from '../parts/announcer.js';
import { FrameLoop, type Slice } from '../parts/frame-loop.js';
import { problemPanel } from '../parts/state-panel.js';
import { partStyles } from '../parts/styles.js';
import { compactView, fullView, statusText, waitingView, type LabView } from './lab-view.js';
import type { ExplainedPoint } from './point-panel.js';
import { layerStyles } from './layer-panel.styles.js';
import { RunPictures } from './run-pictures.js';
import { RunTrail } from '../training/run-trail.js';
import { classifierStyles } from './softmax-classifier.styles.js';
import { TrainingRun } from '../training/training-run.js';

/** Play goes on for this many epochs and then stops by itself. */
const EPOCHS_OF_PLAY = 400;
const EPOCHS_OF_JUMP = 10;
/** Milliseconds between two updates of the words and numbers while it trains. */
const WORDS_PAUSE = 120;
/**
 * Attributes: `dataset`, `classes`, `samples`, `noise`, `held-out`, `seed`, `layers` (tanh-8_leaky_relu-8(0.1)),
 * `activation` and its parameters (for all hidden layers), `initializer`, `optimizer`, `rate`, `batch`; `lang`,
 * `theme` (light or dark), `compact`, `url-state` (reads and writes the page's address).
 */
export class SoftmaxClassifier extends LabElement {
  static override styles = [...partStyles, classifierStyles, layerStyles];
  static override properties: PropertyDeclarations = {
    refused: { state: true },
    said: { state: true },
    playing: { state: true },
    tableOpen: { state: true },
  };

  declare protected refused: string;
  declare protected said: string;
  declare protected playing: boolean;
  declare protected tableOpen: boolean;

  #preset: ClassifierSettings | undefined;
  /** The last settings, for an engine that comes back. */
  #kept: ClassifierSettings | undefined;
  #goal = EPOCHS_OF_PLAY;
  #jumpTo: number | undefined;
  #wordsShown = 0;
  readonly #trail = new RunTrail<ClassifierSettings, TrainingRun>();
  readonly #loop = new FrameLoop(this, (slice) => this.#slice(slice));
  readonly #announcer = new Announcer(this);
  readonly #pictures = new RunPictures(this, {
    axes: () => !this.compact,
    chosen: () => this.requestUpdate(),
  });

  constructor() {
    super();
    this.refused = '';
    this.said = '';
    this.playing = false;
    this.tableOpen = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    this.#trail.clear();
  }

  /** Trains on, as the button does. */
  play(): void {
    const run = this.#trail.run;
    if (!run || run.diverged) return;
    this.said = '';
    if (run.epoch >= this.#goal) this.#goal = run.epoch + EPOCHS_OF_PLAY;
    this.playing = true;
    this.#loop.start();
  }

  pause(): void {
    this.#loop.stop();
    this.#jumpTo = undefined;
    if (!this.playing) return;
    this.playing = false;
    const run = this.#trail.run;
    this.attempt(() => {
      run?.measureNow();
      this.#draw();
    });
    if (run) this.#announcer.say(this.words.run.paused(run.epoch, statusText(this.words, run)));
  }

  protected override engineReady(engine: Engine): void {
    const facts = factsOf(engine);
    const preset = readClassifier(facts, this.attributeText, undefined);
    const asked = readClassifier(facts, this.addressText(), preset.settings);
    this.#preset = preset.settings;
    if (!this.#kept) this.warnings = [...preset.warnings, ...asked.warnings];
    const settings = this.#kept ?? asked.settings;
    // The runs of a lost engine are gone with it; the settings begin anew.
    this.#trail.clear();
    this.#trail.begin(settings, new TrainingRun(engine, settings));
    this.#newRun(engine);
  }

  protected override attributesChanged(engine: Engine, names: ReadonlySet<string>): void {
    const { settings } = this.#trail;
    const facts = factsOf(engine);
    this.#preset = readClassifier(facts, this.attributeText, undefined).settings;
    const text = this.changedText(engine, names);
    const asked = readClassifier(facts, text, settings ?? this.#preset);
    this.warnings = asked.warnings;
    this.#go('', asked.settings);
  }

  protected override showProblem(error: unknown): void {
    this.pause();
    super.showProblem(error);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The lines' labels are words, too.
    if (changed.has('words')) this.attempt(() => this.#draw());
  }

  protected override render(): TemplateResult {
    const { words, problem, engine } = this;
    const { settings, run } = this.#trail;
    if (problem) {
      const panel = problemPanel(words, problem, this.startAgain, html`<slot></slot>`);
      return html`<div class="lab" lang=${words.lang}>${panel}</div>`;
    }
    const parts = this.#pictures;
    const view = engine && settings && run ? this.#view(engine, settings, run) : undefined;
    const content = !view
      ? waitingView(words, this.slow, this.compact, parts)
      : this.compact
        ? compactView(view, parts)
        : fullView(view, parts);
    return html`<div class="lab ${this.compact ? 'compact' : ''}" lang=${words.lang}>
      ${content} ${view ? this.#announcer.render() : nothing}
    </div>`;
  }

  #view(engine: Engine, settings: ClassifierSettings, run: TrainingRun): LabView {
    return {
      words: this.words,
      functions: engine.activations,
      facts: factsOf(engine),
      settings,
      preset: this.#preset ?? settings,
      run,
      point: this.attempt(() => this.#explained(run)),
      playing: this.playing,
      goal: this.#goal,
      canUndo: this.#trail.canUndo,
      said: this.said,
      refused: this.refused,
      warnings: this.warnings,
      tableOpen: this.tableOpen,
      change: (key, changes) => this.#change(key, changes),
      chooseDataset: (id) => this.#go('', fitToDataset(factsOf(engine), settings, id)),
      playOrPause: () => (this.playing ? this.pause() : this.play()),
      step: () => this.#stepOnce(),
      reset: () => this.#go('', settings, this.words.run.wasReset),
      newSeed: () => this.#go('', { ...settings, seed: settings.seed + 1 }),
      undo: () => this.#undo(),
      halve: () => this.#halve(),
      goBack: () => this.#goOn(),
      refuse: (message) => (this.refused = message),
      closeRefused: () => (this.refused = ''),
      closeWarnings: () => (this.warnings = []),
      openTable: (open) => (this.tableOpen = open),
    };
  }

  #change(key: string, changes: Partial<ClassifierSettings>): void {
    const { settings, run } = this.#trail;
    if (!settings || !run) return;
    const next = { ...settings, ...changes };
    if (key !== 'rate') {
      this.#go(key, next);
      return;
    }
    // A learning rate is no part of the network: the run goes on with the new one.
    this.attempt(() => (run.learningRate = next.rate));
    this.#trail.go(key, next, run);
    this.#settingsChanged();
  }

  /** A new run with these settings; the one before stays within reach of Undo. */
  #go(key: string, settings: ClassifierSettings, said?: string): void {
    const { engine } = this;
    if (!engine) return;
    const trained = (this.#trail.run?.step ?? 0) > 0;
    this.attempt(() => {
      this.#trail.go(key, settings, new TrainingRun(engine, settings));
      this.#newRun(engine);
    });
    this.said = trained ? (said ?? this.words.run.rebuilt) : '';
    this.#announcer.say(this.said);
  }

  #undo(): void {
    const { engine } = this;
    this.pause();
    if (!engine || !this.#trail.undo()) return;
    const { settings, run } = this.#trail;
    this.attempt(() => {
      if (run && settings) run.learningRate = settings.rate;
      this.#newRun(engine);
    });
    this.said = this.words.run.undone;
    this.#announcer.say(this.said);
  }

  #stepOnce(): void {
    const { run } = this.#trail;
    this.pause();
    if (!run || run.diverged) return;
    this.said = '';
    this.attempt(() => {
      run.takeSteps(1);
      this.#draw();
    });
    this.#announcer.say(statusText(this.words, run));
    this.requestUpdate();
  }

  #halve(): void {
    const { settings } = this.#trail;
    if (!settings) return;
    this.#change('rate', { rate: settings.rate / 2 });
    this.#goOn();
    this.play();
  }

  #goOn(): void {
    this.attempt(() => {
      this.#trail.run?.goOn();
      this.#draw();
    });
    this.requestUpdate();
  }

  #newRun(engine: Engine): void {
    const { run } = this.#trail;
    if (!run) return;
    this.#jumpTo = undefined;
    this.#goal = Math.max(EPOCHS_OF_PLAY, run.epoch);
    this.#pictures.setRun(engine, run);
    this.#draw();
    this.#settingsChanged();
  }

  #settingsChanged(): void {
    this.refused = '';
    this.#kept = this.#trail.settings;
    this.writeAddress(() => {
      const { engine } = this;
      const { settings } = this.#trail;
      if (!engine || !settings) return new Map();
      return classifierTexts(factsOf(engine), settings, this.#preset ?? settings);
    });
    this.requestUpdate();
  }

  /** One frame's work: train for the budget that drawing leaves, draw, and now and then the words. */
  #slice({ deadline, jump }: Slice): boolean {
    const { run } = this.#trail;
    if (!run) return true;
    const goal = jump ? (this.#jumpTo ??= this.#nextJump(run.epoch)) : run.epoch + 1;
    const until = Math.max(performance.now() + 1, deadline - this.#pictures.cost);
    const complete = this.attempt(() => run.trainUntil(Math.min(goal, this.#goal), until)) ?? true;
    if (jump && !complete) return false;
    this.#jumpTo = undefined;
    this.attempt(() => this.#draw());
    const now = performance.now();
    if (jump || now - this.#wordsShown > WORDS_PAUSE) {
      this.#wordsShown = now;
      this.requestUpdate();
    }
    if (run.diverged || run.epoch >= this.#goal) this.pause();
    return true;
  }

  #nextJump(epoch: number): number {
    return (Math.floor(epoch / EPOCHS_OF_JUMP) + 1) * EPOCHS_OF_JUMP;
  }

  #draw(): void {
    const { run } = this.#trail;
    if (run) this.#pictures.draw(this.words, run, this.playing);
  }

  #explained(run: TrainingRun): ExplainedPoint | undefined {
    const index = this.#pictures.plane.selected;
    if (index === undefined || index >= run.points.labels.length) return undefined;
    const { inputs, labels } = run.points;
    return {
      index,
      x: inputs[2 * index]!,
      y: inputs[2 * index + 1]!,
      label: labels[index]!,
      explanation: run.explain(index),
    };
  }
}

function factsOf(engine: Engine): ClassifierFacts {
  return { functions: engine.activations, datasets: engine.datasets };
}
