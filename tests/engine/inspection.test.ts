// Looking into a classifier: its numbers agree with each other and with the engine's own functions.
import { afterAll, describe, expect, it } from 'vitest';
import type { ActivationId, ClassifierOptions } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';
import { trainedClassifier } from './trained-classifier.js';

const engine = await loadBuiltEngine();
const { classifier, inputs, labels, layers, sample } = trainedClassifier(engine);
const functions: [ActivationId, number][] = layers.map(({ activation, alpha }) => [
  activation,
  alpha,
]);
afterAll(() => classifier.dispose());

/** The weights and biases of each layer, cut out of `parameters`. */
function weightsAndBiases(): { weights: Float32Array[]; biases: Float32Array }[] {
  const all = classifier.parameters;
  let at = 0;
  const next = (count: number): Float32Array => all.subarray(at, (at += count));
  return [
    [2, 5],
    [5, 4],
    [4, 3],
  ].map(([from, units]) => ({
    weights: Array.from({ length: units! }, () => next(from!)),
    biases: next(units!),
  }));
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a, (x, i) => x * b[i]!).reduce((sum, product) => sum + product, 0);

function expectClose(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, 5));
}

describe('explain', () => {
  const network = weightsAndBiases();

  it('has z that are the weighted sums and a that are f(z), layer by layer', () => {
    for (let i = 0; i < 60; i++) {
      const explanation = classifier.explain(sample(i));
      let a: Float32Array = sample(i);
      network.forEach(({ weights, biases }, l) => {
        const layer = explanation.layers[l]!;
        expectClose(
          layer.z,
          weights.map((row, unit) => dot(row, a) + biases[unit]!),
        );
        const [id, alpha] = functions[l] ?? [];
        const expected =
          id === undefined ? engine.softmax(layer.z) : engine.apply(id, layer.z, { alpha });
        expectClose(layer.a, [...expected]);
        a = layer.a;
      });
    }
  });

  it('names the output layer: logits, probabilities, p - y and the loss', () => {
    const explanation = classifier.explain(sample(7), 2);
    const output = explanation.layers[2]!;
    expect(explanation.layers.length).toBe(3);
    expect(explanation.logits).toStrictEqual(output.z);
    expect(explanation.probabilities).toStrictEqual(output.a);
    const { loss, gradient } = engine.crossEntropy(explanation.logits, 2);
    expect(explanation.loss).toBeCloseTo(loss, 6);
    expectClose(explanation.gradient, [...gradient]);
  });

  it('has the backward pass of a labelled sample, by the chain rule', () => {
    const { layers, gradient } = classifier.explain(sample(4), 1);
    expect(layers[2]!.dLdA.length).toBe(0);
    expect(layers[2]!.dLdZ).toStrictEqual(gradient);
    for (let l = 2; l >= 0; l--) {
      const { dLdZ, dLdW } = layers[l]!;
      const before = l === 0 ? sample(4) : layers[l - 1]!.a;
      expectClose(
        dLdW,
        [...dLdZ].flatMap((dz) => Array.from(before, (x) => dz * x)),
      );
      if (l === 0) continue;
      const below = layers[l - 1]!;
      const { weights } = network[l]!;
      expectClose(
        below.dLdA,
        Array.from(below.a, (_, j) =>
          dot(
            weights.map((row) => row[j]!),
            dLdZ,
          ),
        ),
      );
      const [id, alpha] = functions[l - 1]!;
      const slope = engine.applyDerivative(id, below.z, { alpha });
      expectClose(
        below.dLdZ,
        Array.from(below.dLdA, (d, j) => d * slope[j]!),
      );
    }
  });

  it('without a label has no backward pass: empty arrays, and NaN for the loss', () => {
    const { layers, gradient, loss } = classifier.explain(sample(0));
    expect(loss).toBeNaN();
    expect(gradient.length).toBe(0);
    for (const { dLdA, dLdZ, dLdW } of layers) {
      expect([dLdA.length, dLdZ.length, dLdW.length]).toEqual([0, 0, 0]);
    }
  });

  it('changes nothing, nor do the other ways of looking', () => {
    const before = classifier.parameters;
    const twin = classifier.clone();
    classifier.explain(sample(0), 1);
    classifier.probe();
    classifier.predict(inputs);
    classifier.evaluate(inputs, labels);
    classifier.reliability(inputs, labels, 10);
    classifier.grid({ xMin: -1, xMax: 1, yMin: -1, yMax: 1, columns: 4, rows: 4 });
    expect(classifier.parameters).toStrictEqual(before);
    const other = classifier.clone();
    expect(other.train(20)).toEqual(twin.train(20));
    expect(other.parameters).toStrictEqual(twin.parameters);
    other.dispose();
    twin.dispose();
  });
});

