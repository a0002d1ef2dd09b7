// <hypothesis-lab>: the learner chooses two settings, says which is better, spends a budget of runs, and reports.
import {
  activationProperty,
  compareRuns,
  css,
  type Engine,
  type Guess,
  html,
  integerProperty,
  nameOf,
  numberProperty,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  SeedSweep,
  select,
  settingText,
  type SweepPlan,
  SweepRun,
  type TemplateResult,
  verdictOf,
  wordsIn,
} from '../kit.js';
import { Budget } from './budget.js';
import { BUDGET, type Choice, EPOCHS, FEWEST, hypothesisPlan } from './plan.js';
import { words } from './words.js';

const RATES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 3];

interface Settings extends SeedSettings {
  readonly activationA: string;
  readonly activationB: string;
  readonly layersA: number;
  readonly layersB: number;
  readonly rateA: number;
  readonly rateB: number;
  readonly seeds: number;
  readonly epochs: number;
}

const styles = css`
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--s-5) var(--s-6);
  }
  .report ol {
    display: grid;
    gap: var(--s-1);
    padding-inline-start: 1.4rem;
  }
  .report {
    display: grid;
    gap: var(--s-2);
    padding: var(--s-4) var(--s-5);
    border: 1px solid var(--line-strong);
    border-radius: var(--r-2);
  }
`;

/**
 * Attributes: `activation-a`, `activation-b`, `layers-a`, `layers-b`, `rate-a`, `rate-b`, `seeds`, `epochs`, `seed`,
 * `predict`. Layers of eight units, He initialisation.
 */
export class HypothesisLab extends SeedSweep<Settings> {
  static override styles = [...SeedSweep.styles, styles];

  /** Of all comparisons together; what is spent stays spent, also after Undo. */
  #budget = new Budget();

