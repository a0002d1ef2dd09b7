// <output-layers>: the last layer answers a question. The same weighted sums through softmax, sigmoid and linear.
import {
  type Arithmetic,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  functionArithmetic,
  type Figure,
  type Guess,
  html,
  InstantRun,
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
  sumArithmetic,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { outputStyles } from './output-layers.styles.js';
import { changedForms, drawnSums, type Outputs, outputsOf, RAISE, raised, REACH } from './plan.js';
import { words } from './words.js';

const FORMS = ['softmax', 'sigmoid', 'linear'] as const;

interface Settings extends SeedSettings {
  readonly z: readonly number[];
}

/** Attributes: `z` (three numbers with commas), `seed` (of other sums), `predict`. The run raises the first of them. */
export class OutputLayers extends Experiment<Settings, InstantRun> {
  static override styles = [...Experiment.styles, outputStyles];

  protected override table(): PropertyTable<Settings> {
    return {
      z: numbersProperty('z', [2, 1, 0.1], { min: -REACH, max: REACH }),
      seed: seedProperty,
    };
  }

  protected override begin(): InstantRun {
    return new InstantRun();
  }

  protected override reseeded(engine: Engine, settings: Settings): Settings {
    const seed = settings.seed + 1;
    return { ...settings, seed, z: drawnSums(engine, seed) };
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

  protected override body(engine: Engine, { z }: Settings, run: InstantRun): TemplateResult {
    const own = wordsIn(this.words, words);
    if (this.asking) return html`<p class="muted">${own.waits}</p>`;
    const worlds = run.done ? [z, raised(z)] : [z];
    return html`<div class="outputs-key">
        <p class="world"><b>A</b><strong>${own.before}</strong></p>
        <p class="world hollow"><b>B</b><strong>${own.after(RAISE)}</strong></p>
        ${run.done ? '' : html`<p class="muted">${own.notYet}</p>`}
      </div>
      <div class="outputs">${FORMS.map((form) => this.#column(engine, worlds, form))}</div>`;
  }

  /** The sums as they are, and raised once it has run. */
  #column(
    engine: Engine,
    worlds: readonly (readonly number[])[],
    form: keyof Outputs,
  ): TemplateResult {
    const own = wordsIn(this.words, words);
    const { title, name } = own.heads[form];
    const outputs = worlds.map((z) => outputsOf(engine, z));
    return html`<div class="stack" role="group" aria-label=${title}>
      <p class="fig-title">${title} <span>${name}</span></p>
      <div>
        ${worlds[0]!.map(
          (_, at) =>
            html`<div class="output-row">
              <span>${own.z(at)}</span>
              <div>
                ${worlds.map(
                  (z, which) =>
                    html`<div class="output-line ${which === 1 ? 'hollow' : ''}">
                      <span class="output-track" aria-hidden="true"
                        >${bar(form, outputs[which]![form][at]!)}</span
                      >
                      <span
                        >${this.#shown(this.#output(engine, z, at, form, 3), `${form}-${which}-${at}`)}</span
                      >
                    </div>`,
                )}
              </div>
            </div>`,
        )}
        <p class="output-sum">
          ${worlds.map((z, which) => this.#shown(this.#sum(engine, z, form, 3, own.sum), `sum-${form}-${which}`))}
        </p>
      </div>
      <p class="muted">${this.#says(outputs.at(-1)!, form)}</p>
    </div>`;
  }

  #shown({ text, terms }: Figure, key: string): TemplateResult {
    return this.arithmetic.number(text, key, terms);
  }

  #output(
    engine: Engine,
    z: readonly number[],
    at: number,
    form: keyof Outputs,
    digits: number,
  ): Figure {
    const text = fixedText(outputsOf(engine, z)[form][at]!, digits);
    if (form === 'softmax') return { text, terms: () => this.#share(engine, z, at) };
    const place = { id: form, x: z[at]!, of: 'value' } as const;
    return { text, terms: () => functionArithmetic(this.words, engine, place) };
  }

  #sum(
    engine: Engine,
    z: readonly number[],
    form: keyof Outputs,
    digits: number,
    print = (text: string): string => text,
  ): Figure {
    const own = wordsIn(this.words, words);
    const values = outputsOf(engine, z)[form];
    const terms = values.map((value, at) => [own.z(at), value] as const);
    return {
      text: print(fixedText(total(values), digits)),
      terms: () => sumArithmetic(this.words, own.heads[form].name, terms),
    };
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

  #share(engine: Engine, z: readonly number[], at: number): Arithmetic {
    const own = wordsIn(this.words, words);
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
  }

  protected override summary(engine: Engine, { z }: Settings, run: InstantRun): string {
    const own = wordsIn(this.words, words);
    if (this.asking) return own.waits;
    const made = (sums: readonly number[]): string => {
      const { softmax, sigmoid } = outputsOf(engine, sums);
      const print = (values: readonly number[]): string =>
        this.words.list(values.map((value) => fixedText(value, 3)));
      return own.summary(this.words.list(sums.map(settingText)), print(softmax), print(sigmoid));
    };
    const worlds = run.done ? [z, raised(z)] : [z];
    return worlds.map(made).join(this.words.lang === 'en' ? ' ' : '');
  }

  protected override data(engine: Engine, { z }: Settings, run: InstantRun): ExperimentTable {
    const own = wordsIn(this.words, words);
    const columns = ['', 'z'];
    const sums = z.map((value, at) => [own.z(at), settingText(value)]);
    if (this.asking) return { caption: own.caption, columns, rows: sums };
    const worlds = run.done ? [z, raised(z)] : [z];
    const each = <T>(make: (sums: readonly number[], form: keyof Outputs) => T): T[] =>
      worlds.flatMap((world) => FORMS.map((form) => make(world, form)));
    const name = (world: readonly number[], form: keyof Outputs): string =>
      world === z ? own.heads[form].name : `${own.heads[form].name}, ${own.after(RAISE)}`;
    return {
      caption: own.caption,
      columns: [...columns, ...each(name)],
      rows: [
        ...sums.map((row, at) => [
          ...row,
          ...each((world, form) => this.#output(engine, world, at, form, 4)),
        ]),
        [own.sumRow, '', ...each((world, form) => this.#sum(engine, world, form, 4))],
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
