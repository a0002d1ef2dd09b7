// <softmax-jacobian>: every probability answers to every logit. The matrix of the slopes, linked to the logits.
import {
  type Words,
  sumArithmetic,
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
  logitSliders,
  logitsProperty,
  numberProperty,
  numberText,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  settingText,
  softmaxArithmetic,
  subscript,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { jacobianMap, jacobianStyles } from './jacobian-map.js';
import { answers, type Answers } from './plan.js';
import { words } from './words.js';

const STRETCHES: readonly number[] = [0, 0.1, 0.2, 0.5, 1, 1.5, 2, 3, 4, 5, 7, 10, 15, 20];

interface Settings extends SeedSettings {
  readonly logits: readonly number[];
  readonly stretch: number;
}

/** Attributes: `logits` (three, separated by commas), `stretch` (multiplies all of them), `seed`, `predict`. */
export class SoftmaxJacobian extends Experiment<Settings, InstantRun> {
  static override styles = [...Experiment.styles, classBarStyles, jacobianStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      logits: logitsProperty(),
      stretch: numberProperty('stretch', { min: 0, max: 20, initial: 1 }),
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

  protected override prediction(): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question,
      name: own.guessName,
      options: (['+', '0', '-'] as const).map((value) => ({ value, label: own.options[value] })),
    };
  }

  protected override outcome(engine: Engine, { logits, stretch }: Settings): Outcome {
    const own = wordsIn(this.words, words);
    return {
      answer: '-',
      text: own.answer(numberText(slopeOf(answers(engine, logits, stretch)), 3)),
      feedback: (guess: Guess | undefined) => {
        if (guess === undefined) return own.skipped;
        if (guess === '-') return own.right;
        return guess === '0' ? own.stays : own.rises;
      },
    };
  }

  protected override body(engine: Engine, settings: Settings, run: InstantRun): TemplateResult {
    const { words: shared, preset } = this;
    const own = wordsIn(shared, words);
    const { logits, stretch } = settings;
    const now = answers(engine, logits, stretch);
    return html`<div class="cols-2">
      <div class="stack">
        ${logitSliders({
          words: shared,
          logits,
          preset: preset?.logits ?? logits,
          change: (key, changed) => this.change(key, { logits: changed }),
          refuse: this.refuse,
        })}
        ${this.slider('stretch', own.stretch, { min: 0, max: 20, step: 0.1, stops: STRETCHES })}
        <p class="hint">${own.stretchHint}</p>
      </div>
      <div class="stack result">
        <p class="fig-title">${own.probabilities}</p>
        ${classBars({
          words: shared,
          name: own.probabilities,
          rows: Array.from(now.probabilities, (p, index) => [
            {
              value: p,
              text: this.arithmetic.number(fixedText(p, 3), `p-${index}`, () =>
                softmaxArithmetic(shared, engine, now.logits, index),
              ),
            },
          ]),
        })}
        ${run.done ? this.#map(now) : html`<p class="muted">${own.waits}</p>`}
      </div>
    </div>`;
  }

  #map(now: Answers): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<p class="fig-title">
        ${own.title}
        <span
          >${this.arithmetic.number(own.largest(numberText(now.largest, 2)), 'largest', () => largestEntry(now))}</span
        >
      </p>
      ${jacobianMap({
        answers: now,
        name: own.caption,
        rowName: (index) => own.row(subscript(index + 1)),
        columnName: (index) => own.column(subscript(index + 1)),
        sumName: own.rowSum,
        open: (text, row, column) =>
          this.arithmetic.number(text, `entry-${row}-${column}`, () => entry(now, row, column)),
        openSum: (text, row) =>
          this.arithmetic.number(text, `sum-${row}`, () => rowSum(this.words, now, row)),
      })}
      <p class="key jacobian-key">
        <span><i class="plus"></i>${own.positive}</span
        ><span><i class="minus"></i>${own.negative}</span><span>${own.size}</span>
      </p>`;
  }

  protected override summary(
    engine: Engine,
    { logits, stretch }: Settings,
    run: InstantRun,
  ): string {
    const own = wordsIn(this.words, words);
    if (!run.done) return own.waits;
    const now = answers(engine, logits, stretch);
    return own.summary(
      this.words.list(now.logits.map(settingText)),
      this.words.list(Array.from(now.probabilities, (p) => fixedText(p, 3))),
      numberText(slopeOf(now), 3),
      numberText(now.largest, 3),
    );
  }

  protected override data(
    engine: Engine,
    { logits, stretch }: Settings,
    run: InstantRun,
  ): ExperimentTable {
    const own = wordsIn(this.words, words);
    const now = answers(engine, logits, stretch);
    return {
      caption: own.caption,
      columns: ['', 'p', ...logits.map((_, index) => own.column(subscript(index + 1))), own.rowSum],
      rows: run.done
        ? now.rows.map((row, index) => [
            own.row(subscript(index + 1)),
            {
              text: numberText(now.probabilities[index]!),
              terms: () => softmaxArithmetic(this.words, engine, now.logits, index),
            },
            ...row.map((slope, column) => ({
              text: numberText(slope),
              terms: () => entry(now, index, column),
            })),
            {
              text: numberText(now.rowSums[index]!, 3),
              terms: () => rowSum(this.words, now, index),
            },
          ])
        : [],
    };
  }
}

/** How p2 answers to z1. */
function slopeOf({ rows }: Answers): number {
  return rows[1]?.[0] ?? Number.NaN;
}

/** p_i (1 - p_i) on the diagonal, -p_i p_j off it. */
function entry({ probabilities, rows }: Answers, row: number, column: number): Arithmetic {
  const [i, j] = [subscript(row + 1), subscript(column + 1)];
  const same = row === column;
  const value = rows[row]![column]!;
  return {
    title: `∂p${i}/∂z${j} = p${i} × (${same ? '1' : '0'} − p${j}) = ${numberText(value, 4)}`,
    columns: ['', ''],
    rows: [
      [`p${i}`, numberText(probabilities[row]!)],
      [same ? '1' : '0', same ? 'i = j' : 'i ≠ j'],
      [`p${j}`, numberText(probabilities[column]!)],
    ],
    result: [`∂p${i}/∂z${j}`, numberText(value)],
    code: {
      NumPy: `p = np.array([${probabilities.join(', ')}])\n(np.diag(p) - np.outer(p, p))[${row}, ${column}]  # ${value}`,
      JavaScript: `engine.softmaxJacobian(logits)[${row * rows.length + column}] // ${value}`,
    },
  };
}

/** The largest in size. */
function largestEntry(now: Answers): Arithmetic {
  const places = now.rows.flatMap((row, at) => row.map((_, column) => [at, column] as const));
  const size = ([row, column]: readonly [number, number]): number =>
    Math.abs(now.rows[row]![column]!);
  const [row, column] = places.reduce((best, place) => (size(place) > size(best) ? place : best));
  return entry(now, row, column);
}

function rowSum(words: Words, { rows, rowSums }: Answers, row: number): Arithmetic {
  const i = subscript(row + 1);
  const terms = rows[row]!.map(
    (value, column) => [`∂p${i}/∂z${subscript(column + 1)}`, value] as const,
  );
  return sumArithmetic(words, `Σ ∂p${i}/∂z`, terms, rowSums[row]);
}
