// <step-on-point>: a small classifier, one of its points, and steps on that point alone. The boundary before and now.
import {
  type Figure,
  duelStyles,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  integerProperty,
  numberProperty,
  type Outcome,
  percentText,
  PlaneView,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type TemplateResult,
  windowAround,
  wordsIn,
} from '../kit.js';
import { PointRun, type PointSettings, STEPS } from './plan.js';
import { type Fact, factArithmetic, quantityArithmetic, type World } from './point-arithmetic.js';
import { pointTable, pointTableStyles } from './point-table.js';
import { words } from './words.js';

const RATES: readonly number[] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1];
const WORLDS = ['before', 'now'] as const;
const CELLS = 72;
/** A mean loss that changed by less than this share has hardly moved. */
const STILL = 0.05;

/** Attributes: `point` (from 1; 0 is the worst one), `rate`, `epochs` (trained before), `seed`, `predict`. */
export class StepOnPoint extends Experiment<PointSettings, PointRun> {
  static override styles = [...Experiment.styles, duelStyles, pointTableStyles];

  readonly #planes = WORLDS.map(
    (_, which) =>
      new PlaneView(this, { axes: () => false, changed: () => this.#chosen(which), hover: false }),
  );
  #shown: PointRun | undefined;
  #shownStep = -1;

  protected override table(): PropertyTable<PointSettings> {
    return {
      point: integerProperty('point', { min: 0, max: 180, initial: 0 }),
      rate: numberProperty('rate', { min: 0.001, max: 1, initial: 0.1 }),
      epochs: integerProperty('epochs', { min: 0, max: 200, initial: 20 }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, settings: PointSettings): PointRun {
    return new PointRun(engine, settings);
  }

  protected override reseeded(_engine: Engine, settings: PointSettings): PointSettings {
    return { ...settings, seed: settings.seed + 1, point: 0 };
  }

  protected override progressText(_settings: PointSettings, run: PointRun): string {
    return `${run.steps} / ${STEPS}`;
  }

  protected override prediction(): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question(STEPS),
      name: own.guessName,
      options: (['falls', 'stays', 'rises'] as const).map((value) => ({
        value,
        label: own.options[value],
      })),
    };
  }

  protected override outcome(_engine: Engine, _settings: PointSettings, run: PointRun): Outcome {
    const own = wordsIn(this.words, words);
    const [before, after] = [run.before.evaluation.loss, run.now.evaluation.loss];
    const change = after / before - 1;
    const answer = Math.abs(change) < STILL ? 'stays' : change < 0 ? 'falls' : 'rises';
    return {
      answer,
      text: own.answer(fixedText(before, 2), fixedText(after, 2)),
      feedback: (guess: Guess | undefined) => {
        if (guess === undefined) return own.skipped;
        if (guess === answer) return answer === 'rises' ? own.right : own.rightOther;
        if (guess === 'rises') return own.rises;
        return guess === 'falls' ? own.falls : own.stays;
      },
    };
  }

  protected override controls(): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="cols-2">
      <p class="muted">${own.choose}</p>
      ${this.slider('rate', own.rate, { min: RATES[0]!, max: RATES[RATES.length - 1]!, step: 0.01, stops: RATES, validMin: 0.001, validMax: 1 })}
    </div>`;
  }

  protected override body(engine: Engine, _settings: PointSettings, run: PointRun): TemplateResult {
    const own = wordsIn(this.words, words);
    const title = own.point(run.target + 1, run.label + 1);
    return html`<div class="cols-2 pair">
        ${WORLDS.map((world, which) => {
          const name = world === 'before' ? own.before : own.now(run.steps);
          return html`<div class="stack">
            <p class="world ${which === 1 ? 'hollow' : ''}">
              <b>${'AB'.charAt(which)}</b><strong>${name}</strong>
            </p>
            <div class="plane-box">
              ${this.#planes[which]!.render({
                summary: `${title}, ${name}`,
                control: `${this.words.classifier.pointControl}, ${name}`,
                value: title,
              })}
            </div>
          </div>`;
        })}
      </div>
      <div class="cols-2">
        ${WORLDS.map((world, which) => {
          const { explanation } = run[world];
          return html`<div class="stack">
            <p class="world ${which === 1 ? 'hollow' : ''}">
              <b>${'AB'.charAt(which)}</b><strong>${title}</strong>
            </p>
            ${pointTable({
              words: this.words,
              caption: `${title}, ${world === 'before' ? own.before : own.now(run.steps)}`,
              columns: own.columns,
              label: run.label,
              explanation,
              open: (text, index, what) =>
                this.arithmetic.number(text, `${what}-${world}-${index}`, () =>
                  quantityArithmetic(this.words, engine, run, world, what, index),
                ),
            })}
            <dl class="point-facts">
              ${this.#facts(run, world).map(
                ([name, { text, terms }]) =>
                  html`<dt>${name}</dt>
                    <dd>${this.arithmetic.number(text, `${name}-${world}`, terms)}</dd>`,
              )}
            </dl>
          </div>`;
        })}
      </div>`;
  }

  #facts(run: PointRun, world: World): [string, Figure][] {
    const own = wordsIn(this.words, words);
    const { explanation, evaluation } = run[world];
    const fact = (key: Fact, text: string): [string, Figure] => [
      own[key],
      { text, terms: () => factArithmetic(this.words, run, world, key) },
    ];
    return [
      fact('lossPoint', fixedText(explanation.loss, 3)),
      fact('lossAll', fixedText(evaluation.loss, 3)),
      fact('share', this.words.percent(percentText(evaluation.accuracy))),
    ];
  }

  protected override draw(_engine: Engine, _settings: PointSettings, run: PointRun): void {
    const fresh = run !== this.#shown;
    if (!fresh && run.steps === this.#shownStep) return;
    const points = { ...run.data, heldOutFrom: run.data.labels.length };
    const window = windowAround(points);
    WORLDS.forEach((world, which) => {
      const plane = this.#planes[which]!;
      if (fresh) {
        plane.selected = run.target;
        plane.setPoints(points, window);
      } else if (world === 'before') {
        return;
      }
      const regions = {
        probabilities: run.grid(world, window, CELLS),
        columns: CELLS,
        rows: CELLS,
        classes: run.data.classes,
      };
      plane.show(regions, run.wrong(world));
    });
    this.#shown = run;
    this.#shownStep = run.steps;
  }

  protected override summary(_engine: Engine, _settings: PointSettings, run: PointRun): string {
    const own = wordsIn(this.words, words);
    const { before, now } = run;
    const fromTo = (from: number, to: number): string =>
      own.fromTo(fixedText(from, 2), fixedText(to, 2));
    return own.summary(
      run.target + 1,
      run.steps,
      fixedText(now.explanation.probabilities[run.label]!, 3),
      fromTo(before.explanation.loss, now.explanation.loss),
      fromTo(before.evaluation.loss, now.evaluation.loss),
    );
  }

  protected override data(
    engine: Engine,
    _settings: PointSettings,
    run: PointRun,
  ): ExperimentTable {
    const own = wordsIn(this.words, words);
    const classes = run.before.explanation.logits.length;
    const rows = (['logits', 'probabilities', 'gradient'] as const).flatMap((what, column) =>
      Array.from({ length: classes }, (_, index) => [
        `${own.columns[column + 1]!}, ${this.words.softmax.class(index + 1)}`,
        ...WORLDS.map((world) => ({
          text: fixedText(run[world].explanation[what][index]!, 4),
          terms: () => quantityArithmetic(this.words, engine, run, world, what, index),
        })),
      ]),
    );
    const facts = WORLDS.map((world) => this.#facts(run, world));
    return {
      caption: own.caption,
      columns: ['', `A ${own.before}`, `B ${own.now(run.steps)}`],
      rows: [
        ...rows,
        ...facts[0]!.map(([name, text], index) => [name, text, facts[1]![index]![1]]),
      ],
    };
  }

  #chosen(which: number): void {
    const { selected } = this.#planes[which]!;
    // Escape chooses none: the point stays.
    if (selected === undefined) this.requestUpdate();
    else this.change('', { point: selected + 1 });
  }
}
