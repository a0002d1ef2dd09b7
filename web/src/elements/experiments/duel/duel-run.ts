// One or two networks that train side by side from the same seed; afterwards the same at other seeds, one after the
// other, for the range that a single result lies in.
import type { Engine } from '../../../engine/types.js';
import type { ExperimentRun } from '../frame/experiment-run.js';
import { World, type WorldSettings } from '../../training/world.js';

export interface DuelPlan {
  readonly epochs: number;
  readonly worlds: readonly WorldSettings[];
  /** How many other seeds follow, and what is measured there: of the last world, unless `measured` says which. */
  readonly otherSeeds: number;
  readonly measured?: number;
  readonly measure: (world: World) => number;
}

export class DuelRun implements ExperimentRun {
  readonly worlds: readonly World[];
  /** The measure at the other seeds so far. */
  readonly others: number[] = [];
  readonly plan: DuelPlan;
  readonly #engine: Engine;
  #other: World | undefined;

  constructor(engine: Engine, plan: DuelPlan) {
    this.#engine = engine;
    this.plan = plan;
    const worlds: World[] = [];
    try {
      for (const settings of plan.worlds) worlds.push(new World(engine, settings, plan.epochs));
    } catch (error) {
      worlds.forEach((world) => world.dispose());
      throw error;
    }
    this.worlds = worlds;
  }

  get epoch(): number {
    return Math.max(...this.worlds.map(({ run }) => run.epoch));
  }

  get done(): boolean {
    return this.worlds.every((world) => world.done);
  }

  get complete(): boolean {
    return this.done && this.others.length >= this.plan.otherSeeds;
  }

  get progress(): number {
    return this.done ? 1 : this.epoch / this.plan.epochs;
  }

  advance(deadline: number): void {
    if (this.done) {
      this.#tryOthers(deadline);
      return;
    }
    // Epoch by epoch, so that both are seen at the same point of their way. A frame shows a few of them.
    const goal = this.epoch + Math.max(1, Math.ceil(this.plan.epochs / 120));
    for (const world of this.worlds) world.trainUntil(goal, deadline);
  }

  step(): void {
    if (this.done) {
      this.#tryOthers(performance.now() + 1000);
      return;
    }
    const goal =
      Math.min(...this.worlds.filter(({ done }) => !done).map(({ run }) => run.epoch)) + 1;
    for (const world of this.worlds) world.trainUntil(goal, Infinity);
  }

  /** The same in other words. */
  reword({ worlds }: DuelPlan): void {
    worlds.forEach((settings, index) => (this.worlds[index]!.settings = settings));
  }

  dispose(): void {
    for (const world of this.worlds) world.dispose();
    this.#other?.dispose();
  }

  #tryOthers(deadline: number): void {
    const { worlds, measured = worlds.length - 1 } = this.plan;
    const world = worlds[measured];
    if (!world) return;
    while (this.others.length < this.plan.otherSeeds && performance.now() < deadline) {
      const seed = world.network.seed + this.others.length + 1;
      const network = { ...world.network, seed };
      this.#other ??= new World(this.#engine, { ...world, network }, this.plan.epochs);
      if (!this.#other.trainUntil(this.plan.epochs, deadline)) return;
      this.others.push(this.plan.measure(this.#other));
      this.#other.dispose();
      this.#other = undefined;
    }
  }
}
