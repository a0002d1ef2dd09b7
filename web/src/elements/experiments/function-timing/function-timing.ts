// <function-timing>: the first meaning of fast. Every function timed on this device, beside a network's forward
// pass in which as many values go through it.
import {
  type Arithmetic,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  integerProperty,
  medianOf,
  numberText,
  type Outcome,
  percentText,
  type Prediction,
  type PropertyTable,
  roundTicks,
  seedProperty,
  type SeedSettings,
  settingText,
  stripPlot,
  stripPlotStyles,
  type TableCell,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { PASS_VALUES, type Timing, TimingRun, VALUES, WIDTH } from './plan.js';
import { words } from './words.js';

interface Settings extends SeedSettings {
  readonly repeats: number;
}

const MILLION = 1_000_000;

/** Attributes: `repeats` (1 to 50), `seed` (of the values), `predict`. */
export class FunctionTiming extends Experiment<Settings, TimingRun> {
  static override styles = [...Experiment.styles, stripPlotStyles];

  protected override readonly measuresDevice = true;

  protected override table(): PropertyTable<Settings> {
    return {
      repeats: integerProperty('repeats', { min: 1, max: 50, initial: 9 }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, { repeats, seed }: Settings): TimingRun {
    return new TimingRun(engine, repeats, seed);
  }

  protected override progressText(_settings: Settings, run: TimingRun): string {
    return wordsIn(this.words, words).rounds(run.rounds);
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

  protected override outcome(_engine: Engine, _settings: Settings, run: TimingRun): Outcome {
    const own = wordsIn(this.words, words);
    const times = middle(run.passes, 'sigmoid') / middle(run.passes, 'relu');
    const alone = middle(run.functions, 'sigmoid') / middle(run.functions, 'relu');
    const answer = classOf(times);
    return {
      answer: String(answer),
      text: own.answer(numberText(times, 2), numberText(alone, 2)),
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  protected override body(_engine: Engine, _settings: Settings, run: TimingRun): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="stack">
        <p class="fig-title">
          ${own.functions} <span>${own.values(settingText(VALUES / MILLION))}</span>
        </p>
        ${this.#strip(own.functions, run.functions, (name) => name)}
      </div>
      <div class="stack">
        <p class="fig-title">
          ${own.passes}
          <span>${own.pass(WIDTH, settingText(PASS_VALUES / MILLION))}</span>
        </p>
        ${this.#strip(own.passes, run.passes, (name, id) => (id === 'linear' ? own.none : name))}
        <p class="hint">${own.note}</p>
      </div>`;
  }

  protected override summary(_engine: Engine, _settings: Settings, run: TimingRun): string {
    const own = wordsIn(this.words, words);
    if (run.rounds === 0) return own.waits;
    const relu = middle(run.functions, 'relu');
    const pass = middle(run.passes, 'relu');
    return own.summary(
      milliseconds(relu),
      milliseconds(middle(run.functions, 'sigmoid')),
      milliseconds(pass),
      this.words.percent(percentText(relu / pass)),
    );
  }

  protected override data(_engine: Engine, _settings: Settings, run: TimingRun): ExperimentTable {
    const own = wordsIn(this.words, words);
    const row = (head: string, timing: Timing): TableCell[] => [
      head,
      ...[medianOf(timing.times), least(timing.times), most(timing.times)].map((time, column) =>
        time === undefined
          ? '–'
          : {
              text: fixedText(time, 2),
              terms: () => this.#arithmetic(timing, own.columns[column + 1]!, time),
            },
      ),
    ];
    return {
      caption: own.caption,
      columns: own.columns,
      rows: [
        ...run.functions.map((timing) => row(timing.name, timing)),
        ...run.passes.map((timing) =>
          row(`${own.passes}${this.words.colon}${timing.name}`, timing),
        ),
      ],
    };
  }

  /** The axis ends a little above the slowest median: one slow repeat must not press the others together. */
  #strip(
    title: string,
    timings: readonly Timing[],
    label: (name: string, id: string) => string,
  ): TemplateResult {
    const own = wordsIn(this.words, words);
    const slowest = Math.max(...timings.map(({ times }) => medianOf(times) ?? 0));
    const ticks = roundTicks(0, slowest === 0 ? 1 : 1.25 * slowest, 4);
    return stripPlot({
      words: this.words,
      name: title,
      min: 0,
      max: ticks.max,
      ticks: ticks.values,
      print: milliseconds,
      printDiverged: () => '',
      rows: timings.map(({ id, name, times }) => ({ label: label(name, id), values: times })),
      open: (text, row) =>
        this.arithmetic.number(own.ms(text), `${title}-${row}`, () =>
          this.#arithmetic(
            timings[row]!,
            own.columns[1]!,
            medianOf(timings[row]!.times) ?? Number.NaN,
          ),
        ),
    });
  }

  /** All repeats in order: the one in the middle, at the beginning or at the end is the result. */
  #arithmetic({ name, times }: Timing, which: string, time: number): Arithmetic {
    const own = wordsIn(this.words, words);
    const rows = times
      .map((time, index) => ({ time, index }))
      .sort((one, other) => one.time - other.time)
      .map(({ time, index }) => [own.repeat(index + 1), fixedText(time, 3)]);
    return {
      title: `${name}, ${own.ms('')}`.trim(),
      columns: ['', own.ms('').trim()],
      rows,
      result: [which, fixedText(time, 3)],
    };
  }

  #feedback(guess: Guess | undefined, answer: number): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined) return own.skipped;
    if (answer > 0) return own.slow;
    return Number(guess) === answer ? own.right : own.wrong;
  }
}

/** A tenth below 10 ms, whole ones above: a clock in a browser says no more. */
function milliseconds(value: number): string {
  return settingText(Number(value.toFixed(value < 10 ? 1 : 0)));
}

function middle(timings: readonly Timing[], id: string): number {
  return medianOf(timings.find((timing) => timing.id === id)?.times ?? []) ?? Number.NaN;
}

const least = (times: readonly number[]): number | undefined =>
  times.length > 0 ? Math.min(...times) : undefined;

const most = (times: readonly number[]): number | undefined =>
  times.length > 0 ? Math.max(...times) : undefined;

/** A quarter more is within what a device's other work does to a time. */
function classOf(times: number): number {
  if (times < 1.25) return 0;
  return times <= 2 ? 1 : 2;
}
