// The point that is dragged: with a pointer anywhere on the plot, or with the keyboard on its handle.

export interface PointTarget {
  readonly x: number;
  /** x goes from -span to span. */
  readonly span: number;
  /** Places that a pointer should be able to hit exactly. */
  readonly places: readonly number[];
  readonly ticks: readonly number[];
  /** CSS pixels for one unit of x. */
  readonly unitWidth: number;
  xAt(clientX: number): number;
  move(x: number): void;
  settled(): void;
}

/** How near a pointer must come to a place, in CSS pixels, to stand on it. */
const MAGNET = 4;

export class PointControl {
  readonly #target: () => PointTarget | undefined;
  /** The value that Escape brings back. */
  #before: number | undefined;
  #dragging = false;

  constructor(target: () => PointTarget | undefined) {
    this.#target = target;
  }

  readonly down = (event: PointerEvent): void => {
    const target = this.#target();
    if (!target || event.button !== 0) return;
    const plot = event.currentTarget as HTMLElement;
    // A finger that scrolls the page is not captured: the browser takes vertical movements back.
    plot.setPointerCapture(event.pointerId);
    plot.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
    event.preventDefault();
    this.#before = target.x;
    this.#dragging = true;
    this.move(event);
  };

  readonly move = (event: PointerEvent): void => {
    const target = this.#target();
    if (!this.#dragging || !target) return;
    target.move(this.#snapped(target, target.xAt(event.clientX), event.shiftKey));
  };

  readonly up = (): void => {
    if (!this.#dragging) return;
    this.#dragging = false;
    this.#target()?.settled();
  };

  readonly focus = (): void => {
    if (!this.#dragging) this.#before = this.#target()?.x;
  };

  readonly key = (event: KeyboardEvent): void => {
    const target = this.#target();
    if (!target || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = this.#afterKey(target, event);
    if (next === undefined) return;
    event.preventDefault();
    if (event.key === 'Escape') this.#dragging = false;
    const { span } = target;
    target.move(Number(Math.min(Math.max(next, -span), span).toFixed(6)));
    target.settled();
  };

  #afterKey(target: PointTarget, event: KeyboardEvent): number | undefined {
    const step = event.shiftKey ? 1 : 0.1;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return target.x + step;
      case 'ArrowLeft':
      case 'ArrowDown':
        return target.x - step;
      case 'PageUp':
        return target.x + 1;
      case 'PageDown':
        return target.x - 1;
      case 'Home':
        return -target.span;
      case 'End':
        return target.span;
      case 'Escape':
        return this.#before;
      default:
        return undefined;
    }
  }

  #snapped(target: PointTarget, x: number, toTicks: boolean): number {
    const nearest = (places: readonly number[]): number | undefined =>
      [...places].sort((one, other) => Math.abs(one - x) - Math.abs(other - x))[0];
    if (toTicks) return nearest(target.ticks) ?? x;
    const place = nearest(target.places);
    if (place !== undefined && Math.abs(place - x) * target.unitWidth <= MAGNET) return place;
    return Number(x.toFixed(2));
  }
}
