// <max-form>: max(alpha x, x) beside the function that the core computes. Up to alpha = 1 they are the same; above,
// max picks the wrong piece on both sides.
import {
  CurveView,
  type Engine,
  Experiment,
  type ExperimentTable,
  type Guess,
  html,
  numberProperty,
  numberText,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  settingText,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { Forms, PLACES, REACH } from './plan.js';
import { words } from './words.js';

interface Settings extends SeedSettings {
  readonly alpha: number;
}

const STOPS = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const SHOWN = -2;

/** Attributes: `alpha` (0 to 10), `predict`. Nothing here is drawn by chance. */
export class MaxForm extends Experiment<Settings, Forms> {
  readonly #curve = new CurveView(this);

  protected override table(): PropertyTable<Settings> {
    return {
      alpha: numberProperty('alpha', { min: 0, max: 10, initial: 2 }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, { alpha }: Settings): Forms {
    return new Forms(engine, alpha);
  }

  /** For alpha = 1 all answers are the same. */
  protected override prediction(engine: Engine, settings: Settings): Prediction | undefined {
    if (settings.alpha === 1) return undefined;
    const own = wordsIn(this.words, words);
    const { core } = atOne(engine, settings.alpha);
    const [left, right] = [core[0]!, core[1]!];
    const pairs = [
      [left, right],
      [-right, -left],
      [left, -left],
    ] as const;
    return {
      kind: 'choice',
      question: own.question(settingText(settings.alpha)),
      name: own.guessName,
      options: pairs.map((pair) => ({
        value: keyOf(pair),
        label: own.option(numberText(pair[0], 3), numberText(pair[1], 3)),
      })),
    };
  }

  protected override outcome(engine: Engine, settings: Settings): Outcome {
    const own = wordsIn(this.words, words);
    const pair = atOne(engine, settings.alpha).fromMax;
    const answer = keyOf(pair);
    return {
      answer,
      text: own.answer(numberText(pair[0]!, 3), numberText(pair[1]!, 3)),
      feedback: (guess) => this.#feedback(guess, answer, settings.alpha),
    };
  }

  protected override controls(): TemplateResult {
    return html`<div class="settings">
      ${this.slider('alpha', wordsIn(this.words, words).alpha, { min: STOPS[0]!, max: STOPS[STOPS.length - 1]!, step: 0.01, stops: STOPS, validMin: 0, validMax: 10 })}
    </div>`;
  }

  protected override draw(_engine: Engine, _settings: Settings, run: Forms): void {
    const own = wordsIn(this.words, words);
    // Beyond the frame a line is cut off; its slope can be seen long before.
    const window = { xMin: -REACH, xMax: REACH, yMin: -8, yMax: 8 };
    this.#curve.show(window, [
      { look: 'function', label: own.core, xs: run.xs, ys: within(run.core) },
      ...(run.done
        ? [{ look: 'other-3' as const, label: own.max, xs: run.xs, ys: within(run.fromMax) }]
        : []),
    ]);
  }

  protected override body(engine: Engine, settings: Settings, run: Forms): TemplateResult {
    return html`<div class="stack">
      <p class="fig-title">${wordsIn(this.words, words).title}</p>
      ${this.#curve.render(this.summary(engine, settings, run))}
    </div>`;
  }

  protected override summary(engine: Engine, settings: Settings, run: Forms): string {
    const own = wordsIn(this.words, words);
    if (!run.done) return own.waits(settingText(settings.alpha));
    const { core, fromMax, different } = new Forms(engine, settings.alpha, [SHOWN]);
    const alpha = settingText(settings.alpha);
    if (different === 0) return own.same(alpha);
    const [right, wrong] = [numberText(core[0]!, 3), numberText(fromMax[0]!, 3)];
    return own.differ(alpha, settingText(SHOWN), right, wrong);
  }

  protected override data(engine: Engine, settings: Settings, run: Forms): ExperimentTable {
    const own = wordsIn(this.words, words);
    const { core, fromMax } = new Forms(engine, settings.alpha, PLACES);
    return {
      caption: own.caption,
      columns: ['x', own.core, own.max],
      rows: PLACES.map((x, at) => [
        settingText(x),
        numberText(core[at]!, 4),
        run.done ? numberText(fromMax[at]!, 4) : '–',
      ]),
    };
  }

  #feedback(guess: Guess | undefined, answer: string, alpha: number): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined || alpha <= 1) return own.skipped;
    return guess === answer ? own.right : own.wrong;
  }
}

function atOne(engine: Engine, alpha: number): Forms {
  return new Forms(engine, alpha, [-1, 1]);
}

function keyOf(pair: ArrayLike<number>): string {
  return `${pair[0]!},${pair[1]!}`;
}

function within(values: Float32Array): Float64Array {
  return Float64Array.from(values, (value) => (Math.abs(value) <= 8 ? value : Number.NaN));
}
