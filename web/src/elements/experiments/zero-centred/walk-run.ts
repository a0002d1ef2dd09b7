// Both walks, computed at once and then shown step by step; after that the same at other seeds.
import type { Engine, ExperimentRun, HeightGrid, TwoWeights } from '../kit.js';
import { detour, levels, OTHER_SEEDS, STEPS, surface, walk, type WalkSettings } from './plan.js';

/** Steps that a frame shows. */
const PACE = 2;

export class WalkRun implements ExperimentRun {
  /** A with centred inputs, B with positive ones. */
  readonly walks: readonly [TwoWeights, TwoWeights];
  readonly surfaces: readonly [HeightGrid, HeightGrid];
  readonly levels: readonly number[];
  /** B's detour at the other seeds so far. */
  readonly others: number[] = [];
  shown = 0;
  readonly #engine: Engine;
  readonly #settings: WalkSettings;

  constructor(engine: Engine, settings: WalkSettings) {
    this.#engine = engine;
    this.#settings = settings;
    this.walks = [walk(engine, settings, true), walk(engine, settings, false)];
    this.surfaces = [surface(engine, settings.seed, true), surface(engine, settings.seed, false)];
    this.levels = levels(this.surfaces);
  }

  get done(): boolean {
    return this.shown >= STEPS;
  }

  get complete(): boolean {
    return this.done && this.others.length >= OTHER_SEEDS;
  }

  get progress(): number {
    return this.shown / STEPS;
  }

  advance(): void {
    if (this.done) this.#tryOther();
    else this.shown = Math.min(STEPS, this.shown + PACE);
  }

  step(): void {
    if (this.done) this.#tryOther();
    else this.shown += 1;
  }

  dispose(): void {
    // It holds nothing of the engine's.
  }

  #tryOther(): void {
    if (this.others.length >= OTHER_SEEDS) return;
    const seed = this.#settings.seed + this.others.length + 1;
    this.others.push(detour(walk(this.#engine, { ...this.#settings, seed }, false)));
  }
}
