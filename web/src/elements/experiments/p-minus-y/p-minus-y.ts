// <p-minus-y>: the gradient that the loss gives back to the logits, checked by differences, beside squared error's.
import {
  pointLossArithmetic,
  type Arithmetic,
  classBars,
  classBarStyles,
  drawnLogits,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  InstantRun,
  integerProperty,
  logitSliders,
  logitsProperty,
  numberText,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  segments,
  settingText,
  softmaxArithmetic,
  subscript,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { type LossSlopes, lossSlopes, shareClass, squaredShare } from './plan.js';
import { differenceArithmetic, squaredArithmetic } from './slope-arithmetic.js';
import { words } from './words.js';

interface Settings extends SeedSettings {
  readonly logits: readonly number[];
  readonly truth: number;
}

/** Attributes: `logits` (three, separated by commas), `truth` (the true class, from 1), `seed`, `predict`. */
export class PMinusY extends Experiment<Settings, InstantRun> {
  static override styles = [...Experiment.styles, classBarStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      logits: logitsProperty([10, 0, 0]),
      truth: integerProperty('truth', { min: 1, max: 3, initial: 2 }),
      seed: seedProperty,
    };
  }

  protected override begin(): InstantRun {
    return new InstantRun();
  }

  protected override reseeded(engine: Engine, settings: Settings): Settings {
    const seed = settings.seed + 1;
    return { ...settings, seed, logits: drawnLogits(engine, seed, settings.logits.length) };
  }

  protected override prediction(_engine: Engine, { logits, truth }: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question(this.words.list(logits.map(settingText)), truth),
      name: own.guessName,
      options: own.shares.map((label, index) => ({ value: String(index), label })),
    };
  }

  protected override outcome(engine: Engine, { logits, truth }: Settings): Outcome {
    const own = wordsIn(this.words, words);
    const now = lossSlopes(engine, logits, truth);
    const answer = shareClass(squaredShare(now, truth));
    return {
      answer: String(answer),
      text: own.answer(
        numberText(now.slopes[truth - 1]!, 2),
        numberText(now.squared[truth - 1]!, 2),
      ),
      feedback: (guess: Guess | undefined) => {
        if (guess === undefined) return own.skipped;
        if (Number(guess) === answer) return answer === 3 ? own.rightTiny : own.right;
        return Number(guess) < answer ? own.tooLarge : own.tooSmall;
      },
    };
  }

  protected override body(engine: Engine, settings: Settings, run: InstantRun): TemplateResult {
    const { words: shared, preset } = this;
    const own = wordsIn(shared, words);
    const { logits, truth } = settings;
    const now = lossSlopes(engine, logits, truth);
    return html`<div class="cols-2">
      <div class="stack">
        <div class="field">
          <span><b>${own.truth}</b></span>
          ${segments({
            key: 'truth',
            name: own.truth,
            options: logits.map((_, index) => ({
              value: String(index + 1),
              label: shared.softmax.class(index + 1),
            })),
            value: String(truth),
            choose: (value) => this.change('truth', { truth: Number(value) }),
          })}
        </div>
        ${logitSliders({
          words: shared,
          logits,
          preset: preset?.logits ?? logits,
          change: (key, changed) => this.change(key, { logits: changed }),
          refuse: this.refuse,
        })}
      </div>
      <div class="stack result">
        <p class="fig-title">
          ${own.probabilities}
          <span
            >${this.arithmetic.number(own.loss(subscript(truth), fixedText(now.loss, 2)), 'loss', () => pointLossArithmetic(`p${subscript(truth)}`, now.probabilities[truth - 1]!, now.loss))}</span
          >
        </p>
        ${classBars({
          words: shared,
          name: own.probabilities,
          rows: Array.from(now.probabilities, (p, index) => [
            {
              value: p,
              text: this.arithmetic.number(fixedText(p, 3), `p-${index}`, () =>
                softmaxArithmetic(shared, engine, logits, index),
              ),
            },
          ]),
        })}
        ${run.done ? this.#slopes(engine, now, logits, truth) : html`<p class="muted">${own.waits}</p>`}
      </div>
    </div>`;
  }

  #slopes(
    engine: Engine,
    now: LossSlopes,
    logits: readonly number[],
    truth: number,
  ): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<p class="fig-title">${own.slopes}</p>
      <p class="world"><b>A</b><strong>${own.cross}</strong></p>
      <p class="world hollow"><b>B</b><strong>${own.squared}</strong></p>
      ${classBars({
        words: this.words,
        name: own.slopes,
        slopes: true,
        rows: Array.from(now.slopes, (slope, index) => [
          {
            value: slope,
            text: this.arithmetic.number(numberText(slope, 3), `slope-${index}`, () =>
              this.#arithmetic(now, logits, truth, index),
            ),
          },
          {
            value: now.squared[index]!,
            text: this.arithmetic.number(
              numberText(now.squared[index]!, 2),
              `squared-${index}`,
              () => squaredArithmetic(engine, now, logits, truth, index),
            ),
          },
        ]),
      })}
      <p class="muted">
        ${this.arithmetic.number(own.sums(sumText(now.slopes), sumText(now.squared)), 'sums', () => this.#sums(now))}
      </p>`;
  }

  #sums(now: LossSlopes): Arithmetic {
    const own = wordsIn(this.words, words);
    return {
      title: own.slopes,
      columns: ['', `A ${own.cross}`, `B ${own.squared}`],
      rows: Array.from(now.slopes, (slope, index) => [
        this.words.softmax.class(index + 1),
        numberText(slope, 6),
        numberText(now.squared[index]!, 6),
      ]),
      result: [this.words.experiment.sum, sumText(now.slopes), sumText(now.squared)],
    };
  }

  #arithmetic(
    now: LossSlopes,
    logits: readonly number[],
    truth: number,
    which: number,
  ): Arithmetic {
    const own = wordsIn(this.words, words);
    const y = which === truth - 1 ? 1 : 0;
    const name = subscript(which + 1);
    return {
      title: `p${name} − y${name} = ${numberText(now.slopes[which]!, 4)}`,
      columns: ['', ''],
      rows: [
        [`p${name}`, numberText(now.probabilities[which]!)],
        [`y${name}`, String(y)],
      ],
      result: [`p${name} − y${name}`, numberText(now.slopes[which]!)],
      note: `${own.differences}${this.words.colon}${numberText(now.differences[which]!)}`,
      code: {
        NumPy: `p = np.array([${now.probabilities.join(', ')}])\n(p - np.eye(${logits.length})[${truth - 1}])[${which}]  # ${now.slopes[which]!}`,
        JavaScript: `engine.crossEntropy(Float64Array.of(${logits.join(', ')}), ${truth - 1}).gradient[${which}] // ${now.slopes[which]!}`,
      },
    };
  }

  protected override summary(engine: Engine, settings: Settings, run: InstantRun): string {
    const own = wordsIn(this.words, words);
    if (!run.done) return own.waits;
    const now = lossSlopes(engine, settings.logits, settings.truth);
    const list = (values: Float64Array): string =>
      this.words.list(Array.from(values, (value) => numberText(value, 3)));
    return own.summary(
      settings.truth,
      list(now.probabilities),
      list(now.slopes),
      list(now.differences),
      list(now.squared),
    );
  }

  protected override data(engine: Engine, settings: Settings, run: InstantRun): ExperimentTable {
    const own = wordsIn(this.words, words);
    const { logits, truth } = settings;
    const now = lossSlopes(engine, logits, truth);
    return {
      caption: own.caption,
      columns: own.columns,
      rows: run.done
        ? logits.map((z, index) => [
            this.words.softmax.class(index + 1),
            settingText(z),
            {
              text: numberText(now.probabilities[index]!),
              terms: () => softmaxArithmetic(this.words, engine, logits, index),
            },
            index === truth - 1 ? '1' : '0',
            {
              text: numberText(now.slopes[index]!),
              terms: () => this.#arithmetic(now, logits, truth, index),
            },
            {
              text: numberText(now.differences[index]!),
              terms: () => differenceArithmetic(engine, now, logits, truth, index),
            },
            {
              text: numberText(now.squared[index]!, 3),
              terms: () => squaredArithmetic(engine, now, logits, truth, index),
            },
          ])
        : [],
    };
  }
}

/** Of three slopes; what rounding leaves is printed as it is. */
function sumText(slopes: Float64Array): string {
  return numberText(
    slopes.reduce((sum, slope) => sum + slope, 0),
    2,
  );
}
