// A run's layers as they were last looked at: the look takes time, so it may lag behind while the run goes on.
import type { Classifier, LabelledData, Probe } from '../../engine/types.js';

/** Weights times points that a look within a frame may cost. */
const WORK = 8e6;

export class RunProbe {
  readonly #classifier: Classifier;
  readonly #data: LabelledData;
  #probe: Probe | undefined;
  #points = 0;

  /** `data` is the training set that the classifier has. */
  constructor(classifier: Classifier, data: LabelledData) {
    this.#classifier = classifier;
    this.#data = data;
  }

  /** Looks at every layer over the whole training set, at the present parameters. */
  look(): Probe {
    this.#points = this.#data.labels.length;
    // Without a point there is nothing to look at.
    if (this.#points === 0)
      return (this.#probe = { layers: [], loss: Number.NaN, accuracy: Number.NaN });
    return (this.#probe = this.#classifier.probe());
  }

  /** The same, over no more of the first training points than a frame has time for; `size` counts the parameters. */
  lookInTime(size: number): Probe {
    const { inputs, labels } = this.#data;
    const count = Math.max(1, Math.floor(WORK / size));
    if (count >= labels.length) return this.look();
    const part = this.#classifier.clone();
    try {
      const columns = inputs.length / labels.length;
      part.setData(inputs.slice(0, columns * count), labels.slice(0, count));
      this.#points = count;
      return (this.#probe = part.probe());
    } finally {
      part.dispose();
    }
  }

  get last(): Probe {
    return this.#probe ?? this.look();
  }

  /** Over how many training points that was. */
  get points(): number {
    return this.#points;
  }

  /** The parameters were changed by hand. */
  forget(): void {
    this.#probe = undefined;
  }
}
