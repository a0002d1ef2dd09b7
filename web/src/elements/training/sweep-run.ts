// Many runs, one after the other in slices of a frame: every condition at the first seed, then every one at the next.
import type { Engine } from '../../engine/types.js';
import { World, type Counted, type WorldSettings } from './world.js';

export interface Condition {
  readonly key: string;
  readonly label: string;
  /** The network at this seed. */
  readonly world: (seed: number) => WorldSettings;
}

export interface SweepPlan {
  readonly conditions: readonly Condition[];
  readonly firstSeed: number;
  readonly seeds: number;
  readonly epochs: number;
  /** Where a run may end before its epochs are over; asked after each epoch. */
  readonly until?: (world: World) => boolean;
  /** What is kept of a run that has ended; NaN for one that diverged. */
  readonly measure: (world: World) => number;
}

/** What stays of a run that has ended: enough to say where its number comes from. */
export interface EndedRun extends Counted {
  /** The last measurements, the newest at the end. */
  readonly course: readonly { readonly epoch: number; readonly accuracy: number }[];
  readonly diverged: { readonly step: number; readonly layer: number } | undefined;
  /** Hidden layers and the output. */
  readonly layers: number;
}

/** Measurements that are kept of the end of a run. */
const COURSE = 6;

function endOf({ run, settings }: World): EndedRun {
  const { epochs, trainingAccuracy, count } = run.history;
  const first = Math.max(0, count - COURSE);
  return {
    classes: run.classes,
    confusion: run.training.confusion.slice(),
    accuracy: run.training.accuracy,
    course: Array.from({ length: count - first }, (_, index) => ({
      epoch: epochs[first + index]!,
      accuracy: trainingAccuracy[first + index]!,
    })),
    diverged: run.diverged,
    layers: settings.network.layers.length + 1,
  };
}

export class SweepRun {
  /** May be replaced by the same in other words. */
  plan: SweepPlan;
  readonly #engine: Engine;
  readonly #results: number[][];
  readonly #ends: EndedRun[][];
  #ended = 0;
  #world: World | undefined;

  constructor(engine: Engine, plan: SweepPlan) {
    this.#engine = engine;
    this.plan = plan;
    this.#results = plan.conditions.map(() => []);
    this.#ends = plan.conditions.map(() => []);
  }

  /** The measures of a condition so far, in the order of the seeds. */
  results(condition: number): readonly number[] {
    return this.#results[condition] ?? [];
  }

  /** How each of them ended. */
  ends(condition: number): readonly EndedRun[] {
    return this.#ends[condition] ?? [];
  }

  /** Runs that have ended, of all. */
  get ended(): number {
    return this.#ended;
  }

  get total(): number {
    return this.plan.conditions.length * this.plan.seeds;
  }

  get done(): boolean {
    return this.#ended >= this.total;
  }

  get complete(): boolean {
    return this.done;
  }

  get progress(): number {
    return this.total === 0 ? 0 : this.#ended / this.total;
  }

  advance(deadline: number): void {
    while (!this.done && performance.now() < deadline) {
      if (!this.#finishOne(deadline)) return;
    }
  }

  /** The least that can be seen is one run. */
  step(): void {
    if (!this.done) this.#finishOne(Infinity);
  }

  dispose(): void {
    this.#world?.dispose();
    this.#world = undefined;
  }

  #finishOne(deadline: number): boolean {
    const { conditions, firstSeed, epochs, measure } = this.plan;
    const at = this.#ended % conditions.length;
    const seed = firstSeed + Math.floor(this.#ended / conditions.length);
    this.#world ??= new World(this.#engine, conditions[at]!.world(seed), epochs);
    if (!this.#train(this.#world, deadline)) return false;
    this.#results[at]!.push(measure(this.#world));
    this.#ends[at]!.push(endOf(this.#world));
    this.#world.dispose();
    this.#world = undefined;
    this.#ended += 1;
    return true;
  }

  #train(world: World, deadline: number): boolean {
    const { epochs, until } = this.plan;
    if (!until) return world.trainUntil(epochs, deadline);
    const { run } = world;
    while (!world.done) {
      // Never in the middle of an epoch: where a slice of time ends must not decide what comes out.
      if (run.step % run.stepsPerEpoch === 0) {
        run.measureNow();
        if (until(world)) return true;
      }
      if (!world.trainUntil(run.epoch + 1, deadline)) return false;
    }
    return true;
  }
}

/** The share of the training points that are right; NaN for a run that diverged. */
export function finalAccuracy({ run }: World): number {
  return run.diverged ? Number.NaN : run.training.accuracy;
}
