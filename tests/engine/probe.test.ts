// What probe() says of a classifier's insides agrees with explain() and evaluate().
import { afterAll, describe, expect, it } from 'vitest';
import type { ActivationId, Explanation } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';
import { trainedClassifier } from './trained-classifier.js';

const engine = await loadBuiltEngine();
const { classifier, inputs, labels, layers, sample } = trainedClassifier(engine);
afterAll(() => classifier.dispose());

describe('probe', () => {
  const probe = classifier.probe();
  const explanations: Explanation[] = Array.from(labels, (label, i) =>
    classifier.explain(sample(i), label),
  );

  it('has one entry a layer, the output layer last and without states of units', () => {
    expect(probe.layers.map(({ units }) => units.length)).toEqual([5, 4, 0]);
    expect(probe.layers.map(({ positiveShare }) => positiveShare.length)).toEqual([5, 4, 0]);
    expect(probe.layers.map(({ inactiveShare }) => inactiveShare.length)).toEqual([5, 4, 0]);
    expect(probe).not.toHaveProperty('firstNonFiniteLayer');
  });

  it('has the loss and accuracy of evaluate', () => {
    const { loss, accuracy } = classifier.evaluate(inputs, labels);
    expect(probe.loss).toBeCloseTo(loss, 6);
    expect(probe.accuracy).toBe(accuracy);
  });

  it('has the statistics and histograms of every z and a', () => {
    probe.layers.forEach((layer, l) => {
      for (const part of ['z', 'a'] as const) {
        const values = explanations.flatMap((e) => [...e.layers[l]![part]]);
        const { mean, deviation, min, max, histogram } = layer[part];
        const expectedMean = values.reduce((a, x) => a + x, 0) / values.length;
        const variance = values.reduce((a, x) => a + (x - expectedMean) ** 2, 0) / values.length;
        expect(mean).toBeCloseTo(expectedMean, 5);
        expect(deviation).toBeCloseTo(Math.sqrt(variance), 5);
        expect(min).toBe(Math.min(...values));
        expect(max).toBe(Math.max(...values));
        expect([histogram.min, histogram.max]).toEqual([min, max]);
        expect(histogram.counts).toBeInstanceOf(Uint32Array);
        expect(histogram.counts.reduce((a, n) => a + n, 0)).toBe(values.length);
        expect(histogram.counts[0]).toBeGreaterThan(0);
        expect(histogram.counts.at(-1)).toBeGreaterThan(0);
      }
    });
  });

  it('has the gradient of the mean loss', () => {
    probe.layers.forEach((layer, l) => {
      const each = explanations.map((e) => e.layers[l]!.dLdW);
      const mean = Array.from(each[0]!, (_, i) => each.reduce((a, g) => a + g[i]!, 0) / 60);
      const rms = Math.sqrt(mean.reduce((a, g) => a + g * g, 0) / mean.length);
      expect(layer.gradientRms).toBeCloseTo(rms, 6);
    });
  });

  it('has the shares of positive and inactive values', () => {
    [0, 1].forEach((l) => {
      probe.layers[l]!.positiveShare.forEach((share, unit) => {
        const positive = explanations.filter((e) => e.layers[l]!.a[unit]! > 0).length;
        expect(share).toBeCloseTo(positive / 60, 6);
      });
      // Neither of the two functions is ever inactive.
      expect([...probe.layers[l]!.inactiveShare].every((share) => share === 0)).toBe(true);
      expect(new Set(probe.layers[l]!.units)).toEqual(new Set(['alive']));
    });
  });

  it('has the size of the last update beside the weights, 0 where there is none', () => {
    using fresh = engine.createClassifier({ layers, seed: 3 });
    fresh.setData(inputs, labels);
    const updates = () => fresh.probe().layers.map((layer) => layer.updateToWeight);
    expect(updates()).toEqual([0, 0, 0]);
    const before = fresh.parameters;
    fresh.train(1);
    const after = fresh.parameters;
    const rms = (values: number[]) =>
      Math.sqrt(values.reduce((a, x) => a + x * x, 0) / values.length);
    const firstLayer = [...after.subarray(0, 10)];
    const update = firstLayer.map((w, i) => w - before[i]!);
    expect(updates()[0]).toBeCloseTo(rms(update) / rms(firstLayer), 6);
    fresh.parameters = before;
    expect(updates()).toEqual([0, 0, 0]);
  });

  it('has no update after one that was refused', () => {
    using steep = engine.createClassifier({
      layers: [{ units: 1, activation: 'linear' }],
      classes: 3,
      optimizer: { kind: 'sgd', learningRate: 1e-37 },
    });
    steep.setData(inputs, labels);
    // Finite logits; a gradient that a large step takes beyond float32.
    steep.parameters = Float32Array.of(1e37, 1e37, 0, 1e-3, -1e-3, 0, 0, 0, 0);
    const updates = () => steep.probe().layers.map((layer) => layer.updateToWeight);
    expect(steep.train(1).diverged).toBeUndefined();
    expect(updates()[1]).toBeGreaterThan(0);
    steep.learningRate = 1e6;
    expect(steep.train(1).diverged).toMatchObject({ layer: 1 });
    expect(updates()).toEqual([0, 0]);
  });

  it('finds the dead and the saturated, and does not confuse them', () => {
    const states = (activation: ActivationId, bias: number) => {
      using one = engine.createClassifier({
        layers: [{ units: 1, activation }],
        classes: 2,
      });
      one.setData(
        inputs,
        labels.map((label) => label % 2),
      );
      one.parameters = Float32Array.of(0.1, 0.1, bias, 1, -1, 0, 0);
      const { units, inactiveShare, positiveShare } = one.probe().layers[0]!;
      return [units[0], inactiveShare[0], positiveShare[0]];
    };
    expect(states('relu', -50)).toEqual(['dead', 1, 0]);
    expect(states('relu', 50)).toEqual(['alive', 0, 1]);
    expect(states('sigmoid', 50)).toEqual(['saturated', 0, 1]);
    expect(states('sigmoid', 0)).toEqual(['alive', 0, 1]);
    expect(states('tanh', -50)).toEqual(['saturated', 0, 0]);
    // Value 6, not 0: saturated, not dead.
    expect(states('relu6', 50)).toEqual(['saturated', 0, 1]);
  });
});
