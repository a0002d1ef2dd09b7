// What lesson 0 claims, computed through the engine from the plan of its experiment.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Classifier, Engine } from '../../web/src/index.js';
import * as plan from '../../web/src/elements/experiments/straight-layers/plan.js';
import { World } from '../../web/src/elements/training/world.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

let engine: Engine;

beforeAll(async () => {
  engine = await loadBuiltEngine();
});

function accuracies(depth: number, first: string): number[] {
  return SEEDS.map((seed) => {
    const network = plan.network(engine, { activation: first, depth, seed }, first);
    const world = new World(engine, { title: '', network }, plan.EPOCHS);
    world.trainUntil(plan.EPOCHS, Infinity);
    const accuracy = plan.accuracy(world);
    world.dispose();
    return accuracy;
  });
}

describe('a network of linear layers', () => {
  it('gets about half of the spiral, however deep it is', () => {
    for (const depth of [1, 2, 3, 4, 5, 6]) {
      for (const accuracy of accuracies(depth, 'linear')) {
        expect(accuracy).toBeGreaterThan(0.45);
        expect(accuracy).toBeLessThan(0.62);
      }
    }
  });

  it('diverges at some seeds with eight layers, so the slider ends before', () => {
    expect(accuracies(8, 'linear').some((accuracy) => Number.isNaN(accuracy))).toBe(true);
  });

  it('acts as one linear layer: the middle of two inputs gets the middle of their logits', () => {
    const data = engine.createDataset('spiral');
    const classifier: Classifier = engine.createClassifier({
      layers: Array.from({ length: 4 }, () => ({ units: 16, activation: 'linear' as const })),
    });
    classifier.setData(data.inputs, data.labels);
    classifier.train(100);
    const logits = (x: number, y: number): Float32Array =>
      classifier.explain(Float32Array.of(x, y)).logits;
    const [one, other, middle] = [logits(-1, 0.5), logits(0.5, 1), logits(-0.25, 0.75)];
    middle.forEach((logit, index) => {
      expect(logit).toBeCloseTo((one[index]! + other[index]!) / 2, 4);
    });
    classifier.dispose();
  });
});

describe('the same with its first layer changed', () => {
  it('follows the arms with ReLU and leaky ReLU: more than nine tenths with two to five layers', () => {
    for (const first of ['relu', 'leaky_relu']) {
      for (const depth of [2, 3, 4, 5]) {
        expect(Math.min(...accuracies(depth, first))).toBeGreaterThan(0.9);
      }
    }
  });

  it('gets about four fifths with a single hidden layer of ReLU or leaky ReLU', () => {
    for (const first of ['relu', 'leaky_relu']) {
      for (const accuracy of accuracies(1, first)) {
        expect(accuracy).toBeGreaterThan(0.72);
        expect(accuracy).toBeLessThan(0.88);
      }
    }
  });

  it('gets far more than half with tanh and ELU', () => {
    for (const first of ['tanh', 'elu']) {
      expect(Math.min(...accuracies(4, first))).toBeGreaterThan(0.68);
    }
  });

  it('gets hardly more than a linear one with sigmoid in this time', () => {
    for (const accuracy of accuracies(4, 'sigmoid')) {
      expect(accuracy).toBeGreaterThan(0.45);
      expect(accuracy).toBeLessThan(0.7);
    }
  });
});
