// <elu-against-leaky>: "ELU is better than leaky ReLU" as an experiment: several depths, several seeds, the spread.
import {
  compareRuns,
  type Comparison,
  type Engine,
  fixedText,
  type Guess,
  html,
  integerProperty,
  numberProperty,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  SeedSweep,
  settingText,
  type SweepPlan,
  type SweepRun,
  type TemplateResult,
  verdictOf,
  wordsIn,
} from '../kit.js';
import { claimPlan, DEPTHS, EPOCHS, SEEDS } from './plan.js';
import { words } from './words.js';

const RATES = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3];

interface Settings extends SeedSettings {
  readonly rate: number;
  readonly seeds: number;
  readonly epochs: number;
}

type Answer = 'all' | 'deep' | 'none' | 'mixed';

/** Attributes: `rate`, `seeds`, `epochs`, `seed`, `predict`. */
export class EluAgainstLeaky extends SeedSweep<Settings> {
  protected override table(): PropertyTable<Settings> {
    return {
      rate: numberProperty('rate', { min: 1e-3, max: 1, initial: 0.1 }),
      seeds: integerProperty('seeds', { min: 2, max: 20, initial: SEEDS }),
      epochs: integerProperty('epochs', { min: 1, max: 300, initial: EPOCHS }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): SweepPlan {
    return claimPlan(engine, settings, wordsIn(this.words, words).row);
  }

  protected override measureName({ epochs }: Settings): string {
    return wordsIn(this.words, words).measure(epochs);
  }

  protected override prediction(_engine: Engine, { seeds, rate }: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question(seeds, settingText(rate)),
      name: own.guessName,
      options: Object.entries(own.options).map(([value, label]) => ({ value, label })),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: SweepRun): Outcome {
    const own = wordsIn(this.words, words);
    const answer = answerOf(this.#comparisons(run));
    return {
      answer,
      text: own.answers[answer],
      feedback: (guess: Guess | undefined) => {
        if (guess === undefined) return own.skipped;
        return guess === answer ? own.right : own.general;
      },
    };
  }

  protected override body(engine: Engine, settings: Settings, run: SweepRun): TemplateResult {
    return html`${super.body(engine, settings, run)}
      <p class="hint">${wordsIn(this.words, words).rule}</p>`;
  }

  #comparisons(run: SweepRun): Comparison[] {
    return DEPTHS.map((_, at) => compareRuns(run.results(2 * at), run.results(2 * at + 1)));
  }

  protected override controls(): TemplateResult {
    return html`<div class="settings">
      ${this.slider('rate', wordsIn(this.words, words).rate, { min: RATES[0]!, max: RATES[RATES.length - 1]!, step: 0.01, stops: RATES, validMin: 1e-3, validMax: 1 })}
    </div>`;
  }

  protected override summary(_engine: Engine, _settings: Settings, run: SweepRun): string {
    const own = wordsIn(this.words, words);
    if (!run.done) return own.waits;
    return own.summary(
      this.#comparisons(run).map((comparison, at) =>
        own.verdict(
          DEPTHS[at]!,
          own.verdicts[verdictOf(comparison)],
          fixedText(100 * Math.abs(comparison.lead), 1),
          comparison,
        ),
      ),
    );
  }
}

/** Clear at every depth, from some depth on, or at none. */
export function answerOf(comparisons: readonly Comparison[]): Answer {
  const kinds = comparisons.map(verdictOf);
  const first = kinds.indexOf('second');
  if (kinds.includes('first')) return 'mixed';
  if (first < 0) return 'none';
  if (kinds.slice(first).some((kind) => kind !== 'second')) return 'mixed';
  return first === 0 ? 'all' : 'deep';
}
