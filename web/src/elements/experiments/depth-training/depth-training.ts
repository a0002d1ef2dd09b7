// <depth-training>: a deep network with sigmoid beside the same network with another function.
import {
  activationProperty,
  type DuelPlan,
  type DuelRun,
  type DuelViews,
  type Engine,
  type Guess,
  html,
  integerProperty,
  nameOf,
  numberProperty,
  type Outcome,
  percentText,
  type Prediction,
  type PropertyTable,
  seedProperty,
  segments,
  type TemplateResult,
  TrainingDuel,
  wordsIn,
  type WorldSettings,
} from '../kit.js';
import { accuracy, type DepthSettings, EPOCHS, network, OTHER_SEEDS } from './plan.js';
import { words } from './words.js';

/** Functions that the segments offer; the attribute takes any of the registry. */
const OFFERED = ['tanh', 'relu', 'leaky_relu', 'elu'];
const RATES = [0.03, 0.1, 0.3, 1, 2, 3];
/** A guess this near is a good one; and so far from chance, A has learnt something. */
const NEAR = 0.08;
const CHANCE = 1 / 3;
const LEARNT = 0.45;

/** Attributes: `activation` (of B), `depth` (1 to 10), `rate`, `seed`, `predict`. */
export class DepthTraining extends TrainingDuel<DepthSettings> {
  protected override table(engine: Engine): PropertyTable<DepthSettings> {
    return {
      activation: activationProperty(engine, 'activation', 'tanh'),
      depth: integerProperty('depth', { min: 1, max: 10, initial: 6 }),
      rate: numberProperty('rate', { min: 1e-4, max: 100, initial: 0.1 }),
      seed: seedProperty,
    };
  }

  protected override views(): DuelViews {
    return { regions: true, line: 'accuracy', gradients: true, units: false };
  }

  protected override plan(engine: Engine, settings: DepthSettings): DuelPlan {
    const world = (activation: string): WorldSettings => ({
      title: nameOf(engine, activation),
      network: network(engine, { ...settings, activation }),
    });
    return {
      epochs: EPOCHS,
      worlds: [world('sigmoid'), world(settings.activation)],
      otherSeeds: OTHER_SEEDS,
      measured: 0,
      measure: accuracy,
    };
  }

  protected override prediction(engine: Engine, settings: DepthSettings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(settings.depth, nameOf(engine, settings.activation)),
      name: own.guessName,
      ...{ min: 0, max: 1, step: 0.01, initial: 0.7 },
      print: (share) => this.words.percent(percentText(share)),
    };
  }

  protected override outcome(_engine: Engine, _settings: DepthSettings, run: DuelRun): Outcome {
    const answer = accuracy(run.worlds[0]!);
    return {
      answer,
      text: wordsIn(this.words, words).answer(this.accuracyText(run.worlds[0]!)),
      others: run.others,
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  #feedback(guess: Guess | undefined, answer: number): string {
    const own = wordsIn(this.words, words);
    if (answer > LEARNT) return own.learns;
    if (typeof guess !== 'number') return own.skipped;
    if (Math.abs(guess - answer) <= NEAR) return own.stuck;
    if (guess > answer) return own.tooHigh;
    return own.belowChance(this.words.percent(percentText(CHANCE)));
  }

  protected override controls(engine: Engine, settings: DepthSettings): TemplateResult {
    const own = wordsIn(this.words, words);
    const offered = [...new Set([...OFFERED, settings.activation])];
    return html`<div class="settings">
      ${this.slider('depth', own.depth, { min: 1, max: 10, step: 1, parse: (text) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined) })}
      ${this.rateSlider('rate', own.rate, RATES)}
      <div class="stack-2">
        <p class="hint">${own.other}</p>
        ${segments({
          key: 'activation',
          name: own.other,
          options: offered.map((value) => ({ value, label: nameOf(engine, value) })),
          value: settings.activation,
          choose: (activation) => this.change('activation', { activation }),
        })}
      </div>
    </div>`;
  }

  protected override summary(_engine: Engine, _settings: DepthSettings, run: DuelRun): string {
    return wordsIn(this.words, words).summary(this.worldText(run, 0), this.worldText(run, 1));
  }
}
