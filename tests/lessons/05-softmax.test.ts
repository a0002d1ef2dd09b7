// What the lesson on softmax claims, through the engine and from the experiments' own plans.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../web/src/index.js';
import { drawnLogits } from '../../web/src/elements/experiments/logits.js';
import {
  lossSlopes,
  shareClass,
  squaredShare,
} from '../../web/src/elements/experiments/p-minus-y/plan.js';
import {
  FAR,
  ReliabilityRun,
} from '../../web/src/elements/experiments/reliability-diagram/plan.js';
import { answers } from '../../web/src/elements/experiments/softmax-jacobian/plan.js';
import { shares } from '../../web/src/elements/experiments/softmax-logits/plan.js';
import {
  fateOf,
  logitsAt,
  thresholds,
} from '../../web/src/elements/experiments/softmax-overflow/plan.js';
import {
  largestEntropy,
  surprises,
  TEMPERATURES,
  warmth,
} from '../../web/src/elements/experiments/softmax-temperature/plan.js';
import { PointRun, STEPS } from '../../web/src/elements/experiments/step-on-point/plan.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const LOGITS = [2, 1, 0.1];

let engine: Engine;

beforeAll(async () => {
  engine = await loadBuiltEngine();
});

/** The course's logits and those of eight seeds. */
const eachLogits = (): (readonly number[])[] => [
  LOGITS,
  ...SEEDS.map((seed) => drawnLogits(engine, seed, 3)),
];

describe('logits', () => {
  it('give 0.659, 0.242 and 0.099 for 2, 1 and 0.1', () => {
    const { plain } = shares(engine, LOGITS, 5);
    expect(Array.from(plain, (p) => p.toFixed(3))).toEqual(['0.659', '0.242', '0.099']);
  });

  it('may all be moved by the same constant', () => {
    for (const logits of eachLogits()) {
      for (const shift of [-50, 5, 50]) {
        const { plain, shifted } = shares(engine, logits, shift);
        plain.forEach((p, index) => expect(shifted[index]).toBeCloseTo(p, 12));
      }
    }
  });
});

describe('overflow', () => {
  it('comes in three acts: the sum, the first power, all of them', () => {
    const single = thresholds(engine, 'float32', [1, 2]);
    expect(single.sum).toBeGreaterThan(88.3);
    expect(single.sum).toBeLessThan(88.33);
    [88.72, 89.72, 90.72].forEach((from, index) => {
      expect(single.powers[index]).toBeGreaterThan(from);
      expect(single.powers[index]).toBeLessThan(from + 0.01);
    });
    const fates = (largest: number): string[] =>
      Array.from(
        engine.teaching.naiveSoftmaxParts(logitsAt('float32', largest, [1, 2])).probabilities,
        fateOf,
      );
    expect(fates(88.3)).toEqual(['right', 'right', 'right']);
    expect(fates(88.4)).toEqual(['zero', 'zero', 'zero']);
    expect(fates(88.73)).toEqual(['nan', 'zero', 'zero']);
    expect(fates(100)).toEqual(['nan', 'nan', 'nan']);
  });

  it('is only later in float64', () => {
    const double = thresholds(engine, 'float64', [1, 2]);
    expect(double.sum).toBeCloseTo(709.375, 2);
    expect(double.powers[0]).toBeCloseTo(709.783, 2);
  });

  it('begins ln 3 below 88.72 for equal logits, and with the first power for one that towers', () => {
    const equal = thresholds(engine, 'float32', [0, 0]);
    const third = engine.logSoftmax(new Float64Array(3))[0]!;
    expect(equal.powers[0]! + third - equal.sum).toBeCloseTo(0, 3);
    const alone = thresholds(engine, 'float32', [20, 20]);
    expect(alone.powers[0]! - alone.sum).toBeLessThan(1e-3);
    expect(alone.sum).toBeGreaterThan(88.72);
  });

  it('has its sum first at other gaps too, and never happens to the stable form', () => {
    for (const seed of SEEDS) {
      const drawn = engine.teaching.normalSample({ count: 2, seed });
      const gaps = Array.from(drawn, (gap) => Math.abs(gap));
      const { sum, powers } = thresholds(engine, 'float32', gaps);
      expect(sum).toBeLessThan(Math.min(...powers));
      for (const largest of [87, 88.5, 89, 100, 1e6]) {
        const stable = engine.softmax(logitsAt('float32', largest, gaps));
        const total = Array.from(stable).reduce((soFar, p) => soFar + p, 0);
        expect(total).toBeCloseTo(1, 6);
      }
    }
  });
});

