// The classifier as a caller sees it: its defaults, its training, its state.
import { afterAll, describe, expect, it } from 'vitest';
import type { Classifier, ClassifierOptions, Dataset } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();
const spiral = engine.createDataset('spiral');
const made: Classifier[] = [];

/** A classifier with data, given back when the file is done. */
function create(options?: ClassifierOptions, data: Dataset = spiral): Classifier {
  const classifier = engine.createClassifier(options);
  made.push(classifier);
  classifier.setData(data.inputs, data.labels);
  return classifier;
}

function trained(steps: number, options?: ClassifierOptions): Float32Array {
  const classifier = create(options);
  classifier.train(steps);
  return classifier.parameters;
}

afterAll(() => {
  made.forEach((classifier) => classifier.dispose());
  expect(engine.liveObjects).toBe(0);
});

describe('defaults', () => {
  const explicit: ClassifierOptions = {
    inputs: 2,
    classes: 3,
    seed: 1,
    layers: [
      { units: 8, activation: 'tanh' },
      { units: 8, activation: 'tanh' },
    ],
    initializer: 'glorot',
    optimizer: { kind: 'sgd', learningRate: 0.1 },
    batchSize: 10,
    l2: 0,
  };

  it('are those of the documentation', () => {
    expect(trained(100)).toStrictEqual(trained(100, explicit));
    expect(trained(100, {})).toStrictEqual(trained(100, explicit));
    expect(create().learningRate).toBe(0.1);
    expect([create().inputs, create().classes]).toEqual([2, 3]);
  });

  it.each(Object.keys(explicit) as (keyof ClassifierOptions)[])('hold for %s alone', (name) => {
    expect(trained(40, { [name]: explicit[name] })).toStrictEqual(trained(40));
    expect(trained(40, { ...explicit, [name]: undefined })).toStrictEqual(trained(40));
  });

  it.each([
    [{ kind: 'momentum' }, { kind: 'momentum', learningRate: 0.1, momentum: 0.9 }],
    [{ kind: 'adam' }, { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8 }],
  ] as const)('of the optimizer %j', (short, long) => {
    expect(trained(40, { optimizer: short })).toStrictEqual(trained(40, { optimizer: long }));
  });

  it.each([
    ['elu', 1],
    ['leaky_relu', 0.01],
  ] as const)('of %s in a layer: alpha %d', (activation, alpha) => {
    const layers = (more: object) => [{ units: 4, activation, ...more }];
    expect(trained(40, { layers: layers({}) })).toStrictEqual(
      trained(40, { layers: layers({ alpha }) }),
    );
    expect(trained(40, { layers: layers({}) })).not.toEqual(
      trained(40, { layers: layers({ alpha: 0.5 }) }),
    );
  });
});

describe('every option changes the training', () => {
  const base = trained(40);
  it.each<[ClassifierOptions]>([
    [{ seed: 2 }],
    [{ seed: 1 + 2 ** 31 }],
    [{ seed: 1 + 2 ** 52 }],
    [{ batchSize: 9 }],
    [{ l2: 0.01 }],
    [{ optimizer: { kind: 'sgd', learningRate: 0.2 } }],
    [{ optimizer: { kind: 'momentum' } }],
    [{ optimizer: { kind: 'adam' } }],
    [{ initializer: 'he' }],
    [{ initializer: 'lecun' }],
    [{ initializer: 'normal' }],
    [{ initializer: 'zeros' }],
    [{ layers: [] }],
    [{ layers: [{ units: 8, activation: 'tanh' }] }],
    [
      {
        layers: [
          { units: 8, activation: 'tanh' },
          { units: 8, activation: 'relu' },
        ],
      },
    ],
  ])('%j', (options) => {
    expect(trained(40, options)).not.toEqual(base);
    expect(trained(40, options)).toStrictEqual(trained(40, options));
  });

  it.each(engine.activations.map(({ id }) => id))('a layer may have %s', (activation) => {
    const classifier = create({ layers: [{ units: 6, activation }] });
    const before = classifier.evaluate(spiral.inputs, spiral.labels).loss;
    classifier.train(360);
    expect(classifier.evaluate(spiral.inputs, spiral.labels).loss).toBeLessThan(before);
  });
});

