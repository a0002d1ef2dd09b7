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
  /** What was taken back, the nearest last. */
  #future: Stage<S, R>[] = [];
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

  get canRedo(): boolean {
    return this.#future.length > 0;
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
    this.#future = [];
    this.#present = { settings, run };
    this.#sweep();
  }

  /** Returns to the stage before. */
  undo(): boolean {
    return this.#move(this.#past, this.#future);
  }

  /** Goes again to the stage that was taken back last. */
  redo(): boolean {
    return this.#move(this.#future, this.#past);
  }

  clear(): void {
    for (const run of this.#runs) giveBack(run);
    this.#runs.clear();
    this.#past = [];
    this.#future = [];
    this.#present = undefined;
  }

  #move(from: Stage<S, R>[], to: Stage<S, R>[]): boolean {
    const next = from.pop();
    const present = this.#present;
    if (!next || !present) return false;
    to.push(present);
    this.#present = next;
    this.#lastKey = '';
    return true;
  }

  /** Gives back what no stage leads to. */
  #sweep(): void {
    const stages = [this.#present, ...this.#past, ...this.#future];
    const needed = new Set(stages.map((one) => one?.run));
    if (this.#present) this.#runs.add(this.#present.run);
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