describe('predict', () => {
  it('gives the probabilities of explain, row by row', () => {
    const all = classifier.predict(inputs);
    expect(all.length).toBe(180);
    for (let i = 0; i < 60; i++) {
      const row = all.slice(3 * i, 3 * i + 3);
      expect(row).toStrictEqual(classifier.explain(sample(i)).probabilities);
      expect(row).toStrictEqual(classifier.predict(sample(i)));
    }
  });
});

describe('trainOn', () => {
  it('moves each parameter by the rate times the gradient that explain shows', () => {
    const twin = classifier.clone();
    const before = twin.parameters;
    const { layers, loss } = twin.explain(sample(9), 0);
    const gradient = layers.flatMap(({ dLdW, dLdZ }) => [...dLdW, ...dLdZ]);
    const report = twin.trainOn(sample(9), 0);
    const after = twin.parameters;
    expect(report.loss).toBeCloseTo(loss, 6);
    gradient.forEach((g, i) => expect(after[i]).toBeCloseTo(before[i]! - 0.1 * g, 6));
    expect(report.step).toBe(61);
    twin.dispose();
  });

  it('needs no data', () => {
    const alone = engine.createClassifier();
    for (let i = 0; i < 50; i++) alone.trainOn(sample(0), 2);
    expect(alone.trainOn(sample(0), 2).loss).toBeLessThan(0.05);
    alone.dispose();
  });
});

describe('updates', () => {
  /** The parameters after one step on the whole data, from the same weights. */
  function afterOneStep(options: ClassifierOptions): Float32Array {
    using fresh = engine.createClassifier({ ...options, layers, batchSize: 60, seed: 3 });
    fresh.setData(inputs, labels);
    fresh.train(1);
    return fresh.parameters;
  }
  const start = (() => {
    using fresh = engine.createClassifier({ layers, seed: 3 });
    return fresh.parameters;
  })();

  it('l2 shrinks the weights and leaves the biases', () => {
    const plain = afterOneStep({});
    const shrunk = afterOneStep({ l2: 0.5 });
    const isWeight = weightsAndBiases().flatMap(({ weights, biases }) => [
      ...weights.flatMap((row) => [...row].map(() => true)),
      ...[...biases].map(() => false),
    ]);
    plain.forEach((p, i) => {
      const pull = isWeight[i] ? 0.1 * 0.5 * start[i]! : 0;
      expect(shrunk[i]).toBeCloseTo(p - pull, 6);
    });
  });

  it('momentum begins as sgd does, and Adam with steps of the learning rate', () => {
    expect(afterOneStep({ optimizer: { kind: 'momentum', learningRate: 0.1 } })).toStrictEqual(
      afterOneStep({ optimizer: { kind: 'sgd', learningRate: 0.1 } }),
    );
    const adam = afterOneStep({ optimizer: { kind: 'adam', learningRate: 0.01 } });
    adam.forEach((p, i) => expect(Math.abs(p - start[i]!)).toBeCloseTo(0.01, 4));
  });
});

describe('evaluate', () => {
  it('has the mean loss, the accuracy, and a confusion matrix [true][predicted]', () => {
    const { loss, accuracy, confusion } = classifier.evaluate(inputs, labels);
    const expected = new Uint32Array(9);
    let sum = 0;
    labels.forEach((label, i) => {
      const { logits } = classifier.explain(sample(i));
      sum += engine.crossEntropy(logits, label).loss;
      const predicted = logits.indexOf(Math.max(...logits));
      expected[3 * label + predicted]!++;
    });
    expect(confusion).toStrictEqual(expected);
    expect(loss).toBeCloseTo(sum / 60, 5);
    expect(accuracy).toBe((expected[0]! + expected[4]! + expected[8]!) / 60);
  });
});

