// <straight-layers>: a network of linear layers beside the same network with one layer that is not.
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
  type Outcome,
  percentText,
  type Prediction,
  type PropertyTable,
  seedProperty,
  segments,
  type TemplateResult,
  TrainingDuel,
  wordsIn,
} from '../kit.js';
import { accuracy, EPOCHS, network, OTHER_SEEDS, type StraightSettings } from './plan.js';
import { words } from './words.js';

/** Functions that the segments offer; the attribute takes any of the registry. */
const OFFERED = ['relu', 'leaky_relu', 'elu', 'tanh', 'sigmoid'];
/** Deeper linear networks of this width diverge at some seeds: see the lesson's test. */
const DEEPEST = 6;
/** A guess this near is a good one. */
const NEAR = 0.08;

/** Attributes: `activation` (of B's first layer), `depth` (1 to 6), `seed`, `predict`. */
export class StraightLayers extends TrainingDuel<StraightSettings> {
  protected override table(engine: Engine): PropertyTable<StraightSettings> {
    return {
      activation: activationProperty(engine, 'activation', 'relu'),
      depth: integerProperty('depth', { min: 1, max: DEEPEST, initial: 4 }),
      seed: seedProperty,
    };
  }

  protected override views(): DuelViews {
    return { regions: true, line: 'accuracy', gradients: true, units: false };
  }

  protected override plan(engine: Engine, settings: StraightSettings): DuelPlan {
    const own = wordsIn(this.words, words);
    const name = nameOf(engine, settings.activation);
    return {
      epochs: EPOCHS,
      worlds: [
        { title: own.straight, network: network(engine, settings, 'linear') },
        { title: own.changed(name), network: network(engine, settings, settings.activation) },
      ],
      otherSeeds: OTHER_SEEDS,
      measured: 0,
      measure: accuracy,
    };
  }

  protected override prediction(engine: Engine, settings: StraightSettings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(settings.depth, nameOf(engine, settings.activation)),
      name: own.guessName,
      ...{ min: 0, max: 1, step: 0.01, initial: 0.75 },
      print: (share) => this.words.percent(percentText(share)),
    };
  }

  protected override outcome(_engine: Engine, { depth }: StraightSettings, run: DuelRun): Outcome {
    const answer = accuracy(run.worlds[0]!);
    return {
      answer,
      text: wordsIn(this.words, words).answer(this.accuracyText(run.worlds[0]!)),
      others: run.others,
      feedback: (guess) => this.#feedback(guess, answer, depth),
    };
  }

  #feedback(guess: Guess | undefined, answer: number, depth: number): string {
    const own = wordsIn(this.words, words);
    if (typeof guess !== 'number') return own.skipped;
    if (Math.abs(guess - answer) <= NEAR) return own.close;
    if (guess < answer) return own.tooLow;
    return depth === 1 ? own.oneTooHigh : own.tooHigh;
  }

  protected override controls(engine: Engine, settings: StraightSettings): TemplateResult {
    const own = wordsIn(this.words, words);
    const offered = [...new Set([...OFFERED, settings.activation])];
    return html`<div class="settings">
      ${this.slider('depth', own.depth, { min: 1, max: DEEPEST, step: 1, parse: (text) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined) })}
      <div class="stack-2">
        <p class="hint">${own.first}</p>
        ${segments({
          key: 'activation',
          name: own.first,
          options: offered.map((value) => ({ value, label: nameOf(engine, value) })),
          value: settings.activation,
          choose: (activation) => this.change('activation', { activation }),
        })}
      </div>
    </div>`;
  }

  protected override summary(_engine: Engine, _settings: StraightSettings, run: DuelRun): string {
    return wordsIn(this.words, words).summary(this.worldText(run, 0), this.worldText(run, 1));
  }
}
