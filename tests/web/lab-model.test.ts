// The classifier's state: what begins a network anew and what does not, and what Undo brings back.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../web/src/index.js';
import { LabModel } from '../../web/src/elements/softmax-classifier/model/lab-model.js';
import { Race } from '../../web/src/elements/softmax-classifier/model/race.js';
import { factsOf } from '../../web/src/elements/softmax-classifier/model/worlds.js';
import { generatedData } from '../../web/src/elements/training/run-data.js';
import { readClassifier, type ClassifierSettings } from '../../web/src/state/index.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

let engine: Engine;
beforeAll(async () => {
  engine = await loadBuiltEngine();
});

const settingsOf = (query: string): ClassifierSettings => {
  const texts = new URLSearchParams(query);
  return readClassifier(factsOf(engine), (name) => texts.get(name), undefined).settings;
};

/** A model whose networks are given back at the end. */
function withModel(query: string, test: (model: LabModel) => void): void {
  const settings = settingsOf(query);
  const model = new LabModel(engine, settings, settings);
  try {
    test(model);
  } finally {
    model.dispose();
  }
  expect(engine.liveObjects).toBe(0);
}

describe('the model of the classifier', () => {
  it('goes on with the same network at another learning rate, speed or condition to stop', () => {
    withModel('', (model) => {
      model.worlds.takeSteps(5);
      const { worlds } = model;
      for (const changes of [{ rate: 0.5 }, { speed: 'fast' }, { until: 'loss' }] as const) {
        expect(model.change('', changes)).toBe(false);
        expect(model.worlds).toBe(worlds);
      }
      expect(model.change('', { l2: 0.1 })).toBe(true);
      expect(model.worlds.step).toBe(0);
    });
  });

  it('brings a trained network back with Undo, weight for weight, over whatever replaced it', () => {
    withModel('', (model) => {
      model.worlds.takeSteps(20);
      const trained = model.worlds.a.parameters;
      model.change('', { optimizer: 'adam' });
      model.begin('', { ...model.settings, seed: 9 });
      model.chooseDataset('moons');
      while (model.canUndo) model.undo();
      expect(model.settings.optimizer).toBe('sgd');
      expect(model.worlds.a.parameters).toEqual(trained);
      expect(model.worlds.step).toBe(20);
    });
  });

  it('takes a weight that was changed by hand, several times in a row, as one step of undo', () => {
    withModel('', (model) => {
      model.worlds.takeSteps(3);
      const before = model.worlds.a.parameters;
      for (const value of [1, 2, 3]) model.setParameter(4, value);
      expect(model.worlds.a.parameters[4]).toBe(3);
      expect([...model.worlds.a.parameters].filter((one, at) => one !== before[at])).toEqual([3]);
      expect(model.undo()).toBe(true);
      expect(model.worlds.a.parameters).toEqual(before);
      expect(model.canUndo).toBe(false);
    });
  });

  it('steps on one point as the engine does, and the epochs go on from where they were', () => {
    withModel('', (model) => {
      using own = engine.createClassifier();
      const { inputs, labels } = engine.createDataset('spiral');
      own.setData(inputs, labels);
      own.train(4);
      own.trainOn(inputs.slice(14, 16), labels[7]!);
      model.worlds.takeSteps(4);
      model.stepOn(7);
      expect(model.worlds.a.parameters).toEqual(own.parameters);
      own.train(14);
      model.worlds.trainUntil(1, Infinity);
      expect(model.worlds.a.parameters).toEqual(own.parameters);
      expect(model.worlds.epoch).toBe(1);
      expect(own.train(18).epoch).toBe(2);
    });
  });

  it('sets B beside A from the same seed, and lets A go on alone as it stands', () => {
    withModel('', (model) => {
      model.change('', { against: { key: 'initializer', text: 'he' } });
      const { a, b } = model.worlds;
      expect(b!.points).toEqual(a.points);
      using he = engine.createClassifier({ initializer: 'he' });
      expect(b!.parameters).toEqual(he.parameters);
      model.worlds.trainUntil(2, Infinity);
      const trained = model.worlds.a.parameters;
      expect(model.change('', { against: null })).toBe(false);
      expect(model.worlds.b).toBeUndefined();
      expect(model.worlds.a.parameters).toEqual(trained);
      expect(model.worlds.epoch).toBe(2);
    });
  });

  it('gives B an activation with parameters of its own, whatever A has', () => {
    withModel('layers=leaky_relu-4(0.1)&against=activation:leaky_relu(0.5)', (model) => {
      const { a, b } = model.worlds;
      expect(b!.parameters).toEqual(a.parameters);
      model.worlds.takeSteps(10);
      using reference = engine.createClassifier({
        layers: [{ units: 4, activation: 'leaky_relu', alpha: 0.5 }],
      });
      const { inputs, labels } = engine.createDataset('spiral');
      reference.setData(inputs, labels);
      reference.train(10);
      expect(b!.parameters).toEqual(reference.parameters);
      expect(a.parameters).not.toEqual(b!.parameters);
    });
  });

  it('keeps a rate in which B differs when the rate of A changes', () => {
    withModel('against=rate:0', (model) => {
      expect(model.settings.against).toBeNull();
      model.change('', { against: { key: 'rate', text: '1e-6' } });
      const start = model.worlds.b!.parameters;
      model.change('', { rate: 1 });
      model.worlds.takeSteps(1);
      const moved = (now: Float32Array): number =>
        Math.max(...now.map((value, at) => Math.abs(value - start[at]!)));
      expect(moved(model.worlds.b!.parameters)).toBeLessThan(1e-4);
      expect(moved(model.worlds.a.parameters)).toBeGreaterThan(1e-3);
    });
  });
});

describe('a race', () => {
  it('trains each activation at each seed, and prints a line a run', () => {
    const race = new Race();
    const query = 'seed=3&held-out=0.2&race=relu,tanh&race-seeds=2';
    const settings = { ...settingsOf(query), raceEpochs: 5 };
    race.begin(engine, settings, (one) => generatedData(engine, one));
    race.advance(Infinity);
    expect(race.done).toBe(true);
    const rows = race.csv.trim().split('\n');
    expect(rows[0]).toBe('activation,seed,epochs,held_out_accuracy');
    expect(rows.slice(1).map((row) => row.replace(/,[^,]*$/, ''))).toEqual([
      'relu,3,5',
      'relu,4,5',
      'tanh,3,5',
      'tanh,4,5',
    ]);
    const data = engine.createDataset('spiral', { seed: 4, testFraction: 0.2 });
    using tanh = engine.createClassifier({ seed: 4 });
    tanh.setData(data.inputs, data.labels);
    tanh.train(5 * Math.ceil(data.labels.length / 10));
    const { accuracy } = tanh.evaluate(data.test.inputs, data.test.labels);
    expect(race.rows[1]!.values[1]).toBe(accuracy);
    race.stop();
    expect(engine.liveObjects).toBe(1);
  });
});
