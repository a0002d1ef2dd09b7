// <expm1-precision>: why the core does not compute ELU as e^x - 1. The relative error of both forms in float32.
import {
  functionArithmetic,
  type Figure,
  type Arithmetic,
  axesBox,
  axesBoxStyles,
  type Engine,
  Experiment,
  type ExperimentTable,
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
  svg,
  type SVGTemplateResult,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { precisionStyles } from './expm1-precision.styles.js';
import { Inputs, middleError, type Precision, precisionAt, SIZES } from './plan.js';
import { words } from './words.js';

interface Settings extends SeedSettings {
  readonly size: number;
}

type Shown = 'exact' | 'naive' | 'core' | 'naiveError' | 'coreError';

/** What the prediction asks about, and what is drawn before it. */
const ASKED = 1e-8;
const SHOWN_FIRST = 1e-2;
const across = logScale([1e-8, 0.99]);
const upwards = logScale([1e-9, 0.99]);

/** Attributes: `size` (x is minus this, 1e-8 to 1), `seed` (of the inputs), `predict`. */
export class Expm1Precision extends Experiment<Settings, Inputs> {
  static override styles = [...Experiment.styles, axesBoxStyles, precisionStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      size: numberProperty('size', { min: 1e-8, max: 1, initial: 1e-2 }),
      seed: seedProperty,
    };
  }

  /** The same draws at another size, so those that have arrived stay. */
  protected override begin(engine: Engine, { size, seed }: Settings, before?: Inputs): Inputs {
    return new Inputs(engine, size, seed, before?.seed === seed ? before.shown : 0);
  }

  protected override progressText(_settings: Settings, run: Inputs): string {
    return wordsIn(this.words, words).arrived(run.shown, run.inputs.length);
  }

  protected override prediction(): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question,
      name: own.guessName,
      options: own.options.map((label, index) => ({ value: String(index), label })),
    };
  }

  protected override outcome(engine: Engine): Outcome {
    const own = wordsIn(this.words, words);
    const { naive, naiveError } = precisionAt(engine, ASKED);
    const answer = naive === 0 ? '2' : naiveError > 1e-3 ? '1' : '0';
    return {
      answer,
      text: own.answer(naive === 0 ? own.zero : numberText(naive, 3)),
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  #feedback(guess: Guess | undefined, answer: string): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined) return own.skipped;
    if (guess === answer) return own.right;
    return guess === '0' ? own.exact : own.near;
  }

  protected override controls(): TemplateResult {
    const stops = SIZES.filter((one) => this.#isShown(one)).reverse();
    return html`<div class="settings">
      ${this.slider('size', wordsIn(this.words, words).size, { min: stops[0]!, max: stops[stops.length - 1]!, step: 1, stops, validMin: 1e-8, validMax: 1, print: (value) => numberText(-value, 3), parse: (text) => Math.abs(Number(text.replace('\u2212', '-'))) })}
    </div>`;
  }

  #isShown(size: number): boolean {
    return !this.asking || size >= SHOWN_FIRST;
  }

  protected override body(engine: Engine, { size }: Settings, run: Inputs): TemplateResult {
    const own = wordsIn(this.words, words);
    const here = precisionAt(engine, size);
    const form = (name: string, of: 'exact' | 'naive' | 'core'): TemplateResult => {
      const cells = this.#cells(engine, here);
      const error = of === 'exact' ? undefined : cells[`${of}Error`];
      const opened = ({ text, terms }: Figure, key: string, print = text): TemplateResult =>
        this.arithmetic.number(print, key, terms);
      return html`<div>
        <dt>${name}</dt>
        <dd>
          ${opened(cells[of], of)}${
            error ? html`<small>${opened(error, `${of}-here`, own.error(error.text))}</small>` : ''
          }
        </dd>
      </div>`;
    };
    return html`<div class="stack precision">
        <p class="fig-title">${own.title}</p>
        ${this.#picture(engine, here, run)}
        <p class="key">
          <span>${dot('naive')}${own.naive}</span> <span>${dot('core')}${own.core}</span>
        </p>
        ${this.asking ? html`<p class="muted">${own.waits}</p>` : ''}
      </div>
      <dl class="forms">
        ${form(own.exactName, 'exact')} ${form(own.naiveName, 'naive')}
        ${form(own.coreName, 'core')}
      </dl>
      ${this.asking ? '' : this.#middle(run)}`;
  }

  /** The numbers of a place, each with its terms. */
  #cells(engine: Engine, row: Precision): Readonly<Record<Shown, Figure>> {
    const own = wordsIn(this.words, words);
    const value = (single: boolean): Arithmetic =>
      functionArithmetic(this.words, engine, { id: 'elu', x: row.x, of: 'value', single });
    const error = (name: string, result: number, relative: number): Figure => ({
      text: numberText(relative, 2),
      terms: () => ({
        title: own.axis,
        columns: ['', ''],
        rows: [
          [name, numberText(result, 12)],
          [own.exactName, numberText(row.exact, 12)],
        ],
        result: [`|${own.difference}| / |${own.exactName}|`, numberText(relative, 3)],
      }),
    });
    return {
      exact: { text: numberText(row.exact, 9), terms: () => value(false) },
      naive: { text: exactText(row.naive, own.zero), terms: () => this.#naive(row) },
      core: { text: numberText(row.core, 9), terms: () => value(true) },
      naiveError: error(own.naiveName, row.naive, row.naiveError),
      coreError: error(own.coreName, row.core, row.coreError),
    };
  }

  #naive({ x, power, naive }: Precision): Arithmetic {
    const own = wordsIn(this.words, words);
    return {
      title: own.terms,
      columns: ['', 'float32'],
      rows: [
        [own.power, String(power)],
        [`− ${own.one}`, '1'],
      ],
      result: [own.difference, exactText(naive, own.zero)],
      note: own.note,
      code: {
        NumPy: `np.exp(np.float32(${x})) - np.float32(1)  # ${naive}`,
        JavaScript: `engine.teaching.eluFromExp(Float32Array.of(${x}))[0] // ${naive}`,
        'C++': `float naive = std::exp(${x}f) - 1.0f;  // ${naive}`,
      },
    };
  }

  #middle(run: Inputs): TemplateResult {
    const own = wordsIn(this.words, words);
    if (run.shown === 0) return html`<p class="hint">${own.none}</p>`;
    const { readings } = run;
    const opened = (of: 'naiveError' | 'coreError', name: string): TemplateResult => {
      const text = numberText(middleError(readings, of) ?? 0, 2);
      return this.arithmetic.number(`${name} ${text}`, of, () => ({
        title: `${own.middle(run.shown)}${this.words.colon}${name}`,
        columns: ['x', name],
        rows: [...readings]
          .sort((one, other) => one[of] - other[of])
          .map((reading) => [numberText(reading.x, 4), numberText(reading[of], 3)]),
        result: [this.words.experiment.median('').trim(), text],
      }));
    };
    return html`<p>
      ${own.middle(run.shown)}${this.words.colon}${opened('naiveError', own.naive)} ·
      ${opened('coreError', own.coreShort)}
    </p>`;
  }

  #picture(engine: Engine, here: Precision, run: Inputs): TemplateResult {
    const own = wordsIn(this.words, words);
    const rows = SIZES.filter((size) => this.#isShown(size)).map((size) =>
      precisionAt(engine, size),
    );
    const mark = (row: Precision, kind: 'naive' | 'core', r: number): SVGTemplateResult => {
      const error = kind === 'naive' ? row.naiveError : row.coreError;
      return svg`<circle class="error-dot ${kind}" cx=${percent(across.at(-row.x))} cy=${percent(1 - upwards.at(error))} r=${r}></circle>`;
    };
    const at = across.at(-here.x);
    const tick = (scale: typeof across) => (value: number) => ({
      at: scale.at(value),
      text: powerOfTen(value),
    });
    return axesBox({
      summary: this.#text(here),
      xName: own.xAxis,
      yName: own.axis,
      xTicks: [1e-8, 1e-6, 1e-4, 1e-2, 1].map(tick(across)),
      yTicks: [1e-9, 1e-6, 1e-3, 1].map(tick(upwards)),
      lines: [svg`<path class="guide" d="M${at} 0V1"></path>`],
      marks: [
        ...rows.map((row) => mark(row, 'core', 3.5)),
        ...rows.map((row) => mark(row, 'naive', 4)),
        ...run.readings.flatMap((row) => [mark(row, 'core', 2.5), mark(row, 'naive', 3)]),
        mark(here, 'core', 6),
        mark(here, 'naive', 6.5),
      ],
    });
  }

  #text(here: Precision): string {
    const own = wordsIn(this.words, words);
    return own.summary(
      numberText(here.x, 3),
      numberText(here.exact, 6),
      exactText(here.naive, own.zero),
      numberText(here.naiveError, 2),
      numberText(here.coreError, 2),
    );
  }

  protected override summary(engine: Engine, { size }: Settings, run: Inputs): string {
    const own = wordsIn(this.words, words);
    const here = this.#text(precisionAt(engine, size));
    if (this.asking) return here;
    const { readings } = run;
    const error = (of: 'naiveError' | 'coreError'): string =>
      numberText(middleError(readings, of) ?? 0, 2);
    const inputs = own.inputs(run.shown, error('naiveError'), error('coreError'));
    const after = run.shown === 0 ? own.none : inputs;
    return `${here}${this.words.lang === 'en' ? ' ' : ''}${after}`;
  }

  protected override data(engine: Engine): ExperimentTable {
    const own = wordsIn(this.words, words);
    const sizes = [1, 0.1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8];
    return {
      caption: own.caption,
      columns: own.columns,
      rows: sizes
        .filter((size) => this.#isShown(size))
        .map((size) => {
          const row = precisionAt(engine, size);
          const { exact, naive, naiveError, core, coreError } = this.#cells(engine, row);
          return [numberText(row.x, 3), exact, naive, naiveError, core, coreError];
        }),
    };
  }
}

function exactText(value: number, zero: string): string {
  return value === 0 ? zero : numberText(value, 9);
}

function dot(kind: string): TemplateResult {
  return html`<svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    <circle class="error-dot ${kind}" cx="7" cy="7" r="5"></circle>
  </svg>`;
}
