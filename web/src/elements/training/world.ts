// One of the two networks that are compared: its settings, the learning rates it is given over the epochs, and its
// run. Knows no page.
import type { Engine, Probe } from '../../engine/types.js';
import type { NetworkSettings } from '../../state/index.js';
import type { DataSource } from './run-data.js';
import { TrainingRun } from './training-run.js';

export interface RatePhase {
  /** The rate holds until this epoch has ended. */
  readonly until: number;
  readonly rate: number;
}

export interface WorldSettings {
  readonly title: string;
  readonly network: NetworkSettings;
  /** Other learning rates than the network's own, phase by phase. */
  readonly rates?: readonly RatePhase[];
  /** Other data than those that the engine generates. */
  readonly data?: DataSource;
}

/** What a count of right points comes from; kept after its network is gone. */
export interface Counted {
  readonly classes: number;
  /** classes x classes, a row a true class. */
  readonly confusion: Uint32Array;
  readonly accuracy: number;
}

export class World {
  settings: WorldSettings;
  readonly run: TrainingRun;
  readonly epochs: number;
  /** Each layer at the end of each phase of rates that has ended. */
  readonly phaseEnds: Probe[] = [];
  #probe: Probe | undefined;
  #probedStep = -1;

  constructor(engine: Engine, settings: WorldSettings, epochs: number) {
    this.settings = settings;
    this.epochs = epochs;
    this.run = new TrainingRun(engine, settings.network, settings.data?.(settings.network));
  }

  get done(): boolean {
    return this.run.diverged !== undefined || this.run.epoch >= this.epochs;
  }

  /** Trains until the end of epoch `goal` or the deadline; true when it is there. */
  trainUntil(goal: number, deadline: number): boolean {
    const last = Math.min(goal, this.epochs);
    while (!this.done && this.run.epoch < last) {
      const phase = this.settings.rates?.find(({ until }) => this.run.epoch < until);
      if (phase) this.run.learningRate = phase.rate;
      if (!this.run.trainUntil(Math.min(last, phase?.until ?? last), deadline)) return false;
      if (this.run.epoch === phase?.until) this.phaseEnds.push(this.probe);
    }
    // Measuring may lag behind on a slow device, but not when the result is read.
    if (this.done) this.run.measureNow();
    return true;
  }

  /** Each layer at the present step. */
  get probe(): Probe {
    if (this.#probe && this.#probedStep === this.run.step) return this.#probe;
    this.#probedStep = this.run.step;
    this.#probe = this.run.probe();
    return this.#probe;
  }

  dispose(): void {
    this.run.dispose();
  }
}
