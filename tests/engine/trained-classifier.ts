// A classifier for the tests that look into one.
import type { Classifier, Engine } from '../../web/src/index.js';

const LAYERS = [
  { units: 5, activation: 'leaky_relu', alpha: 0.25 },
  { units: 4, activation: 'elu', alpha: 1.5 },
] as const;

/** Sixty points of a spiral, and a network that has learnt them a little. Whoever asks for it disposes of it. */
export function trainedClassifier(engine: Engine): {
  readonly classifier: Classifier;
  readonly inputs: Float32Array;
  readonly labels: Uint8Array;
  readonly layers: typeof LAYERS;
  /** The coordinates of a point. */
  readonly sample: (i: number) => Float32Array;
} {
  const { inputs, labels } = engine.createDataset('spiral', { samples: 60 });
  const classifier = engine.createClassifier({ layers: LAYERS, seed: 3 });
  classifier.setData(inputs, labels);
  classifier.train(60);
  return {
    classifier,
    inputs,
    labels,
    layers: LAYERS,
    sample: (i) => inputs.slice(2 * i, 2 * i + 2),
  };
}
