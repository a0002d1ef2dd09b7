// A line chart of a run as part of an element.
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { LossChart, type RunAxes, type RunLine } from '../../charts/index.js';

export class LineView implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #canvas = createRef<HTMLCanvasElement>();
  #chart: LossChart | undefined;
  #drawnOn: HTMLCanvasElement | undefined;
  #axes: RunAxes | undefined;
  #lines: readonly RunLine[] = [];

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
    this.#chart = canvas && new LossChart(canvas, this.#host);
    if (this.#axes) this.show(this.#axes, this.#lines);
  }

  hostDisconnected(): void {
    this.#chart?.dispose();
    this.#chart = undefined;
    this.#drawnOn = undefined;
  }

  show(axes: RunAxes, lines: readonly RunLine[]): void {
    this.#axes = axes;
    this.#lines = lines;
    this.#chart?.setAxes(axes);
    this.#chart?.setLines(lines);
    this.#chart?.draw();
  }

  render(summary: string): TemplateResult {
    return html`<div class="chart line">
      <canvas ${ref(this.#canvas)} role="img" aria-label=${summary}></canvas>
    </div>`;
  }
}
