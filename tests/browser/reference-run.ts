// The run that a classifier on a page must show, made by the package's engine in Node with the same settings.
import type { Classifier, Dataset, DatasetId, Engine, LayerOptions } from '../../web/src/index.js';
import { fixedText, percentText, type Words } from '../../web/src/locales/index.js';

export interface ReferenceSettings {
  readonly dataset?: DatasetId;
  readonly seed?: number;
  readonly classes?: number;
  readonly samples?: number;
  readonly noise?: number;
  readonly testFraction?: number;
  readonly layers?: readonly LayerOptions[];
  readonly initializer?: 'glorot' | 'he' | 'lecun' | 'normal' | 'zeros';
  readonly optimizer?: 'sgd' | 'momentum' | 'adam';
  readonly learningRate?: number;
  /** 'all' is the whole training set. */
  readonly batch?: number | 'all';
}

export class ReferenceRun {
  readonly data: Dataset;
  readonly classifier: Classifier;

  constructor(engine: Engine, settings: ReferenceSettings = {}) {
    const { dataset = 'spiral', seed = 1, learningRate = 0.1, batch = 10 } = settings;
    const { classes, samples, noise, testFraction, layers, initializer } = settings;
    this.data = engine.createDataset(dataset, {
      seed,
      ...given({ classes, samples, noise, testFraction }),
    });
    this.classifier = engine.createClassifier({
      seed,
      classes: this.data.classes,
      optimizer: { kind: settings.optimizer ?? 'sgd', learningRate },
      batchSize: batch === 'all' ? this.data.labels.length : batch,
      ...given({ layers, initializer }),
    });
    this.classifier.setData(this.data.inputs, this.data.labels);
  }

  train(steps: number): ReturnType<Classifier['train']> {
    return this.classifier.train(steps);
  }

  /** As the page says it beside the progress. */
  status(words: Words): string {
    const { loss, accuracy } = this.classifier.evaluate(this.data.inputs, this.data.labels);
    return words.run.status(fixedText(loss, 3), words.percent(percentText(accuracy)));
  }

  /** The rows of the table beside a point: logit, p and p − y of each class. */
  scores(point: number): string[][] {
    const input = this.data.inputs.slice(2 * point, 2 * point + 2);
    const explained = this.classifier.explain(input, this.data.labels[point]);
    return Array.from(explained.logits, (logit, index) => [
      fixedText(logit, 2),
      fixedText(explained.probabilities[index]!, 3),
      fixedText(explained.gradient[index]!, 3),
    ]);
  }

  [Symbol.dispose](): void {
    this.classifier.dispose();
  }
}

/** Without what is left to the engine. */
function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
