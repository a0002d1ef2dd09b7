// <alpha-rescue>: damage and rescue over alpha, at many seeds, in one plot. Too little, enough, too much.
import {
  type Engine,
  finalAccuracy,
  type Guess,
  integerProperty,
  medianOf,
  numberProperty,
  type Outcome,
  percentText,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  SeedSweep,
  settingText,
  type SweepPlan,
  type SweepRun,
  wordsIn,
} from '../kit.js';
import { ALPHAS, type AlphaSettings, condition, undamaged } from './plan.js';
import { words } from './words.js';

interface Settings extends SeedSettings, AlphaSettings {
  readonly seeds: number;
}

/** Medians this near to the best are as good: seeds differ by more. */
const AS_GOOD = 0.03;
const OFFERED = [0.001, 0.01, 0.1, 1] as const;

/** Attributes: `seeds`, `damage`, `damage-epochs`, `rate`, `rescue-epochs`, `seed` (the first one), `predict`. */
export class AlphaRescue extends SeedSweep<Settings> {
  protected override table(): PropertyTable<Settings> {
    const limits = { min: 1e-4, max: 100 };
    return {
      seeds: integerProperty('seeds', { min: 1, max: 50, initial: 12 }),
      damage: numberProperty('damage', { ...limits, initial: 2 }),
      damageEpochs: integerProperty('damage-epochs', { min: 1, max: 100, initial: 10 }),
      rate: numberProperty('rate', { ...limits, initial: 0.1 }),
      rescueEpochs: integerProperty('rescue-epochs', { min: 1, max: 500, initial: 60 }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): SweepPlan {
    const own = wordsIn(this.words, words);
    return {
      conditions: [
        ...ALPHAS.map((alpha) => condition(engine, settings, alpha)),
        undamaged(engine, settings, 1, `α = ${own.sound}`),
      ],
      firstSeed: settings.seed,
      seeds: settings.seeds,
      epochs: settings.damageEpochs + settings.rescueEpochs,
      measure: finalAccuracy,
    };
  }

  protected override measureName(settings: Settings): string {
    return wordsIn(this.words, words).measure(settingText(settings.damage), settings.damageEpochs);
  }

  protected override prediction(): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question,
      name: own.guessName,
      options: OFFERED.map((alpha) => ({ value: String(alpha), label: settingText(alpha) })),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: SweepRun): Outcome {
    const own = wordsIn(this.words, words);
    const medians = ALPHAS.map((_, index) => scoreOf(run.results(index)));
    const best = medians.indexOf(Math.max(...medians));
    const median = medianOf(run.results(best).filter((value) => Number.isFinite(value)));
    return {
      answer: String(ALPHAS[best]),
      text:
        median === undefined
          ? own.none
          : own.answer(settingText(ALPHAS[best]!), this.words.percent(percentText(median))),
      feedback: (guess) => this.#feedback(guess, medians, best),
    };
  }

  protected override summary(_engine: Engine, settings: Settings, run: SweepRun): string {
    const rows = run.plan.conditions.map((_, index) => this.conditionText(settings, run, index));
    return wordsIn(this.words, words).summary(rows.join(this.words.lang === 'en' ? '; ' : '；'));
  }

  #feedback(guess: Guess | undefined, medians: readonly number[], best: number): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined) return own.skipped;
    const at = ALPHAS.findIndex((alpha) => alpha === Number(guess));
    if (medians[at]! >= medians[best]! - AS_GOOD) return own.right;
    return at < best ? own.small : own.large;
  }
}

/** The median with what diverged at its lower end: a run that is lost is no good run. */
function scoreOf(values: readonly number[]): number {
  return medianOf(values.map((value) => (Number.isFinite(value) ? value : 0))) ?? 0;
}
