// The networks of the lessons in Node, through the package's public engine alone: what the pages must show.
import type { ActivationId, Engine } from '../../../web/src/index.js';

export interface Spiral {
  readonly layers: number;
  readonly units: number;
  readonly activation: ActivationId;
  readonly alpha?: number;
  readonly seed: number;
  /** Learning rates, each for so many epochs. */
  readonly phases: readonly (readonly [rate: number, epochs: number])[];
}

export interface Trained {
  readonly loss: number;
  readonly accuracy: number;
  readonly diverged: boolean;
  /** Dead units at the end of each phase. */
  readonly dead: readonly number[];
  /** Completed epochs until 90 % were right at the end of one, or undefined. */
  readonly epochsTo90: number | undefined;
}

/** Three classes, 180 points, He initialisation, batches of ten: what the experiments train on. */
export function trainSpiral(engine: Engine, spiral: Spiral): Trained {
  const { seed, phases, units, activation, alpha } = spiral;
  const { inputs, labels } = engine.createDataset('spiral', { seed });
  const layer = { units, activation, ...(alpha === undefined ? {} : { alpha }) };
  const classifier = engine.createClassifier({
    seed,
    layers: Array.from({ length: spiral.layers }, () => layer),
    initializer: 'he',
    optimizer: { kind: 'sgd', learningRate: phases[0]![0] },
    batchSize: 10,
  });
  classifier.setData(inputs, labels);
  const dead: number[] = [];
  let diverged = false;
  let epochsTo90: number | undefined;
  for (const [rate, epochs] of phases) {
    classifier.learningRate = rate;
    for (let epoch = 0; epoch < epochs && !diverged; epoch += 1) {
      const report = classifier.train(labels.length / 10);
      diverged = report.diverged !== undefined;
      if (classifier.evaluate(inputs, labels).accuracy >= 0.9) epochsTo90 ??= report.epoch;
    }
    const states = classifier.probe().layers.flatMap(({ units: all }) => all);
    dead.push(states.filter((state) => state === 'dead').length);
  }
  const { loss, accuracy } = classifier.evaluate(inputs, labels);
  classifier.dispose();
  return { loss, accuracy, diverged, dead, epochsTo90 };
}
