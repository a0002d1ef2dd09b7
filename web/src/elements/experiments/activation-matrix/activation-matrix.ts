// <activation-matrix>: every pair of activations for two hidden layers, several seeds a cell, filling as it runs.
import {
  type Engine,
  type Guess,
  html,
  integerProperty,
  medianOf,
  nameOf,
  numberProperty,
  type Outcome,
  percentText,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  SeedSweep,
  sweepArithmetic,
  type SweepPlan,
  type SweepRun,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { matrixStyles } from './activation-matrix.styles.js';
import { decides, EPOCHS, FUNCTIONS, groupsOf, matrixPlan, SEEDS } from './plan.js';
import { words } from './words.js';

const RATES = [0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2];

interface Settings extends SeedSettings {
  readonly rate: number;
  readonly seeds: number;
  readonly epochs: number;
}

/** Attributes: `rate`, `seeds`, `epochs`, `seed`, `predict`. */
export class ActivationMatrix extends SeedSweep<Settings> {
  static override styles = [...SeedSweep.styles, matrixStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      rate: numberProperty('rate', { min: 1e-3, max: 10, initial: 0.1 }),
      seeds: integerProperty('seeds', { min: 1, max: 20, initial: SEEDS }),
      epochs: integerProperty('epochs', { min: 1, max: 300, initial: EPOCHS }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): SweepPlan {
    const own = wordsIn(this.words, words);
    return matrixPlan(engine, settings, (first, second) =>
      own.cell(nameOf(engine, first), nameOf(engine, second)),
    );
  }

  protected override measureName({ epochs }: Settings): string {
    return wordsIn(this.words, words).measure(epochs);
  }

  protected override prediction(_engine: Engine, { seeds }: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question(seeds),
      name: own.guessName,
      options: Object.entries(own.options).map(([value, label]) => ({ value, label })),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: SweepRun): Outcome {
    const own = wordsIn(this.words, words);
    const answer = decides(groupsOf((at) => run.results(at)));
    return {
      answer,
      text: own.answers[answer],
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  #feedback(guess: Guess | undefined, answer: 'sigmoid' | 'pair'): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined) return own.skipped;
    if (answer === 'pair') return own.other;
    if (guess === 'sigmoid') return own.right;
    return guess === 'pair' ? own.pair : own.position;
  }

  protected override controls(): TemplateResult {
    return html`<div class="settings">
      ${this.slider('rate', wordsIn(this.words, words).rate, { min: RATES[0]!, max: RATES[RATES.length - 1]!, step: 0.01, stops: RATES, validMin: 1e-3, validMax: 10 })}
    </div>`;
  }

  protected override body(engine: Engine, settings: Settings, run: SweepRun): TemplateResult {
    const own = wordsIn(this.words, words);
    const { words: shared } = this;
    const size = FUNCTIONS.length;
    return html`<div class="stack">
      <p class="fig-title">
        ${own.measure(settings.epochs)} <span>${shared.experiment.seeds(settings.seeds)}</span>
      </p>
      <div class="matrix" role="table" aria-label=${own.measure(settings.epochs)}>
        <div role="row">
          <span class="corner" role="columnheader"
            ><span>${own.first}</span> <span>${own.second}</span></span
          >
          ${FUNCTIONS.map((id) => html`<span role="columnheader">${nameOf(engine, id)}</span>`)}
        </div>
        ${FUNCTIONS.map(
          (id, row) =>
            html`<div role="row">
              <span role="rowheader">${nameOf(engine, id)}</span>
              ${FUNCTIONS.map((_, column) => this.#cell(settings, run, row * size + column))}
            </div>`,
        )}
      </div>
      <p class="hint">${own.key}</p>
    </div>`;
  }

  #cell(settings: Settings, run: SweepRun, at: number): TemplateResult {
    const { words: shared } = this;
    const finite = run.results(at).filter((value) => Number.isFinite(value));
    const middle = medianOf(finite);
    if (middle === undefined) return html`<span class="cell" role="cell">–</span>`;
    const { print } = this.axis(settings);
    const place = (share: number): string => `left:${100 * share}%`;
    const range = shared.experiment.range(
      percentText(Math.min(...finite)),
      percentText(Math.max(...finite)),
    );
    return html`<span class="cell" role="cell">
      ${this.arithmetic.number(print(middle), `cell-${at}`, () =>
        sweepArithmetic(shared, print, run, at, this.measureName(settings)),
      )}
      <span class="track" aria-hidden="true">
        ${finite.map((value) => html`<i class="dot" .style=${place(value)}></i>`)}
        <i class="median" .style=${place(middle)}></i>
      </span>
      <small>${range}</small>
    </span>`;
  }

  protected override summary(_engine: Engine, settings: Settings, run: SweepRun): string {
    const own = wordsIn(this.words, words);
    if (!run.done) return own.waits(run.ended, run.total);
    const { print } = this.axis(settings);
    const { without, first, second, both } = groupsOf((at) => run.results(at));
    const span = (values: readonly number[]): string =>
      this.words.experiment.range(print(Math.min(...values)), print(Math.max(...values)));
    return own.summary(
      print(Math.max(...without)),
      print(Math.min(...without)),
      span(first),
      span(second),
      print(both),
    );
  }
}
