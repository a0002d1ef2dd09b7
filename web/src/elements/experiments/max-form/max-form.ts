// <max-form>: max(alpha x, x) beside the function that the core computes. Up to alpha = 1 they are the same; above,
// max picks the wrong piece on both sides.
import {
  css,
  CurveView,
  type Engine,
  Experiment,
  type ExperimentTable,
  type Figure,
  functionArithmetic,
  type Guess,
  html,
  numberProperty,
  numberText,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  settingText,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { drawnPlaces, Forms, REACH, scaled } from './plan.js';
import { words } from './words.js';

interface Settings extends SeedSettings {
  readonly alpha: number;
}

const STOPS = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const SHOWN = -2;

const styles = css`
  .readings {
    width: 100%;
    border-collapse: collapse;
  }
  .readings :is(th, td) {
    padding: 0.3rem 0 0.3rem 0.6rem;
    border-bottom: 1px solid var(--line);
    text-align: end;
  }
  .readings .differs td {
    font-weight: 700;
  }
`;

/** Attributes: `alpha` (0 to 10), `seed` (of the places that are compared), `predict`. */
export class MaxForm extends Experiment<Settings, Forms> {
  static override styles = [...Experiment.styles, styles];

  readonly #curve = new CurveView(this);

  protected override table(): PropertyTable<Settings> {
    return {
      alpha: numberProperty('alpha', { min: 0, max: 10, initial: 2 }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, { alpha }: Settings): Forms {
    return new Forms(engine, alpha);
  }

  /** For alpha = 1 all answers are the same. */
  protected override prediction(engine: Engine, settings: Settings): Prediction | undefined {
    if (settings.alpha === 1) return undefined;
    const own = wordsIn(this.words, words);
    const { core } = atOne(engine, settings.alpha);
    const [left, right] = [core[0]!, core[1]!];
    const pairs = [
      [left, right],
      [-right, -left],
      [left, -left],
    ] as const;
    return {
      kind: 'choice',
      question: own.question(settingText(settings.alpha)),
      name: own.guessName,
      options: pairs.map((pair) => ({
        value: keyOf(pair),
        label: own.option(numberText(pair[0], 3), numberText(pair[1], 3)),
      })),
    };
  }

  protected override outcome(engine: Engine, settings: Settings): Outcome {
    const own = wordsIn(this.words, words);
    const pair = atOne(engine, settings.alpha).fromMax;
    const answer = keyOf(pair);
    return {
      answer,
      text: own.answer(numberText(pair[0]!, 3), numberText(pair[1]!, 3)),
      feedback: (guess) => this.#feedback(guess, answer, settings.alpha),
    };
  }

  protected override controls(): TemplateResult {
    return html`<div class="settings">
      ${this.slider('alpha', wordsIn(this.words, words).alpha, { min: STOPS[0]!, max: STOPS[STOPS.length - 1]!, step: 0.01, stops: STOPS, validMin: 0, validMax: 10 })}
    </div>`;
  }

  protected override draw(_engine: Engine, _settings: Settings, run: Forms): void {
    const own = wordsIn(this.words, words);
    // Beyond the frame a line is cut off; its slope can be seen long before.
    const window = { xMin: -REACH, xMax: REACH, yMin: -8, yMax: 8 };
    this.#curve.show(window, [
      { look: 'function', label: own.core, xs: run.xs, ys: within(run.core) },
      ...(run.done
        ? [{ look: 'other-3' as const, label: own.max, xs: run.xs, ys: within(run.fromMax) }]
        : []),
    ]);
  }

  protected override body(engine: Engine, settings: Settings, run: Forms): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="cols-2">
      <div class="stack">
        <p class="fig-title">${own.title}</p>
        ${this.#curve.render(this.summary(engine, settings, run))}
      </div>
      <div class="stack">
        <p class="fig-title">${own.drawn}</p>
        ${this.#readings(engine, settings, run)}
      </div>
    </div>`;
  }

  #readings(engine: Engine, settings: Settings, run: Forms): TemplateResult {
    const own = wordsIn(this.words, words);
    const shown = ({ text, terms }: Figure, key: string): TemplateResult =>
      this.arithmetic.number(text, key, terms);
    return html`<table class="readings">
      <thead>
        <tr>
          <th scope="col">x</th>
          <th scope="col">${own.core}</th>
          <th scope="col">${own.max}</th>
        </tr>
      </thead>
      <tbody>
        ${drawnPlaces(engine, settings.seed).map((x, at) => {
          const [core, max] = this.#values(engine, settings.alpha, x);
          return html`<tr class=${run.done && core.text !== max.text ? 'differs' : ''}>
            <th scope="row">${settingText(x)}</th>
            <td>${shown(core, `core-${at}`)}</td>
            <td>${run.done ? shown(max, `max-${at}`) : '–'}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  /** Leaky ReLU and the maximum at one place. */
  #values(engine: Engine, alpha: number, x: number): readonly [Figure, Figure] {
    const { core, fromMax } = new Forms(engine, alpha, [x]);
    const place = {
      id: 'leaky_relu',
      x,
      parameters: { alpha },
      of: 'value',
      single: true,
    } as const;
    const max = numberText(fromMax[0]!, 4);
    return [
      {
        text: numberText(core[0]!, 4),
        terms: () => functionArithmetic(this.words, engine, place),
      },
      {
        text: max,
        terms: () => ({
          title: 'max(αx, x)',
          columns: ['', 'float32'],
          rows: [
            ['αx', numberText(scaled(engine, alpha, x), 6)],
            ['x', numberText(x, 6)],
          ],
          result: ['max(αx, x)', numberText(fromMax[0]!, 6)],
          code: {
            NumPy: `np.maximum(${alpha} * (${x}), ${x})  # ${fromMax[0]!}`,
            JavaScript: `engine.teaching.leakyReluFromMax(Float32Array.of(${x}), ${alpha})[0] // ${fromMax[0]!}`,
            'C++': `std::max(${alpha} * (${x}), double{${x}});  // ${fromMax[0]!}`,
          },
        }),
      },
    ];
  }

  protected override summary(engine: Engine, settings: Settings, run: Forms): string {
    const own = wordsIn(this.words, words);
    if (!run.done) return own.waits(settingText(settings.alpha));
    const { core, fromMax, different } = new Forms(engine, settings.alpha, [SHOWN]);
    const alpha = settingText(settings.alpha);
    if (different === 0) return own.same(alpha);
    const [right, wrong] = [numberText(core[0]!, 3), numberText(fromMax[0]!, 3)];
    return own.differ(alpha, settingText(SHOWN), right, wrong);
  }

  protected override data(engine: Engine, settings: Settings, run: Forms): ExperimentTable {
    const own = wordsIn(this.words, words);
    return {
      caption: own.caption,
      columns: ['x', own.core, own.max],
      rows: drawnPlaces(engine, settings.seed).map((x) => {
        const [core, max] = this.#values(engine, settings.alpha, x);
        return [settingText(x), core, run.done ? max : '–'];
      }),
    };
  }

  #feedback(guess: Guess | undefined, answer: string, alpha: number): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined || alpha <= 1) return own.skipped;
    return guess === answer ? own.right : own.wrong;
  }
}

function atOne(engine: Engine, alpha: number): Forms {
  return new Forms(engine, alpha, [-1, 1]);
}

function keyOf(pair: ArrayLike<number>): string {
  return `${pair[0]!},${pair[1]!}`;
}

function within(values: Float32Array): Float64Array {
  return Float64Array.from(values, (value) => (Math.abs(value) <= 8 ? value : Number.NaN));
}
