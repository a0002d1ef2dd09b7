// The networks that train side by side from the same seed: A and, in a comparison, B. Knows no page.
import type { Engine } from '../../../engine/types.js';
import {
  withDifference,
  withMeasuredSets,
  type ClassifierFacts,
  type ClassifierSettings,
  type KeptNetworks,
} from '../../../state/index.js';
import { TrainingRun } from '../../training/training-run.js';
import type { LabData } from './lab-data.js';

export class Worlds {
  /** A, or A and B. */
  readonly runs: readonly TrainingRun[];

  private constructor(runs: readonly TrainingRun[]) {
    this.runs = runs;
  }

  /** Fresh networks for these settings. */
  static begin(engine: Engine, settings: ClassifierSettings, data: LabData): Worlds {
    const runs: TrainingRun[] = [];
    try {
      for (const one of settingsOf(factsOf(engine), settings))
        runs.push(new TrainingRun(engine, one, data.samples(engine, one)));
    } catch (error) {
      runs.forEach((run) => run.dispose());
      throw error;
    }
    return new Worlds(runs);
  }

  /** Networks that stand where these stand, as many as the settings ask for. */
  copy(engine: Engine, settings: ClassifierSettings): Worlds {
    const runs = settingsOf(factsOf(engine), settings).map(
      (one, index) => new TrainingRun(engine, one, this.runs[index] ?? this.a),
    );
    return new Worlds(runs);
  }

  get a(): TrainingRun {
    return this.runs[0]!;
  }

  get b(): TrainingRun | undefined {
    return this.runs[1];
  }

  /** Completed epochs of those that still go on; of the farthest where none does. */
  get epoch(): number {
    const going = this.#going;
    if (going.length === 0) return Math.max(...this.runs.map((run) => run.epoch));
    return Math.min(...going.map((run) => run.epoch));
  }

  get step(): number {
    return Math.max(...this.runs.map((run) => run.step));
  }

  /** No network can go on. */
  get stopped(): boolean {
    return this.#going.length === 0;
  }

  /** Weights and biases of each network. */
  get sizes(): readonly number[] {
    return this.runs.map((run) => run.size);
  }

  /** What is to be kept: nothing of networks that stand as their seed began them. */
  get kept(): KeptNetworks {
    return this.runs.every((run) => run.isFresh) ? [] : this.runs.map((run) => run.kept);
  }

  /** Stands where kept networks of these sizes stood. */
  open(networks: KeptNetworks): void {
    networks.forEach((network, index) => this.runs[index]?.open(network));
  }

  takeSteps(steps: number): void {
    for (const run of this.#going) run.takeSteps(steps);
  }

  /** Goes on to the end of epoch `goal`, or until the deadline; true when all are there. */
  trainUntil(goal: number, deadline: number): boolean {
    const going = this.#going;
    let complete = true;
    going.forEach((run, index) => {
      const now = performance.now();
      const share = (deadline - now) / (going.length - index);
      if (!run.trainUntil(goal, now + share)) complete = false;
    });
    return complete;
  }

  measureNow(): void {
    for (const run of this.runs) run.measureNow();
  }

  /** The rates of these settings, from the next step on. */
  setRates(engine: Engine, settings: ClassifierSettings): void {
    settingsOf(factsOf(engine), settings).forEach(({ rate }, index) => {
      const run = this.runs[index];
      if (run) run.learningRate = rate;
    });
  }

  goOn(): void {
    for (const run of this.runs) run.goOn();
  }

  dispose(): void {
    for (const run of this.runs) run.dispose();
  }

  get #going(): readonly TrainingRun[] {
    return this.runs.filter((run) => run.diverged === undefined && !run.isEmpty);
  }
}

export function factsOf(engine: Engine): ClassifierFacts {
  const { activations: functions, datasets, inputFeatures: features } = engine;
  return { functions, datasets: withMeasuredSets(datasets), features };
}

/** A's settings and, where there is a difference, B's. */
export function settingsOf(
  facts: ClassifierFacts,
  settings: ClassifierSettings,
): ClassifierSettings[] {
  const { against } = settings;
  return against ? [settings, withDifference(facts, settings, against)] : [settings];
}
