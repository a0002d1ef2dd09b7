// Work in slices, one a frame, and none while nobody can see it: in a hidden tab or off the screen.
// Where motion is not wanted, the work advances in jumps instead.

export interface Slice {
  /** performance.now() at which this slice has to end. */
  readonly deadline: number;
  /** True where motion is not wanted: do a jump's work at once. */
  readonly jump: boolean;
}

const BUDGET = 8;
const JUMP_PAUSE = 700;

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
    this.#schedule();
  }

  stop(): void {
    this.#running = false;
    this.#seen?.disconnect();
    document.removeEventListener('visibilitychange', this.#schedule);
    this.#cancel();
  }

  readonly #schedule = (): void => {
    this.#cancel();
    if (!this.#running || !this.#visible || document.hidden) return;
    if (this.jumps && this.#rest) this.#timer = window.setTimeout(this.#slice, JUMP_PAUSE);
    else this.#frame = requestAnimationFrame(this.#slice);
  };

  readonly #slice = (): void => {
    this.#rest = this.#work({ deadline: performance.now() + BUDGET, jump: this.jumps });
    this.#schedule();
  };

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }
}