describe('temperature', () => {
  it('gives 0.65, 1.22 and 1.48 bits of at most 1.585', () => {
    const entropies = TEMPERATURES.map((one) => warmth(engine, LOGITS, one).entropy.toFixed(2));
    expect(entropies).toEqual(['0.65', '1.22', '1.48']);
    expect(largestEntropy(engine, 3)).toBeCloseTo(1.585, 3);
  });

  it('raises the entropy and keeps the order', () => {
    for (const logits of eachLogits()) {
      const order = (values: ArrayLike<number>): number[] =>
        [0, 1, 2].sort((one, other) => values[other]! - values[one]!);
      let before = 0;
      for (const temperature of [0.1, 0.5, 1, 2, 10]) {
        const { probabilities, entropy } = warmth(engine, logits, temperature);
        expect(entropy).toBeGreaterThanOrEqual(before);
        expect(entropy).toBeLessThanOrEqual(largestEntropy(engine, 3));
        expect(order(probabilities)).toEqual(order(logits));
        before = entropy;
      }
    }
  });

  it('has terms that make the entropy', () => {
    for (const logits of eachLogits()) {
      const { probabilities, entropy } = warmth(engine, logits, 2);
      const bits = surprises(engine, logits, 2);
      const sum = probabilities.reduce((total, p, index) => total + p * bits[index]!, 0);
      expect(sum).toBeCloseTo(entropy, 12);
    }
  });
});

describe('the Jacobian', () => {
  it('is diag(p) - p p^T: negative off the diagonal, its rows sum to 0', () => {
    for (const logits of eachLogits()) {
      const { rows, rowSums, probabilities } = answers(engine, logits, 1);
      rowSums.forEach((sum) => expect(Math.abs(sum)).toBeLessThan(1e-15));
      rows.forEach((row, i) =>
        row.forEach((entry, j) => {
          const p = probabilities[i]!;
          expect(entry).toBeCloseTo(i === j ? p * (1 - p) : -p * probabilities[j]!, 12);
          expect(Math.sign(entry)).toBe(i === j ? 1 : -1);
        }),
      );
      expect(answers(engine, logits, 1).largest).toBeLessThanOrEqual(0.25);
    }
  });

  it('fades when the logits are stretched: softmax saturates', () => {
    expect(answers(engine, LOGITS, 1).largest).toBeGreaterThan(0.2);
    expect(answers(engine, LOGITS, 10).largest).toBeLessThan(1e-4);
  });
});

describe('p - y', () => {
  it('is the slope of cross-entropy: it sums to 0 and equals the differences', () => {
    for (const logits of [[10, 0, 0], ...eachLogits()]) {
      for (const truth of [1, 2, 3]) {
        const { probabilities, slopes, differences } = lossSlopes(engine, logits, truth);
        expect(Math.abs(slopes.reduce((sum, slope) => sum + slope, 0))).toBeLessThan(1e-15);
        slopes.forEach((slope, index) => {
          expect(slope).toBeCloseTo(probabilities[index]! - (index === truth - 1 ? 1 : 0), 12);
          expect(differences[index]).toBeCloseTo(slope, 8);
        });
      }
    }
  });

  it('is 1 where squared error has 9e-5, confidently wrong by 10', () => {
    const wrong = lossSlopes(engine, [10, 0, 0], 2);
    expect(Math.abs(wrong.slopes[1]!)).toBeCloseTo(1, 3);
    expect(Math.abs(wrong.squared[1]!)).toBeCloseTo(9e-5, 5);
    expect(shareClass(squaredShare(wrong, 2))).toBe(3);
  });
});

describe('a step on one point', () => {
  it('mends the point and harms the others, at every seed', () => {
    for (const seed of [...SEEDS, 9, 10]) {
      const run = new PointRun(engine, { point: 0, rate: 0.1, epochs: 20, seed });
      run.step();
      expect(run.now.explanation.loss).toBeLessThan(run.before.explanation.loss);
      while (!run.done) run.step();
      expect(run.steps).toBe(STEPS);
      expect(run.before.explanation.loss).toBeGreaterThan(1.4);
      expect(run.now.explanation.loss).toBeLessThan(0.1);
      expect(run.now.evaluation.loss).toBeGreaterThan(1.4 * run.before.evaluation.loss);
      run.dispose();
    }
    expect(engine.liveObjects).toBe(0);
  });
});

describe('trust', () => {
  it('is not earned: about 90 % sure and seven in ten right, and sure far from all data', () => {
    for (const seed of SEEDS) {
      const run = new ReliabilityRun(engine, { epochs: 400, seed });
      while (!run.done) run.step();
      expect(run.training.accuracy).toBeGreaterThan(0.9);
      expect(run.trust.confidence).toBeGreaterThan(0.85);
      expect(run.trust.confidence).toBeLessThan(0.96);
      expect(run.trust.accuracy).toBeGreaterThan(0.62);
      expect(run.trust.accuracy).toBeLessThan(0.8);
      expect(run.far.filter((share) => share > 0.95).length).toBeGreaterThanOrEqual(5);
      expect(Math.max(...run.data.inputs.map(Math.abs))).toBeLessThan(FAR / 2);
      run.dispose();
    }
    expect(engine.liveObjects).toBe(0);
  });
});
