// <softmax-logits>: logits to drag, their probabilities as bars, and a constant added to all that changes nothing.
import {
  type Arithmetic,
  type ClassBar,
  classBars,
  classBarStyles,
  drawnLogits,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  InstantRun,
  logitSliders,
  logitsProperty,
  nothing,
  numberProperty,
  numberText,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  settingText,
  softmaxArithmetic,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { shares } from './plan.js';
import { words } from './words.js';

const SHIFTS = { min: -50, max: 50, initial: 5 };

interface Settings extends SeedSettings {
  readonly logits: readonly number[];
  readonly shift: number;
}

/** Attributes: `logits` (three, separated by commas), `shift` (the constant c), `seed`, `predict`. */
export class SoftmaxLogits extends Experiment<Settings, InstantRun> {
  static override styles = [...Experiment.styles, classBarStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      logits: logitsProperty(),
      shift: numberProperty('shift', SHIFTS),
      seed: seedProperty,
    };
  }

  protected override begin(): InstantRun {
    return new InstantRun();
  }

  protected override reseeded(engine: Engine, settings: Settings): Settings {
    const seed = settings.seed + 1;
    return { ...settings, seed, logits: drawnLogits(engine, seed, settings.logits.length) };
  }

  protected override prediction(_engine: Engine, { shift }: Settings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question(settingText(shift)),
      name: own.guessName,
      options: (['larger', 'same', 'smaller'] as const).map((value) => ({
        value,
        label: own.options[value],
      })),
    };
  }

  protected override outcome(engine: Engine, { logits, shift }: Settings): Outcome {
    const own = wordsIn(this.words, words);
    const { plain, shifted } = shares(engine, logits, shift);
    return {
      answer: 'same',
      text: own.answer(fixedText(plain[0]!, 3), fixedText(shifted[0]!, 3)),
      feedback: (guess: Guess | undefined) => {
        if (guess === undefined) return own.skipped;
        if (guess === 'same') return own.right;
        return guess === 'larger' ? own.larger : own.smaller;
      },
    };
  }

  protected override body(engine: Engine, settings: Settings, run: InstantRun): TemplateResult {
    const { words: shared, preset } = this;
    const own = wordsIn(shared, words);
    const { logits, shift } = settings;
    return html`<div class="cols-2">
      <div class="stack">
        ${logitSliders({
          words: shared,
          logits,
          preset: preset?.logits ?? logits,
          change: (key, changed) => this.change(key, { logits: changed }),
          refuse: this.refuse,
        })}
        <hr class="rule" />
        ${this.slider('shift', own.shift, { min: SHIFTS.min, max: SHIFTS.max, step: 1 })}
      </div>
      <div class="stack result">
        <p class="fig-title">${own.bars}</p>
        <p class="world"><b>A</b><strong>${own.before}</strong></p>
        <p class="world hollow"><b>B</b><strong>${own.after(signed(shift))}</strong></p>
        ${this.#bars(engine, settings, run)}
        ${run.done ? nothing : html`<p class="muted">${own.waits}</p>`}
      </div>
    </div>`;
  }

  #bars(engine: Engine, { logits, shift }: Settings, run: InstantRun): TemplateResult {
    const { plain, shifted } = shares(engine, logits, shift);
    const bar = (p: number, index: number, moved: boolean): ClassBar => ({
      value: p,
      text: this.arithmetic.number(fixedText(p, 3), `p-${moved ? 'b' : 'a'}-${index}`, () =>
        this.#terms(engine, moved ? logits.map((z) => tidy(z + shift)) : logits, index),
      ),
    });
    return classBars({
      words: this.words,
      name: wordsIn(this.words, words).bars,
      rows: logits.map((_, index) => [
        bar(plain[index]!, index, false),
        ...(run.done ? [bar(shifted[index]!, index, true)] : []),
      ]),
    });
  }

  #terms(engine: Engine, logits: readonly number[], index: number): Arithmetic {
    return softmaxArithmetic(this.words, engine, logits, index);
  }

  protected override summary(engine: Engine, settings: Settings, run: InstantRun): string {
    const own = wordsIn(this.words, words);
    const { logits, shift } = settings;
    const { plain, shifted } = shares(engine, logits, shift);
    const list = (values: Float64Array): string =>
      this.words.list(Array.from(values, (p) => fixedText(p, 3)));
    const before = own.summary(this.words.list(logits.map(settingText)), list(plain));
    return run.done ? before + own.summaryAfter(settingText(shift), list(shifted)) : before;
  }

  protected override data(engine: Engine, settings: Settings, run: InstantRun): ExperimentTable {
    const own = wordsIn(this.words, words);
    const { logits, shift } = settings;
    const { plain, shifted } = shares(engine, logits, shift);
    const columns = run.done ? 5 : 3;
    return {
      caption: own.caption,
      columns: own.columns.slice(0, columns),
      rows: logits.map((z, index) =>
        [
          this.words.softmax.class(index + 1),
          settingText(z),
          {
            text: numberText(plain[index]!),
            terms: () => this.#terms(engine, logits, index),
          },
          settingText(tidy(z + shift)),
          {
            text: numberText(shifted[index]!),
            terms: () =>
              this.#terms(
                engine,
                logits.map((one) => tidy(one + shift)),
                index,
              ),
          },
        ].slice(0, columns),
      ),
    };
  }
}

/** "+ 5" or "− 5". */
function signed(shift: number): string {
  return `${shift < 0 ? '−' : '+'} ${settingText(Math.abs(shift))}`;
}

/** A sum of two settings with one decimal, as it would be typed. */
function tidy(value: number): number {
  return Number(value.toFixed(10));
}
