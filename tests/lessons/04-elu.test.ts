// Lesson 4: what it claims of ELU holds, through the engine, at every seed that is tried.
import { describe, expect, it } from 'vitest';
import {
  compareRuns,
  SweepRun,
  verdictOf,
  World,
  type Comparison,
} from '../../web/src/elements/experiments/kit.js';
import {
  claimPlan,
  DEPTHS,
  EPOCHS,
  SEEDS,
} from '../../web/src/elements/experiments/elu-against-leaky/plan.js';
import { precisionAt, SIZES } from '../../web/src/elements/experiments/expm1-precision/plan.js';
import { crossing, readingsAt } from '../../web/src/elements/experiments/left-saturation/plan.js';
import { shiftedMeans } from '../../web/src/elements/experiments/mean-shift/plan.js';
import { network, slopesAtZero } from '../../web/src/elements/experiments/slope-at-zero/plan.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const engine = await loadBuiltEngine();
const seeds = Array.from({ length: 8 }, (_, index) => index + 1);

describe('the slope at 0', () => {
  it('is alpha on the left and 1 on the right', () => {
    for (const alpha of [0, 0.5, 1, 2, 4]) {
      const { left, right } = slopesAtZero(engine, alpha);
      expect(left).toBeCloseTo(alpha, 6);
      expect(right).toBe(1);
    }
  });

  it('changes the network’s outcome at every seed, and every network learns', () => {
    for (const seed of seeds) {
      const [one, two] = [1, 2].map((alpha) => {
        const world = new World(engine, { title: '', network: network(engine, alpha, seed) }, 60);
        world.trainUntil(60, Infinity);
        const { loss, accuracy } = world.run.training;
        world.dispose();
        return { loss, accuracy };
      });
      expect(one!.loss).not.toBe(two!.loss);
      expect(Math.min(one!.accuracy, two!.accuracy)).toBeGreaterThan(0.75);
    }
  });
});

describe('the mean of f(z)', () => {
  const exact = { sigmoid: 0.5, relu: 0.399, leaky_relu: 0.395, elu: 0.161, tanh: 0 };

  it('is what the lesson says, within a sample’s error, at every seed', () => {
    for (const seed of seeds) {
      for (const { id, summary } of shiftedMeans(engine, 1, seed)) {
        const mean = id === undefined ? 0 : exact[id as keyof typeof exact];
        expect(Math.abs(summary.mean - mean)).toBeLessThan(0.015);
      }
    }
  });

  it('falls with alpha, and passes 0 between 1.5 and 1.9', () => {
    for (const seed of seeds) {
      const means = [0, 0.5, 1, 1.5, 1.9, 3].map(
        (alpha) => shiftedMeans(engine, alpha, seed).find(({ id }) => id === 'elu')!.summary.mean,
      );
      means.slice(1).forEach((mean, at) => expect(mean).toBeLessThan(means[at]!));
      expect(means[3]).toBeGreaterThan(0);
      expect(means[4]).toBeLessThan(0);
    }
  });
});

describe('left of 0', () => {
  it('ELU’s slope falls below leaky ReLU’s between x = −4.7 and −4.5', () => {
    const x = crossing(engine, { alpha: 1, slope: 0.01 })!;
    expect(x).toBeGreaterThan(-4.7);
    expect(x).toBeLessThan(-4.5);
  });

  it('ELU’s value and slope part by alpha everywhere, and leaky ReLU’s slope stays', () => {
    for (const x of [-12, -8, -4, -1, -0.1]) {
      const { elu, leaky } = readingsAt(engine, x, { alpha: 2, slope: 0.01 });
      expect(elu.value + 2).toBeCloseTo(elu.slope, 9);
      expect(leaky.slope).toBe(0.01);
    }
  });
});

describe('eˣ − 1 in float32', () => {
  it('is exactly 0 at −10⁻⁸, half wrong near −4 × 10⁻⁸, and right far from 0', () => {
    expect(precisionAt(engine, 1e-8).naive).toBe(0);
    expect(precisionAt(engine, 1e-8).naiveError).toBe(1);
    expect(precisionAt(engine, 4.2e-8).naiveError).toBeGreaterThan(0.1);
    expect(precisionAt(engine, 1).naiveError).toBeLessThan(3e-7);
  });

  it('loses a digit per decade, while the core keeps all of them', () => {
    const worst = (low: number, high: number): number =>
      Math.max(
        ...SIZES.filter((size) => size >= low && size < high).map(
          (size) => precisionAt(engine, size).naiveError,
        ),
      );
    expect(worst(1e-3, 1e-2)).toBeLessThan(1e-4);
    expect(worst(1e-6, 1e-5)).toBeGreaterThan(1e-3);
    for (const size of SIZES) expect(precisionAt(engine, size).coreError).toBeLessThan(1e-7);
  });
});

describe('“ELU is better than leaky ReLU”', () => {
  const comparisons = (rate: number): Comparison[] => {
    const settings = { rate, seed: 1, seeds: 2 * SEEDS, epochs: EPOCHS };
    const run = new SweepRun(
      engine,
      claimPlan(engine, settings, (depth) => String(depth)),
    );
    run.advance(Infinity);
    return DEPTHS.map((_, at) => compareRuns(run.results(2 * at), run.results(2 * at + 1)));
  };
  const usual = comparisons(0.1);
  const shorter = comparisons(0.05);

  it('holds for deep networks at learning rate 0.1, and not for shallow ones', () => {
    const kinds = usual.map(verdictOf);
    expect(kinds.slice(0, 2)).toEqual(['open', 'open']);
    expect(kinds.slice(3)).toEqual(['second', 'second']);
    expect(usual[3]!.lead).toBeGreaterThan(0.1);
  });

  it('shrinks to a few points at eight layers with learning rate 0.05', () => {
    expect(shorter[3]!.lead).toBeLessThan(0.07);
    expect(verdictOf(shorter[1]!)).toBe('open');
  });

  it('turns round at two layers there: leaky ReLU is a little ahead at most seeds', () => {
    expect(shorter[0]!.losses).toBeGreaterThan(2 * shorter[0]!.wins);
    expect(shorter[0]!.lead).toBeLessThan(0);
  });
});
