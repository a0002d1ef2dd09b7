// <left-saturation>: left of 0 ELU's slope falls towards 0 while leaky ReLU's stays what it is.
import {
  functionArithmetic,
  type Figure,
  type Arithmetic,
  axesBox,
  axesBoxStyles,
  boxPath,
  countArithmetic,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  logScale,
  numberProperty,
  numberText,
  type Outcome,
  percent,
  powerOfTen,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  settingText,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
  tickText,
  wordsIn,
} from '../kit.js';
import { leftSaturationStyles } from './left-saturation.styles.js';
import { crossing, Inputs, REACH, type Reading, readingsAt, slopeCurves } from './plan.js';
import { words } from './words.js';

interface Settings extends SeedSettings {
  readonly x: number;
  readonly alpha: number;
  readonly slope: number;
}

type Which = 'elu' | 'leaky_relu';

/** A guess this near is a good one. */
const NEAR = 0.6;
/** Before the guess only this part is drawn: there one slope is large and the other small. */
const SHOWN_FIRST = -1.5;
const scale = logScale([1e-5, 0.99]);
const across = (x: number): number => (x - REACH.from) / (REACH.to - REACH.from);

/** Attributes: `x`, `alpha` (ELU's), `slope` (leaky ReLU's alpha), `seed` (of the inputs), `predict`. */
export class LeftSaturation extends Experiment<Settings, Inputs> {
  static override styles = [...Experiment.styles, axesBoxStyles, leftSaturationStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      x: numberProperty('x', { min: REACH.from, max: REACH.to, initial: -1 }),
      alpha: numberProperty('alpha', { min: 0.1, max: 5, initial: 1 }),
      slope: numberProperty('slope', { min: 0.001, max: 0.9, initial: 0.01 }),
      seed: seedProperty,
    };
  }

  /** No slider changes the inputs; those that have arrived stay. */
  protected override begin(engine: Engine, settings: Settings, before?: Inputs): Inputs {
    const shown = before?.seed === settings.seed ? before.shown : 0;
    return new Inputs(engine, settings, settings.seed, shown);
  }

  protected override progressText(_settings: Settings, run: Inputs): string {
    return wordsIn(this.words, words).arrived(run.shown, run.inputs.length);
  }

  protected override prediction(_engine: Engine, { alpha, slope }: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(settingText(alpha), settingText(slope)),
      name: own.guessName,
      min: REACH.from,
      max: 0,
      step: 0.1,
      initial: -1,
      print: (x) => own.print(fixedText(x, 1)),
    };
  }

  protected override outcome(engine: Engine, settings: Settings): Outcome {
    const own = wordsIn(this.words, words);
    const x = crossing(engine, settings);
    return {
      answer: x ?? Number.NaN,
      text: x === undefined ? own.never : own.answer(fixedText(x, 2)),
      feedback: (guess) => this.#feedback(guess, x),
    };
  }

  #feedback(guess: Guess | undefined, x: number | undefined): string {
    const own = wordsIn(this.words, words);
    if (typeof guess !== 'number' || x === undefined) return own.skipped;
    if (Math.abs(guess - x) <= NEAR) return own.close;
    return guess > x ? own.near : own.far;
  }

  protected override controls(): TemplateResult {
    const own = wordsIn(this.words, words);
    const one = (
      key: 'x' | 'alpha' | 'slope',
      name: string,
      range: { min: number; max: number; step: number },
    ): TemplateResult => this.slider(key, name, { ...range });
    return html`<div class="settings">
      ${one('x', own.x, { min: this.#first, max: REACH.to, step: 0.1 })}
      ${one('alpha', own.alpha, { min: 0.1, max: 3, step: 0.1 })}
      ${one('slope', own.slope, { min: 0.001, max: 0.3, step: 0.001 })}
    </div>`;
  }

  get #first(): number {
    return this.asking ? SHOWN_FIRST : REACH.from;
  }

  protected override body(engine: Engine, settings: Settings, run: Inputs): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="saturation-box">
      <div class="stack">
        <p class="fig-title">${own.title}</p>
        ${this.#picture(engine, settings, run)}
        <p class="key">
          <span><i class="line-mark elu"></i>ELU</span>
          <span><i class="line-mark leaky"></i>Leaky ReLU</span>
        </p>
        ${this.asking ? html`<p class="muted">${own.waits}</p>` : ''}
      </div>
      <div class="stack">
        ${this.#readings(engine, settings)} ${this.asking ? '' : this.#count(run)}
      </div>
    </div>`;
  }

  #count(run: Inputs): TemplateResult {
    const own = wordsIn(this.words, words);
    const { shown, smaller } = run;
    if (shown === 0) return html`<p class="hint">${own.none}</p>`;
    const text = this.arithmetic.number(own.ofInputs(smaller, shown), 'smaller', () =>
      countArithmetic(
        own.smaller,
        ['x', 'ELU f′', 'Leaky ReLU f′'],
        [...run.slopes]
          .sort((one, other) => one.x - other.x)
          .map(({ x, elu, leaky }) => [numberText(x, 4), numberText(elu, 3), numberText(leaky, 3)]),
        [own.smaller, smaller, shown],
      ),
    );
    return html`<p class="count">${own.smaller} <b>${text}</b></p>`;
  }

  #picture(engine: Engine, settings: Settings, run: Inputs): TemplateResult {
    const own = wordsIn(this.words, words);
    const curves = slopeCurves(engine, settings);
    const line = (kind: 'elu' | 'leaky'): SVGTemplateResult => {
      const { xs, ys } = curves[kind];
      const shown = [...ys].map((y, index) =>
        xs[index]! < this.#first || y < scale.floor ? Number.NaN : scale.at(y),
      );
      return svg`<path class="slope-line ${kind}" d=${boxPath(xs.map(across), shown)}></path>`;
    };
    const { elu, leaky } = readingsAt(engine, settings.x, settings);
    const at = across(settings.x);
    const dot = (slope: number, kind: string): SVGTemplateResult =>
      svg`<circle class="slope-dot ${kind}" cx=${percent(at)} cy=${percent(1 - scale.at(slope))} r="6"></circle>`;
    const inputs = run.slopes.map(({ x, elu }) => {
      const within = Math.min(Math.max(x, REACH.from), REACH.to);
      return svg`<svg x=${percent(across(within))} y=${percent(1 - scale.at(elu))} class="drawn-input" overflow="visible"><path d="M0 -8V8"></path></svg>`;
    });
    return axesBox({
      summary: this.summary(engine, settings, run),
      xName: 'x',
      yName: own.axis,
      xTicks: [-12, -8, -4, 0].map((x) => ({ at: across(x), text: tickText(x) })),
      yTicks: scale.ticks.map((tick) => ({ at: scale.at(tick), text: powerOfTen(tick) })),
      lines: [svg`<path class="guide" d="M${at} 0V1"></path>`, line('leaky'), line('elu')],
      marks: [...inputs, dot(leaky.slope, 'leaky'), dot(elu.slope, 'elu')],
    });
  }

  #readings(engine: Engine, settings: Settings): TemplateResult {
    const own = wordsIn(this.words, words);
    const { x } = settings;
    const { elu, leaky } = readingsAt(engine, x, settings);
    const cell = (id: Which, of: 'value' | 'slope'): TemplateResult =>
      this.arithmetic.number(numberText((id === 'elu' ? elu : leaky)[of], 4), `${id}-${of}`, () =>
        this.#terms(engine, settings, x, id, of),
      );
    return html`<table class="readings">
      <thead>
        <tr>
          <th scope="col">x = ${settingText(x)}</th>
          <th scope="col">${own.value}</th>
          <th scope="col">${own.slopeName}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">ELU</th>
          <td class="is-value">${cell('elu', 'value')}</td>
          <td class="is-slope">${cell('elu', 'slope')}</td>
        </tr>
        <tr>
          <th scope="row">Leaky ReLU</th>
          <td class="is-value">${cell('leaky_relu', 'value')}</td>
          <td class="is-slope">${cell('leaky_relu', 'slope')}</td>
        </tr>
      </tbody>
    </table>`;
  }

  /** On the left ELU's slope is made of its value; all else is what the function gives. */
  #terms(
    engine: Engine,
    { alpha, slope }: Settings,
    x: number,
    id: Which,
    of: 'value' | 'slope',
  ): Arithmetic {
    const own = wordsIn(this.words, words);
    if (id !== 'elu' || of !== 'slope' || x >= 0) {
      const parameters = { alpha: id === 'elu' ? alpha : slope };
      return functionArithmetic(this.words, engine, { id, x, parameters, of });
    }
    const { elu } = readingsAt(engine, x, { alpha, slope });
    return {
      title: own.terms(settingText(x)),
      columns: ['', ''],
      rows: [
        [own.value, numberText(elu.value, 9)],
        ['α', settingText(alpha)],
      ],
      result: [own.slopeName, numberText(elu.slope, 9)],
      note: own.note,
      code: {
        NumPy: `${alpha} * np.exp(${x})  # ${elu.slope}`,
        JavaScript: `engine.derivative('elu', ${x}, { alpha: ${alpha} }) // ${elu.slope}`,
        'C++': `double slope = ${alpha} * std::exp(${x});  // ${elu.slope}`,
      },
    };
  }

  protected override summary(engine: Engine, settings: Settings, run: Inputs): string {
    const own = wordsIn(this.words, words);
    const { elu, leaky } = readingsAt(engine, settings.x, settings);
    const print = (value: number): string => numberText(value, 4);
    const here = own.summary(
      settingText(settings.x),
      print(elu.value),
      print(elu.slope),
      print(leaky.value),
      print(leaky.slope),
    );
    if (this.asking) return here;
    const inputs = run.shown === 0 ? own.none : own.inputs(run.smaller, run.shown);
    return `${here}${this.words.lang === 'en' ? ' ' : ''}${inputs}`;
  }

  protected override data(engine: Engine, settings: Settings): ExperimentTable {
    const own = wordsIn(this.words, words);
    const places = [-12, -10, -8, -6, -5, -4, -3, -2, -1, 0, 1].filter((x) => x >= this.#first);
    return {
      caption: own.caption,
      columns: own.columns,
      rows: places.map((x) => {
        const { elu, leaky } = readingsAt(engine, x, settings);
        const cells = (id: Which, reading: Reading): Figure[] =>
          (['value', 'slope'] as const).map((of) => ({
            text: numberText(reading[of], 6),
            terms: () => this.#terms(engine, settings, x, id, of),
          }));
        return [settingText(x), ...cells('elu', elu), ...cells('leaky_relu', leaky)];
      }),
    };
  }
}
