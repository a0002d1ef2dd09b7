// <reliability-diagram>: how sure a network says it is, how often it is right, and how sure it is where it saw nothing.
import {
  type TableCell,
  softmaxArithmetic,
  type Figure,
  type Arithmetic,
  duelStyles,
  type Engine,
  Experiment,
  type ExperimentTable,
  type Guess,
  html,
  integerProperty,
  numberText,
  type Outcome,
  percentText,
  type PlaneWindow,
  PlaneView,
  type Prediction,
  type PropertyDeclarations,
  type PropertyTable,
  seedProperty,
  segments,
  type TemplateResult,
  windowAround,
  wordsIn,
} from '../kit.js';
import { diagramStyles, reliabilityDiagram } from './diagram.js';
import { DIRECTIONS, FAR, ReliabilityRun, type ReliabilitySettings, SAMPLES } from './plan.js';
import { binArithmetic, meanArithmetic } from './mean-arithmetic.js';
import { words } from './words.js';

const VIEWS = { near: 1, three: 3, ten: 10 } as const;
type View = keyof typeof VIEWS;
const PRESET_EPOCHS = 400;
const CELLS = { running: 40, resting: 72 };
/** A guess this near is a good one. */
const NEAR = 0.07;

/** Attributes: `epochs`, `seed`, `predict`. Two layers of 32 tanh units, 80 noisy points, 320 held out. */
export class ReliabilityDiagram extends Experiment<ReliabilitySettings, ReliabilityRun> {
  static override styles = [...Experiment.styles, duelStyles, diagramStyles];
  static override properties: PropertyDeclarations = { view: { state: true } };

