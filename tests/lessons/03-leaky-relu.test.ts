// What lesson 3 says of leaky ReLU, over many seeds, from the plans that its experiments run.
import { describe, expect, it } from 'vitest';
import * as rescue from '../../web/src/elements/experiments/alpha-rescue/plan.js';
import { World } from '../../web/src/elements/training/world.js';
import * as pair from '../../web/src/elements/experiments/leaky-alpha/plan.js';
import * as loud from '../../web/src/elements/experiments/loud-and-silent/plan.js';
import { Forms } from '../../web/src/elements/experiments/max-form/plan.js';
import {
  finalAccuracy,
  SweepRun,
  type SweepPlan,
} from '../../web/src/elements/training/sweep-run.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const engine = await loadBuiltEngine();
const SEEDS = 12;

const finite = (values: readonly number[]): number[] => values.filter(Number.isFinite);

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)]!;
}

function sweep(plan: Pick<SweepPlan, 'conditions' | 'seeds' | 'epochs'>): (readonly number[])[] {
  const run = new SweepRun(engine, { ...plan, firstSeed: 1, measure: finalAccuracy });
  while (!run.done) run.step();
  return plan.conditions.map((_, index) => run.results(index));
}

describe('damage and rescue over alpha', () => {
  const settings = { damage: 2, damageEpochs: 10, rate: 0.1, rescueEpochs: 60 };
  const results = sweep({
    conditions: [
      ...rescue.ALPHAS.map((alpha) => rescue.condition(engine, settings, alpha)),
      rescue.undamaged(engine, settings, 1, ''),
      rescue.undamaged(engine, settings, 0.1, ''),
    ],
    seeds: SEEDS,
    epochs: 70,
  });
  const at = (alpha: number): readonly number[] =>
    results[rescue.ALPHAS.findIndex((one) => one === alpha)]!;

  it('leaves ReLU, and too small an alpha, near chance on most seeds', () => {
    expect(median(at(0))).toBeLessThan(0.5);
    expect(median(at(0.001))).toBeLessThan(0.6);
  });

  it('gets better from alpha to alpha up to about 0.1', () => {
    expect(median(at(0.01))).toBeGreaterThan(median(at(0.001)) + 0.1);
    expect(median(finite(at(0.05)))).toBeGreaterThan(median(at(0.01)) + 0.05);
    expect(median(finite(at(0.1)))).toBeGreaterThan(0.85);
    expect(finite(at(0.1)).length).toBeGreaterThanOrEqual(9);
  });

  it('draws the dots together on the way there', () => {
    const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
    expect(range(finite(at(0.05)))).toBeLessThan(range(at(0.01)));
    expect(range(finite(at(0.1)))).toBeLessThan(range(finite(at(0.05))) - 0.1);
  });

  it('loses some runs at 0.3, and every run at 1', () => {
    expect(finite(at(0.3)).length).toBeGreaterThanOrEqual(6);
    expect(finite(at(0.3)).length).toBeLessThan(SEEDS);
    expect(finite(at(1))).toEqual([]);
  });

  it('is best around 0.1: better than 0.05, and with fewer runs lost than 0.3', () => {
    const more = sweep({
      conditions: [0.05, 0.1, 0.3].map((alpha) => rescue.condition(engine, settings, alpha)),
      seeds: 2 * SEEDS,
      epochs: 70,
    });
    const [smaller, best, larger] = more.map(finite) as [number[], number[], number[]];
    expect(median(best)).toBeGreaterThan(median(smaller) + 0.03);
    expect(best.length).toBeGreaterThanOrEqual(20);
    expect(Math.abs(median(larger) - median(best))).toBeLessThan(0.04);
    expect(larger.length).toBeLessThan(best.length);
  });

  it('is a linear model at alpha 1, which gets half of the points right even undamaged', () => {
    for (const accuracy of results[rescue.ALPHAS.length]!) {
      expect(accuracy).toBeGreaterThan(0.45);
      expect(accuracy).toBeLessThan(0.65);
    }
    for (const accuracy of results[rescue.ALPHAS.length + 1]!) {
      expect(accuracy).toBeGreaterThan(0.9);
    }
  });
});

describe('ReLU and leaky ReLU side by side', () => {
  it('kills no unit that has a slope on the left, and brings B clearly above A on most seeds', () => {
    let better = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const settings = {
        alpha: 0.1,
        damage: 2,
        damageEpochs: 10,
        rate: 0.1,
        rescueEpochs: 60,
        seed,
      };
      const worlds = [undefined, settings.alpha].map((alpha) => {
        const network = pair.network(engine, settings, alpha);
        const world = new World(engine, { title: '', network, rates: pair.phases(settings) }, 70);
        world.trainUntil(70, Infinity);
        return world;
      });
      const [a, b] = worlds as [World, World];
      expect(pair.deadUnits(a)).toBeGreaterThan(8);
      expect(pair.deadUnits(b)).toBe(0);
      if (finalAccuracy(b) > finalAccuracy(a) + 0.1) better += 1;
      worlds.forEach((world) => world.dispose());
    }
    expect(better).toBeGreaterThanOrEqual(8);
  });
});

describe('a learning rate of 3', () => {
  const results = sweep({
    conditions: loud.ALPHAS.map((alpha) => loud.condition(engine, 3, alpha, '')),
    seeds: SEEDS,
    epochs: 60,
  });

  it('leaves ReLU at chance on every seed, and every number finite', () => {
    for (const accuracy of results[0]!) {
      expect(accuracy).toBeLessThan(0.4);
      expect(accuracy).toBeGreaterThan(0.25);
    }
  });

  it('drives leaky ReLU out of the finite numbers, the more often the larger alpha is', () => {
    const counts = results.map(loud.lost);
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBeGreaterThanOrEqual(2);
    expect(counts[2]).toBeGreaterThanOrEqual(8);
    expect(counts[3]).toBeGreaterThanOrEqual(10);
    expect(counts[2]).toBeGreaterThan(counts[1]!);
  });
});

describe('max(αx, x)', () => {
  it('is the same function up to alpha 1, to the last bit', () => {
    for (const alpha of [0, 0.01, 0.25, 0.5, 1]) {
      expect(new Forms(engine, alpha).different).toBe(0);
    }
  });

  it('picks the wrong piece on both sides above 1', () => {
    for (const alpha of [1.25, 2, 3]) {
      const forms = new Forms(engine, alpha, [-1, 0, 1]);
      expect([...forms.core]).toEqual([-alpha, 0, 1]);
      expect([...forms.fromMax]).toEqual([-1, 0, alpha]);
      const all = new Forms(engine, alpha);
      expect(all.different).toBe(all.xs.length - 1);
    }
  });
});
