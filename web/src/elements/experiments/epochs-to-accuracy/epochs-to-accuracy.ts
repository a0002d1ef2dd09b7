// <epochs-to-accuracy>: the second meaning of fast. How many epochs sigmoid and ReLU need until 90 % of the points
// are right, at one rate for both and at a good rate for each.
import {
  type Arithmetic,
  courseArithmetic,
  type EndedRun,
  type Engine,
  type Guess,
  integerProperty,
  medianOf,
  nameOf,
  numberText,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  SeedSweep,
  settingText,
  type StripPlot,
  type SweepPlan,
  type SweepRun,
  wordsIn,
} from '../kit.js';
import { condition, ENTRIES, epochsTaken, isThere } from './plan.js';
import { words } from './words.js';

interface Settings extends SeedSettings {
  readonly seeds: number;
  readonly epochs: number;
}

/** Attributes: `seeds` (how many), `epochs` (at most), `seed` (the first one), `predict`. */
export class EpochsToAccuracy extends SeedSweep<Settings> {
  protected override table(): PropertyTable<Settings> {
    return {
      seeds: integerProperty('seeds', { min: 1, max: 50, initial: 8 }),
      epochs: integerProperty('epochs', { min: 10, max: 2000, initial: 400 }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): SweepPlan {
    const own = wordsIn(this.words, words);
    return {
      conditions: ENTRIES.map((entry) =>
        condition(
          engine,
          entry,
          own.label(nameOf(engine, entry.activation), settingText(entry.rate)),
        ),
      ),
      firstSeed: settings.seed,
      seeds: settings.seeds,
      epochs: settings.epochs,
      until: isThere,
      measure: epochsTaken,
    };
  }

  protected override measureName(): string {
    return wordsIn(this.words, words).measure;
  }

  protected override axis(
    settings: Settings,
  ): Pick<StripPlot, 'min' | 'max' | 'ticks' | 'print' | 'reference'> {
    const ticks = [0, 1, 2, 3, 4].map((quarter) => (quarter * settings.epochs) / 4);
    return { min: 0, max: settings.epochs, ticks, print: settingText };
  }

  /** Nothing diverges here; what has no number was not there in time. */
  protected override printDiverged(count: number): string {
    return wordsIn(this.words, words).late(count, this.settings?.epochs ?? 0);
  }

  protected override endTerms({ course }: EndedRun): Arithmetic {
    return courseArithmetic(this.words, wordsIn(this.words, words).measure, course);
  }

  protected override prediction(): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question,
      name: own.guessName,
      options: own.options.map((label, index) => ({ value: String(index), label })),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: SweepRun): Outcome {
    const own = wordsIn(this.words, words);
    const middle = (index: number): number =>
      medianOf(run.results(index).filter((value) => Number.isFinite(value))) ?? Number.NaN;
    const times = middle(0) / middle(1);
    const answer = classOf(times);
    return {
      answer: String(answer),
      text: Number.isFinite(times) ? own.answer(numberText(times, 2)) : own.wait,
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  protected override summary(_engine: Engine, settings: Settings, run: SweepRun): string {
    const rows = run.plan.conditions.map((_, index) => this.conditionText(settings, run, index));
    return wordsIn(this.words, words).summary(rows.join(this.words.lang === 'en' ? '; ' : '；'));
  }

  #feedback(guess: Guess | undefined, answer: number): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined) return own.skipped;
    const belief =
      Number(guess) === answer ? own.right : Number(guess) < answer ? own.less : own.more;
    return this.words.lang === 'en' ? `${belief} ${own.rates}` : belief + own.rates;
  }
}

/** As many, 3, 10, 20 times or more: the bounds lie between, where nobody would quarrel. */
function classOf(times: number): number {
  if (times < 1.7) return 0;
  if (times < 5.5) return 1;
  return times < 15 ? 2 : 3;
}
