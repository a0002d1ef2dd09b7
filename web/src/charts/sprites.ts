// Small drawings that stand on a canvas hundreds of times: each is drawn once and then copied, which takes a tenth of
// the time where there is no graphics card. A copy lies on whole pixels.
import type { ChartColours } from './theme.js';

export interface Sprite {
  /** What it is; the same name and colours are the same drawing. */
  readonly name: string;
  /** CSS pixels from its centre to its edges. */
  readonly reach: number;
  /** Draws it around the origin. */
  readonly draw: (context: CanvasRenderingContext2D, colours: ChartColours) => void;
}

export class Sprites {
  readonly #drawn = new Map<string, HTMLCanvasElement>();
  #colours: ChartColours | undefined;

  /** Draws it around this place of a canvas that is scaled and moved, but not turned. */
  stamp(
    context: CanvasRenderingContext2D,
    colours: ChartColours,
    sprite: Sprite,
    { left, top }: { readonly left: number; readonly top: number },
  ): void {
    const { a: fineness, e, f } = context.getTransform();
    const drawn = this.#get(sprite, fineness, colours);
    const half = drawn.width / 2 / fineness;
    const onPixels = (at: number, shift: number): number =>
      (Math.round(at * fineness + shift) - shift) / fineness - half;
    context.drawImage(drawn, onPixels(left, e), onPixels(top, f), 2 * half, 2 * half);
  }

  #get(sprite: Sprite, fineness: number, colours: ChartColours): HTMLCanvasElement {
    if (colours !== this.#colours) this.#drawn.clear();
    this.#colours = colours;
    const key = `${sprite.name} ${fineness}`;
    const kept = this.#drawn.get(key);
    if (kept) return kept;
    const canvas = document.createElement('canvas');
    const half = Math.ceil(sprite.reach * fineness);
    canvas.width = canvas.height = 2 * half;
    const context = canvas.getContext('2d');
    context?.setTransform(fineness, 0, 0, fineness, half, half);
    if (context) sprite.draw(context, colours);
    this.#drawn.set(key, canvas);
    return canvas;
  }
}
