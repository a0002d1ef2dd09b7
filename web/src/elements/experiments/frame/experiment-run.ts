// What the frame needs to know of the work that an experiment does.

export interface ExperimentRun {
  /** The experiment's result is there. */
  readonly done: boolean;
  /** Nothing is left to do, also of what follows the result, such as the same at other seeds. */
  readonly complete: boolean;
  /** From 0 to 1, of the way to done. */
  readonly progress: number;
  /** Works until the deadline, by performance.now(), or until it is complete. */
  advance(deadline: number): void;
  /** The least part of the work that is worth looking at. */
  step(): void;
  dispose(): void;
}

/** The run of an experiment that needs no time: its result is there once it is asked for. */
export class InstantRun implements ExperimentRun {
  done = false;

  get complete(): boolean {
    return this.done;
  }

  get progress(): number {
    return this.done ? 1 : 0;
  }

  advance(): void {
    this.done = true;
  }

  step(): void {
    this.done = true;
  }

  dispose(): void {
    // It holds nothing of the engine's.
  }
}

/** For an experiment that has nothing to run: it answers to its controls alone, and needs no transport. */
export class StandingRun implements ExperimentRun {
  readonly done = true;
  readonly complete = true;
  readonly progress = 0;

  advance(): void {
    // Nothing takes time here.
  }

  step(): void {
    // Nothing takes time here.
  }

  dispose(): void {
    // It holds nothing of the engine's.
  }
}
