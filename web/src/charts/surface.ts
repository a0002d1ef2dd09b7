// What every chart needs from its page: the size of its box, the pixel ratio and the theme's colours.
// The canvas lies in a box whose size the style sheet gives; it follows the box, never the reverse.
import {
  readColours,
  readPaperColours,
  watchPaper,
  watchTheme,
  type ChartColours,
} from './theme.js';

export class Surface {
  /** CSS pixels; 0 while the box is not shown. */
  width = 0;
  height = 0;
  colours: ChartColours;

  readonly #host: Element;
  readonly #changed: (what: 'size' | 'colours') => void;
  readonly #sizes: ResizeObserver;
  readonly #stopTheme: () => void;
  readonly #stopPaper: () => void;
  #isOnPaper = false;
  #ratioQuery: MediaQueryList | undefined;
  #frame = 0;

  constructor(
    readonly canvas: HTMLCanvasElement,
    host: Element,
    changed: (what: 'size' | 'colours') => void,
  ) {
    this.#host = host;
    this.#changed = changed;
    this.colours = readColours(host);
    this.#sizes = new ResizeObserver(() => this.#measure());
    const box = canvas.parentElement;
    if (box) this.#sizes.observe(box);
    this.#stopTheme = watchTheme(host, () => this.#readColoursSoon());
    this.#stopPaper = watchPaper((isPaper) => this.#turn(isPaper));
    this.#watchRatio();
  }

  /** Measures at once, for a first picture before the observer speaks. */
  measureNow(): void {
    this.#measure();
  }

  dispose(): void {
    this.#sizes.disconnect();
    this.#stopTheme();
    this.#stopPaper();
    this.#ratioQuery?.removeEventListener('change', this.#ratioChanged);
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const box = this.canvas.parentElement;
    if (!box || box.clientWidth === 0 || box.clientHeight === 0) return;
    if (box.clientWidth === this.width && box.clientHeight === this.height) return;
    this.width = box.clientWidth;
    this.height = box.clientHeight;
    this.#changed('size');
  }

  // A theme attribute is often set before the style sheet that answers to it: read in the next frame.
  #readColoursSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      // On paper the theme is none of the reader's; what it has become is read afterwards.
      if (this.#isOnPaper) return;
      this.colours = readColours(this.#host);
      this.#changed('colours');
    });
  }

  // At once: there is no next frame before the page is printed.
  #turn(isPaper: boolean): void {
    if (isPaper !== this.#isOnPaper) {
      this.#isOnPaper = isPaper;
      this.colours = isPaper ? readPaperColours(this.#host) : readColours(this.#host);
      this.#changed('colours');
    }
    this.#measure();
  }

  readonly #ratioChanged = (): void => {
    this.#watchRatio();
    if (this.width > 0) this.#changed('size');
  };

  // The query names the present ratio, so it has to be made anew after each change.
  #watchRatio(): void {
    this.#ratioQuery?.removeEventListener('change', this.#ratioChanged);
    this.#ratioQuery = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    this.#ratioQuery.addEventListener('change', this.#ratioChanged);
  }
}
