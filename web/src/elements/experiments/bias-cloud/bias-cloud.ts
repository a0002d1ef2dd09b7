// <bias-cloud>: the pre-activations of one unit as a cloud, a bias that moves it, and the words inactive, dead,
// saturated and diverged, each with its count.
import {
  type Figure,
  countArithmetic,
  type ActivationId,
  activationProperty,
  type Arithmetic,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  integerProperty,
  nameOf,
  nothing,
  numberProperty,
  numberText,
  type Outcome,
  percentText,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  segments,
  settingText,
  slider,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { cloudStyles } from './bias-cloud.styles.js';
import { cloudView } from './cloud-view.js';
import { canDie, Cloud, type CloudSettings, deadFrom, FLAT, MOST, REACH } from './plan.js';
import { words } from './words.js';

type Settings = CloudSettings & SeedSettings;

/** What is counted of a cloud's inputs. */
type Counted = 'inactive' | 'flat' | 'diverged';

/** Functions that the segments offer; the attribute takes any of the registry. */
const OFFERED = ['relu', 'leaky_relu', 'sigmoid', 'tanh'];
const OTHER_SEEDS = 11;
/** A guess this near is a good one. */
const NEAR = 0.5;

/** Attributes: `activation`, `bias` (-8 to 8), `count` (inputs, 10 to 1000), `seed`, `predict`. */
export class BiasCloud extends Experiment<Settings, Cloud> {
  static override styles = [...Experiment.styles, cloudStyles];

  #drag: { readonly pointer: number; readonly x: number; readonly bias: number } | undefined;
  #before: number | undefined;

  protected override table(engine: Engine): PropertyTable<Settings> {
    return {
      activation: activationProperty(engine, 'activation', 'relu'),
      bias: numberProperty('bias', { min: -REACH, max: REACH, initial: 0 }),
      count: integerProperty('count', { min: 10, max: 1000, initial: 120 }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, settings: Settings): Cloud {
    return new Cloud(engine, settings);
  }

  /** A cloud that is taken hold of stays in the hand. */
  protected override readonly runsAgain = false;

  protected override progressText(_settings: Settings, cloud: Cloud): string {
    return wordsIn(this.words, words).print(settingText(cloud.bias));
  }

  protected override prediction(engine: Engine, settings: Settings): Prediction | undefined {
    if (!canDie(engine, settings.activation)) return undefined;
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(settings.count),
      name: own.guessName,
      min: -REACH,
      max: 0,
      step: 0.1,
      initial: -1,
      print: (value) => own.print(settingText(Number(value.toFixed(2)))),
    };
  }

  protected override outcome(engine: Engine, settings: Settings): Outcome | undefined {
    if (!canDie(engine, settings.activation)) return undefined;
    const own = wordsIn(this.words, words);
    const answer = deadFrom(engine, settings);
    const others = Array.from({ length: OTHER_SEEDS }, (_, index) =>
      deadFrom(engine, { ...settings, seed: settings.seed + index + 1 }),
    );
    return {
      answer,
      text: own.diesAt(fixedText(answer, 2)),
      others,
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  protected override controls(engine: Engine, settings: Settings, cloud: Cloud): TemplateResult {
    const own = wordsIn(this.words, words);
    const { bias } = cloud;
    const offered = [...new Set([...OFFERED, settings.activation])];
    return html`<div class="settings">
      ${slider({
        words: this.words,
        key: 'bias',
        name: own.bias,
        value: bias,
        preset: this.preset?.bias ?? bias,
        min: -REACH,
        max: REACH,
        step: 0.1,
        change: (next) => this.change('bias', { bias: next }),
        refuse: this.refuse,
      })}
      ${segments({
        key: 'activation',
        name: own.activation,
        options: offered.map((value) => ({ value, label: nameOf(engine, value) })),
        value: settings.activation,
        choose: (activation) => this.change('activation', { activation, bias }),
      })}
    </div>`;
  }

  protected override body(engine: Engine, settings: Settings, cloud: Cloud): TemplateResult {
    const own = wordsIn(this.words, words);
    const { bias } = cloud;
    return html`<div class="stack">
        <p class="fig-title">${own.title} <span>${own.cloud(settings.count)}</span></p>
        <div
          class="cloud-box"
          @pointerdown=${this.#pressed}
          @pointermove=${this.#moved}
          @pointerup=${this.#released}
          @pointercancel=${this.#released}
        >
          ${cloudView({
            engine,
            activation: settings.activation as ActivationId,
            cloud,
            bias,
            summary: this.summary(engine, settings, cloud),
            perInterval: own.perInterval,
          })}
          <div
            class="drag"
            role="slider"
            tabindex="0"
            aria-label=${own.drag}
            aria-valuemin=${-REACH}
            aria-valuemax=${REACH}
            aria-valuenow=${bias}
            aria-valuetext=${`${own.print(settingText(bias))}, ${own.inactive}${this.words.colon}${own.ofInputs(cloud.inactive, settings.count)}`}
            @keydown=${this.#keyed}
            @focus=${() => (this.#before = bias)}
          ></div>
        </div>
        <p class="hint">${own.dragHint}</p>
      </div>
      ${this.#four(settings, cloud)}`;
  }

  protected override summary(engine: Engine, settings: Settings, cloud: Cloud): string {
    const own = wordsIn(this.words, words);
    const facts = own.summary(
      nameOf(engine, settings.activation),
      settingText(cloud.bias),
      cloud.inactive,
      settings.count,
      numberText(cloud.largest, 3),
    );
    const state = cloud.dead ? own.isDead : cloud.saturated ? own.isSaturated : own.isAlive;
    return this.words.lang === 'en' ? `${facts} ${state}` : facts + state;
  }

  protected override data(_engine: Engine, settings: Settings, cloud: Cloud): ExperimentTable {
    const own = wordsIn(this.words, words);
    const of = settings.count;
    const answer = (is: boolean): string => (is ? own.yes : own.no);
    const counted = (what: Counted): Figure => ({
      text: own.ofInputs(cloud[what], of),
      terms: () => this.#arithmetic(cloud, what),
    });
    return {
      caption: own.caption,
      columns: own.columns,
      rows: [
        [own.inactive, counted('inactive'), ''],
        [own.dead, '', answer(cloud.dead)],
        [own.saturated, counted('flat'), answer(cloud.saturated)],
        [own.diverged, counted('diverged'), answer(cloud.diverged > 0)],
      ],
    };
  }

  #four(settings: Settings, cloud: Cloud): TemplateResult {
    const own = wordsIn(this.words, words);
    const of = settings.count;
    const inactive = this.arithmetic.number(own.ofInputs(cloud.inactive, of), 'inactive', () =>
      this.#arithmetic(cloud, 'inactive'),
    );
    const flat = this.arithmetic.number(own.flatInputs(cloud.flat, of), 'flat', () =>
      this.#arithmetic(cloud, 'flat'),
    );
    const word = (
      name: string,
      is: boolean,
      count: TemplateResult | string,
      means: string,
      detail: TemplateResult | typeof nothing = nothing,
    ): TemplateResult =>
      html`<div class=${is ? 'on' : ''}>
        <dt>${name}</dt>
        <dd class="count">${count}</dd>
        <dd class="means">${means} ${detail}</dd>
      </div>`;
    const answer = (is: boolean): string => (is ? own.yes : own.no);
    return html`<dl class="four">
      ${word(own.inactive, cloud.inactive > 0, inactive, own.inactiveMeans)}
      ${word(own.dead, cloud.dead, answer(cloud.dead), own.deadMeans)}
      ${word(
        own.saturated,
        cloud.saturated,
        answer(cloud.saturated),
        own.saturatedMeans(settingText(FLAT), this.words.percent(percentText(MOST))),
        flat,
      )}
      ${word(own.diverged, cloud.diverged > 0, answer(cloud.diverged > 0), own.divergedMeans)}
    </dl>`;
  }

  /** The inputs that decide come first: with the largest z, or with the steepest slope. */
  #arithmetic(cloud: Cloud, what: Counted): Arithmetic {
    const own = wordsIn(this.words, words);
    const of = what === 'flat' ? cloud.slopes.map(Math.abs) : cloud.z;
    const order = Array.from(cloud.z, (_, index) => index).sort(
      (one, other) => of[other]! - of[one]!,
    );
    const titles = { inactive: own.arithmetic, flat: `|f′(z)| < ${FLAT}`, diverged: own.diverged };
    return countArithmetic(
      titles[what],
      ['', own.term, 'f(z)', 'f′(z)'],
      order.map((index) => [
        `x${index + 1}`,
        fixedText(cloud.z[index]!, 4),
        numberText(cloud.values[index]!, 4),
        numberText(cloud.slopes[index]!, 4),
      ]),
      [titles[what], cloud[what], cloud.z.length],
    );
  }

  #feedback(guess: Guess | undefined, answer: number): string {
    const own = wordsIn(this.words, words);
    if (typeof guess !== 'number') return own.skipped;
    if (Math.abs(guess - answer) <= NEAR) return own.close;
    return guess > answer ? own.early : own.late;
  }

  #moveTo(bias: number): void {
    const within = Math.min(Math.max(bias, -REACH), REACH);
    this.change('bias', { bias: Number(within.toFixed(2)) });
  }

  readonly #pressed = (event: PointerEvent): void => {
    const { run } = this;
    if (!run || event.button !== 0) return;
    this.pause();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#drag = { pointer: event.pointerId, x: event.clientX, bias: run.bias };
  };

  readonly #moved = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    const picture = this.renderRoot.querySelector('.cloud');
    const unit = (picture?.clientWidth ?? 1) / (2 * REACH);
    const bias = drag.bias + (event.clientX - drag.x) / unit;
    this.#moveTo(event.shiftKey ? Math.round(bias) : bias);
  };

  readonly #released = (event: PointerEvent): void => {
    if (this.#drag?.pointer === event.pointerId) this.#drag = undefined;
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const { run } = this;
    if (!run || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.shiftKey ? 1 : 0.1;
    const next: Readonly<Record<string, number | undefined>> = {
      ArrowRight: run.bias + step,
      ArrowUp: run.bias + step,
      ArrowLeft: run.bias - step,
      ArrowDown: run.bias - step,
      Home: -REACH,
      End: REACH,
      Escape: this.#before,
    };
    const bias = next[event.key];
    if (bias === undefined) return;
    event.preventDefault();
    this.#moveTo(bias);
  };
}
