// <kill-then-rescue>: long steps kill units; then the learning rate falls. Do the dead come back?
import {
  activationProperty,
  type DuelPlan,
  type DuelRun,
  type DuelViews,
  type Engine,
  type ExperimentTable,
  type Guess,
  html,
  integerProperty,
  numberProperty,
  type Outcome,
  type Prediction,
  type PropertyTable,
  seedProperty,
  type SeedSettings,
  settingText,
  type TemplateResult,
  TrainingDuel,
  unitsArithmetic,
  wordsIn,
} from '../kit.js';
import {
  deadAfterDamage,
  deadNow,
  LAYERS,
  network,
  phases,
  type RescueSettings,
  UNITS,
} from './plan.js';
import { words } from './words.js';

type Settings = RescueSettings & SeedSettings;

const RATES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1, 1.2, 1.5, 2, 3];

/** Attributes: `damage`, `damage-epochs`, `rate`, `rescue-epochs`, `activation`, `seed`, `predict`. */
export class KillThenRescue extends TrainingDuel<Settings> {
  protected override table(engine: Engine): PropertyTable<Settings> {
    const limits = { min: 1e-4, max: 100 };
    return {
      activation: activationProperty(engine, 'activation', 'relu'),
      damage: numberProperty('damage', { ...limits, initial: 1.5 }),
      damageEpochs: integerProperty('damage-epochs', { min: 1, max: 100, initial: 10 }),
      rate: numberProperty('rate', { ...limits, initial: 0.1 }),
      rescueEpochs: integerProperty('rescue-epochs', { min: 1, max: 500, initial: 60 }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): DuelPlan {
    const own = wordsIn(this.words, words);
    const { damage, damageEpochs, rate, rescueEpochs } = settings;
    const [long, small] = [settingText(damage), settingText(rate)];
    return {
      epochs: damageEpochs + rescueEpochs,
      worlds: [
        { title: own.undamaged(small), network: network(engine, settings) },
        {
          title: own.damaged(long, damageEpochs, small),
          network: network(engine, settings),
          rates: phases(settings),
        },
      ],
      otherSeeds: 0,
      measure: deadNow,
    };
  }

  protected override views(): DuelViews {
    return { regions: true, line: 'accuracy', gradients: true, units: true };
  }

  protected override prediction(_engine: Engine, settings: Settings): Prediction {
    const own = wordsIn(this.words, words);
    const { damage, damageEpochs, rate, rescueEpochs } = settings;
    return {
      kind: 'choice',
      question: own.question(settingText(damage), damageEpochs, settingText(rate), rescueEpochs),
      name: own.guessName,
      options: own.options.map((label, index) => ({ value: String(index), label })),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: DuelRun): Outcome {
    const own = wordsIn(this.words, words);
    const before = deadAfterDamage(run.worlds[1]!) ?? 0;
    const after = deadNow(run.worlds[1]!);
    const answer = classOf(before, after);
    return {
      answer: String(answer),
      text: before === 0 ? own.noDamage : own.answer(before, after),
      feedback: (guess) => this.#feedback(guess, answer),
    };
  }

  protected override controls(): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="settings">
      ${this.rateSlider('damage', own.damage, RATES)} ${this.rateSlider('rate', own.rescue, RATES)}
    </div>`;
  }

  protected override summary(_engine: Engine, _settings: Settings, run: DuelRun): string {
    const own = wordsIn(this.words, words);
    const before = deadAfterDamage(run.worlds[1]!);
    return own.summary(
      this.worldText(run, 0),
      this.worldText(run, 1),
      before === undefined ? own.notYet : String(before),
      deadNow(run.worlds[1]!),
      LAYERS * UNITS,
    );
  }

  protected override data(engine: Engine, settings: Settings, run: DuelRun): ExperimentTable {
    const table = super.data(engine, settings, run);
    const before = deadAfterDamage(run.worlds[1]!);
    const [ends] = run.worlds[1]!.phaseEnds;
    const row = [
      wordsIn(this.words, words).after(settings.damageEpochs),
      '',
      ends === undefined
        ? '–'
        : { text: String(before), terms: () => unitsArithmetic(this.words, ends) },
    ];
    return { ...table, rows: [...table.rows, row] };
  }

  #feedback(guess: Guess | undefined, answer: number): string {
    const own = wordsIn(this.words, words);
    if (guess === undefined) return own.skipped;
    if (answer < 2) return own.half;
    return Number(guess) === answer ? own.right : own.wrong;
  }
}

/** Of the dead, at least two thirds, at least one third, or fewer came back. */
function classOf(before: number, after: number): number {
  const back = (before - after) / Math.max(1, before);
  if (back >= 2 / 3) return 0;
  return back >= 1 / 3 ? 1 : 2;
}
