// How long an element's updates take, and a pause before the next where that is long: so that it is a task of its own.

/** Milliseconds. */
const LONG = 5;

export class UpdatePace {
  /** Milliseconds that the longest updates take; not each of them brings all up to date. */
  #cost = 0;

  measure(update: () => void): void {
    const begun = performance.now();
    update();
    this.#cost = Math.max(performance.now() - begun, 0.9 * this.#cost);
  }

  /** Undefined where no pause is needed. */
  pause(): Promise<void> | undefined {
    if (this.#cost <= LONG) return undefined;
    return new Promise((done) => setTimeout(done));
  }
}
