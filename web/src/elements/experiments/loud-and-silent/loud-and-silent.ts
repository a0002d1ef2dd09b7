// <loud-and-silent>: a learning rate that is far too high. Leaky ReLU ends in numbers that are not finite; ReLU
// ends at guessing, without a word.
import {
  type Engine,
  finalAccuracy,
  type Guess,
  html,
  integerProperty,
  nameOf,
  numberProperty,
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
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { ALPHAS, ASKED, CHANCE, condition, lost } from './plan.js';
import { words } from './words.js';

interface Settings extends SeedSettings {
  readonly rate: number;
  readonly seeds: number;
  readonly epochs: number;
}

const RATES = [0.1, 0.2, 0.5, 1, 1.5, 2, 3, 5];
/** A guess this near is a good one. */
const NEAR = 2;

/** Attributes: `rate`, `seeds`, `epochs`, `seed` (the first one), `predict`. */
export class LoudAndSilent extends SeedSweep<Settings> {
  protected override table(): PropertyTable<Settings> {
    return {
      rate: numberProperty('rate', { min: 1e-4, max: 100, initial: 3 }),
      seeds: integerProperty('seeds', { min: 1, max: 50, initial: 12 }),
      epochs: integerProperty('epochs', { min: 1, max: 500, initial: 60 }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): SweepPlan {
    const own = wordsIn(this.words, words);
    return {
      conditions: ALPHAS.map((alpha) =>
        condition(
          engine,
          settings.rate,
          alpha,
          alpha === 0 ? nameOf(engine, 'relu') : own.leaky(settingText(alpha)),
        ),
      ),
      firstSeed: settings.seed,
      seeds: settings.seeds,
      epochs: settings.epochs,
      measure: finalAccuracy,
    };
  }

  protected override measureName(settings: Settings): string {
    return wordsIn(this.words, words).measure(settings.epochs);
  }

  protected override axis(
    settings: Settings,
  ): Pick<StripPlot, 'min' | 'max' | 'ticks' | 'print' | 'reference'> {
    return { ...super.axis(settings), reference: CHANCE };
  }

  protected override printDiverged(count: number): string {
    return wordsIn(this.words, words).lost(count);
  }

  protected override controls(): TemplateResult {
    return html`<div class="settings">
      ${this.slider('rate', wordsIn(this.words, words).rate, { min: RATES[0]!, max: RATES[RATES.length - 1]!, step: 0.1, stops: RATES, validMin: 1e-4, validMax: 100 })}
    </div>`;
  }

  protected override prediction(_engine: Engine, settings: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(settingText(settings.rate), settings.seeds),
      name: own.guessName,
      min: 0,
      max: settings.seeds,
      step: 1,
      initial: Math.round(settings.seeds / 3),
      print: own.runs,
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: SweepRun): Outcome {
    const own = wordsIn(this.words, words);
    const answer = lost(run.results(ASKED));
    return {
      answer,
      text: own.lost(answer),
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  protected override summary(_engine: Engine, settings: Settings, run: SweepRun): string {
    const rows = run.plan.conditions.map((_, index) => this.conditionText(settings, run, index));
    return wordsIn(this.words, words).summary(rows.join(this.words.lang === 'en' ? '; ' : '；'));
  }

  #feedback(guess: Guess | undefined, answer: number): string {
    const own = wordsIn(this.words, words);
    if (typeof guess !== 'number') return own.skipped;
    if (Math.abs(guess - answer) <= NEAR) return own.close;
    return guess < answer ? own.fewer : own.more;
  }
}
