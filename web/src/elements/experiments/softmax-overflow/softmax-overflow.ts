// <softmax-overflow>: how the textbook softmax fails in three acts as its logits climb, beside the stable form.
import {
  sumArithmetic,
  quotientArithmetic,
  type Figure,
  type Arithmetic,
  choiceProperty,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  InstantRun,
  numberProperty,
  numbersProperty,
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
import { fateMap, fateMapStyles } from './fate-map.js';
import { logitsAt, type Precision, RANGES, thresholds, type Thresholds } from './plan.js';
import { type Part, readingStyles, readingTable } from './reading.js';
import { words } from './words.js';

const PRECISIONS: readonly Precision[] = ['float32', 'float64'];

interface Settings extends SeedSettings {
  readonly precision: Precision;
  readonly largest: number;
  readonly gaps: readonly number[];
}

class Search extends InstantRun {
  readonly #find: () => Thresholds;
  #found: Thresholds | undefined;

  constructor(find: () => Thresholds) {
    super();
    this.#find = find;
  }

  get thresholds(): Thresholds {
    return (this.#found ??= this.#find());
  }
}

/** Attributes: `largest` (the largest logit), `gaps` (how far the other two lie below), `precision`, `seed`, `predict`. */
export class SoftmaxOverflow extends Experiment<Settings, Search> {
  static override styles = [...Experiment.styles, fateMapStyles, readingStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      precision: choiceProperty('precision', PRECISIONS, 'float32'),
      largest: numberProperty('largest', { min: 0, max: RANGES.float64.max, initial: 88.4 }),
      gaps: numbersProperty('gaps', [1, 2], { min: 0, max: 4 }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, { precision, gaps }: Settings): Search {
    return new Search(() => thresholds(engine, precision, gaps));
  }

  protected override reseeded(engine: Engine, settings: Settings): Settings {
    const seed = settings.seed + 1;
    const drawn = engine.teaching.normalSample({ count: 2, seed });
    const gaps = Array.from(drawn, (gap) => Math.min(Math.round(10 * Math.abs(gap)) / 10, 4));
    return { ...settings, seed, gaps: gaps.sort((one, other) => one - other) };
  }

  protected override prediction(_engine: Engine, { precision }: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question(precision),
      name: own.guessName,
      options: (['nan', 'zero', 'infinite', 'nothing'] as const).map((value) => ({
        value,
        label: own.options[value],
      })),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: Search): Outcome {
    const own = wordsIn(this.words, words);
    return {
      answer: 'zero',
      text: own.answer(place(run.thresholds.sum)),
      feedback: (guess: Guess | undefined) => {
        if (guess === undefined) return own.skipped;
        if (guess === 'zero') return own.right;
        if (guess === 'nan') return own.nan;
        return guess === 'infinite' ? own.infinite : own.nothing;
      },
    };
  }

  protected override controls(_engine: Engine, settings: Settings): TemplateResult {
    const { words: shared } = this;
    const own = wordsIn(shared, words);
    const { precision } = settings;
    const range = RANGES[precision];
    return html`<div class="settings">
      ${this.slider('largest', own.largest, { ...range, validMin: 0, validMax: RANGES.float64.max, step: 0.01 })}
      <div class="field">
        <span><b>${own.precision}</b></span>
        ${segments({
          key: 'precision',
          name: own.precision,
          options: PRECISIONS.map((value) => ({ value, label: value })),
          value: precision,
          choose: (value) => this.change('precision', { precision: value, largest: actOne(value) }),
        })}
      </div>
    </div>`;
  }

  protected override body(engine: Engine, settings: Settings, run: Search): TemplateResult {
    const own = wordsIn(this.words, words);
    const { precision, largest, gaps } = settings;
    if (!run.done) return html`<p class="muted">${own.waits}</p>`;
    const acts = this.#acts(run);
    return html`<div class="stack">
        <p class="fig-title">${own.map} <span>${own.mapOf(precision)}</span></p>
        ${fateMap({
          ...RANGES[precision],
          thresholds: run.thresholds,
          at: largest,
          texts: own.fates,
          className: this.words.softmax.class,
          stable: own.stable,
          name: acts,
        })}
        <p>${acts}</p>
      </div>
      <div class="stack">
        <p class="fig-title">${own.reading(settingText(largest))}</p>
        ${readingTable({
          words: this.words,
          own,
          engine,
          logits: logitsAt(precision, largest, gaps),
          open: (text, index, what) =>
            this.arithmetic.number(text, `${what}-${index}`, () =>
              this.#terms(engine, settings, index, what),
            ),
        })}
      </div>`;
  }

  /** Where a number of the table of readings comes from. */
  #terms(engine: Engine, settings: Settings, index: number, what: Part): Arithmetic {
    const { precision, largest, gaps } = settings;
    const logits = logitsAt(precision, largest, gaps);
    const { powers, sum, probabilities } = engine.teaching.naiveSoftmaxParts(logits);
    const name = subscript(index + 1);
    if (what === 'stable') {
      const typed = [largest, ...gaps.map((gap) => Number((largest - gap).toFixed(10)))];
      return softmaxArithmetic(this.words, engine, typed, index);
    }
    if (what === 'naive') {
      const over = [`e^z${name}`, powers[index]!] as const;
      return quotientArithmetic(`p${name}, ${precision}`, over, ['Σ', sum], probabilities[index]);
    }
    if (what === 'sum') {
      const terms = Array.from(powers, (power, at) => [`e^z${subscript(at + 1)}`, power] as const);
      return sumArithmetic(this.words, `Σ, ${precision}`, terms, sum);
    }
    return {
      title: `e^z${name}, ${precision}`,
      columns: ['', precision],
      rows: [[`z${name}`, numberText(logits[index]!, 9)]],
      result: [`e^z${name}`, numberText(powers[index]!, 9)],
    };
  }

  /** A thousandth below the threshold all is finite; at the threshold it is not. */
  #threshold(engine: Engine, settings: Settings, value: number, which?: number): Arithmetic {
    const own = wordsIn(this.words, words);
    const { precision, gaps } = settings;
    const at = (largest: number): string => {
      const parts = engine.teaching.naiveSoftmaxParts(logitsAt(precision, largest, gaps));
      return numberText(which === undefined ? parts.sum : parts.powers[which]!, 6);
    };
    const name = which === undefined ? 'Σ' : `e^z${subscript(which + 1)}`;
    return {
      title: `${name}, ${precision}`,
      columns: [own.largest, name],
      rows: [[place(value - 0.001), at(value - 0.001)]],
      result: [place(value), at(value)],
    };
  }

  #acts(run: Search): string {
    const { sum, powers } = run.thresholds;
    return wordsIn(this.words, words).acts(
      place(sum),
      place(Math.min(...powers)),
      place(Math.max(...powers)),
    );
  }

  protected override summary(engine: Engine, settings: Settings, run: Search): string {
    const own = wordsIn(this.words, words);
    if (!run.done) return own.waits;
    const { precision, largest, gaps } = settings;
    const logits = logitsAt(precision, largest, gaps);
    const list = (shares: ArrayLike<number>): string =>
      this.words.list(Array.from(shares, (p) => numberText(p, 3)));
    const { probabilities } = engine.teaching.naiveSoftmaxParts(logits);
    const stable = engine.softmax(logits);
    const now = own.summary(precision, settingText(largest), list(probabilities), list(stable));
    return `${this.#acts(run)}${this.words.lang === 'en' ? ' ' : ''}${now}`;
  }

  protected override data(engine: Engine, settings: Settings, run: Search): ExperimentTable {
    const own = wordsIn(this.words, words);
    const { precision, largest, gaps } = settings;
    const logits = logitsAt(precision, largest, gaps);
    const { powers, sum, probabilities } = engine.teaching.naiveSoftmaxParts(logits);
    const stable = engine.softmax(logits);
    const { words: shared } = this;
    const blanks = ['', '', ''];
    const cell = (value: number, index: number, what: Part): Figure => ({
      text: numberText(value),
      terms: () => this.#terms(engine, settings, index, what),
    });
    const threshold = (value: number, which?: number): Figure => ({
      text: place(value),
      terms: () => this.#threshold(engine, settings, value, which),
    });
    return {
      caption: own.caption,
      columns: own.columns,
      rows: run.done
        ? [
            ...Array.from(logits, (z, index) => [
              shared.softmax.class(index + 1),
              numberText(z),
              cell(powers[index]!, index, 'power'),
              cell(probabilities[index]!, index, 'naive'),
              cell(stable[index]!, index, 'stable'),
            ]),
            [own.sumRow, '', cell(sum, 0, 'sum'), '', ''],
            [own.thresholdRows.sum, threshold(run.thresholds.sum), ...blanks],
            ...run.thresholds.powers.map((power, index) => [
              own.thresholdRows.power(subscript(index + 1)),
              threshold(power, index),
              ...blanks,
            ]),
          ]
        : [],
    };
  }
}

/** A logit in the first act, with gaps of 1 and 2. */
function actOne(precision: Precision): number {
  return precision === 'float32' ? 88.4 : 709.5;
}

/** A threshold, to read. */
function place(value: number): string {
  return fixedText(value, 3);
}
