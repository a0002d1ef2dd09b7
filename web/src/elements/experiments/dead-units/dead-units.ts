// <dead-units>: the same ReLU network at two learning rates, and how many of its units die.
import {
  activationProperty,
  type DuelPlan,
  type DuelRun,
  type Engine,
  type Guess,
  html,
  integerProperty,
  numberProperty,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  settingText,
  type TemplateResult,
  type WorldSettings,
  TrainingDuel,
  wordsIn,
} from '../kit.js';
import { deadUnits, LAYERS, network, UNITS } from './plan.js';
import { words } from './words.js';

const OF = LAYERS * UNITS;
const RATES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.6, 0.8, 1, 1.2, 1.5, 2, 3];
/** A guess this near is a good one. */
const NEAR = 4;

interface Settings extends SeedSettings {
  readonly activation: string;
  readonly rateA: number;
  readonly rateB: number;
  readonly epochs: number;
}

/** Attributes: `rate-a`, `rate-b`, `epochs`, `activation`, `seed`, `predict`. Four layers of 8, He initialisation. */
export class DeadUnits extends TrainingDuel<Settings> {
  protected override table(engine: Engine): PropertyTable<Settings> {
    const limits = { min: 1e-4, max: 100 };
    return {
      activation: activationProperty(engine, 'activation', 'relu'),
      rateA: numberProperty('rate-a', { ...limits, initial: 0.1 }),
      rateB: numberProperty('rate-b', { ...limits, initial: 1 }),
      epochs: integerProperty('epochs', { min: 1, max: 500, initial: 60 }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): DuelPlan {
    const own = wordsIn(this.words, words);
    const world = (rate: number): WorldSettings => ({
      title: own.world(settingText(rate)),
      network: network(engine, settings.activation, rate, settings.seed),
    });
    return {
      epochs: settings.epochs,
      worlds: [world(settings.rateA), world(settings.rateB)],
      otherSeeds: 11,
      measure: deadUnits,
    };
  }

  protected override prediction(_engine: Engine, settings: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(settingText(settings.rateB), OF),
      name: own.guessName,
      min: 0,
      max: OF,
      step: 1,
      initial: 8,
      print: (value) => this.words.experiment.units(value),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: DuelRun): Outcome {
    const dead = deadUnits(run.worlds[1]!);
    return {
      answer: dead,
      text: wordsIn(this.words, words).died(dead),
      others: run.others,
      feedback: (guess) => this.#feedback(guess, dead),
    };
  }

  protected override controls(): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="settings">
      ${this.rateSlider('rateA', own.rateA, RATES)} ${this.rateSlider('rateB', own.rateB, RATES)}
    </div>`;
  }

  protected override summary(_engine: Engine, _settings: Settings, run: DuelRun): string {
    const [a, b] = run.worlds.map(deadUnits);
    return wordsIn(this.words, words).summary(
      this.worldText(run, 0),
      this.worldText(run, 1),
      a ?? 0,
      b ?? 0,
      OF,
    );
  }

  #feedback(guess: Guess | undefined, dead: number): string {
    const own = wordsIn(this.words, words);
    if (typeof guess !== 'number') return own.skipped;
    if (Math.abs(guess - dead) <= NEAR) return own.close;
    return guess < dead ? own.few : own.many;
  }
}