  protected override table(engine: Engine): PropertyTable<Settings> {
    const layers = { min: 1, max: 8, initial: 3 };
    const rate = { min: 1e-3, max: 10, initial: 0.1 };
    return {
      activationA: activationProperty(engine, 'activation-a', 'relu'),
      activationB: activationProperty(engine, 'activation-b', 'elu'),
      layersA: integerProperty('layers-a', layers),
      layersB: integerProperty('layers-b', layers),
      rateA: numberProperty('rate-a', rate),
      rateB: numberProperty('rate-b', rate),
      seeds: integerProperty('seeds', { min: 1, max: BUDGET / 2, initial: 8 }),
      epochs: integerProperty('epochs', { min: 1, max: 200, initial: EPOCHS }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): SweepPlan {
    const own = wordsIn(this.words, words);
    const choices = [
      { activation: settings.activationA, layers: settings.layersA, rate: settings.rateA },
      { activation: settings.activationB, layers: settings.layersB, rate: settings.rateB },
    ] as const;
    const label = ({ activation, layers, rate }: Choice, index: number): string =>
      own.row('AB'.charAt(index), nameOf(engine, activation), layers, settingText(rate));
    return hypothesisPlan(engine, choices, settings, label);
  }

  protected override begin(engine: Engine, settings: Settings): SweepRun {
    return new SweepRun(engine, this.#budget.limit(this.plan(engine, settings)));
  }

  protected override measureName({ epochs }: Settings): string {
    return wordsIn(this.words, words).measure(epochs);
  }

  protected override prediction(): Prediction {
    const own = wordsIn(this.words, words);
    return {
      kind: 'choice',
      question: own.question,
      name: own.guessName,
      options: Object.entries(own.options).map(([value, label]) => ({ value, label })),
    };
  }

  protected override outcome(
    _engine: Engine,
    _settings: Settings,
    run: SweepRun,
  ): Outcome | undefined {
    const own = wordsIn(this.words, words);
    const { seeds } = run.plan;
    if (seeds === 0) return undefined;
    const few = seeds < FEWEST;
    const answer = few ? 'few' : verdictOf(compareRuns(run.results(0), run.results(1)));
    return {
      answer,
      text: own.answers[answer],
      feedback: (guess: Guess | undefined) => {
        if (few) return own.few(FEWEST);
        if (guess === undefined) return own.skipped;
        return guess === answer ? own.right : own.wrong;
      },
    };
  }

  protected override controls(engine: Engine, settings: Settings, run: SweepRun): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="sides">
        ${this.#side(engine, settings, 'A')} ${this.#side(engine, settings, 'B')}
      </div>
      <div class="settings">
        ${this.#slider('seeds', own.seeds, { min: 1, max: BUDGET / 2, step: 1 })}
        ${this.#account(engine, settings, run)}
      </div>`;
  }

  /** What is spent, what this comparison takes, and a new budget once it does not reach. */
  #account(engine: Engine, settings: Settings, run: SweepRun): TemplateResult {
    const own = wordsIn(this.words, words);
    const { spent } = this.#budget;
    const { seeds } = run.plan;
    const cost = this.#budget.costOf({ ...this.plan(engine, settings), seeds });
    return html`<div class="stack">
      <p class="hint">${own.budget(spent, BUDGET)} ${run.done ? '' : own.cost(cost)}</p>
      ${
        seeds < settings.seeds
          ? html`<p>${own.short(seeds, settings.seeds)}</p>
              <div class="transport">
                <button class="btn" type="button" @click=${this.#renew}>${own.renew}</button>
              </div>`
          : ''
      }
    </div>`;
  }

  readonly #renew = (): void => {
    this.#budget = new Budget();
    this.change('', {});
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.play')?.focus(),
    );
  };

  #side(engine: Engine, settings: Settings, badge: 'A' | 'B'): TemplateResult {
    const own = wordsIn(this.words, words);
    const activation = `activation${badge}` as const;
    const stops = { min: RATES[0]!, max: RATES[RATES.length - 1]!, step: 0.01, stops: RATES };
    return html`<div class="stack" role="group" aria-label=${own.setting(badge)}>
      <p class="world ${badge === 'B' ? 'hollow' : ''}">
        <b>${badge}</b> <strong>${own.setting(badge)}</strong>
      </p>
      ${select({
        key: activation,
        name: own.activation(badge),
        options: engine.activations.map(({ id, name }) => ({ value: id, label: name })),
        value: settings[activation] as (typeof engine.activations)[number]['id'],
        choose: (value) => this.change(activation, { [activation]: value }),
      })}
      ${this.#slider(`layers${badge}`, own.layers(badge), { min: 1, max: 8, step: 1 })}
      ${this.#slider(`rate${badge}`, own.rate(badge), stops)}
    </div>`;
  }

  #slider(
    key: 'seeds' | `layers${'A' | 'B'}` | `rate${'A' | 'B'}`,
    name: string,
    range: { min: number; max: number; step: number; stops?: readonly number[] },
  ): TemplateResult {
    const whole = range.step === 1;
    return this.slider(key, name, {
      ...range,
      ...(whole ? { parse: wholeNumber } : { validMin: 1e-3, validMax: 10 }),
    });
  }

  protected override body(engine: Engine, settings: Settings, run: SweepRun): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`${super.body(engine, settings, run)}
    ${
      run.done && run.plan.seeds > 0
        ? html`<div class="report">
            <p class="fig-title">${own.reportTitle}</p>
            <p>${this.summary(engine, settings, run)}</p>
            <p class="hint">${own.rule}</p>
          </div>`
        : ''
    }
    ${this.#comparisons()}`;
  }

  /** All that was tried with this budget: a report that names the last one alone would hide the others. */
  #comparisons(): TemplateResult | '' {
    const own = wordsIn(this.words, words);
    const { comparisons } = this.#budget;
    if (comparisons.length < 2) return '';
    return html`<div class="report">
      <p class="fig-title">${own.tried(comparisons.length)}</p>
      <ol>
        ${comparisons.map(
          ({ labels, seeds, verdict }) =>
            html`<li>
              ${labels.join(this.words.lang === 'en' ? '; ' : '；')}${this.words.colon}${own.result(seeds, seeds < FEWEST ? 'few' : verdict)}
            </li>`,
        )}
      </ol>
      <p class="hint">${own.all}</p>
    </div>`;
  }

  protected override summary(_engine: Engine, settings: Settings, run: SweepRun): string {
    const own = wordsIn(this.words, words);
    if (run.plan.seeds === 0) return own.empty;
    if (!run.done) return own.waits(run.ended, run.total);
    const comparison = compareRuns(run.results(0), run.results(1));
    const { wins, losses, of } = comparison;
    const text = (index: number): string => this.conditionText(settings, run, index);
    const report = own.report(text(0), text(1), wins, losses, of);
    const last = run.plan.seeds < FEWEST ? own.few(FEWEST) : own.verdicts[verdictOf(comparison)];
    return `${report}${this.words.lang === 'en' ? ' ' : ''}${last}`;
  }
}

function wholeNumber(text: string): number | undefined {
  const value = Number(text.trim());
  return Number.isInteger(value) && text.trim() !== '' ? value : undefined;
}
