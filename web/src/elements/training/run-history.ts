// The numbers of a run over its epochs, in arrays of fixed size: when they are full, every second one goes.

export interface Measurement {
  readonly trainingLoss: number;
  readonly trainingAccuracy: number;
  /** NaN when nothing is held out. */
  readonly heldOutLoss: number;
  readonly heldOutAccuracy: number;
}

const CAPACITY = 600;

export class RunHistory {
  readonly epochs = new Float64Array(CAPACITY);
  readonly trainingLoss = new Float64Array(CAPACITY);
  readonly trainingAccuracy = new Float64Array(CAPACITY);
  readonly heldOutLoss = new Float64Array(CAPACITY);
  readonly heldOutAccuracy = new Float64Array(CAPACITY);
  count = 0;
  /** Epochs from one kept measurement to the next. */
  #stride = 1;

  /** The newest measurement always stands at the end, also where it will not be kept. */
  add(epoch: number, measurement: Measurement): void {
    const last = this.count - 1;
    const replaces = last >= 1 && this.epochs[last]! % this.#stride !== 0;
    if (!replaces && this.count === CAPACITY) this.#thin();
    const at = replaces ? last : this.count;
    this.epochs[at] = epoch;
    this.trainingLoss[at] = measurement.trainingLoss;
    this.trainingAccuracy[at] = measurement.trainingAccuracy;
    this.heldOutLoss[at] = measurement.heldOutLoss;
    this.heldOutAccuracy[at] = measurement.heldOutAccuracy;
    this.count = at + 1;
  }

  clear(): void {
    this.count = 0;
    this.#stride = 1;
  }

  /** The same numbers, to go on from separately. */
  copy(): RunHistory {
    const other = new RunHistory();
    const from = this.#columns();
    other.#columns().forEach((column, at) => column.set(from[at]!));
    other.count = this.count;
    other.#stride = this.#stride;
    return other;
  }

  #thin(): void {
    this.#stride *= 2;
    const columns = this.#columns();
    let kept = 0;
    for (let index = 0; index < this.count; index += 1) {
      if (this.epochs[index]! % this.#stride !== 0) continue;
      for (const column of columns) column[kept] = column[index]!;
      kept += 1;
    }
    this.count = kept;
  }

  #columns(): readonly Float64Array[] {
    return [
      this.epochs,
      this.trainingLoss,
      this.trainingAccuracy,
      this.heldOutLoss,
      this.heldOutAccuracy,
    ];
  }
}
