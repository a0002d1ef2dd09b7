// How the classifier's views share the time of a frame.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Turns, type TurnView } from '../../web/src/elements/softmax-classifier/model/turns.js';

let now = 0;
let frames: (() => void)[] = [];

beforeEach(() => {
  now = 1000;
  frames = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => frames.push(next));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A view that takes this long, and counts how often it was drawn. */
function view(cost: number, pause: number, parts = 1): TurnView & { drawn: number; open: boolean } {
  let left = 0;
  const own = {
    drawn: 0,
    open: true,
    pause,
    isOpen: () => own.open,
    draw: () => {
      now += cost;
      own.drawn += 1;
      if (left === 0) left = parts;
      left -= 1;
      return left > 0;
    },
  };
  return own;
}

/** Frames of 16 ms, of which 8 are for drawing. */
function play(turns: Turns, count: number): void {
  for (let frame = 0; frame < count; frame += 1) {
    const begun = now;
    turns.run(begun + 8);
    now = Math.max(now, begun + 16);
  }
}

describe('views that take turns', () => {
  it('draws the quick one in every frame and a costly one no more than a tenth of the time', () => {
    const [quick, costly] = [view(1, 0), view(20, 200)];
    const turns = new Turns([quick, costly]);
    play(turns, 100);
    expect(quick.drawn).toBeGreaterThan(85);
    expect(costly.drawn).toBeGreaterThan(3);
    expect(costly.drawn * 20).toBeLessThanOrEqual(0.13 * (now - 1000));
  });

  it('does not compute what is closed, and shows it when it opens', () => {
    const closed = view(1, 50);
    closed.open = false;
    const turns = new Turns([view(1, 0), closed]);
    play(turns, 20);
    turns.settle((action) => action());
    expect(closed.drawn).toBe(0);
    closed.open = true;
    turns.settle((action) => action());
    expect(closed.drawn).toBe(1);
  });

  it('brings everything up to date at rest, in as many frames as it takes', () => {
    const [whole, inParts] = [view(5, 0), view(5, 200, 4)];
    const turns = new Turns([whole, inParts]);
    turns.mark();
    turns.settle((action) => action());
    expect(whole.drawn + inParts.drawn).toBeLessThan(5);
    while (frames.length > 0) frames.shift()!();
    expect(whole.drawn).toBe(1);
    expect(inParts.drawn).toBe(4);
  });
});
