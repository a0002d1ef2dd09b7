// Views take turns: after each step of training all are out of date, and a frame has time for some. Each is drawn
// again when its own pause is over; a costly one waits longer. At rest, the following frames bring all up to date.

export interface TurnView {
  /** A closed view is not computed. */
  readonly isOpen: () => boolean;
  /** The least time between two drawings while it runs, in milliseconds. */
  readonly pause: number;
  /** True when there is more to draw of it, in a later frame. */
  readonly draw: () => boolean | undefined;
}

/** A view may take this share of the time. */
const SHARE = 1 / 10;
/** Milliseconds of a frame at rest. */
const BUDGET = 8;

interface Turn {
  readonly view: TurnView;
  stale: boolean;
  drawnAt: number;
  /** Milliseconds that a drawing takes, as measured. */
  cost: number;
}

export class Turns {
  readonly #turns: readonly Turn[];
  #frame = 0;
  #frameCost = 1;

  constructor(views: readonly TurnView[]) {
    this.#turns = views.map((view) => ({ view, stale: true, drawnAt: 0, cost: 0 }));
  }

  /** Milliseconds of a frame that drawing takes on the average, but not more than most of it. */
  get cost(): number {
    return Math.min(this.#frameCost, 0.85 * BUDGET);
  }

  /** What is shown changed: every view is out of date. */
  mark(): void {
    for (const turn of this.#turns) turn.stale = true;
  }

  /** While it runs: those whose pause is over, the longest overdue first, until the frame has no time left. */
  run(deadline: number): void {
    const begun = performance.now();
    this.mark();
    const overdue = (turn: Turn): number =>
      (begun - turn.drawnAt) / Math.max(turn.view.pause, turn.cost / SHARE);
    const due = this.#turns
      .filter((turn) => turn.view.isOpen() && overdue(turn) >= 1)
      .sort((one, other) => overdue(other) - overdue(one));
    due.forEach((turn, index) => {
      if (index === 0 || performance.now() + turn.cost <= deadline) draw(turn);
    });
    this.#frameCost = 0.85 * this.#frameCost + 0.15 * (performance.now() - begun);
  }

  /** At rest: everything that is out of date, from the next frame on, in as many as it takes. */
  settleSoon(attempt: (action: () => void) => void): void {
    cancelAnimationFrame(this.#frame);
    // What was changed takes its time already: drawing is a task of its own.
    this.#frame = requestAnimationFrame(() => this.settle(attempt));
  }

  /** The same, beginning at once. */
  settle(attempt: (action: () => void) => void): void {
    cancelAnimationFrame(this.#frame);
    const step = (): void => {
      const deadline = performance.now() + BUDGET;
      let next = this.#next();
      while (next) {
        const turn = next;
        turn.stale = false;
        attempt(() => draw(turn));
        next = this.#next();
        if (next && performance.now() + next.cost > deadline) {
          this.#frame = requestAnimationFrame(step);
          return;
        }
      }
    };
    step();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #next(): Turn | undefined {
    return this.#turns.find((turn) => turn.stale && turn.view.isOpen());
  }
}

function draw(turn: Turn): void {
  const begun = performance.now();
  const goesOn = turn.view.draw() ?? false;
  const now = performance.now();
  turn.cost = turn.drawnAt === 0 ? now - begun : 0.7 * turn.cost + 0.3 * (now - begun);
  turn.drawnAt = now;
  turn.stale = goesOn;
}
