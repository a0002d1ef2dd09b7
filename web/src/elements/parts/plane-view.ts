// The plane of a classifier as part of an element: canvas, pointer, and a keyboard way from point to point; or, where
// points are made, to any place.
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import {
  PlaneChart,
  type PlanePen,
  type PlanePlace,
  type PlanePoints,
  type PlaneRegions,
  type PlaneWindow,
} from '../../charts/index.js';

export interface PlaneWords {
  /** Of the picture as a whole. */
  readonly summary: string;
  /** Of the control that goes from point to point, and of the point it is at. */
  readonly control: string;
  readonly value: string;
  /** Where points are made: what the plane is called then, and the id of the text that says how. */
  readonly editing?: { readonly name: string; readonly hint: string } | undefined;
}

/** Makes points: takes the pointer and the keys of a plane instead of the choice of one. */
export interface PlaneEditor {
  readonly press: (plane: PlaneView, place: PlanePlace) => void;
  readonly drag: (plane: PlaneView, place: PlanePlace) => void;
  readonly release: () => void;
  readonly cancel: () => void;
  /** True for a key that means something to it. */
  readonly key: (plane: PlaneView, event: KeyboardEvent) => boolean;
  readonly leave: (plane: PlaneView) => void;
}

/** A pointer need not hit a point; this near is enough, in CSS pixels. */
const REACH = 26;