describe('train', () => {
  it('counts steps and completed epochs: 180 samples in tens are 18 steps', () => {
    const classifier = create();
    expect(classifier.train(17)).toMatchObject({ step: 17, epoch: 0 });
    expect(classifier.train(1)).toMatchObject({ step: 18, epoch: 1 });
    expect(classifier.train(180)).toMatchObject({ step: 198, epoch: 11 });
  });

  it('keeps the last short batch', () => {
    const classifier = create({ batchSize: 50 });
    expect(classifier.train(4)).toMatchObject({ step: 4, epoch: 1 });
  });

  it('gives the same bits in one call as in many', () => {
    const classifier = create();
    for (const steps of [1, 2, 3, 30, 14]) classifier.train(steps);
    expect(classifier.parameters).toStrictEqual(trained(50));
  });

  it('reports the loss and accuracy before the update: those of evaluate for a full batch', () => {
    const classifier = create({ batchSize: 1000 });
    const before = classifier.evaluate(spiral.inputs, spiral.labels);
    const report = classifier.train(1);
    expect(report.loss).toBeCloseTo(before.loss, 12);
    expect(report.accuracy).toBe(before.accuracy);
    expect(report).toMatchObject({ step: 1, epoch: 1 });
    expect('diverged' in report).toBe(false);
  });

  it('reports means over the mini-batches of this call', () => {
    const [one, other] = [create(), create()];
    const single = Array.from({ length: 18 }, () => one.train(1));
    const together = other.train(18);
    const mean = (pick: (r: { loss: number; accuracy: number }) => number) =>
      single.map(pick).reduce((a, b) => a + b, 0) / 18;
    expect(together.loss).toBeCloseTo(
      mean((r) => r.loss),
      12,
    );
    expect(together.accuracy).toBeCloseTo(
      mean((r) => r.accuracy),
      12,
    );
  });

  it('takes a full batch in its own order, whatever the seed', () => {
    const parameters = create().parameters;
    const after = [1, 2].map((seed) => {
      const classifier = create({ seed, batchSize: 180 });
      classifier.parameters = parameters;
      classifier.train(5);
      return classifier.parameters;
    });
    expect(after[0]).toStrictEqual(after[1]);
  });

  it('separates the spiral: 0.97 within 200 epochs on at least 18 of 20 seeds', () => {
    const reached = Array.from({ length: 20 }, (_, i) => {
      const seed = i + 1;
      const data = engine.createDataset('spiral', { seed });
      const classifier = create({ seed }, data);
      for (let epochs = 0; epochs < 200; epochs += 10) {
        classifier.train(180);
        if (classifier.evaluate(data.inputs, data.labels).accuracy >= 0.97) return true;
      }
      return false;
    });
    expect(reached.filter(Boolean).length).toBeGreaterThanOrEqual(18);
  });

  it('overfits XOR to a loss below 1e-3', () => {
    const classifier = create(
      { classes: 2, batchSize: 4, optimizer: { kind: 'adam', learningRate: 0.05 } },
      {
        inputs: Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1),
        labels: Uint8Array.of(0, 1, 1, 0),
        classes: 2,
        test: { inputs: new Float32Array(0), labels: new Uint8Array(0) },
      },
    );
    classifier.train(1000);
    expect(classifier.train(1).loss).toBeLessThan(1e-3);
  });
});

describe('state', () => {
  it('reset gives back the beginning, bit for bit', () => {
    const classifier = create({ optimizer: { kind: 'adam' } });
    const fresh = classifier.parameters;
    classifier.train(57);
    const first = classifier.parameters;
    classifier.reset();
    expect(classifier.parameters).toStrictEqual(fresh);
    expect(classifier.train(57)).toMatchObject({ step: 57, epoch: 3 });
    expect(classifier.parameters).toStrictEqual(first);
  });

  it('reset with a seed equals a new classifier of that seed, and stays there', () => {
    const classifier = create();
    classifier.train(10);
    classifier.reset(5);
    classifier.train(30);
    expect(classifier.parameters).toStrictEqual(trained(30, { seed: 5 }));
    classifier.reset();
    expect(classifier.parameters).toStrictEqual(create({ seed: 5 }).parameters);
  });

  it('a clone goes on as the original would, and each its own way', () => {
    for (const kind of ['sgd', 'momentum', 'adam'] as const) {
      const original = create({ optimizer: { kind } });
      original.train(25);
      const clone = original.clone();
      made.push(clone);
      const parting = clone.parameters;
      original.train(25);
      expect(clone.parameters).toStrictEqual(parting);
      expect(clone.train(25)).toMatchObject({ step: 50 });
      expect(clone.parameters).toStrictEqual(original.parameters);
    }
  });

  it('a clone outlives its original', () => {
    const original = create();
    const clone = original.clone();
    original.dispose();
    expect(clone.train(1).step).toBe(1);
    clone.dispose();
  });

  it('parameters go out and in without a change of bits, as copies', () => {
    const source = create();
    source.train(20);
    const parameters = source.parameters;
    expect(parameters).toBeInstanceOf(Float32Array);
    expect(parameters.length).toBe((2 + 1) * 8 + (8 + 1) * 8 + (8 + 1) * 3);

    const target = create({ seed: 9 });
    target.parameters = parameters;
    expect(target.parameters).toStrictEqual(parameters);
    expect(target.predict(spiral.inputs)).toStrictEqual(source.predict(spiral.inputs));
    parameters.fill(0);
    expect(target.parameters).toStrictEqual(source.parameters);
    target.parameters.fill(0);
    expect(target.parameters).toStrictEqual(source.parameters);
  });

  it('parameters that are set keep the state of the optimizer', () => {
    const [set, free] = [create(momentum()), create(momentum())];
    set.train(10);
    free.train(10);
    set.parameters = set.parameters; // out and in again
    set.train(10);
    free.train(10);
    expect(set.parameters).toStrictEqual(free.parameters);
    function momentum(): ClassifierOptions {
      return { optimizer: { kind: 'momentum', learningRate: 0.05 } };
    }
  });

  it('the learning rate may change between calls', () => {
    const changed = create({ optimizer: { kind: 'sgd', learningRate: 0.3 } });
    changed.learningRate = 0.1;
    expect(changed.learningRate).toBe(0.1);
    changed.train(30);
    expect(changed.parameters).toStrictEqual(trained(30));
    changed.learningRate = 0.01;
    changed.train(30);
    expect(changed.parameters).not.toEqual(trained(60));
  });

  it('the data are a copy', () => {
    const data = engine.createDataset('spiral');
    const classifier = create({}, data);
    data.inputs.fill(0);
    data.labels.fill(0);
    classifier.train(30);
    expect(classifier.parameters).toStrictEqual(trained(30));
  });

  it('new data start a fresh epoch and keep the parameters', () => {
    const classifier = create();
    classifier.train(5);
    const before = classifier.parameters;
    classifier.setData(spiral.inputs, spiral.labels);
    expect(classifier.parameters).toStrictEqual(before);
    expect(classifier.train(18)).toMatchObject({ step: 23, epoch: 1 });
  });
});

