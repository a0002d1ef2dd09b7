// What lesson 1 claims, computed through the engine from the plans of its experiments.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../web/src/index.js';
import * as training from '../../web/src/elements/experiments/depth-training/plan.js';
import * as depth from '../../web/src/elements/experiments/gradient-depth/plan.js';
import * as slope from '../../web/src/elements/experiments/sigmoid-saturation/plan.js';
import * as walks from '../../web/src/elements/experiments/zero-centred/plan.js';
import { World } from '../../web/src/elements/training/world.js';
import { medianOf } from '../../web/src/elements/parts/strip-plot.js';
import type { NetworkSettings } from '../../web/src/state/index.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

let engine: Engine;

beforeAll(async () => {
  engine = await loadBuiltEngine();
});

function after<T>(network: NetworkSettings, epochs: number, read: (world: World) => T): T {
  const world = new World(engine, { title: '', network }, epochs);
  world.trainUntil(epochs, Infinity);
  const result = read(world);
  world.dispose();
  return result;
}

describe('where sigmoid saturates', () => {
  it('the slope at 10 is less than a hundredth of the one at 5', () => {
    const [from, to] = [slope.ASKED.from, slope.ASKED.to].map((x) => slope.readingAt(engine, x));
    expect(from!.slope).toBeCloseTo(6.65e-3, 5);
    expect(to!.slope).toBeCloseTo(4.54e-5, 7);
    expect(slope.classOf(to!.slope / from!.slope)).toBe(2);
  });

  it('float32 rounds the value to 1 from 17.33 on, and not before', () => {
    expect(slope.readingAt(engine, 17.32).single.value).toBeLessThan(1);
    for (const x of [17.33, 18, 20]) {
      const { single, slope: real } = slope.readingAt(engine, x);
      expect(single).toEqual({ value: 1, rest: 0, slope: 0 });
      expect(real).toBeGreaterThan(0);
    }
    expect(slope.readingAt(engine, 20).slope).toBeCloseTo(2.06e-9, 11);
  });

  it('on the left the float32 form keeps its digits', () => {
    for (const x of [-5, -10, -17.33, -20]) {
      const { single, slope: real } = slope.readingAt(engine, x);
      expect(single.slope / real).toBeCloseTo(1, 6);
    }
  });

  it('each step of 1 far out divides the slope by about 2.7', () => {
    for (let x = 4; x < 20; x += 1) {
      const ratio = engine.derivative('sigmoid', x) / engine.derivative('sigmoid', x + 1);
      expect(ratio).toBeGreaterThan(2.6);
      expect(ratio).toBeLessThan(2.72);
    }
  });
});

describe('the gradient through eight layers of 16', () => {
  const ratios = (activation: string, initializer: 'glorot' | 'he' | 'normal'): number[] =>
    SEEDS.map((seed) => {
      const network = depth.network(engine, { activation, initializer, depth: 8, seed });
      const world = new World(engine, { title: '', network }, 1);
      world.run.takeSteps(1);
      const { layers } = world.probe;
      world.dispose();
      return layers[0]!.gradientRms / layers[7]!.gradientRms;
    });

  it('falls below a thousandth with sigmoid, Glorot or He', () => {
    for (const ratio of [...ratios('sigmoid', 'glorot'), ...ratios('sigmoid', 'he')]) {
      expect(ratio).toBeGreaterThan(1e-6);
      expect(ratio).toBeLessThan(1e-3);
    }
  });

  it('falls only to between a thousandth and a tenth when the weights are from N(0, 1)', () => {
    const large = ratios('sigmoid', 'normal');
    for (const ratio of large) {
      expect(ratio).toBeGreaterThan(1e-3);
      expect(ratio).toBeLessThan(0.1);
    }
    const glorot = ratios('sigmoid', 'glorot');
    large.forEach((ratio, index) => expect(ratio).toBeGreaterThan(100 * glorot[index]!));
  });

  it('stays within a factor of ten with tanh and Glorot, ReLU or ELU and He', () => {
    const steady = [ratios('tanh', 'glorot'), ratios('relu', 'he'), ratios('elu', 'he')].flat();
    for (const ratio of steady) {
      expect(ratio).toBeGreaterThan(0.1);
      expect(ratio).toBeLessThan(10);
    }
  });
});

