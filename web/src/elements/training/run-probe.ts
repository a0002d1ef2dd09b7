// A run's layers as they were last looked at: the look takes time, so it may lag behind while the run goes on, and of a
// large network see a part of the points.
import type { Classifier, LabelledData, Probe } from '../../engine/types.js';

/** Milliseconds for each weight and point, as long as nothing was measured. */
const FIRST_COST = 1.3e-6;
/** Milliseconds of a look that nobody asked for before it was shown. */
const FIRST_LOOK = 5;
/** A look over fewer weights and points than this says nothing of the cost of a long one. */
const TELLING_WORK = 1e5;

export class RunProbe {
  readonly #classifier: Classifier;
  readonly #data: LabelledData;
  #probe: Probe | undefined;
  #points = 0;
  #cost = FIRST_COST;

  readonly #size: number;

  /** `data` is the training set that the classifier has. */
  constructor(classifier: Classifier, data: LabelledData) {
    this.#classifier = classifier;
    this.#data = data;
    this.#size = classifier.layout.reduce(
      (sum, { units, inputs }) => sum + units * (inputs + 1),
      0,
    );
  }

  /** Looks at every layer over the whole training set, at the present parameters. */
  look(): Probe {
    this.#points = this.#data.labels.length;
    // Without a point there is nothing to look at.
    if (this.#points === 0)
      return (this.#probe = { layers: [], loss: Number.NaN, accuracy: Number.NaN });
    return (this.#probe = this.#classifier.probe());
  }

  /** The same, over no more of the first training points than these milliseconds are enough for. */
  lookWithin(milliseconds: number): Probe {
    const begun = performance.now();
    const count = Math.max(1, Math.floor(milliseconds / (this.#cost * this.#size)));
    const probe = count < this.#data.labels.length ? this.#lookAtFirst(count) : this.look();
    const work = this.#size * this.#points;
    if (work >= TELLING_WORK) {
      const cost = (performance.now() - begun) / work;
      // A slow look is believed at once, a quick one by and by.
      this.#cost = Math.max(cost, 0.7 * this.#cost + 0.3 * cost);
    }
    return probe;
  }

  get last(): Probe {
    return this.#probe ?? this.lookWithin(FIRST_LOOK);
  }

  /** Over how many training points that was. */
  get points(): number {
    return this.#points;
  }

  /** The parameters were changed by hand. */
  forget(): void {
    this.#probe = undefined;
  }

  #lookAtFirst(count: number): Probe {
    const { inputs, labels } = this.#data;
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
}
