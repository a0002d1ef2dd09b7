// <sigmoid-saturation>: how fast sigmoid's slope falls, and what becomes of it when it is computed from the output
// in float32.
import {
  functionArithmetic,
  type Figure,
  type Arithmetic,
  axesBoxStyles,
  countArithmetic,
  type Engine,
  Experiment,
  type ExperimentTable,
  type Guess,
  html,
  numberProperty,
  numberText,
  type Outcome,
  PointControl,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  segments,
  settingText,
  svg,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { Inputs } from './inputs.js';
import {
  ASKED,
  classOf,
  FLAT,
  PLACES,
  REACH,
  type Reading,
  readingAt,
  slopeCurves,
  type SlopeCurves,
} from './plan.js';
import { saturationStyles } from './sigmoid-saturation.styles.js';
import { fromValueArithmetic, productArithmetic, singleText } from './slope-arithmetic.js';
import { slopePicture } from './slope-picture.js';
import { words } from './words.js';

interface Settings extends SeedSettings {
  readonly x: number;
  readonly spread: number;
}

/** The inputs that a seed draws, and beside them the place that the learner looks at. */
class Readings extends Inputs {
  readonly curves: SlopeCurves;
  readonly reading: Reading;

  constructor(engine: Engine, { x, spread, seed }: Settings, shown: number) {
    super(engine, spread, seed, shown);
    this.curves = slopeCurves(engine);
    this.reading = readingAt(engine, x);
  }
}

/** Attributes: `x` (-20 to 20), `spread` (of the inputs that are drawn, 0.5 to 20), `seed`, `predict`. */
export class SigmoidSaturation extends Experiment<Settings, Readings> {
  static override styles = [...Experiment.styles, axesBoxStyles, saturationStyles];

  readonly #point = new PointControl(() => {
    const field = this.renderRoot.querySelector('.axes-field');
    const { settings } = this;
    if (!field || !settings) return undefined;
    const { left, width } = field.getBoundingClientRect();
    return {
      x: settings.x,
      span: REACH,
      places: PLACES,
      ticks: [-20, -10, 0, 10, 20],
      unitWidth: width / (2 * REACH),
      xAt: (clientX) => {
        const x = ((clientX - left) / width) * 2 * REACH - REACH;
        return Math.min(Math.max(x, -REACH), REACH);
      },
      move: (x) => this.change('x', { x }),
      settled: () => this.requestUpdate(),
    };
  });

  protected override table(): PropertyTable<Settings> {
    return {
      x: numberProperty('x', { min: -REACH, max: REACH, initial: ASKED.from }),
      spread: numberProperty('spread', { min: 0.5, max: 20, initial: 5 }),
      seed: seedProperty,
    };
  }

  /** The point that is dragged does not change the inputs. */
  protected override begin(engine: Engine, settings: Settings, before?: Readings): Readings {
    const same = before?.seed === settings.seed && before.spread === settings.spread;
    return new Readings(engine, settings, same ? before.shown : 0);
  }

  protected override progressText(_settings: Settings, run: Readings): string {
    return wordsIn(this.words, words).arrived(run.shown, run.inputs.length);
  }

  protected override prediction(engine: Engine): Prediction {
    const own = wordsIn(this.words, words);
    const slope = numberText(engine.derivative('sigmoid', ASKED.from), 3);
    return {
      kind: 'choice',
      question: own.question(settingText(ASKED.from), slope, settingText(ASKED.to)),
      name: own.guessName,
      options: own.answers.map((label, index) => ({ value: String(index), label })),
    };
  }

  protected override outcome(engine: Engine): Outcome {
    const [from, to] = [ASKED.from, ASKED.to].map((x) => engine.derivative('sigmoid', x));
    const answer = classOf(to! / from!);
    return {
      answer: String(answer),
      text: wordsIn(this.words, words).answer(numberText(to!, 3), numberText(from! / to!, 3)),
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  #feedback(guess: Guess | undefined, answer: number): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined) return own.skipped;
    if (Number(guess) === answer) return own.right;
    return Number(guess) < answer ? own.tooLarge : own.zero;
  }

  protected override controls(_engine: Engine, settings: Settings): TemplateResult {
    const own = wordsIn(this.words, words);
    if (this.asking) return html``;
    return html`<div class="settings">
      ${this.slider('x', own.x, { min: -REACH, max: REACH, step: 0.01 })}
      <div class="stack-2">
        <p class="hint">${own.places}</p>
        ${segments({
          key: 'place',
          name: own.places,
          options: PLACES.map((x) => ({ value: String(x), label: settingText(x) })),
          value: PLACES.includes(settings.x) ? String(settings.x) : undefined,
          choose: (x) => this.change('x', { x: Number(x) }),
        })}
      </div>
      ${this.slider('spread', own.spread, { min: 1, max: 10, step: 0.5, validMin: 0.5, validMax: 20 })}
    </div>`;
  }

  protected override body(engine: Engine, settings: Settings, run: Readings): TemplateResult {
    const own = wordsIn(this.words, words);
    const { reading } = run;
    return html`<div class=${this.asking ? 'stack' : 'saturation'}>
      <div class="stack">
        <p class="fig-title">${own.title}</p>
        ${slopePicture({
          curves: run.curves,
          inputs: run.readings,
          reading,
          within: this.asking ? ASKED.from : REACH,
          point: this.asking ? undefined : this.#point,
          names: {
            summary: this.summary(engine, settings, run),
            axis: own.axis,
            zero: own.zeroLane,
            handle: own.handle,
            value: own.valueText(settingText(reading.x), numberText(reading.slope, 3)),
          },
        })}
      </div>
      ${this.asking ? '' : this.#readings(run)}
    </div>`;
  }

  #readings(run: Readings): TemplateResult {
    const own = wordsIn(this.words, words);
    const { reading } = run;
    const line = svg`<svg width="22" height="10" aria-hidden="true"><path d="M0 5H22"></path></svg>`;
    const ring = svg`<svg width="22" height="10" aria-hidden="true"
      ><circle class="from-value" cx="11" cy="5" r="4.2"></circle></svg>`;
    return html`<dl class="readings">
      <div>
        <dt>${own.value}</dt>
        <dd>${this.#opened(this.#value(reading), 'value')}</dd>
      </div>
      <div>
        <dt>${own.single}</dt>
        <dd>${this.#opened(this.#single(reading, own.exactlyOne), 'single')}</dd>
      </div>
      <div class="is-slope">
        <dt>${line}${own.real}</dt>
        <dd>
          ${this.arithmetic.number(numberText(reading.slope, 4), 'slope', () => productArithmetic(own, reading))}
        </dd>
      </div>
      <div class="is-slope">
        <dt>${ring}${own.naive}</dt>
        <dd>
          ${this.arithmetic.number(this.#naiveText(reading), 'naive', () => fromValueArithmetic(own, reading))}
        </dd>
      </div>
      ${run.shown === 0 ? html`<p class="hint">${own.none}</p>` : this.#counts(run)}
    </dl>`;
  }

  #opened({ text, terms }: Figure, key: string): TemplateResult {
    return this.arithmetic.number(text, key, terms);
  }

  #value({ x, value }: Reading): Figure {
    return { text: numberText(value, 6), terms: () => this.#sigmoid(x, false) };
  }

  #single({ x, single }: Reading, one: string): Figure {
    return { text: singleText(single.value, one), terms: () => this.#sigmoid(x, true) };
  }

  #sigmoid(x: number, single: boolean): Arithmetic {
    const { engine } = this;
    if (!engine) throw new Error('a number is opened before the engine is there');
    return functionArithmetic(this.words, engine, { id: 'sigmoid', x, of: 'value', single });
  }

  #counts(run: Readings): TemplateResult {
    const own = wordsIn(this.words, words);
    const { shown, flat, lost } = run;
    const count = (key: 'flat' | 'lost', name: string, of: number): TemplateResult =>
      html`<div>
        <dt>${name}</dt>
        <dd>
          ${this.arithmetic.number(own.ofInputs(of, shown), key, () => this.#listed(run, name, of))}
        </dd>
      </div>`;
    return html`${count('flat', own.flat(settingText(FLAT)), flat)} ${count('lost', own.lost, lost)}`;
  }

  /** The inputs furthest out come first: there the slope is least. */
  #listed({ readings, shown }: Readings, name: string, count: number): Arithmetic {
    const own = wordsIn(this.words, words);
    const rows = [...readings]
      .sort((one, other) => one.slope - other.slope)
      .map(({ x, slope, naive }) => [
        numberText(x, 4),
        numberText(slope, 3),
        naive === 0 ? '0' : numberText(naive, 3),
      ]);
    return countArithmetic(name, ['x', own.real, own.naive], rows, [name, count, shown]);
  }

  #naiveText({ single }: Reading): string {
    return single.slope === 0 ? this.words.experiment.exactZero : numberText(single.slope, 4);
  }

  protected override summary(_engine: Engine, _settings: Settings, run: Readings): string {
    const own = wordsIn(this.words, words);
    if (this.asking) return own.waits;
    const { x, value, slope } = run.reading;
    const here = own.summary(
      settingText(x),
      numberText(value, 6),
      numberText(slope, 4),
      this.#naiveText(run.reading),
    );
    const inputs = own.inputs(run.shown, settingText(run.spread), run.flat, run.lost);
    return `${here}${this.words.lang === 'en' ? ' ' : ''}${run.shown === 0 ? own.none : inputs}`;
  }

  protected override data(engine: Engine, settings: Settings): ExperimentTable {
    const own = wordsIn(this.words, words);
    const places = this.asking ? [ASKED.from] : [...new Set([settings.x, ...PLACES])];
    return {
      caption: own.caption,
      columns: ['x', own.value, own.single, own.real, own.naive],
      rows: places.map((x) => {
        const reading = readingAt(engine, x);
        return [
          settingText(x),
          this.#value(reading),
          this.#single(reading, '1'),
          { text: numberText(reading.slope, 4), terms: () => productArithmetic(own, reading) },
          {
            text: numberText(reading.single.slope, 4),
            terms: () => fromValueArithmetic(own, reading),
          },
        ];
      }),
    };
  }
}
