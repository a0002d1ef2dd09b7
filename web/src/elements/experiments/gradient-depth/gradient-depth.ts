// <gradient-depth>: how large the gradient still is when it has come back through all the layers. One batch, the
// real backward pass, one bar a layer.
import {
  activationProperty,
  choiceProperty,
  type Engine,
  Experiment,
  type ExperimentRun,
  type ExperimentTable,
  fixedText,
  gradientBars,
  gradientBarStyles,
  type GradientRow,
  gradientTerms,
  type Guess,
  html,
  type InitializerId,
  INITIALIZERS,
  integerProperty,
  nameOf,
  lossArithmetic,
  numberText,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  segments,
  select,
  type TemplateResult,
  wordsIn,
  World,
} from '../kit.js';
import { network } from './plan.js';
import { words } from './words.js';

/** Functions that the segments offer; the attribute takes any of the registry. */
const OFFERED = ['sigmoid', 'tanh', 'relu', 'leaky_relu', 'elu'];

interface Settings extends SeedSettings {
  readonly activation: string;
  readonly initializer: InitializerId;
  readonly depth: number;
}

class OneBatch implements ExperimentRun {
  readonly world: World;
  #steps = 0;

  constructor(world: World) {
    this.world = world;
  }

  get steps(): number {
    return this.#steps;
  }

  get done(): boolean {
    return this.#steps > 0;
  }

  get complete(): boolean {
    return this.done;
  }

  get progress(): number {
    return this.done ? 1 : 0;
  }

  advance(): void {
    this.step();
  }

  step(): void {
    if (this.done) return;
    this.world.run.takeSteps(1);
    this.#steps += 1;
  }

  dispose(): void {
    this.world.dispose();
  }
}

/** Attributes: `activation`, `initializer`, `depth` (1 to 10 hidden layers of 16 units), `seed`, `predict`. */
export class GradientDepth extends Experiment<Settings, OneBatch> {
  static override styles = [...Experiment.styles, gradientBarStyles];

  protected override table(engine: Engine): PropertyTable<Settings> {
    return {
      activation: activationProperty(engine, 'activation', 'sigmoid'),
      initializer: choiceProperty('initializer', INITIALIZERS, 'glorot'),
      depth: integerProperty('depth', { min: 1, max: 10, initial: 8 }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, settings: Settings): OneBatch {
    return new OneBatch(new World(engine, { title: '', network: network(engine, settings) }, 1));
  }

  protected override prediction(engine: Engine, settings: Settings): Prediction | undefined {
    if (settings.depth < 2) return undefined;
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question(settings.depth, nameOf(engine, settings.activation)),
      name: own.guessName,
      options: own.ratios.map((label, index) => ({ value: String(index), label })),
    };
  }

  protected override outcome(
    _engine: Engine,
    settings: Settings,
    run: OneBatch,
  ): Outcome | undefined {
    if (settings.depth < 2) return undefined;
    const own = wordsIn(this.words, words);
    const ratio = rmsOf(run, 0) / rmsOf(run, settings.depth - 1);
    const answer = classOf(ratio);
    return {
      answer: String(answer),
      text: Number.isFinite(ratio) ? own.answer(numberText(ratio, 2)) : own.notFinite,
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  #feedback(guess: Guess | undefined, answer: number): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined) return own.skipped;
    if (Number(guess) === answer) return answer === 0 ? own.rightSteady : own.rightVanishing;
    return Number(guess) > answer ? own.wrongTooSmall : own.wrongTooLarge;
  }

  protected override controls(engine: Engine, settings: Settings): TemplateResult {
    const own = wordsIn(this.words, words);
    const { words: shared } = this;
    const offered = [...new Set([...OFFERED, settings.activation])];
    return html`<div class="settings">
      ${this.slider('depth', own.depth, { min: 1, max: 10, step: 1, parse: wholeNumber })}
      ${select({
        key: 'initializer',
        name: own.initializer,
        options: INITIALIZERS.map((value) => ({
          value,
          label: shared.classifier.initializers[value],
        })),
        value: settings.initializer,
        choose: (initializer) => this.change('initializer', { initializer }),
      })}
      <div class="stack-2">
        <p class="hint">${own.activation}</p>
        ${segments({
          key: 'activation',
          name: own.activation,
          options: offered.map((value) => ({ value, label: nameOf(engine, value) })),
          value: settings.activation,
          choose: (activation) => this.change('activation', { activation }),
        })}
      </div>
    </div>`;
  }

  protected override body(_engine: Engine, settings: Settings, run: OneBatch): TemplateResult {
    const { words: shared } = this;
    return html`<div class="stack">
      <p class="fig-title">
        ${shared.experiment.gradientTitle} <span>${wordsIn(shared, words).steps(run.steps)}</span>
      </p>
      ${
        run.done
          ? gradientBars({
              words: shared,
              pair: false,
              rows: this.#rows(settings, run),
              open: (text, layer) =>
                this.arithmetic.number(text, `gradient-${layer}`, () =>
                  gradientTerms(shared, run.world.run, layer),
                ),
            })
          : html`<p class="muted">${wordsIn(shared, words).waits}</p>`
      }
    </div>`;
  }

  protected override summary(engine: Engine, settings: Settings, run: OneBatch): string {
    const own = wordsIn(this.words, words);
    if (!run.done) return own.waits;
    return own.summary(
      nameOf(engine, settings.activation),
      this.words.classifier.initializers[settings.initializer],
      settings.depth,
      numberText(rmsOf(run, 0), 3),
      numberText(rmsOf(run, settings.depth - 1), 3),
    );
  }

  protected override data(_engine: Engine, settings: Settings, run: OneBatch): ExperimentTable {
    const { experiment, classifier } = this.words;
    const rows = run.done
      ? this.#rows(settings, run).map(({ label, a }, layer) => [
          label,
          {
            text: numberText(a, 6),
            terms: () => gradientTerms(this.words, run.world.run, layer),
          },
        ])
      : [];
    const loss = {
      text: fixedText(run.world.run.training.loss, 4),
      terms: () => lossArithmetic(this.words, run.world),
    };
    return {
      caption: wordsIn(this.words, words).caption,
      columns: ['', experiment.gradientTitle],
      rows: [...rows, [classifier.lossLine, loss]],
    };
  }

  #rows(settings: Settings, run: OneBatch): GradientRow[] {
    const { experiment } = this.words;
    return run.world.probe.layers.map(({ gradientRms }, layer) => ({
      label: layer === settings.depth ? experiment.output : experiment.layer(layer + 1),
      a: gradientRms,
    }));
  }
}

function rmsOf(run: OneBatch, layer: number): number {
  return run.world.probe.layers[layer]?.gradientRms ?? Number.NaN;
}

/** The same, a tenth, a hundredth, a thousandth: each reaches half-way, in powers of ten, to the next. */
function classOf(ratio: number): number {
  if (ratio > 0.316) return 0;
  if (ratio > 0.0316) return 1;
  return ratio > 0.00316 ? 2 : 3;
}

function wholeNumber(text: string): number | undefined {
  const value = Number(text.trim());
  return Number.isInteger(value) && text.trim() !== '' ? value : undefined;
}
