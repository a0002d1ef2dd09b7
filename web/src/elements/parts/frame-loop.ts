// Work in slices, one a frame, and none while nobody can see it: in a hidden tab or off the screen.
// Where motion is not wanted, the work advances in jumps instead. While a reader's hand moves something elsewhere on the
// page, the hand comes first: the slices are short, and what they show waits.

export interface Slice {
  /** performance.now() at which this slice has to end. */
  readonly deadline: number;
  /** True where motion is not wanted: do a jump's work at once. */
  readonly jump: boolean;
  /** True while a hand moves something elsewhere: what was done is shown later. */
  readonly givesWay: boolean;
}

/** Milliseconds of a slice. */
const BUDGET = 8;
const BUDGET_BESIDE_HAND = 2;
/** So long after its last move a hand counts as moving, and so long at most the work is not shown. */
const HAND = 120;
const LONGEST_WAIT = 2000;
const JUMP_PAUSE = 700;

const HAND_EVENTS = ['input', 'pointermove'] as const;

/** Returns whether a jump is complete; if not, it goes on at once. */
type Work = (slice: Slice) => boolean;

export class FrameLoop {
  readonly #work: Work;
  readonly #element: Element;
  // Made when the loop starts, so that an element can be made where there is no page.
  #calm: MediaQueryList | undefined;
  #seen: IntersectionObserver | undefined;
  #visible = true;
  /** The last jump is complete: time to look at it. */
  #rest = false;
  #running = false;
  #frame = 0;
  #timer = 0;
  #handMovedAt = -Infinity;
  #shownAt = 0;

  constructor(element: Element, work: Work) {
    this.#element = element;
    this.#work = work;
  }

  get running(): boolean {
    return this.#running;
  }

  /** Motion is not wanted. */
  get jumps(): boolean {
    return this.#calm?.matches ?? false;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#visible = true;
    this.#rest = false;
    this.#calm ??= matchMedia('(prefers-reduced-motion: reduce)');
    this.#seen ??= new IntersectionObserver((entries) => {
      this.#visible = entries.some((entry) => entry.isIntersecting);
      this.#schedule();
    });
    this.#seen.observe(this.#element);
    document.addEventListener('visibilitychange', this.#schedule);
    for (const type of HAND_EVENTS) document.addEventListener(type, this.#noteHand, true);
    this.#schedule();
  }

  stop(): void {
    this.#running = false;
    this.#seen?.disconnect();
    document.removeEventListener('visibilitychange', this.#schedule);
    for (const type of HAND_EVENTS) document.removeEventListener(type, this.#noteHand, true);
    this.#cancel();
  }

  readonly #schedule = (): void => {
    this.#cancel();
    if (!this.#running || !this.#visible || document.hidden) return;
    if (this.jumps && this.#rest) this.#timer = window.setTimeout(this.#slice, JUMP_PAUSE);
    else this.#frame = requestAnimationFrame(this.#slice);
  };

  readonly #slice = (): void => {
    const now = performance.now();
    const { jumps } = this;
    const givesWay = !jumps && now - this.#handMovedAt < HAND && now - this.#shownAt < LONGEST_WAIT;
    if (!givesWay) this.#shownAt = now;
    const deadline = now + (givesWay ? BUDGET_BESIDE_HAND : BUDGET);
    this.#rest = this.#work({ deadline, jump: jumps, givesWay });
    this.#schedule();
  };

  /** A slider's input, or a pointer that is held down; not in the element itself, whose own numbers are waited for. */
  readonly #noteHand = (event: Event): void => {
    if (event instanceof PointerEvent && event.buttons === 0) return;
    if (!event.composedPath().includes(this.#element)) this.#handMovedAt = performance.now();
  };

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }
}
