// <leaky-alpha>: alpha moves the curve, its slope, the gradient bars and the outcome together. The same damage and
// rescue with ReLU (A) and with leaky ReLU (B).
import {
  type Curve,
  CurveSamples,
  CurveView,
  type DuelPlan,
  type DuelRun,
  type DuelViews,
  type Engine,
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
  wordsIn,
} from '../kit.js';
import { deadUnits, LAYERS, network, phases, type RescueSettings, UNITS } from './plan.js';
import { words } from './words.js';

type Settings = RescueSettings & SeedSettings;

const ALPHAS = [0, 0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1];
const DAMAGES = [0.1, 0.2, 0.5, 1, 1.5, 2, 3];
const REACH = 4;
/** Less than this is within what seeds do. */
const CLEARLY = 0.1;

type What = 'same' | 'better' | 'lost';
const ORDER: readonly What[] = ['same', 'better', 'lost'];

/** Attributes: `alpha`, `damage`, `damage-epochs`, `rate`, `rescue-epochs`, `seed`, `predict`. */
export class LeakyAlpha extends TrainingDuel<Settings> {
  readonly #curve = new CurveView(this);
  readonly #samples = new CurveSamples();

  protected override table(): PropertyTable<Settings> {
    const limits = { min: 1e-4, max: 100 };
    return {
      alpha: numberProperty('alpha', { min: 0, max: 1, initial: 0.1 }),
      damage: numberProperty('damage', { ...limits, initial: 2 }),
      damageEpochs: integerProperty('damage-epochs', { min: 1, max: 100, initial: 10 }),
      rate: numberProperty('rate', { ...limits, initial: 0.1 }),
      rescueEpochs: integerProperty('rescue-epochs', { min: 1, max: 500, initial: 60 }),
      seed: seedProperty,
    };
  }

  protected override plan(engine: Engine, settings: Settings): DuelPlan {
    const own = wordsIn(this.words, words);
    const rates = phases(settings);
    return {
      epochs: settings.damageEpochs + settings.rescueEpochs,
      worlds: [
        { title: own.relu, network: network(engine, settings, undefined), rates },
        {
          title: own.leaky(settingText(settings.alpha)),
          network: network(engine, settings, settings.alpha),
          rates,
        },
      ],
      otherSeeds: 0,
      measure: deadUnits,
    };
  }

  protected override views(): DuelViews {
    return { regions: true, line: 'accuracy', gradients: true, units: true };
  }

  protected override draw(engine: Engine, settings: Settings, run: DuelRun): void {
    super.draw(engine, settings, run);
    const row = engine.activations.find(({ id }) => id === 'leaky_relu');
    if (!row) return;
    this.#samples.sample(engine, row, { alpha: settings.alpha }, REACH);
    const { xs, values, slopes, jumps } = this.#samples;
    const curves: Curve[] = [
      { look: 'derivative', label: 'f′(x)', xs, ys: slopes, jumps },
      { look: 'function', label: 'f(x)', xs, ys: values },
    ];
    this.#curve.show({ xMin: -REACH, xMax: REACH, yMin: -REACH, yMax: REACH }, curves);
  }

  protected override body(engine: Engine, settings: Settings, run: DuelRun): TemplateResult {
    const own = wordsIn(this.words, words);
    return html`<div class="stack">
        <p class="fig-title">${own.curve} <span>${own.curveNote}</span></p>
        ${this.#curve.render(own.curveSummary(settingText(settings.alpha)))}
      </div>
      ${super.body(engine, settings, run)}`;
  }

  protected override prediction(_engine: Engine, settings: Settings): Prediction {
    const own = wordsIn(this.words, words);
    const { alpha, damage, damageEpochs } = settings;
    return {
      kind: 'choice',
      question: own.question(settingText(alpha), settingText(damage), damageEpochs),
      name: own.guessName,
      options: own.options.map((label, index) => ({ value: ORDER[index]!, label })),
    };
  }

  protected override outcome(_engine: Engine, _settings: Settings, run: DuelRun): Outcome {
    const own = wordsIn(this.words, words);
    const [a, b] = run.worlds;
    const what = compare(run);
    const text = own.answer(own[what], this.accuracyText(a!), this.accuracyText(b!));
    return {
      answer: what,
      text: what === 'lost' ? own.lost : text,
      feedback: (_guess: Guess | undefined) => own.feedback[what],
    };
  }

  protected override controls(): TemplateResult {
    const own = wordsIn(this.words, words);
    const control = (
      key: 'alpha' | 'damage',
      name: string,
      stops: readonly number[],
      valid: { readonly min: number; readonly max: number },
    ): TemplateResult =>
      this.slider(key, name, {
        min: stops[0]!,
        max: stops[stops.length - 1]!,
        step: 0.001,
        stops,
        validMin: valid.min,
        validMax: valid.max,
      });
    return html`<div class="settings">
      ${control('alpha', own.alpha, ALPHAS, { min: 0, max: 1 })}
      ${control('damage', own.damage, DAMAGES, { min: 1e-4, max: 100 })}
    </div>`;
  }

  protected override summary(_engine: Engine, settings: Settings, run: DuelRun): string {
    const own = wordsIn(this.words, words);
    const [a, b] = run.worlds.map(deadUnits);
    return own.summary(
      own.curveSummary(settingText(settings.alpha)),
      this.worldText(run, 0),
      this.worldText(run, 1),
      a ?? 0,
      b ?? 0,
      LAYERS * UNITS,
    );
  }
}

function compare({ worlds }: DuelRun): What {
  const [a, b] = worlds;
  if (b!.run.diverged) return 'lost';
  return b!.run.training.accuracy > a!.run.training.accuracy + CLEARLY ? 'better' : 'same';
}
