// Curves over x as part of an element: a function, its derivative, others beside them. Nothing to drag; that is
// <activation-plot>.
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { CurveChart, roundTicks, ticksInside, type Curve } from '../../charts/index.js';

export interface CurveWindow {
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

export class CurveView implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #canvas = createRef<HTMLCanvasElement>();
  #chart: CurveChart | undefined;
  #drawnOn: HTMLCanvasElement | undefined;
  #shown: { readonly window: CurveWindow; readonly curves: readonly Curve[] } | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const canvas = this.#canvas.value;
    // An element may still update once after it left the page.
    if (canvas === this.#drawnOn || !this.#host.isConnected) return;
    this.#chart?.dispose();
    this.#drawnOn = canvas;
    this.#chart = canvas && new CurveChart(canvas, this.#host);
    if (this.#shown) this.show(this.#shown.window, this.#shown.curves);
  }

  hostDisconnected(): void {
    this.#chart?.dispose();
    this.#chart = undefined;
    this.#drawnOn = undefined;
  }

  show(window: CurveWindow, curves: readonly Curve[]): void {
    this.#shown = { window, curves };
    const { xMin, xMax, yMin, yMax } = window;
    this.#chart?.setAxes(
      { min: xMin, max: xMax, values: roundTicks(xMin, xMax, 4).values },
      { min: yMin, max: yMax, values: ticksInside(yMin, yMax, 4) },
    );
    this.#chart?.setCurves(curves);
    this.#chart?.draw();
  }

  /** `summary` says in words what the picture shows. */
  render(summary: string): TemplateResult {
    return html`<div class="chart curve">
      <canvas ${ref(this.#canvas)} role="img" aria-label=${summary}></canvas>
    </div>`;
  }
}