describe('reliability', () => {
  it('sorts the samples into equal intervals of confidence', () => {
    const bins = classifier.reliability(inputs, labels, 5);
    const all = Array.from(labels, (label, i) => {
      const { probabilities } = classifier.explain(sample(i));
      const confidence = Math.max(...probabilities);
      return { confidence, right: probabilities.indexOf(confidence) === label };
    });
    expect(bins.length).toBe(5);
    bins.forEach((bin, b) => {
      const inside = all.filter(({ confidence: c }) => Math.min(Math.floor(c * 5), 4) === b);
      expect(bin.count).toBe(inside.length);
      if (inside.length === 0) {
        expect([bin.confidence, bin.accuracy]).toEqual([NaN, NaN]);
        return;
      }
      const mean = (value: (s: (typeof all)[number]) => number) =>
        inside.map(value).reduce((a, x) => a + x, 0) / inside.length;
      expect(bin.confidence).toBeCloseTo(
        mean((s) => s.confidence),
        6,
      );
      expect(bin.accuracy).toBeCloseTo(
        mean((s) => (s.right ? 1 : 0)),
        12,
      );
    });
  });

  it('counts a probability of 1 in the last bin', () => {
    using sure = engine.createClassifier({ layers: [], classes: 2 });
    sure.parameters = Float32Array.of(0, 0, 0, 0, 200, -200);
    const bins = sure.reliability(inputs, new Uint8Array(60), 4);
    expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 60]);
    expect(bins[3]).toEqual({ count: 60, confidence: 1, accuracy: 1 });
  });
});

describe('grid', () => {
  it('runs row by row from yMin, column by column from xMin, and reaches both ends', () => {
    const plane = { xMin: -1, xMax: 2, yMin: -3, yMax: 5, columns: 4, rows: 3 };
    const points = [-3, 1, 5].flatMap((y) => [-1, 0, 1, 2].flatMap((x) => [x, y]));
    expect(classifier.grid(plane)).toStrictEqual(classifier.predict(Float32Array.from(points)));
  });

  it('rises to the right for a class that x favours, and downwards the array for y', () => {
    using flat = engine.createClassifier({ layers: [], classes: 2 });
    const plane = { xMin: -1, xMax: 1, yMin: -1, yMax: 1, columns: 3, rows: 3 };
    const second = () => Array.from({ length: 9 }, (_, i) => flat.grid(plane)[2 * i + 1]!);
    flat.parameters = Float32Array.of(0, 0, 1, 0, 0, 0);
    let p = second();
    expect(p[0]).toBeLessThan(p[1]!);
    expect(p[0]).toBe(p[3]);
    flat.parameters = Float32Array.of(0, 0, 0, 1, 0, 0);
    p = second();
    expect(p[0]).toBe(p[1]);
    expect(p[0]).toBeLessThan(p[3]!);
  });

  it('may be a single point', () => {
    const one = classifier.grid({ xMin: 0.5, xMax: 9, yMin: -0.5, yMax: 9, columns: 1, rows: 1 });
    expect(one).toStrictEqual(classifier.predict(Float32Array.of(0.5, -0.5)));
  });
});

describe('gradient', () => {
  it('is the mean of the derivatives that explain gives of each sample, laid out as the parameters', () => {
    const gradient = classifier.gradient();
    expect(gradient).toHaveLength(classifier.parameters.length);
    const columns = inputs.length / labels.length;
    classifier.layout.forEach(({ weightsOffset, inputs: before, units }, layer) => {
      const mean = new Float64Array(units * before);
      labels.forEach((label, index) => {
        const sample = inputs.slice(columns * index, columns * (index + 1));
        classifier.explain(sample, label).layers[layer]!.dLdW.forEach((term, at) => {
          mean[at]! += term / labels.length;
        });
      });
      mean.forEach((value, at) => expect(gradient[weightsOffset + at]).toBeCloseTo(value, 6));
      const squares = mean.reduce((sum, value) => sum + value * value, 0);
      const { gradientRms } = classifier.probe().layers[layer]!;
      expect(Math.sqrt(squares / mean.length)).toBeCloseTo(gradientRms, 6);
    });
  });
});
