// The paper for a digit: drawn by pointer or with a pen that the arrow keys move, and shown as the network sees it.
import { html, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ClassifierWords } from '../../locales/index.js';
import { digitPixels, PIXEL_SIDE, type DrawnPoint, type Stroke } from '../../state/index.js';

/** The paper's own unit: its sides are this long. */
const SIDE = 96;
/** The keyboard's pen moves by this much; Shift makes it one. */
const KEY_STEP = 6;
/** Nearer points than this add nothing. */
const LEAST_MOVE = 1;

export class DigitPad {
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;
  #strokes: readonly Stroke[] = [];
  #before: (readonly Stroke[])[] = [];
  #pen: DrawnPoint = { x: SIDE / 2, y: SIDE / 4 };
  #penDown = false;
  #pointer: number | undefined;
  /** A sample that is shown instead of a drawing. */
  #sample: Float32Array | undefined;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** 64 counts of ink, 0 to 16; undefined on an empty paper. */
  get pixels(): Float32Array | undefined {
    if (this.#sample) return this.#sample;
    return this.#strokes.length > 0 ? digitPixels(this.#strokes) : undefined;
  }

  /** The drawing stays within reach: the next stroke goes on with it. */
  showSample(pixels: Float32Array): void {
    this.#sample = pixels;
    this.#host.requestUpdate();
  }

  render(words: ClassifierWords): TemplateResult {
    const { lab } = words;
    const isEmpty = this.#strokes.length === 0;
    return html`<div class="digit-pad">
        <svg
          class="paper"
          viewBox="0 0 ${SIDE} ${SIDE}"
          role="application"
          tabindex="0"
          aria-label=${lab.paper}
          aria-describedby="paper-hint"
          @pointerdown=${this.#down}
          @pointermove=${this.#move}
          @pointerup=${this.#up}
          @pointercancel=${this.#up}
          @keydown=${this.#keyed}
          @blur=${() => (this.#penDown = false)}
        >
          ${this.#strokes.map((stroke) => line(stroke))}
          <circle
            class="pen ${this.#penDown ? 'down' : ''}"
            cx=${this.#pen.x}
            cy=${this.#pen.y}
            r="4"
          ></circle>
        </svg>
        <figure>
          ${pixelPicture(this.pixels)}
          <figcaption class="muted">${lab.pixelsSeen}</figcaption>
        </figure>
      </div>
      <div class="buttons">
        <button
          class="btn"
          type="button"
          aria-disabled=${this.#before.length === 0 ? 'true' : 'false'}
          @click=${this.#takeBack}
        >
          ${lab.strokeBack}
        </button>
        <button
          class="btn"
          type="button"
          aria-disabled=${isEmpty ? 'true' : 'false'}
          @click=${this.#clear}
        >
          ${lab.clearPaper}
        </button>
      </div>
      <p class="hint" id="paper-hint">${lab.paperHint}</p>`;
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#pointer !== undefined) return;
    this.#pointer = event.pointerId;
    const paper = event.currentTarget as SVGSVGElement;
    paper.setPointerCapture(event.pointerId);
    paper.focus({ preventScroll: true });
    event.preventDefault();
    this.#begin(placeOf(event));
  };

  readonly #move = (event: PointerEvent): void => {
    if (event.pointerId === this.#pointer) this.#goOn(placeOf(event), LEAST_MOVE);
  };

  readonly #up = (event: PointerEvent): void => {
    if (event.pointerId === this.#pointer) this.#pointer = undefined;
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.shiftKey ? 1 : KEY_STEP;
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    };
    const way = ways[event.key];
    if (way) {
      this.#pen = { x: within(this.#pen.x + way[0]), y: within(this.#pen.y + way[1]) };
      if (this.#penDown) this.#goOn(this.#pen, 0);
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#penDown = !this.#penDown;
      if (this.#penDown) this.#begin(this.#pen);
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      this.#takeBack();
    } else {
      return;
    }
    event.preventDefault();
    this.#host.requestUpdate();
  };

  #begin(place: DrawnPoint): void {
    this.#keep();
    this.#pen = place;
    this.#show([...this.#strokes, [place]]);
  }

  #goOn(place: DrawnPoint, least: number): void {
    const stroke = this.#strokes.at(-1) ?? [];
    const last = stroke.at(-1);
    if (last && Math.abs(place.x - last.x) + Math.abs(place.y - last.y) < least) return;
    this.#pen = place;
    this.#show([...this.#strokes.slice(0, -1), [...stroke, place]]);
  }

  #keep(): void {
    this.#before.push(this.#strokes);
  }

  readonly #takeBack = (): void => {
    const before = this.#before.pop();
    this.#penDown = false;
    if (before) this.#show(before);
  };

  readonly #clear = (): void => {
    if (this.#strokes.length === 0) return;
    this.#keep();
    this.#penDown = false;
    this.#show([]);
  };

  #show(strokes: readonly Stroke[]): void {
    this.#sample = undefined;
    this.#strokes = strokes;
    this.#host.requestUpdate();
    this.#changed();
  }
}

const within = (value: number): number => Math.min(Math.max(value, 0), SIDE);

function placeOf(event: PointerEvent): DrawnPoint {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  return {
    x: within(((event.clientX - box.left) / box.width) * SIDE),
    y: within(((event.clientY - box.top) / box.height) * SIDE),
  };
}

function line(stroke: Stroke): TemplateResult {
  const points = stroke.map(({ x, y }) => `${x},${y}`).join(' ');
  // A line of one point is drawn as a dot only where it has somewhere to go.
  return svg`<polyline class="ink" points="${points} ${stroke.length === 1 ? points : ''}"></polyline>`;
}

/** 8 by 8, darker where there is more ink. */
function pixelPicture(pixels: Float32Array | undefined): TemplateResult {
  return html`<svg class="pixels" viewBox="0 0 ${PIXEL_SIDE} ${PIXEL_SIDE}" aria-hidden="true">
    ${Array.from(pixels ?? [], (ink, index) =>
      ink === 0
        ? svg``
        : svg`<rect
            x=${index % PIXEL_SIDE}
            y=${Math.floor(index / PIXEL_SIDE)}
            width="1"
            height="1"
            fill-opacity=${ink / 16}
          ></rect>`,
    )}
  </svg>`;
}
