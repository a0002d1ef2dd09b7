// What lesson 2 says of ReLU, over many seeds, from the plans that its experiments run.
import { describe, expect, it } from 'vitest';
import { alike, spiral } from '../../web/src/elements/experiments/network.js';
import { World } from '../../web/src/elements/training/world.js';
import { SweepRun } from '../../web/src/elements/training/sweep-run.js';
import * as bias from '../../web/src/elements/experiments/bias-cloud/plan.js';
import * as dead from '../../web/src/elements/experiments/dead-units/plan.js';
import * as fast from '../../web/src/elements/experiments/epochs-to-accuracy/plan.js';
import * as rescue from '../../web/src/elements/experiments/kill-then-rescue/plan.js';
import * as timing from '../../web/src/elements/experiments/function-timing/plan.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const engine = await loadBuiltEngine();
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)]!;
}

describe('dead units against the learning rate', () => {
  const atRate = (rate: number): { dead: number; accuracy: number }[] =>
    SEEDS.map((seed) => {
      const world = new World(
        engine,
        { title: '', network: dead.network(engine, 'relu', rate, seed) },
        60,
      );
      world.trainUntil(60, Infinity);
      const result = { dead: dead.deadUnits(world), accuracy: world.run.training.accuracy };
      world.dispose();
      return result;
    });

  it('finds at most a handful at 0.1, and a network that has learned', () => {
    for (const { dead: count, accuracy } of atRate(0.1)) {
      expect(count).toBeLessThanOrEqual(7);
      expect(accuracy).toBeGreaterThan(0.9);
    }
  });

  it('finds a third to three quarters at 1, and nothing learned beyond chance', () => {
    for (const { dead: count, accuracy } of atRate(1)) {
      expect(count).toBeGreaterThanOrEqual(9);
      expect(count).toBeLessThanOrEqual(28);
      expect(accuracy).toBeLessThan(0.5);
    }
  });

  it('finds a few dead before the first step, on every seed', () => {
    for (const seed of SEEDS) {
      const world = new World(
        engine,
        { title: '', network: dead.network(engine, 'relu', 0.1, seed) },
        60,
      );
      expect(dead.deadUnits(world)).toBeLessThanOrEqual(8);
      expect(dead.deadUnits(world)).toBeGreaterThanOrEqual(1);
      world.dispose();
    }
  });
});

describe('kill, then rescue', () => {
  const settings = (seed: number): rescue.RescueSettings => ({
    activation: 'relu',
    damage: 1.5,
    damageEpochs: 10,
    rate: 0.1,
    rescueEpochs: 60,
    seed,
  });
  const results = SEEDS.map((seed) => {
    const network = rescue.network(engine, settings(seed));
    const sound = new World(engine, { title: '', network }, 70);
    const hurt = new World(
      engine,
      { title: '', network, rates: rescue.phases(settings(seed)) },
      70,
    );
    sound.trainUntil(70, Infinity);
    hurt.trainUntil(70, Infinity);
    const result = {
      sound: sound.run.training.accuracy,
      hurt: hurt.run.training.accuracy,
      before: rescue.deadAfterDamage(hurt)!,
      after: rescue.deadNow(hurt),
    };
    sound.dispose();
    hurt.dispose();
    return result;
  });

  it('kills about half of the 24 units in ten epochs', () => {
    for (const { before } of results) {
      expect(before).toBeGreaterThanOrEqual(6);
      expect(before).toBeLessThanOrEqual(22);
    }
  });

  it('brings hardly any of them back', () => {
    const before = results.reduce((sum, result) => sum + result.before, 0);
    const after = results.reduce((sum, result) => sum + result.after, 0);
    expect(after / before).toBeGreaterThan(0.85);
    const unchanged = results.filter((result) => Math.abs(result.after - result.before) <= 1);
    expect(unchanged.length).toBeGreaterThanOrEqual(8);
  });

  it('costs much accuracy, while the undamaged network learns on every seed', () => {
    for (const { sound } of results) expect(sound).toBeGreaterThan(0.9);
    expect(median(results.map(({ hurt }) => hurt))).toBeLessThan(0.85);
    expect(results.filter(({ hurt, sound }) => hurt < sound - 0.1).length).toBeGreaterThanOrEqual(
      9,
    );
  });
});

