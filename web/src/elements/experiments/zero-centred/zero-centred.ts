// <zero-centred>: two weights on their way to the minimum, once with centred inputs and once with positive ones.
import {
  type TwoWeights,
  type TableCell,
  type Arithmetic,
  axesBoxStyles,
  type Engine,
  Experiment,
  type ExperimentTable,
  fixedText,
  type Guess,
  html,
  integerProperty,
  numberText,
  type Outcome,
  percentText,
  type Prediction,
  type PropertyTable,
  seedProperty,
  svg,
  type TemplateResult,
  wordsIn,
} from '../kit.js';
import { BATCHES, detour, SAMPLES, STEPS, type WalkSettings } from './plan.js';
import { lossArithmetic, pathArithmetic, signArithmetic } from './walk-arithmetic.js';
import { WalkRun } from './walk-run.js';
import { linesOf, weightsPlane } from './weights-plane.js';
import { words } from './words.js';
import { zeroCentredStyles } from './zero-centred.styles.js';

/** A guess this near is a good one. */
const NEAR = 0.5;
/** Below this detour the batch has healed the harm. */
const STRAIGHT = 1.3;

/** Attributes: `batch` (1 to 100), `seed`, `predict`. */
export class ZeroCentred extends Experiment<WalkSettings, WalkRun> {
  static override styles = [...Experiment.styles, axesBoxStyles, zeroCentredStyles];

  #linesFor: WalkRun | undefined;
  #lines: readonly (readonly string[])[] = [];

  protected override table(): PropertyTable<WalkSettings> {
    return {
      batch: integerProperty('batch', { min: 1, max: SAMPLES, initial: 1 }),
      seed: seedProperty,
    };
  }

  protected override begin(engine: Engine, settings: WalkSettings): WalkRun {
    return new WalkRun(engine, settings);
  }

