// <slope-at-zero>: ELU's two one-sided slopes at 0, and a network that is trained with the same alpha. One control
// moves the curve, its derivative and the outcome.
import {
  type Figure,
  type Arithmetic,
  type Curve,
  CurveSamples,
  CurveView,
  type DuelPlan,
  type DuelRun,
  type DuelViews,
  type Engine,
  type ExperimentTable,
  type Guess,
  html,
  integerProperty,
  numberProperty,
  numberText,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  settingText,
  type TemplateResult,
  TrainingDuel,
  wordsIn,
} from '../kit.js';
import { APPROACH, network, slopesAtZero } from './plan.js';
import { words } from './words.js';

const SPAN = 4;
/** A guess this near is right. */
const NEAR = 0.05;

interface Settings extends SeedSettings {
  readonly alpha: number;
  readonly epochs: number;
}

/** Attributes: `alpha` (of B; A has 1), `epochs`, `seed`, `predict`. */
export class SlopeAtZero extends TrainingDuel<Settings> {
  readonly #curves = new CurveView(this);
  readonly #samples = new CurveSamples();

  protected override table(): PropertyTable<Settings> {
    return {
      alpha: numberProperty('alpha', { min: 0, max: 10, initial: 2 }),
      epochs: integerProperty('epochs', { min: 1, max: 300, initial: 60 }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, { alpha, epochs, seed }: Settings): DuelPlan {
    const own = wordsIn(this.words, words);
    const worlds = [1, alpha].map((value) => ({
      title: own.world(settingText(value)),
      network: network(engine, value, seed),
    }));
    return { epochs, worlds, otherSeeds: 0, measure: ({ run }) => run.training.accuracy };
  }

  protected override views(): DuelViews {
    return { regions: true, line: 'loss', gradients: true, units: false };
  }

  protected override prediction(_engine: Engine, { alpha }: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(settingText(alpha)),
      name: own.guessName,
      min: 0,
      max: 4,
      step: 0.1,
      initial: 1,
      print: settingText,
    };
  }

  protected override outcome(engine: Engine, { alpha }: Settings): Outcome {
    const { left } = slopesAtZero(engine, alpha);
    return {
      answer: left,
      text: wordsIn(this.words, words).answer(sideText(left)),
      feedback: (guess) => this.#feedback(guess, left),
    };
  }

  #feedback(guess: Guess | undefined, left: number): string {
    const own = wordsIn(this.words, words);
    if (typeof guess !== 'number') return own.skipped;
    if (Math.abs(guess - left) <= NEAR) return own.right;
    if (Math.abs(guess - 1) <= NEAR) return own.one;
    return guess <= NEAR ? own.zero : own.other;
  }

  protected override controls(): TemplateResult {
    return html`<div class="settings">
      ${this.slider('alpha', wordsIn(this.words, words).alpha, { min: 0, max: 4, step: 0.1, validMax: 10 })}
    </div>`;
  }

  protected override draw(engine: Engine, settings: Settings, run: DuelRun): void {
    super.draw(engine, settings, run);
    const row = engine.activations.find(({ id }) => id === 'elu');
    if (!row) return;
    const { alpha } = settings;
    const samples = this.#samples;
    samples.sample(engine, row, { alpha }, SPAN);
    const { xs, values, slopes, jumps } = samples;
    const curves: Curve[] = [{ look: 'function', label: 'f', xs, ys: values }];
    if (!this.asking) curves.push({ look: 'derivative', label: 'f′', xs, ys: slopes, jumps });
    this.#curves.show({ xMin: -SPAN, xMax: SPAN, yMin: Math.min(-1, -alpha), yMax: 3 }, curves);
  }

  protected override body(engine: Engine, settings: Settings, run: DuelRun): TemplateResult {
    const own = wordsIn(this.words, words);
    const summary = this.summary(engine, settings, run);
    return html`<div class="cols-2">
        <div class="stack">
          <p class="fig-title">
            ${own.curves(settingText(settings.alpha))}
            <span>${this.asking ? own.hidden : ''}</span>
          </p>
          ${this.#curves.render(summary)}
        </div>
        <div class="stack">
          ${this.asking ? html`<p class="muted">${own.waits}</p>` : this.#sides(engine, settings)}
        </div>
      </div>
      ${super.body(engine, settings, run)}`;
  }

  #sides(engine: Engine, { alpha }: Settings): TemplateResult {
    const own = wordsIn(this.words, words);
    const { left, right } = slopesAtZero(engine, alpha);
    const terms = (): Arithmetic => this.#terms(engine, alpha, left, 'left');
    return html`<p class="fig-title">f′</p>
      <p>${own.leftSlope} ${this.arithmetic.number(sideText(left), 'left', terms)}</p>
      <p>
        ${own.rightSlope}
        ${this.arithmetic.number(sideText(right), 'right', () => this.#terms(engine, alpha, right, 'right'))}
      </p>
      <p class="muted">${sideText(left) === sideText(right) ? own.smooth : own.corner}</p>`;
  }

  /** The slopes on the way to 0, from one side. */
  #terms(engine: Engine, alpha: number, slope: number, side: 'left' | 'right'): Arithmetic {
    const own = wordsIn(this.words, words);
    const text = settingText(alpha);
    return {
      title: own.approach(text),
      columns: ['', own.value, own.slope],
      rows: APPROACH.filter((x) => x < 0 === (side === 'left')).map((x) => [
        own.at(settingText(x)),
        numberText(engine.value('elu', x, { alpha }), 4),
        numberText(engine.derivative('elu', x, { alpha }), 4),
      ]),
      result: [side === 'left' ? own.limit : own.rightRow, '0', sideText(slope)],
      ...(side === 'left' ? { note: own.note } : {}),
      code: {
        NumPy: side === 'left' ? `${alpha} * np.exp(-1e-9)  # ${slope}` : `1.0  # ${slope}`,
        JavaScript: `engine.derivative('elu', ${side === 'left' ? '-1e-9' : '1e-9'}, { alpha: ${alpha} }) // ${slope}`,
      },
    };
  }

  protected override summary(engine: Engine, { alpha }: Settings, run: DuelRun): string {
    const own = wordsIn(this.words, words);
    const networks = [this.worldText(run, 0), this.worldText(run, 1)] as const;
    if (this.asking) return `${own.waits} ${networks.join(this.words.lang === 'en' ? '; ' : '；')}`;
    const { left, right } = slopesAtZero(engine, alpha);
    return own.summary(sideText(left), sideText(right), ...networks);
  }

  protected override data(engine: Engine, settings: Settings, run: DuelRun): ExperimentTable {
    const own = wordsIn(this.words, words);
    const table = super.data(engine, settings, run);
    if (this.asking) return table;
    const cells = (side: 'left' | 'right'): Figure[] =>
      [1, settings.alpha].map((alpha) => {
        const slope = slopesAtZero(engine, alpha)[side];
        return { text: sideText(slope), terms: () => this.#terms(engine, alpha, slope, side) };
      });
    return {
      ...table,
      rows: [[own.leftRow, ...cells('left')], [own.rightRow, ...cells('right')], ...table.rows],
    };
  }
}

/** A slope taken a billionth beside 0 is told as what it tends to. */
function sideText(slope: number): string {
  return settingText(Number(slope.toFixed(6)));
}