describe('epochs until 90 % are right', () => {
  const plan = {
    conditions: fast.ENTRIES.map((entry) => fast.condition(engine, entry, entry.activation)),
    firstSeed: 1,
    seeds: 12,
    epochs: 600,
    until: fast.isThere,
    measure: fast.epochsTaken,
  };
  const run = new SweepRun(engine, plan);
  while (!run.done) run.step();
  const [sigmoid, relu, sigmoidOwn, reluOwn] = [0, 1, 2, 3].map((at) => run.results(at));

  it('needs more than ten times as many with sigmoid at the same rate, on every seed', () => {
    sigmoid!.forEach((epochs, at) => expect(epochs).toBeGreaterThan(10 * relu![at]!));
    expect(median(sigmoid!) / median(relu!)).toBeGreaterThan(15);
  });

  it('needs only a few times as many when each has a good rate', () => {
    const ratio = median(sigmoidOwn!) / median(reluOwn!);
    expect(ratio).toBeGreaterThan(2);
    expect(ratio).toBeLessThan(8);
    expect(median(sigmoidOwn!)).toBeLessThan(median(sigmoid!) / 5);
  });

  it('counts the same epochs however finely the time is sliced', () => {
    const sliced = new SweepRun(engine, { ...plan, seeds: 1 });
    while (!sliced.done) sliced.advance(performance.now() + 0.05);
    for (const at of [0, 1, 2, 3]) expect(sliced.results(at)[0]).toBe(run.results(at)[0]);
    sliced.dispose();
  });
});

describe('the cloud and its bias', () => {
  it('is dead from minus the largest draw on, and never for a function with a slope on the left', () => {
    for (const seed of SEEDS) {
      const settings = { activation: 'relu', bias: 0, count: 120, seed };
      const edge = bias.deadFrom(engine, settings);
      expect(edge).toBeLessThan(-1.5);
      expect(edge).toBeGreaterThan(-4.5);
      expect(new bias.Cloud(engine, { ...settings, bias: edge - 0.01 }).dead).toBe(true);
      expect(new bias.Cloud(engine, { ...settings, bias: edge + 0.01 }).dead).toBe(false);
      const leaky = new bias.Cloud(engine, { ...settings, activation: 'leaky_relu', bias: -8 });
      expect(leaky.dead).toBe(false);
      expect(leaky.saturated).toBe(false);
    }
  });

  it('is inactive for about half of the inputs at bias 0, and alive', () => {
    for (const seed of SEEDS) {
      const cloud = new bias.Cloud(engine, { activation: 'relu', bias: 0, count: 120, seed });
      expect(cloud.inactive).toBeGreaterThan(36);
      expect(cloud.inactive).toBeLessThan(84);
      expect(cloud.dead).toBe(false);
    }
  });

  it('saturates a sigmoid at both ends, and can kill it at neither', () => {
    for (const end of [-8, 8]) {
      const settings = { activation: 'sigmoid', bias: end, count: 120, seed: 1 };
      const cloud = new bias.Cloud(engine, settings);
      expect(cloud.saturated).toBe(true);
      expect(cloud.dead).toBe(false);
    }
    expect(bias.canDie(engine, 'relu')).toBe(true);
    for (const id of ['leaky_relu', 'sigmoid', 'tanh', 'elu']) {
      expect(bias.canDie(engine, id)).toBe(false);
    }
  });
});

describe('timing', () => {
  // Times differ from machine to machine; asserted is what they are times of.
  it('times every function once a repeat, and passes with a million values', () => {
    const run = new timing.TimingRun(engine, 2, 1);
    while (!run.done) run.step();
    expect(run.functions.map(({ id }) => id)).toEqual(engine.activations.map(({ id }) => id));
    for (const { times } of [...run.functions, ...run.passes]) {
      expect(times).toHaveLength(2);
      for (const time of times) expect(time).toBeGreaterThan(0);
    }
    expect(timing.PASS_VALUES).toBeGreaterThanOrEqual(timing.VALUES);
    run.dispose();
  });

  it('spends most of a pass on products: a pass takes many times as long as its functions alone', () => {
    const run = new timing.TimingRun(engine, 5, 1);
    while (!run.done) run.step();
    const alone = run.functions.find(({ id }) => id === 'relu')!;
    const pass = run.passes.find(({ id }) => id === 'relu')!;
    expect(median(pass.times)).toBeGreaterThan(5 * median(alone.times));
    run.dispose();
  });
});

describe('a dead layer', () => {
  it('stops the gradient of every layer before it, exactly', () => {
    const layers = alike(engine, 4, 8, 'relu');
    let seen = 0;
    for (const seed of SEEDS) {
      const network = spiral(engine, { seed, rate: 1, initializer: 'he', layers });
      const world = new World(engine, { title: '', network }, 60);
      world.trainUntil(60, Infinity);
      const { probe } = world;
      const whole = probe.layers.map(
        ({ units }) => units.length > 0 && units.every((state) => state === 'dead'),
      );
      const last = whole.lastIndexOf(true);
      for (let layer = 0; layer <= last; layer += 1) {
        expect(probe.layers[layer]!.gradientRms).toBe(0);
        seen += 1;
      }
      world.dispose();
    }
    expect(seen).toBeGreaterThan(0);
  });
});
