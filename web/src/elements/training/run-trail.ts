// What can be taken back: settings together with the run they had, so that a trained network is never lost
// to a changed setting. Owns the runs and gives them back to the engine when nothing leads to them any more.

interface Disposable {
  dispose(): void;
}

interface Stage<S, R> {
  readonly settings: S;
  readonly run: R;
}

const MOST_STAGES = 20;
/** Changes by the same slider within this time are one change. */
const SAME_GESTURE = 1200;

export class RunTrail<S, R extends Disposable> {
  #present: Stage<S, R> | undefined;
  #past: Stage<S, R>[] = [];
  readonly #runs = new Set<R>();
  #lastKey = '';
  #lastTime = 0;

  get settings(): S | undefined {
    return this.#present?.settings;
  }

  get run(): R | undefined {
    return this.#present?.run;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Begins with a first stage that cannot be taken back. */
  begin(settings: S, run: R): void {
    this.clear();
    this.#present = { settings, run };
    this.#runs.add(run);
  }

  /** Goes to a next stage. `key` names the slider that is dragged; '' is a change of its own. */
  go(key: string, settings: S, run: R): void {
    const present = this.#present;
    const now = performance.now();
    const goesOn = key !== '' && key === this.#lastKey && now - this.#lastTime < SAME_GESTURE;
    this.#lastKey = key;
    this.#lastTime = now;
    if (present && !(goesOn && this.canUndo)) this.#past.push(present);
    if (this.#past.length > MOST_STAGES) this.#past.shift();
    this.#present = { settings, run };
    this.#sweep(present);
  }

  /** Returns to the stage before. */
  undo(): boolean {
    const before = this.#past.pop();
    if (!before) return false;
    const left = this.#present;
    this.#present = before;
    this.#lastKey = '';
    this.#sweep(left);
    return true;
  }

  clear(): void {
    for (const run of this.#runs) giveBack(run);
    this.#runs.clear();
    this.#past = [];
    this.#present = undefined;
  }

  #sweep(stage: Stage<S, R> | undefined): void {
    if (this.#present) this.#runs.add(this.#present.run);
    if (stage) this.#runs.add(stage.run);
    const needed = new Set([this.#present, ...this.#past].map((one) => one?.run));
    for (const run of this.#runs) {
      if (needed.has(run)) continue;
      this.#runs.delete(run);
      giveBack(run);
    }
  }
}

function giveBack(run: Disposable): void {
  try {
    run.dispose();
  } catch {
    // The engine is lost, and the run with it.
  }
}
