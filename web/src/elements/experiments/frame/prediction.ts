// The learner's guess before the run, and what became of it after: a choice, or a place on a number line.
// Magenta is the guess on every page.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../locales/index.js';
import { segments } from '../../parts/choice.js';

export interface NumberPrediction {
  readonly kind: 'number';
  readonly question: string;
  /** What is guessed, with its unit, for the control's name. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
  readonly print: (value: number) => string;
}

export interface ChoicePrediction {
  readonly kind: 'choice';
  readonly question: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export type Prediction = NumberPrediction | ChoicePrediction;
export type Guess = number | string;

/** What the run answered. */
export interface Outcome {
  readonly answer: Guess;
  /** Such as "21 died". */
  readonly text: string;
  /** The same quantity at other seeds. */
  readonly others?: readonly number[] | undefined;
  /** What happened against the guess; names the belief behind a wrong one. Undefined guess: it was skipped. */
  readonly feedback: (guess: Guess | undefined) => string;
}

export interface Asking {
  readonly words: Words;
  readonly prediction: Prediction;
  readonly guess: Guess | undefined;
  readonly change: (guess: Guess) => void;
  readonly commit: () => void;
  readonly skip: () => void;
}

/** The question with its control, in a magenta frame until it is answered or skipped. */
export function askPrediction(asking: Asking): TemplateResult {
  const { words, prediction, guess } = asking;
  const { experiment } = words;
  const given = guess !== undefined;
  return html`<div class="predict" role="group" aria-label=${experiment.prediction}>
    <p class="question"><span class="tag">${experiment.prediction}</span>${prediction.question}</p>
    ${prediction.kind === 'number' ? numberLine(asking, prediction) : choices(asking, prediction)}
    <div class="transport">
      <button
        class="btn primary commit"
        type="button"
        aria-disabled=${given ? nothing : 'true'}
        @click=${given ? asking.commit : nothing}
      >
        ${experiment.commit}
      </button>
      <button class="btn" type="button" @click=${asking.skip}>${experiment.skip}</button>
    </div>
  </div>`;
}

function numberLine(asking: Asking, prediction: NumberPrediction): TemplateResult {
  const { name, min, max, step, print } = prediction;
  const value = typeof asking.guess === 'number' ? asking.guess : prediction.initial;
  return html`<div class="guess-line">
    <output class="guess-text" aria-hidden="true">${print(value)}</output>
    <input
      type="range"
      aria-label=${name}
      aria-valuetext=${print(value)}
      min=${min}
      max=${max}
      step=${step}
      .value=${String(value)}
      @input=${(event: Event) => asking.change(Number((event.target as HTMLInputElement).value))}
    />
    <div class="ends" aria-hidden="true"><span>${print(min)}</span><span>${print(max)}</span></div>
  </div>`;
}

function choices(asking: Asking, prediction: ChoicePrediction): TemplateResult {
  return segments({
    key: 'guess',
    name: prediction.name,
    options: prediction.options,
    value: typeof asking.guess === 'string' ? asking.guess : undefined,
    choose: asking.change,
  });
}

export interface Answering {
  readonly words: Words;
  readonly prediction: Prediction | undefined;
  readonly guess: Guess | undefined;
  readonly outcome: Outcome;
  readonly again: () => void;
}

/** The guess against what happened. */
export function showOutcome(answering: Answering): TemplateResult {
  const { words, prediction, guess, outcome } = answering;
  const { experiment } = words;
  return html`<div class="outcome" role="group" tabindex="-1" aria-label=${experiment.prediction}>
    ${prediction?.kind === 'number' ? outcomeLine(words, prediction, guess, outcome) : nothing}
    ${
      prediction?.kind === 'choice'
        ? html`<p class="answer">
            <strong>${outcome.text}</strong>
            ${guess === undefined ? nothing : html`<span class="guess-text">${experiment.guess(labelOf(prediction, guess))}</span>`}
          </p>`
        : nothing
    }
    <p class="feedback">${outcome.feedback(guess)}</p>
    ${
      prediction
        ? html`<button class="btn ghost again" type="button" @click=${answering.again}>
            ${experiment.guessAgain}
          </button>`
        : nothing
    }
  </div>`;
}

function labelOf(prediction: ChoicePrediction, guess: Guess): string {
  return prediction.options.find(({ value }) => value === guess)?.label ?? String(guess);
}

function outcomeLine(
  words: Words,
  prediction: NumberPrediction,
  guess: Guess | undefined,
  outcome: Outcome,
): TemplateResult {
  const { min, max, print } = prediction;
  const { experiment } = words;
  const at = (value: number): string =>
    `${(100 * (Math.min(Math.max(value, min), max) - min)) / (max - min)}%`;
  const answer = typeof outcome.answer === 'number' ? outcome.answer : Number.NaN;
  const guessed = typeof guess === 'number' ? guess : undefined;
  const others = (outcome.others ?? []).filter((value) => Number.isFinite(value));
  const [from, to] = [Math.min(...others), Math.max(...others)];
  const band = others.length > 0;
  const mark = (kind: string, value: number, text: string): TemplateResult =>
    html`<span class="on-line ${kind}" .style=${`left:${at(value)}`}
      ><i></i><b class=${Number.parseFloat(at(value)) > 60 ? 'to-left' : ''}>${text}</b></span
    >`;
  return html`<div class="outcome-line">
      <div class="rail">
        ${band ? html`<span class="band" .style=${`left:${at(from)};right:calc(100% - ${at(to)})`}></span>` : nothing}
        ${guessed === undefined ? nothing : mark('is-guess', guessed, experiment.guess(print(guessed)))}
        ${Number.isFinite(answer) ? mark('is-answer', answer, outcome.text) : nothing}
      </div>
      <div class="ends" aria-hidden="true">
        <span>${print(min)}</span><span>${print(max)}</span>
      </div>
    </div>
    ${Number.isFinite(answer) ? nothing : html`<p><strong>${outcome.text}</strong></p>`}
    ${band ? html`<p class="hint">${experiment.otherSeeds(print(from), print(to), others.length)}</p>` : nothing}`;
}
