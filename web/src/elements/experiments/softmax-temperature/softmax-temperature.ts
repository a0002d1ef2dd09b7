// <softmax-temperature>: the same logits at several temperatures, and how uncertain the answer becomes.
import {
  softmaxArithmetic,
  type Arithmetic,
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
  TEMPERATURE_LIMITS,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { largestEntropy, surprises, TEMPERATURES, warmth } from './plan.js';
import { warmthRows, warmthStyles, type WarmthRow } from './warmth-rows.js';
import { words } from './words.js';

const STOPS: readonly number[] = [
  0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10,
];
/** Bits; a guess this near is a good one. */
const NEAR = 0.1;

interface Settings extends SeedSettings {
  readonly logits: readonly number[];
  readonly temperature: number;
}

/** Attributes: `logits` (three, separated by commas), `temperature`, `seed`, `predict`. */
export class SoftmaxTemperature extends Experiment<Settings, InstantRun> {
  static override styles = [...Experiment.styles, warmthStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      logits: logitsProperty(),
      temperature: numberProperty('temperature', TEMPERATURE_LIMITS),
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

  protected override prediction(engine: Engine, { logits }: Settings): Prediction {
    const own = wordsIn(this.words, words);
    const most = largestEntropy(engine, logits.length);
    const now = warmth(engine, logits, 1).entropy;
    return {
      kind: 'number',
      question: own.question(fixedText(now, 2), fixedText(most, 3)),
      name: own.guessName,
      min: 0,
      max: Number((2 * now).toFixed(2)),
      step: 0.01,
      initial: Number(now.toFixed(2)),
      print: (entropy) => own.bits(fixedText(entropy, 2)),
    };
  }

  protected override outcome(engine: Engine, { logits }: Settings): Outcome {
    const own = wordsIn(this.words, words);
    const { entropy } = warmth(engine, logits, 2);
    const most = largestEntropy(engine, logits.length);
    return {
      answer: entropy,
      text: own.answer(fixedText(entropy, 2)),
      feedback: (guess: Guess | undefined) => {
        if (typeof guess !== 'number') return own.skipped;
        if (Math.abs(guess - entropy) <= NEAR) return own.near;
        if (guess < entropy) return own.tooLow;
        return guess > most ? own.doubled : own.tooHigh;
      },
    };
  }

  protected override body(engine: Engine, settings: Settings, run: InstantRun): TemplateResult {
    const { words: shared, preset } = this;
    const own = wordsIn(shared, words);
    const { logits } = settings;
    const most = largestEntropy(engine, logits.length);
    const rows = this.#rows(engine, settings, run);
    return html`<div class="stack">
        <p class="fig-title">${own.title} <span>${own.of(fixedText(most, 3))}</span></p>
        ${warmthRows({
          words: shared,
          rows,
          most,
          yours: own.yours,
          entropy: own.entropy,
          print: own.bits,
          openShare: (text, row, index) =>
            this.arithmetic.number(text, `share-${row}-${index}`, () =>
              softmaxArithmetic(shared, engine, logits, index, rows[row]!.temperature),
            ),
          open: (text, row) =>
            this.arithmetic.number(text, `entropy-${row}`, () =>
              this.#arithmetic(engine, logits, rows[row]!.temperature),
            ),
        })}
        ${run.done ? nothing : html`<p class="muted">${own.waits}</p>`}
      </div>
      <div class="cols-2">
        <div class="stack">
          ${this.slider('temperature', own.temperature, { min: TEMPERATURE_LIMITS.min, max: TEMPERATURE_LIMITS.max, step: 0.1, stops: STOPS })}
        </div>
        ${logitSliders({
          words: shared,
          logits,
          preset: preset?.logits ?? logits,
          change: (key, changed) => this.change(key, { logits: changed }),
          refuse: this.refuse,
        })}
      </div>`;
  }

  /** The chosen temperature, and after the run the fixed ones around it. */
  #rows(engine: Engine, { logits, temperature }: Settings, run: InstantRun): WarmthRow[] {
    const fixed = run.done ? TEMPERATURES : [];
    const all = [...new Set([...fixed, temperature])].sort((one, other) => one - other);
    return all.map((one) => ({ ...warmth(engine, logits, one), own: one === temperature }));
  }

  #arithmetic(engine: Engine, logits: readonly number[], temperature: number): Arithmetic {
    const own = wordsIn(this.words, words);
    const { probabilities, entropy } = warmth(engine, logits, temperature);
    const bits = surprises(engine, logits, temperature);
    return {
      title: own.arithmetic(settingText(temperature), numberText(entropy, 4)),
      columns: ['', 'p', '−log₂ p', 'p × (−log₂ p)'],
      rows: Array.from(probabilities, (p, index) => [
        this.words.softmax.class(index + 1),
        fixedText(p, 4),
        fixedText(bits[index]!, 4),
        fixedText(p * bits[index]!, 4),
      ]),
      result: [this.words.experiment.sum, '', '', numberText(entropy)],
      code: {
        NumPy: `p = np.array([${probabilities.join(', ')}])\n-(p * np.log2(p)).sum()  # ${entropy}`,
        JavaScript: `engine.teaching.entropy(engine.softmax(Float64Array.of(${logits.join(', ')}), { temperature: ${temperature} })) // ${entropy}`,
      },
    };
  }

  protected override summary(engine: Engine, settings: Settings, run: InstantRun): string {
    const own = wordsIn(this.words, words);
    const parts = this.#rows(engine, settings, run).map(({ entropy, temperature }) =>
      own.part(fixedText(entropy, 2), settingText(temperature)),
    );
    return own.summary(
      this.words.list(settings.logits.map(settingText)),
      this.words.list(parts),
      fixedText(largestEntropy(engine, settings.logits.length), 3),
    );
  }

  protected override data(engine: Engine, settings: Settings, run: InstantRun): ExperimentTable {
    const own = wordsIn(this.words, words);
    return {
      caption: own.caption,
      columns: [
        'T',
        ...settings.logits.map((_, index) => this.words.softmax.class(index + 1)),
        own.entropy,
      ],
      rows: this.#rows(engine, settings, run).map(({ temperature, probabilities, entropy }) => [
        settingText(temperature),
        ...Array.from(probabilities, (p, index) => ({
          text: numberText(p),
          terms: () => softmaxArithmetic(this.words, engine, settings.logits, index, temperature),
        })),
        {
          text: numberText(entropy),
          terms: () => this.#arithmetic(engine, settings.logits, temperature),
        },
      ]),
    };
  }
}