describe('initializers', () => {
  const variances = { glorot: 2 / 500, he: 2 / 300, lecun: 1 / 300, normal: 1, zeros: 0 } as const;

  it.each(engine.initializers)('%s has its variance, mean 0 and biases 0', (initializer) => {
    const classifier = engine.createClassifier({
      inputs: 300,
      layers: [{ units: 200, activation: 'relu' }],
      initializer,
    });
    const weights = classifier.parameters.subarray(0, 300 * 200);
    const biases = classifier.parameters.subarray(300 * 200, 301 * 200);
    const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
    const variance = weights.reduce((a, b) => a + (b - mean) ** 2, 0) / weights.length;
    const expected = variances[initializer];
    // Six standard errors of 60,000 normal draws.
    expect(Math.abs(mean)).toBeLessThanOrEqual(6 * Math.sqrt(expected / weights.length));
    expect(Math.abs(variance - expected)).toBeLessThanOrEqual(expected * 0.035);
    expect(biases.every((b) => b === 0)).toBe(true);
    classifier.dispose();
  });
});

describe('divergence', () => {
  const wild: ClassifierOptions = {
    layers: [
      { units: 8, activation: 'linear' },
      { units: 8, activation: 'linear' },
    ],
    optimizer: { kind: 'sgd', learningRate: 1e6 },
  };

  it('is a result with its step and layer, and leaves the last finite parameters', () => {
    const classifier = create(wild);
    const report = classifier.train(1000);
    const { step, layer } = report.diverged!;
    expect(report.step).toBe(step - 1);
    expect(step).toBeLessThan(1000);
    expect([0, 1, 2]).toContain(layer);
    const parameters = classifier.parameters;
    expect([...parameters].every(Number.isFinite)).toBe(true);

    const twin = create(wild);
    if (step > 1) expect(twin.train(step - 1).diverged).toBeUndefined();
    expect(twin.parameters).toStrictEqual(parameters);
  });

  it('comes again from the same place, and names the same layer', () => {
    const classifier = create(wild);
    const first = classifier.train(1000).diverged;
    expect(classifier.train(1000).diverged).toEqual(first);
  });

  it('shows in the probe', () => {
    const classifier = create();
    expect(classifier.probe()).not.toHaveProperty('firstNonFiniteLayer');
    classifier.parameters = classifier.parameters.fill(3e38);
    expect(classifier.probe().firstNonFiniteLayer).toBe(0);
  });

  it('is over after a reset with a smaller rate', () => {
    const classifier = create({ ...wild, optimizer: { kind: 'adam', learningRate: 1e6 } });
    classifier.train(1000);
    classifier.reset();
    classifier.learningRate = 0.01;
    const report = classifier.train(500);
    expect(report).toMatchObject({ step: 500 });
    expect('diverged' in report).toBe(false);
    expect(report.loss).toBeLessThan(1.2);
  });
});

describe('dispose', () => {
  it('may be called twice, and `using` calls it', () => {
    const before = engine.liveObjects;
    const classifier = engine.createClassifier();
    expect(engine.liveObjects).toBe(before + 1);
    classifier.dispose();
    classifier.dispose();
    {
      using scoped = engine.createClassifier();
      expect(scoped.inputs).toBe(2);
      expect(engine.liveObjects).toBe(before + 1);
    }
    expect(engine.liveObjects).toBe(before);
  });
});