  protected override prediction(_engine: Engine, { batch }: WalkSettings): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'number',
      question: own.question(batch),
      name: own.guessName,
      ...{ min: 1, max: 5, step: 0.1, initial: 1.5 },
      print: (value) => own.times(value.toFixed(1)),
    };
  }

  protected override outcome(_engine: Engine, _settings: WalkSettings, run: WalkRun): Outcome {
    const answer = detour(run.walks[1]);
    return {
      answer,
      text: wordsIn(this.words, words).times(fixedText(answer, 1)),
      others: run.others,
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  #feedback(guess: Guess | undefined, answer: number): string {
    const own = wordsIn(this.words, words);
    if (answer < STRAIGHT) return own.gone;
    if (typeof guess !== 'number') return own.skipped;
    if (Math.abs(guess - answer) <= NEAR) return own.close;
    return guess < answer ? own.tooShort : own.tooLong;
  }

  protected override progressText(_settings: WalkSettings, run: WalkRun): string {
    return wordsIn(this.words, words).step(run.shown, STEPS);
  }

  protected override controls(): TemplateResult {
    return html`<div class="settings">
      ${this.slider('batch', wordsIn(this.words, words).batch, { min: 1, max: SAMPLES, step: 1, stops: BATCHES, parse: wholeNumber })}
    </div>`;
  }

  protected override body(_engine: Engine, _settings: WalkSettings, run: WalkRun): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="cols-2 pair">${[0, 1].map((index) => this.#world(run, index))}</div>
      <p class="key">
        <span
          ><svg width="14" height="14" aria-hidden="true">
            ${svg`<circle class="start" cx="7" cy="7" r="5"></circle>`}</svg
          >${own.start}</span
        >
        <span class="goal"
          ><svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            ${svg`<path d="M-5 -5 5 5M5 -5-5 5"></path>`}</svg
          >${own.minimum}</span
        >
        <span
          ><svg width="24" height="8" aria-hidden="true">
            ${svg`<path class="straight" d="M2 4H22"></path>`}</svg
          >${own.straight}</span
        >
        <span
          ><svg width="24" height="8" aria-hidden="true">
            ${svg`<path class="level" d="M0 4H24"></path>`}</svg
          >${own.lines}</span
        >
      </p>`;
  }

  #world(run: WalkRun, index: number): TemplateResult {
    const own = wordsIn(this.words, words);
    const walk = run.walks[index]!;
    const title = index === 0 ? own.centred : own.positive;
    const share = this.#share(walk.sameSignShare);
    return html`<div class="stack">
      <p class="world ${index === 1 ? 'hollow' : ''}">
        <b>${'AB'.charAt(index)}</b><strong>${title}</strong>
      </p>
      ${weightsPlane({
        walk,
        lines: this.#linesOf(run)[index]!,
        steps: run.shown,
        ended: run.done,
        summary: own.picture(title, run.shown),
      })}
      <dl class="facts">
        <div>
          <dt>${own.length}</dt>
          <dd>
            ${
              run.done
                ? this.arithmetic.number(
                    own.answer(fixedText(detour(walk), 2)),
                    `path-${index}`,
                    () => pathArithmetic(own, walk),
                  )
                : own.running
            }
          </dd>
        </div>
        <div>
          <dt>${own.sameSign}</dt>
          <dd>
            ${
              run.done
                ? this.arithmetic.number(share, `signs-${index}`, () =>
                    signArithmetic(own, walk, share),
                  )
                : own.running
            }
          </dd>
        </div>
      </dl>
    </div>`;
  }

  /** The lines stay as they are while the paths grow. */
  #linesOf(run: WalkRun): readonly (readonly string[])[] {
    if (this.#linesFor !== run) {
      this.#linesFor = run;
      this.#lines = run.surfaces.map((surface) => linesOf(surface, run.levels));
    }
    return this.#lines;
  }

  #share(share: number): string {
    return this.words.percent(percentText(share));
  }

  protected override summary(
    _engine: Engine,
    { batch }: WalkSettings,
    { done, shown, walks }: WalkRun,
  ): string {
    const own = wordsIn(this.words, words);
    if (!done) return own.waits(shown, STEPS);
    const [a, b] = walks;
    return own.summary(
      fixedText(detour(a), 2),
      fixedText(detour(b), 2),
      this.#share(a.sameSignShare),
      this.#share(b.sameSignShare),
      batch,
    );
  }

  protected override data(
    _engine: Engine,
    _settings: WalkSettings,
    { done, walks }: WalkRun,
  ): ExperimentTable {
    const own = wordsIn(this.words, words);
    const row = (
      name: string,
      text: (walk: TwoWeights) => string,
      terms: (walk: TwoWeights) => Arithmetic,
    ): TableCell[] => [
      name,
      ...walks.map((walk) => (done ? { text: text(walk), terms: () => terms(walk) } : '–')),
    ];
    const path =
      (of: 'total' | 'straight' | 'quotient') =>
      (walk: TwoWeights): Arithmetic =>
        pathArithmetic(own, walk, of);
    const loss = (name: string, step: number): TableCell[] =>
      row(
        name,
        ({ losses }) => fixedText(losses[step]!, 4),
        (walk) => lossArithmetic(name, walk, step),
      );
    return {
      caption: own.caption,
      columns: ['', `A ${own.centred}`, `B ${own.positive}`],
      rows: [
        row(own.total, ({ pathLength }) => numberText(pathLength, 5), path('total')),
        row(
          own.straightLength,
          ({ straightLength }) => numberText(straightLength, 5),
          path('straight'),
        ),
        row(
          `${own.total} ÷ ${own.straightLength}`,
          (walk) => numberText(detour(walk), 4),
          path('quotient'),
        ),
        row(
          own.sameSign,
          ({ sameSignShare }) => this.#share(sameSignShare),
          (walk) => signArithmetic(own, walk, this.#share(walk.sameSignShare)),
        ),
        loss(own.lossStart, 0),
        loss(own.lossEnd, STEPS),
      ],
    };
  }
}

function wholeNumber(text: string): number | undefined {
  const value = Number(text.trim());
  return Number.isInteger(value) && text.trim() !== '' ? value : undefined;
}
