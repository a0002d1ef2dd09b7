// <mean-shift>: a sample with mean 0 goes through five functions; where its mean is afterwards.
import {
  type Figure,
  type Arithmetic,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  InstantRun,
  nameOf,
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
import { histogramRow, histogramAxis } from './histogram-row.js';
import { meanShiftStyles } from './mean-shift.styles.js';
import { COUNT, shiftedMeans, type Shifted } from './plan.js';
import { words } from './words.js';

/** A guess this near is a good one. */
const NEAR = 0.05;

interface Settings extends SeedSettings {
  readonly alpha: number;
}

class Sample extends InstantRun {
  readonly rows: readonly Shifted[];

  constructor(rows: readonly Shifted[]) {
    super();
    this.rows = rows;
  }
}

/** Attributes: `alpha` (ELU's), `seed`, `predict`. */
export class MeanShift extends Experiment<Settings, Sample> {
  static override styles = [...Experiment.styles, meanShiftStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      alpha: numberProperty('alpha', { min: 0, max: 10, initial: 1 }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, { alpha, seed }: Settings): Sample {
    return new Sample(shiftedMeans(engine, alpha, seed));
  }

  protected override prediction(_engine: Engine, { alpha }: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(settingText(alpha)),
      name: own.guessName,
      min: -0.2,
      max: 0.6,
      step: 0.02,
      initial: 0.4,
      print: (value) => fixedText(value, 2),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: Sample): Outcome {
    const own = wordsIn(this.words, words);
    const mean = run.rows.find(({ id }) => id === 'elu')?.summary.mean ?? Number.NaN;
    return {
      answer: mean,
      text: own.answer(fixedText(mean, 3)),
      feedback: (guess) => this.#feedback(guess, mean),
    };
  }

  #feedback(guess: Guess | undefined, mean: number): string {
    const own = wordsIn(this.words, words);
    if (typeof guess !== 'number') return own.skipped;
    if (Math.abs(guess - mean) <= NEAR) return own.close;
    return guess > mean ? own.high : own.low;
  }

  protected override controls(): TemplateResult {
    return html`<div class="settings">
      ${this.slider('alpha', wordsIn(this.words, words).alpha, { min: 0, max: 3, step: 0.05, validMax: 10 })}
    </div>`;
  }

  protected override body(engine: Engine, _settings: Settings, run: Sample): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="stack">
      <p class="fig-title">${own.title}</p>
      <div class="histograms" role="list" aria-label=${own.title}>
        ${this.#shown(run).map((row) => {
          const name = this.#name(engine, row);
          const mean = own.mean(fixedText(row.summary.mean, 3));
          return histogramRow({
            name,
            row,
            spike: (share) => own.spike(share),
            mean: this.arithmetic.number(mean, `mean-${row.id ?? 'z'}`, () =>
              this.#terms(name, row),
            ),
          });
        })}
        ${histogramAxis(own.axis)}
      </div>
      ${this.asking ? html`<p class="muted">${own.waits}</p>` : ''}
    </div>`;
  }

  /** The sample alone while a guess is asked for. */
  #shown({ rows }: Sample): readonly Shifted[] {
    return this.asking ? rows.slice(0, 1) : rows;
  }

  #name(engine: Engine, { id }: Shifted): string {
    return id === undefined ? 'z' : wordsIn(this.words, words).of(nameOf(engine, id));
  }

  #terms(name: string, { id, values, summary }: Shifted): Arithmetic {
    const own = wordsIn(this.words, words);
    const part = (keep: (value: number) => boolean): [string, string] => {
      const kept = values.filter(keep);
      return [
        String(kept.length),
        numberText(
          kept.reduce((total, value) => total + value, 0),
          6,
        ),
      ];
    };
    const positive = part((value) => value > 0);
    const rest = part((value) => value <= 0);
    const total = values.reduce((sum, value) => sum + value, 0);
    return {
      title: `${name}${this.words.colon}${own.mean(fixedText(summary.mean, 3))}`,
      columns: ['', own.count, own.sum],
      rows: [
        [own.positive, ...positive],
        [own.rest, ...rest],
      ],
      result: [
        own.all,
        String(COUNT),
        `${numberText(total, 6)} / ${COUNT} = ${fixedText(summary.mean, 4)}`,
      ],
      code: {
        NumPy: `${id ?? 'z'}.mean()  # ${summary.mean}`,
        JavaScript: `values.reduce((sum, value) => sum + value, 0) / ${COUNT} // ${summary.mean}`,
      },
    };
  }

  /** The root of the mean of the squared distances from the mean, on either side of it. */
  #spread(name: string, { values, summary }: Shifted): Arithmetic {
    const own = wordsIn(this.words, words);
    const { mean, deviation } = summary;
    const part = (keep: (value: number) => boolean): [string, string] => {
      const kept = values.filter(keep);
      const squares = kept.reduce((total, value) => total + (value - mean) * (value - mean), 0);
      return [String(kept.length), numberText(squares, 6)];
    };
    return {
      title: `${name}${this.words.colon}${own.deviation} = √( Σ (x − m)² / n )`,
      columns: ['', 'n', 'Σ (x − m)²'],
      rows: [
        [`x > m = ${fixedText(mean, 4)}`, ...part((value) => value > mean)],
        ['x ≤ m', ...part((value) => value <= mean)],
      ],
      result: [own.deviation, String(COUNT), fixedText(deviation, 4)],
      code: { NumPy: `values.std()  # ${deviation}` },
    };
  }

  /** The values at one end, in order. */
  #extreme(name: string, { values, summary }: Shifted, end: 'least' | 'most'): Arithmetic {
    const own = wordsIn(this.words, words);
    const sorted = values.slice().sort();
    const shown = end === 'least' ? sorted.subarray(0, 6) : sorted.slice(-6).reverse();
    return {
      title: `${name}${this.words.colon}${own[end]}`,
      columns: ['', own.axis],
      rows: Array.from(shown, (value, at) => [String(at + 1), numberText(value, 6)]),
      result: [own[end], fixedText(end === 'least' ? summary.min : summary.max, 4)],
    };
  }

  protected override summary(engine: Engine, _settings: Settings, run: Sample): string {
    const own = wordsIn(this.words, words);
    if (this.asking) return own.waits;
    return own.summary(
      run.rows
        .filter(({ id }) => id !== undefined)
        .map((row) => `${nameOf(engine, row.id ?? '')} ${fixedText(row.summary.mean, 3)}`),
    );
  }

  protected override data(engine: Engine, _settings: Settings, run: Sample): ExperimentTable {
    const own = wordsIn(this.words, words);
    return {
      caption: own.caption,
      columns: ['', own.meanName, own.deviation, own.least, own.most],
      rows: this.#shown(run).map((row) => {
        const { mean, deviation, min, max } = row.summary;
        const name = this.#name(engine, row);
        const cell = (value: number, terms: () => Arithmetic): Figure => ({
          text: fixedText(value, 4),
          terms,
        });
        return [
          name,
          cell(mean, () => this.#terms(name, row)),
          cell(deviation, () => this.#spread(name, row)),
          cell(min, () => this.#extreme(name, row, 'least')),
          cell(max, () => this.#extreme(name, row, 'most')),
        ];
      }),
    };
  }
}
