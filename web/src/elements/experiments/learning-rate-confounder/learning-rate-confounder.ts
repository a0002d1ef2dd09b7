// <learning-rate-confounder>: a comparison at one learning rate compares learning rates, too. Sigmoid and another
// function over a range of them.
import {
  choiceProperty,
  type Engine,
  type Guess,
  html,
  integerProperty,
  medianOf,
  nameOf,
  type Outcome,
  percentText,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  SeedSweep,
  segments,
  settingText,
  type SweepPlan,
  type SweepRun,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { ASKED, EPOCHS, KNOWN, ratePlan, RATES, rowOf, SEEDS } from './plan.js';
import { words } from './words.js';

const RIVALS = ['tanh', 'relu', 'elu'];
/** A guess this near is a good one. */
const NEAR = 0.1;

interface Settings extends SeedSettings {
  readonly rival: string;
  readonly seeds: number;
  readonly epochs: number;
}

/** Attributes: `rival` (tanh, relu or elu), `seeds`, `epochs`, `seed`, `predict`. */
export class LearningRateConfounder extends SeedSweep<Settings> {
  protected override table(): PropertyTable<Settings> {
    return {
      rival: choiceProperty('rival', RIVALS, 'tanh'),
      seeds: integerProperty('seeds', { min: 1, max: 20, initial: SEEDS }),
      epochs: integerProperty('epochs', { min: 1, max: 300, initial: EPOCHS }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): SweepPlan {
    const own = wordsIn(this.words, words);
    return ratePlan(engine, settings, (rate, id) => own.row(settingText(rate), nameOf(engine, id)));
  }

  protected override measureName({ epochs }: Settings): string {
    return wordsIn(this.words, words).measure(epochs);
  }

  protected override prediction(): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(settingText(KNOWN), settingText(ASKED)),
      name: own.guessName,
      min: 0,
      max: 1,
      step: 0.01,
      initial: 0.5,
      print: (share) => this.words.percent(percentText(share)),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: SweepRun): Outcome {
    const own = wordsIn(this.words, words);
    const results = run.results(rowOf(ASKED, 'sigmoid'));
    const median = medianOf(results.filter((value) => Number.isFinite(value))) ?? Number.NaN;
    return {
      answer: median,
      text: own.answer(this.words.percent(percentText(median))),
      feedback: (guess) => this.#feedback(guess, median),
    };
  }

  #feedback(guess: Guess | undefined, median: number): string {
    const own = wordsIn(this.words, words);
    if (typeof guess !== 'number') return own.skipped;
    if (Math.abs(guess - median) <= NEAR) return own.close;
    return guess < median ? own.low : own.high;
  }

  protected override controls(engine: Engine, { rival }: Settings): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="stack">
      <p class="hint">${own.rival}</p>
      ${segments({
        key: 'rival',
        name: own.rival,
        options: RIVALS.map((value) => ({ value, label: nameOf(engine, value) })),
        value: rival,
        choose: (value) => this.change('rival', { rival: value }),
      })}
    </div>`;
  }

  protected override summary(engine: Engine, { rival }: Settings, run: SweepRun): string {
    const own = wordsIn(this.words, words);
    if (!run.done) return own.waits(run.ended, run.total);
    const best = (of: 'sigmoid' | 'rival', id: string): string => {
      const medians = RATES.map((rate) => {
        const finite = run.results(rowOf(rate, of)).filter((value) => Number.isFinite(value));
        return medianOf(finite) ?? 0;
      });
      const most = Math.max(...medians);
      const rate = RATES[medians.indexOf(most)]!;
      const share = this.words.percent(percentText(most));
      return own.best(nameOf(engine, id), settingText(rate), share);
    };
    return own.summary(best('sigmoid', 'sigmoid'), best('rival', rival));
  }
}