export class PlaneView implements ReactiveController {
  selected: number | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #axes: () => boolean;
  readonly #hover: boolean;
  readonly #canvas = createRef<HTMLCanvasElement>();
  readonly #changed: () => void;
  #chart: PlaneChart | undefined;
  #drawnOn: HTMLCanvasElement | undefined;
  #points: PlanePoints = { inputs: [], labels: [], heldOutFrom: 0 };
  #window: PlaneWindow | undefined;
  #regions: PlaneRegions | undefined;
  #wrong: ArrayLike<number> | undefined;
  readonly #editor: () => PlaneEditor | undefined;
  /** The pointer that makes points. */
  #pointer: number | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    options: {
      readonly axes: () => boolean;
      readonly changed: () => void;
      /** Pointing chooses a point; otherwise only a press does. */
      readonly hover?: boolean;
      /** Asked at each event; undefined while points are chosen, not made. */
      readonly editor?: () => PlaneEditor | undefined;
    },
  ) {
    this.#host = host;
    this.#axes = options.axes;
    this.#changed = options.changed;
    this.#hover = options.hover ?? true;
    this.#editor = options.editor ?? (() => undefined);
    host.addController(this);
  }

  hostUpdated(): void {
    const canvas = this.#canvas.value;
    // An element may still update once after it left the page.
    if (canvas === this.#drawnOn || !this.#host.isConnected) return;
    this.#chart?.dispose();
    this.#drawnOn = canvas;
    this.#chart = canvas && new PlaneChart(canvas, this.#host, { axes: this.#axes() });
    this.#tellChart();
  }

  hostDisconnected(): void {
    this.#chart?.dispose();
    this.#chart = undefined;
    this.#drawnOn = undefined;
  }

  /** As it is drawn at the moment; undefined where it is not. */
  get chart(): PlaneChart | undefined {
    return this.#chart;
  }

  setPoints(points: PlanePoints, window: PlaneWindow): void {
    this.#points = points;
    this.#window = window;
    this.#regions = undefined;
    this.#wrong = undefined;
    if (this.selected !== undefined && this.selected >= points.labels.length)
      this.selected = undefined;
    this.#tellChart();
  }

  /** New regions and marks of wrong points, drawn at once. */
  show(regions: PlaneRegions, wrong: ArrayLike<number>): void {
    this.#regions = regions;
    this.#wrong = wrong;
    this.#chart?.setRegions(regions);
    this.#chart?.setWrong(wrong);
    this.#chart?.draw();
  }

  /** Points while they are being made: the regions stay as they are. */
  preview(points: PlanePoints): void {
    this.#points = points;
    this.#chart?.setPoints(points);
    this.#chart?.draw();
  }

  setPen(pen: PlanePen | undefined): void {
    this.#chart?.setPen(pen);
    this.#chart?.draw();
  }

  get window(): PlaneWindow | undefined {
    return this.#window;
  }

  /** Units of the axis across for each CSS pixel. */
  get unitsPerPixel(): number {
    return this.#chart?.unitsPerPixel ?? 0;
  }

  render(words: PlaneWords): TemplateResult {
    const count = this.#points.labels.length;
    const { editing } = words;
    const orNothing = <T>(value: T): T | typeof nothing => (editing ? nothing : value);
    return html`<div
      class="chart plane ${editing ? 'editing' : ''}"
      @pointermove=${this.#pointed}
      @pointerdown=${this.#pointed}
      @pointerup=${this.#released}
      @pointercancel=${this.#cancelled}
    >
      <canvas ${ref(this.#canvas)} role="img" aria-label=${words.summary}></canvas>
      <div
        class="walk"
        role=${editing ? 'application' : 'slider'}
        tabindex="0"
        aria-label=${editing?.name ?? words.control}
        aria-describedby=${editing?.hint ?? nothing}
        aria-valuemin=${orNothing(count === 0 ? 0 : 1)}
        aria-valuemax=${orNothing(count)}
        aria-valuenow=${orNothing(this.selected === undefined ? 0 : this.selected + 1)}
        aria-valuetext=${orNothing(words.value)}
        @keydown=${this.#keyed}
        @blur=${() => this.#editor()?.leave(this)}
      ></div>
    </div>`;
  }

  #tellChart(): void {
    const chart = this.#chart;
    if (!chart) return;
    if (this.#window) chart.setWindow(this.#window);
    chart.setPoints(this.#points);
    chart.setRegions(this.#regions);
    chart.setWrong(this.#wrong);
    chart.setSelected(this.selected);
    chart.draw();
  }

  /** Marks this point, and tells nobody. */
  select(index: number | undefined): void {
    if (index === this.selected) return;
    this.selected = index;
    this.#chart?.setSelected(index);
    this.#chart?.draw();
  }

  #choose(index: number | undefined): void {
    if (index === this.selected) return;
    this.select(index);
    this.#changed();
  }

  readonly #pointed = (event: PointerEvent): void => {
    const editor = this.#editor();
    if (editor) {
      this.#edit(editor, event);
      return;
    }
    if (!this.#hover && event.type === 'pointermove') return;
    const near = this.#chart?.nearest(event.clientX, event.clientY, REACH);
    if (near !== undefined) this.#choose(near);
  };

  #edit(editor: PlaneEditor, event: PointerEvent): void {
    const place = this.#chart?.placeAt(event.clientX, event.clientY);
    if (!place) return;
    if (event.type === 'pointermove') {
      if (event.pointerId === this.#pointer) editor.drag(this, place);
      return;
    }
    if (event.button !== 0 || this.#pointer !== undefined) return;
    this.#pointer = event.pointerId;
    const box = event.currentTarget as HTMLElement;
    box.setPointerCapture(event.pointerId);
    box.querySelector<HTMLElement>('.walk')?.focus({ preventScroll: true });
    // No text is selected, and the focus stays.
    event.preventDefault();
    editor.press(this, place);
  }

  readonly #released = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = undefined;
    this.#editor()?.release();
  };

  readonly #cancelled = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = undefined;
    this.#editor()?.cancel();
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const editor = this.#editor();
    if (editor) {
      if (editor.key(this, event)) event.preventDefault();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const count = this.#points.labels.length;
    const next = this.#afterKey(event.key, count);
    if (next === undefined || count === 0) return;
    event.preventDefault();
    this.#choose(next === 'none' ? undefined : Math.min(Math.max(next, 0), count - 1));
  };

  /** Without a chosen point, forwards begins with the first one and backwards with the last. */
  #afterKey(key: string, count: number): number | 'none' | undefined {
    const forwards = this.selected ?? -1;
    const backwards = this.selected ?? count;
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return forwards + 1;
      case 'ArrowLeft':
      case 'ArrowDown':
        return backwards - 1;
      case 'PageUp':
        return forwards + 10;
      case 'PageDown':
        return backwards - 10;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      case 'Escape':
        return 'none';
      default:
        return undefined;
    }
  }
}
