// Lesson 6: what it claims of pairs, learning rates and output layers holds, through the engine.
import { describe, expect, it } from 'vitest';
import {
  compareRuns,
  medianOf,
  SweepRun,
  verdictOf,
} from '../../web/src/elements/experiments/kit.js';
import * as matrix from '../../web/src/elements/experiments/activation-matrix/plan.js';
import { hypothesisPlan } from '../../web/src/elements/experiments/hypothesis-lab/plan.js';
import * as rates from '../../web/src/elements/experiments/learning-rate-confounder/plan.js';
import { changedForms, outputsOf } from '../../web/src/elements/experiments/output-layers/plan.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const engine = await loadBuiltEngine();

describe('the matrix', () => {
  const settings = { rate: 0.1, seed: 1, seeds: matrix.SEEDS, epochs: matrix.EPOCHS };
  const run = new SweepRun(
    engine,
    matrix.matrixPlan(engine, settings, () => ''),
  );
  run.advance(Infinity);
  const groups = matrix.groupsOf((at) => run.results(at));
  const seedOf = (at: number) => run.results(at);

  it('has sixteen pairs without sigmoid that all learn, and differ by less than their spread', () => {
    expect(groups.without).toHaveLength(16);
    expect(Math.min(...groups.without)).toBeGreaterThan(0.96);
    // "Within about a point of each other": no more than rounds to one.
    const apart = Math.max(...groups.without) - Math.min(...groups.without);
    expect(apart).toBeLessThan(0.015);
    const size = matrix.FUNCTIONS.length;
    let wider = 0;
    for (let at = 0; at < size * size; at += 1) {
      if (at < size || at % size === 0) continue;
      const [least, most] = [Math.min(...seedOf(at)), Math.max(...seedOf(at))];
      expect(least).toBeGreaterThan(0.93);
      if (most - least > apart) wider += 1;
    }
    expect(wider).toBeGreaterThanOrEqual(13);
  });

  it('shows sigmoid twice as the worst, sigmoid first as worse than second, and neither as good', () => {
    expect(groups.both).toBeGreaterThan(0.5);
    expect(groups.both).toBeLessThan(0.62);
    expect(Math.max(...groups.first)).toBeLessThan(0.95);
    expect(medianOf(groups.first)!).toBeLessThan(medianOf(groups.second)!);
    expect(groups.both).toBeLessThan(Math.min(...groups.first, ...groups.second));
    expect(matrix.decides(groups)).toBe('sigmoid');
  });
});

describe('the learning rate', () => {
  const settings = { rival: 'tanh', seed: 1, seeds: rates.SEEDS, epochs: rates.EPOCHS };
  const run = new SweepRun(
    engine,
    rates.ratePlan(engine, settings, () => ''),
  );
  run.advance(Infinity);
  const median = (rate: number, of: 'sigmoid' | 'rival'): number =>
    medianOf(run.results(rates.rowOf(rate, of)))!;

  it('makes sigmoid as good at 1 to 3 as others are at 0.1, where it gets half right', () => {
    expect(median(0.1, 'sigmoid')).toBeGreaterThan(0.45);
    expect(median(0.1, 'sigmoid')).toBeLessThan(0.65);
    for (const rate of [1, 2, 3]) expect(median(rate, 'sigmoid')).toBeGreaterThan(0.93);
    expect(median(0.1, 'rival')).toBeGreaterThan(0.95);
  });

  it('turns the comparison round: at 2 and 3 tanh is the one that fails', () => {
    expect(median(2, 'rival')).toBeLessThan(0.8);
    expect(median(3, 'rival')).toBeLessThan(0.6);
  });

  it('does the same to ReLU', () => {
    const relu = new SweepRun(
      engine,
      rates.ratePlan(engine, { ...settings, rival: 'relu' }, () => ''),
    );
    relu.advance(Infinity);
    expect(medianOf(relu.results(rates.rowOf(0.1, 'rival')))).toBeGreaterThan(0.95);
    for (const rate of [1, 2, 3]) {
      expect(medianOf(relu.results(rates.rowOf(rate, 'rival')))).toBeLessThan(0.8);
    }
  });
});

describe('a hypothesis', () => {
  const verdict = (a: [string, number], b: [string, number], layers = 3) => {
    const choices = [a, b].map(([activation, rate]) => ({ activation, rate, layers }));
    const budget = { seed: 1, seeds: 8, epochs: 60 };
    const run = new SweepRun(
      engine,
      hypothesisPlan(engine, [choices[0]!, choices[1]!], budget, () => ''),
    );
    run.advance(Infinity);
    return verdictOf(compareRuns(run.results(0), run.results(1)));
  };

  it('that ReLU and ELU differ in the preset’s network is not borne out', () => {
    expect(verdict(['relu', 0.1], ['elu', 0.1])).toBe('open');
  });

  it('that a function differs from itself is never borne out; that sigmoid is worse here is', () => {
    expect(verdict(['tanh', 0.1], ['tanh', 0.1])).toBe('open');
    expect(verdict(['sigmoid', 0.1], ['tanh', 0.1])).toBe('second');
  });
});

describe('the output layer', () => {
  it('is shared by softmax alone', () => {
    expect(changedForms(engine, [2, 1, 0.1])).toEqual(['softmax']);
  });

  it('adds up to 1 with softmax and to anything with sigmoid', () => {
    const { softmax, sigmoid, linear } = outputsOf(engine, [2, 1, 0.1]);
    const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
    expect(sum(softmax)).toBeCloseTo(1, 12);
    expect(sum(sigmoid)).toBeGreaterThan(2);
    expect(linear).toEqual([2, 1, 0.1]);
  });

  it('of softmax over z and 0 is sigmoid of z', () => {
    for (const z of [-4, -0.5, 0, 2, 5]) {
      const [share] = engine.softmax(Float64Array.of(z, 0));
      expect(share).toBeCloseTo(engine.value('sigmoid', z), 14);
    }
  });
});
