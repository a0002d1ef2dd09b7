// The budget of <hypothesis-lab>: runs that may be spent over all comparisons together. A run that was made once gives
// the same result again, bit for bit, so it costs nothing a second time.
import {
  compareRuns,
  type SweepPlan,
  type Verdict,
  verdictOf,
  type WorldSettings,
} from '../kit.js';
import { BUDGET } from './plan.js';

/** A comparison that was run to its end: what a report has to name, whatever came out. */
export interface Comparison {
  readonly labels: readonly string[];
  readonly seeds: number;
  readonly verdict: Verdict;
}

export class Budget {
  readonly #runs = new Set<string>();
  readonly #comparisons: Comparison[] = [];

  get spent(): number {
    return this.#runs.size;
  }

  get left(): number {
    return BUDGET - this.spent;
  }

  get comparisons(): readonly Comparison[] {
    return this.#comparisons;
  }

  /** Runs of the plan that were not made before. */
  costOf(plan: SweepPlan): number {
    return new Set(
      Array.from({ length: plan.seeds }, (_, at) => this.#newAt(plan, plan.firstSeed + at)).flat(),
    ).size;
  }

  /** The plan with as many seeds as can be paid for; each run that ends is entered. */
  limit(plan: SweepPlan): SweepPlan {
    let seeds = 0;
    while (seeds < plan.seeds && this.costOf({ ...plan, seeds: seeds + 1 }) <= this.left) {
      seeds += 1;
    }
    const results: number[][] = plan.conditions.map(() => []);
    let ended = 0;
    return {
      ...plan,
      seeds,
      measure: (world) => {
        const result = plan.measure(world);
        this.#runs.add(keyOf(world.settings, plan.epochs));
        // The conditions take turns at every seed.
        results[ended % results.length]!.push(result);
        ended += 1;
        if (ended === seeds * results.length) this.#enter(plan, seeds, results);
        return result;
      },
    };
  }

  #enter(plan: SweepPlan, seeds: number, [first = [], second = []]: number[][]): void {
    this.#comparisons.push({
      labels: plan.conditions.map(({ label }) => label),
      seeds,
      verdict: verdictOf(compareRuns(first, second)),
    });
  }

  #newAt({ conditions, epochs }: SweepPlan, seed: number): string[] {
    const keys = conditions.map(({ world }) => keyOf(world(seed), epochs));
    return keys.filter((key) => !this.#runs.has(key));
  }
}

/** All that a run's result depends on. */
function keyOf({ network }: WorldSettings, epochs: number): string {
  return JSON.stringify([network, epochs]);
}
