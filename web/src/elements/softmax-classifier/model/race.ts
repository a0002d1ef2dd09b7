// A race of activations: the network of the settings with one activation after the other in all hidden layers, at the
// same seeds. Its results outlast a change of the settings, with what they were measured at.
import type { Engine } from '../../../engine/types.js';
import { withActivation, type ClassifierSettings } from '../../../state/index.js';
import type { ScaledDataset } from '../../training/run-data.js';
import { SweepRun } from '../../training/sweep-run.js';

export interface RaceRow {
  readonly label: string;
  /** One a seed, in order; NaN for a run that diverged. */
  readonly values: readonly number[];
}

export class Race {
  #sweep: SweepRun | undefined;
  #settings: ClassifierSettings | undefined;
  /** The share that is right by guessing. */
  guess = 0;

  /** `samples` says where the samples of settings come from. */
  begin(
    engine: Engine,
    settings: ClassifierSettings,
    samples: (settings: ClassifierSettings) => ScaledDataset,
  ): void {
    this.#sweep?.dispose();
    this.#settings = settings;
    const rows = engine.activations.filter(({ id }) => settings.race?.includes(id));
    this.#sweep = new SweepRun(engine, {
      conditions: rows.map((row) => ({
        key: row.id,
        label: row.name,
        world: (seed) => ({
          title: row.name,
          data: (network) => samples({ ...settings, ...network }),
          network: {
            ...settings,
            race: null,
            seed,
            layers: withActivation(settings.layers, row),
          },
        }),
      })),
      firstSeed: settings.seed,
      seeds: settings.raceSeeds,
      epochs: settings.raceEpochs,
      measure: ({ run }) => (run.diverged ? Number.NaN : (run.heldOut ?? run.training).accuracy),
    });
    const logits = new Float64Array(samples(settings).classes);
    this.guess = engine.crossEntropy(logits, 0).probabilities[0]!;
  }

  advance(deadline: number): void {
    this.#sweep?.advance(deadline);
  }

  get done(): boolean {
    return this.#sweep?.done ?? true;
  }

  get ended(): number {
    return this.#sweep?.ended ?? 0;
  }

  /** 0 before the first race. */
  get total(): number {
    return this.#sweep?.total ?? 0;
  }

  get epochsOfRun(): number {
    return this.#sweep?.plan.epochs ?? 0;
  }

  get seedsOfRun(): number {
    return this.#sweep?.plan.seeds ?? 0;
  }

  get seedNumbers(): readonly number[] {
    const { firstSeed = 0 } = this.#sweep?.plan ?? {};
    return Array.from({ length: this.seedsOfRun }, (_, index) => firstSeed + index);
  }

  /** What is measured is the held-out part, where there is one. */
  get heldOut(): boolean {
    return (this.#settings?.heldOut ?? 0) > 0;
  }

  get rows(): readonly RaceRow[] {
    const conditions = this.#sweep?.plan.conditions ?? [];
    return conditions.map(({ label }, index) => ({
      label,
      values: this.#sweep?.results(index) ?? [],
    }));
  }

  /** A line a run that has ended: activation, seed, epochs, accuracy. */
  get csv(): string {
    const { conditions = [] } = this.#sweep?.plan ?? {};
    const seeds = this.seedNumbers;
    const lines = conditions.flatMap(({ key }, index) =>
      (this.#sweep?.results(index) ?? []).map((value, at) =>
        [key, seeds[at], this.epochsOfRun, Number.isFinite(value) ? value : 'diverged'].join(','),
      ),
    );
    const measure = this.heldOut ? 'held_out_accuracy' : 'training_accuracy';
    return [`activation,seed,epochs,${measure}`, ...lines, ''].join('\n');
  }

  /** Gives the run that was interrupted back to the engine; the results stay. */
  stop(): void {
    this.#sweep?.dispose();
  }
}
