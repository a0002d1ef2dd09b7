// Input features and the network's layout, through the public API.
import { describe, expect, it } from 'vitest';
import type { InputFeatureId } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();
const point = Float32Array.of(0.5, -2);

describe('inputFeatures', () => {
  it('lists each with its formula and a label, and cannot be changed', () => {
    expect(engine.inputFeatures.map(({ id, label }) => [id, label])).toEqual([
      ['x', 'x'],
      ['y', 'y'],
      ['x_squared', 'x²'],
      ['y_squared', 'y²'],
      ['x_times_y', 'xy'],
      ['sin_x', 'sin x'],
      ['sin_y', 'sin y'],
    ]);
    expect(engine.inputFeatures.find(({ id }) => id === 'sin_x')!.formula).toBe('\\sin x');
    expect(Object.isFrozen(engine.inputFeatures[0])).toBe(true);
  });
});

describe('a classifier with features', () => {
  it('takes points, and explains what its first layer saw of them', () => {
    const features: InputFeatureId[] = ['x_times_y', 'x', 'y_squared'];
    using classifier = engine.createClassifier({ features });
    expect(classifier.inputs).toBe(2);
    const { inputs, layers } = classifier.explain(point, 1);
    expect([...inputs]).toEqual([-1, 0.5, 4]);
    expect(layers[0]!.dLdW).toHaveLength(3 * 8);
    expect(classifier.predict(point)).toHaveLength(3);
  });

  it('sees the point itself without any', () => {
    using classifier = engine.createClassifier();
    expect(classifier.explain(point).inputs).toEqual(point);
  });

  it('is repeated by a clone and a reset', () => {
    const { inputs, labels } = engine.createDataset('rings');
    using classifier = engine.createClassifier({ features: ['x_squared', 'y_squared'] });
    classifier.setData(inputs, labels);
    classifier.train(50);
    using copy = classifier.clone();
    classifier.train(30);
    copy.train(30);
    expect(copy.parameters).toEqual(classifier.parameters);
    copy.reset();
    copy.train(80);
    expect(copy.parameters).toEqual(classifier.parameters);
  });
});

describe('layout', () => {
  it('says where the weights and biases of each layer stand', () => {
    using classifier = engine.createClassifier({
      layers: [{ units: 4, activation: 'tanh' }],
      features: ['x', 'y', 'sin_x'],
    });
    expect(classifier.layout).toEqual([
      { inputs: 3, units: 4, weightsOffset: 0, biasesOffset: 12 },
      { inputs: 4, units: 3, weightsOffset: 16, biasesOffset: 28 },
    ]);
    expect(classifier.parameters).toHaveLength(31);
  });

  it('is what it takes to change one weight, and nothing else changes', () => {
    const { inputs, labels } = engine.createDataset('spiral');
    using classifier = engine.createClassifier({ optimizer: { kind: 'adam' } });
    classifier.setData(inputs, labels);
    const { step } = classifier.train(20);
    const { parameters, layout } = classifier;
    const [, second] = layout;
    // Unit 5 of the second layer, its input 2; then that unit's bias.
    parameters[second!.weightsOffset + 5 * second!.inputs + 2] = 0.75;
    parameters[second!.biasesOffset + 5] = -0.25;
    classifier.parameters = parameters;
    const { layers } = classifier.explain(Float32Array.of(0.1, 0.2), 0);
    const z = [...layers[0]!.a].reduce(
      (sum, a, i) => sum + a * parameters[second!.weightsOffset + 5 * second!.inputs + i]!,
      -0.25,
    );
    expect(layers[1]!.z[5]).toBeCloseTo(z, 6);
    expect(classifier.train(1).step).toBe(step + 1);
  });
});

describe('unitGrid', () => {
  const plane = { xMin: -1, xMax: 1, yMin: -2, yMax: 2, columns: 5, rows: 3 };

  it.each([0, 1])('of layer %d holds, unit by unit, its activation at each point', (layer) => {
    using classifier = engine.createClassifier({
      layers: [
        { units: 2, activation: 'sigmoid' },
        { units: 3, activation: 'elu' },
      ],
      features: ['x', 'x_times_y'],
    });
    const grid = classifier.unitGrid({ ...plane, layer });
    const units = layer + 2;
    expect(grid).toHaveLength(units * 15);
    for (let i = 0; i < 15; i++) {
      const at = Float32Array.of(-1 + 0.5 * (i % 5), -2 + 2 * Math.floor(i / 5));
      const { a } = classifier.explain(at).layers[layer]!;
      a.forEach((value, unit) => expect(grid[unit * 15 + i]).toBeCloseTo(value, 6));
    }
  });
});
