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

/**
 * Inputs that a seed has drawn, as they arrive one after the other. What is computed of them is the experiment's;
 * a control that does not change them leaves those that are there.
 */
export class DrawnRun implements ExperimentRun {
  readonly inputs: ArrayLike<number>;
  #shown: number;

  /** `shown`: how many are there already. */
  constructor(inputs: ArrayLike<number>, shown = 0) {
    this.inputs = inputs;
    this.#shown = Math.min(shown, inputs.length);
  }

  /** Those that have arrived. */
  get arrived(): readonly number[] {
    return Array.from(this.inputs).slice(0, this.#shown);
  }

  get shown(): number {
    return this.#shown;
  }

  get done(): boolean {
    return this.#shown >= this.inputs.length;
  }

  get complete(): boolean {
    return this.done;
  }

  get progress(): number {
    return this.#shown / this.inputs.length;
  }

  /** One a frame: they are few, and to be seen one by one. */
  advance(): void {
    this.step();
  }

  step(): void {
    if (!this.done) this.#shown += 1;
  }

  dispose(): void {
    // It holds nothing of the engine's.
  }
}