describe('six layers of 8, learning rate 0.1, 60 epochs', () => {
  const results = (activation: string, changes: Partial<training.DepthSettings> = {}): number[] =>
    SEEDS.map((seed) => {
      const settings = { activation, depth: 6, rate: 0.1, seed, ...changes };
      return after(training.network(engine, settings), training.EPOCHS, training.accuracy);
    });

  it('sigmoid stays at chance on every seed', () => {
    for (const accuracy of results('sigmoid')) {
      expect(accuracy).toBeGreaterThan(0.3);
      expect(accuracy).toBeLessThan(0.4);
    }
  });

  it('tanh, ReLU and ELU learn: more than nine tenths at most seeds', () => {
    for (const activation of ['tanh', 'relu', 'elu']) {
      const accuracies = results(activation);
      expect(medianOf(accuracies)).toBeGreaterThan(0.9);
      expect(Math.min(...accuracies)).toBeGreaterThan(0.45);
    }
  });

  it('sigmoid learns something with one layer', () => {
    for (const accuracy of results('sigmoid', { depth: 1 })) expect(accuracy).toBeGreaterThan(0.45);
  });
});

describe('two weights on their way', () => {
  const detours = (batch: number, centred: boolean): number[] =>
    SEEDS.map((seed) => walks.detour(walks.walk(engine, { batch, seed }, centred)));
  const signs = (batch: number, centred: boolean): number[] =>
    SEEDS.map((seed) => walks.walk(engine, { batch, seed }, centred).sameSignShare);

  it('both components share a sign on every step with positive inputs, on half of them when centred', () => {
    expect(signs(1, false)).toEqual(SEEDS.map(() => 1));
    for (const share of signs(1, true)) {
      expect(share).toBeGreaterThan(0.35);
      expect(share).toBeLessThan(0.65);
    }
  });

  it('the path is about three and a half times the straight line, and a third longer when centred', () => {
    for (const times of detours(1, false)) {
      expect(times).toBeGreaterThan(2.7);
      expect(times).toBeLessThan(4.3);
    }
    for (const times of detours(1, true)) {
      expect(times).toBeGreaterThan(1.1);
      expect(times).toBeLessThan(1.6);
    }
  });

  it('a smaller learning rate does not shorten the zig-zag', () => {
    for (const seed of SEEDS) {
      const [fast, slow] = [walks.RATE, walks.RATE / 4].map((learningRate) =>
        walks.detour(engine.teaching.twoWeights({ seed, learningRate, steps: walks.STEPS })),
      );
      expect(slow! / fast!).toBeGreaterThan(0.8);
    }
  });

  it('the harm fades with the batch and is gone with all the data', () => {
    const means = [1, 5, 25, walks.SAMPLES].map(
      (batch) => detours(batch, false).reduce((sum, times) => sum + times, 0) / SEEDS.length,
    );
    expect([...means].sort((one, other) => other - one)).toEqual(means);
    for (const times of detours(walks.SAMPLES, false)) expect(times).toBeLessThan(1.05);
  });

  it('start and minimum lie in the window, and so do the lines', () => {
    const { xMin, xMax, yMin, yMax } = walks.WINDOW;
    for (const centred of [true, false]) {
      for (const seed of SEEDS) {
        const { path, minimum } = walks.walk(engine, { batch: 1, seed }, centred);
        for (let at = 0; at < path.length; at += 2) {
          expect(path[at]! > xMin - 0.5 && path[at]! < xMax + 0.5).toBe(true);
          expect(path[at + 1]! > yMin - 0.5 && path[at + 1]! < yMax + 0.5).toBe(true);
        }
        expect([...minimum]).toEqual([4, -4]);
      }
    }
    const surfaces = [true, false].map((centred) => walks.surface(engine, 1, centred));
    const heights = walks.levels(surfaces);
    expect([...heights].sort((one, other) => one - other)).toEqual(heights);
  });
});
