// <output-layers>: the last layer answers a question. The same weighted sums through softmax, sigmoid and linear.
import {
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  numberText,
  numbersProperty,
  type Outcome,
  percentText,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  settingText,
  slider,
  StandingRun,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { outputStyles } from './output-layers.styles.js';
import { changedForms, type Outputs, outputsOf, RAISE } from './plan.js';
import { words } from './words.js';

const REACH = 6;

interface Settings extends SeedSettings {
  readonly z: readonly number[];
}

/** Attributes: `z` (three numbers with commas), `predict`. */
export class OutputLayers extends Experiment<Settings, StandingRun> {
  static override styles = [...Experiment.styles, outputStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      z: numbersProperty('z', [2, 1, 0.1], { min: -REACH, max: REACH }),
      seed: seedProperty,
    };
  }

  protected override begin(): StandingRun {
    return new StandingRun();
  }

  protected override prediction(): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question(RAISE),
      name: own.guessName,
      options: Object.entries(own.options).map(([value, label]) => ({ value, label })),
    };
  }

  protected override outcome(engine: Engine, { z }: Settings): Outcome {
    const own = wordsIn(this.words, words);
    const changed = changedForms(engine, z);
    const answer = changed.length === 0 ? 'none' : changed.includes('sigmoid') ? 'both' : 'softmax';
    return {
      answer,
      text: own.answers[answer],
      feedback: (guess: Guess | undefined) => {
        if (guess === undefined) return own.skipped;
        if (guess === answer) return own.right;
        return guess === 'both' ? own.both : own.none;
      },
    };
  }

  protected override controls(_engine: Engine, { z }: Settings): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="settings">
      ${z.map((value, at) =>
        slider({
          words: this.words,
          key: `z${at}`,
          name: own.z(at),
          value,
          preset: this.preset?.z[at] ?? value,
          min: -REACH,
          max: REACH,
          step: 0.1,
          change: (next) =>
            this.change(`z${at}`, { z: z.map((old, i) => (i === at ? next : old)) }),
          refuse: this.refuse,
        }),
      )}
    </div>`;
  }

  protected override body(engine: Engine, { z }: Settings): TemplateResult {
    const own = wordsIn(this.words, words);
    if (this.asking) return html`<p class="muted">${own.waits}</p>`;
    const outputs = outputsOf(engine, z);
    return html`<div class="outputs">
      ${(['softmax', 'sigmoid', 'linear'] as const).map((form) => this.#column(engine, z, outputs, form))}
    </div>`;
  }

  #column(
    engine: Engine,
    z: readonly number[],
    outputs: Outputs,
    form: keyof Outputs,
  ): TemplateResult {
    const own = wordsIn(this.words, words);
    const { title, name } = own.heads[form];
    return html`<div class="stack" role="group" aria-label=${title}>
      <p class="fig-title">${title} <span>${name}</span></p>
      <div>
        ${outputs[form].map((value, at) => {
          const text = fixedText(value, 3);
          return html`<div class="output-row">
            <span>${own.z(at)}</span>
            <span class="output-track" aria-hidden="true">${bar(form, value)}</span>
            <span>${form === 'softmax' ? this.#opened(engine, z, at, text) : text}</span>
          </div>`;
        })}
        <p class="output-sum">${own.sum(fixedText(total(outputs[form]), 3))}</p>
      </div>
      <p class="muted">${this.#says(outputs, form)}</p>
    </div>`;
  }

  #says({ softmax, sigmoid }: Outputs, form: keyof Outputs): string {
    const own = wordsIn(this.words, words);
    if (form === 'linear') return own.says.linear;
    if (form === 'softmax') {
      const top = softmax.indexOf(Math.max(...softmax));
      return own.says.softmax(top + 1, this.words.percent(percentText(softmax[top]!)));
    }
    const yes = sigmoid.flatMap((value, at) => (value > 0.5 ? [own.z(at)] : []));
    return own.says.sigmoid(yes.length === 0 ? own.says.none : this.words.list(yes));
  }

  #opened(engine: Engine, z: readonly number[], at: number, text: string): TemplateResult {
    const own = wordsIn(this.words, words);
    return this.arithmetic.number(text, `softmax-${at}`, () => {
      const { powers, sum } = engine.teaching.naiveSoftmaxParts(Float64Array.from(z));
      const share = engine.softmax(Float64Array.from(z))[at]!;
      const list = z.join(', ');
      return {
        title: own.terms(at + 1),
        columns: ['', 'z', own.power],
        rows: z.map((value, index) => [
          own.z(index),
          settingText(value),
          numberText(powers[index]!, 5),
        ]),
        result: [
          own.share,
          '',
          `${numberText(powers[at]!, 5)} / ${numberText(sum, 5)} = ${numberText(share, 5)}`,
        ],
        code: {
          NumPy: `np.exp([${list}])[${at}] / np.exp([${list}]).sum()  # ${share}`,
          JavaScript: `engine.softmax(Float64Array.of(${list}))[${at}] // ${share}`,
        },
      };
    });
  }

  protected override summary(engine: Engine, { z }: Settings): string {
    const own = wordsIn(this.words, words);
    if (this.asking) return own.waits;
    const { softmax, sigmoid } = outputsOf(engine, z);
    const print = (values: readonly number[]): string =>
      this.words.list(values.map((value) => fixedText(value, 3)));
    return own.summary(this.words.list(z.map(settingText)), print(softmax), print(sigmoid));
  }

  protected override data(engine: Engine, { z }: Settings): ExperimentTable {
    const own = wordsIn(this.words, words);
    const columns = ['', 'z'];
    const rows = z.map((value, at) => [own.z(at), settingText(value)]);
    if (this.asking) return { caption: own.caption, columns, rows };
    const outputs = outputsOf(engine, z);
    const forms = ['softmax', 'sigmoid', 'linear'] as const;
    const print = (value: number): string => fixedText(value, 4);
    return {
      caption: own.caption,
      columns: [...columns, ...forms.map((form) => own.heads[form].name)],
      rows: [
        ...rows.map((row, at) => [...row, ...forms.map((form) => print(outputs[form][at]!))]),
        [own.sumRow, '', ...forms.map((form) => print(total(outputs[form])))],
      ],
    };
  }
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A share from the left; a number from the middle, where 0 lies. */
function bar(form: keyof Outputs, value: number): TemplateResult {
  if (form !== 'linear') return html`<i .style=${`left:0;width:${100 * value}%`}></i>`;
  const half = (50 * Math.abs(value)) / REACH;
  return html`<i class="origin"></i
    ><i .style=${`left:${value < 0 ? 50 - half : 50}%;width:${half}%`}></i>`;
}