  /** How much of the plane is shown; no part of the run. */
  declare protected view: View;
  readonly #plane = new PlaneView(this, {
    // How far is far is read off them.
    axes: () => true,
    changed: () => this.requestUpdate(),
    hover: false,
  });
  #shown = '';
  #shownRun: ReliabilityRun | undefined;

  constructor() {
    super();
    this.view = 'near';
  }

  protected override table(): PropertyTable<ReliabilitySettings> {
    return {
      epochs: integerProperty('epochs', { min: 10, max: 600, initial: PRESET_EPOCHS }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, settings: ReliabilitySettings): ReliabilityRun {
    return new ReliabilityRun(engine, settings);
  }

  protected override progressText(_settings: ReliabilitySettings, run: ReliabilityRun): string {
    return this.words.run.epoch(run.epoch);
  }

  protected override prediction(
    _engine: Engine,
    { epochs }: ReliabilitySettings,
  ): Prediction | undefined {
    // The question names what this long a training comes to.
    if (epochs !== PRESET_EPOCHS) return undefined;
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(Math.round(SAMPLES.all * SAMPLES.testFraction)),
      name: own.guessName,
      min: 0.3,
      max: 1,
      step: 0.01,
      initial: 0.9,
      print: (share) => this.#percent(share),
    };
  }

  protected override outcome(
    _engine: Engine,
    { epochs }: ReliabilitySettings,
    run: ReliabilityRun,
  ): Outcome | undefined {
    if (epochs !== PRESET_EPOCHS) return undefined;
    const own = wordsIn(this.words, words);
    const { accuracy } = run.trust;
    return {
      answer: accuracy,
      text: own.answer(this.#percent(accuracy)),
      feedback: (guess: Guess | undefined) => {
        if (typeof guess !== 'number') return own.skipped;
        if (Math.abs(guess - accuracy) <= NEAR) return own.near;
        return guess > accuracy ? own.believed : own.tooLow;
      },
    };
  }

  protected override controls(): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="cols-2">
      ${this.slider('epochs', own.epochs, { min: 10, max: 600, step: 10 })}
      <div class="field">
        <span><b>${own.viewName}</b></span>
        ${segments({
          key: 'view',
          name: own.viewName,
          options: (['near', 'three', 'ten'] as const).map((value) => ({
            value,
            label: own.views[value],
          })),
          value: this.view,
          choose: (value) => (this.view = value),
        })}
      </div>
    </div>`;
  }

  protected override body(
    _engine: Engine,
    _settings: ReliabilitySettings,
    run: ReliabilityRun,
  ): TemplateResult {
    const own = wordsIn(this.words, words);
    const status = this.#status(run);
    return html`<div class="cols-2">
      <div class="stack">
        <p class="fig-title">${own.diagram} <span>${own.diagramOf}</span></p>
        ${reliabilityDiagram({
          words: this.words,
          bins: run.trust.bins,
          name: status,
          sure: own.sure,
          right: own.right,
          count: own.count,
        })}
        <p class="hint">${own.honest}</p>
        <p>
          ${own.columns[2]}${this.words.colon}<b
            >${this.arithmetic.number(this.#percent(run.trust.confidence), 'confidence', () =>
              meanArithmetic(this.words, run.trust, 'confidence'),
            )}</b
          >
          <br />${own.columns[3]}${this.words.colon}<b
            >${this.arithmetic.number(this.#percent(run.trust.accuracy), 'accuracy', () =>
              meanArithmetic(this.words, run.trust, 'accuracy'),
            )}</b
          >
        </p>
      </div>
      <div class="stack">
        <p class="fig-title">${own.plane} <span>${this.words.classifier.stronger}</span></p>
        <div class="plane-box">
          ${this.#plane.render({
            summary: `${own.plane}${this.words.colon}${this.#farText(run)}`,
            control: this.words.classifier.pointControl,
            value: this.words.classifier.noPoint,
          })}
        </div>
        <p>${this.arithmetic.number(this.#farText(run), 'far', () => this.#farList(run))}</p>
      </div>
    </div>`;
  }

  protected override draw(
    _engine: Engine,
    _settings: ReliabilitySettings,
    run: ReliabilityRun,
  ): void {
    const cells = this.playing ? CELLS.running : CELLS.resting;
    const key = `${run.epoch} ${this.view} ${cells}`;
    if (run === this.#shownRun && key === this.#shown) return;
    this.#shownRun = run;
    this.#shown = key;
    const { inputs, labels, classes } = run.data;
    const points = { inputs, labels, heldOutFrom: labels.length };
    const window = widened(windowAround(points), VIEWS[this.view]);
    this.#plane.setPoints(points, window);
    const probabilities = run.grid(window, cells);
    this.#plane.show({ probabilities, columns: cells, rows: cells, classes }, []);
  }

  protected override summary(
    _engine: Engine,
    _settings: ReliabilitySettings,
    run: ReliabilityRun,
  ): string {
    const own = wordsIn(this.words, words);
    const space = this.words.lang === 'en' ? ' ' : '';
    return `${own.summary(run.epoch)}${this.#status(run)}${space}${this.#farText(run)}`;
  }

  protected override data(
    engine: Engine,
    _settings: ReliabilitySettings,
    run: ReliabilityRun,
  ): ExperimentTable {
    const own = wordsIn(this.words, words);
    const { bins, confidence, accuracy } = run.trust;
    const of = run.data.test.labels.length;
    return {
      caption: own.caption,
      columns: own.columns,
      rows: [
        ...bins.map((bin, index) => [
          this.words.ends(
            this.#percent(index / bins.length),
            this.#percent((index + 1) / bins.length),
          ),
          ...this.#binCells(run, index, bin.count === 0),
        ]),
        [
          own.whole,
          String(of),
          {
            text: numberText(confidence, 4),
            terms: () => meanArithmetic(this.words, run.trust, 'confidence'),
          },
          {
            text: numberText(accuracy, 4),
            terms: () => meanArithmetic(this.words, run.trust, 'accuracy'),
          },
        ],
        ...run.far.map((share, index) => {
          const [x, y] = DIRECTIONS[index]!;
          const sure = {
            text: numberText(share, 4),
            terms: () => this.#farTerms(engine, run, index),
          };
          return [own.direction(FAR * x, FAR * y), '', sure, ''];
        }),
      ],
    };
  }

  #binCells(run: ReliabilityRun, index: number, empty: boolean): TableCell[] {
    if (empty) return ['0', '–', '–'];
    const { count, confidence, accuracy } = run.trust.bins[index]!;
    const cell = (of: 'count' | 'confidence' | 'accuracy', text: string): Figure => ({
      text,
      terms: () => binArithmetic(this.words, run, index, of),
    });
    return [
      cell('count', String(count)),
      cell('confidence', numberText(confidence, 4)),
      cell('accuracy', numberText(accuracy, 4)),
    ];
  }

  #farList(run: ReliabilityRun): Arithmetic {
    const own = wordsIn(this.words, words);
    return {
      title: own.plane,
      columns: ['', own.columns[2]!],
      rows: run.far.map((share, index) => {
        const [x, y] = DIRECTIONS[index]!;
        return [own.direction(FAR * x, FAR * y), numberText(share, 6)];
      }),
      result: ['min', numberText(Math.min(...run.far), 6)],
    };
  }

  /** The probability of the class that the network is surest of there. */
  #farTerms(engine: Engine, run: ReliabilityRun, direction: number): Arithmetic {
    const logits = Array.from(run.farLogits(direction), (z) => Number(z.toPrecision(7)));
    return softmaxArithmetic(this.words, engine, logits, logits.indexOf(Math.max(...logits)));
  }

  #percent(share: number): string {
    return this.words.percent(percentText(share));
  }

  #status(run: ReliabilityRun): string {
    return wordsIn(this.words, words).status(
      this.#percent(run.training.accuracy),
      this.#percent(run.trust.confidence),
      this.#percent(run.trust.accuracy),
    );
  }

  #farText({ far }: ReliabilityRun): string {
    const sure = far.filter((share) => share > 0.95).length;
    return wordsIn(this.words, words).far(this.#percent(Math.min(...far)), sure, far.length);
  }
}

/** The same centre, so many times as wide. */
function widened({ xMin, xMax, yMin, yMax }: PlaneWindow, times: number): PlaneWindow {
  const [x, y] = [(xMin + xMax) / 2, (yMin + yMax) / 2];
  const half = ((xMax - xMin) / 2) * times;
  return { xMin: x - half, xMax: x + half, yMin: y - half, yMax: y + half };
}
