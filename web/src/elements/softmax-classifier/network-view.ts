// The drawing of the network as part of the element: canvas, pointer, and a keyboard way from unit to unit.
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import {
  NetworkChart,
  type Column,
  type NetworkPicture,
  type NetworkUnit,
} from '../../charts/index.js';

export interface NetworkViewWords {
  readonly summary: string;
  /** Of the control that goes from unit to unit, and of the unit it is at. */
  readonly control: string;
  readonly value: string;
}

export class NetworkView implements ReactiveController {
  selected: NetworkUnit | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  readonly #canvas = createRef<HTMLCanvasElement>();
  #chart: NetworkChart | undefined;
  #drawnOn: HTMLCanvasElement | undefined;
  #picture: NetworkPicture | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostUpdated(): void {
    const canvas = this.#canvas.value;
    if (canvas === this.#drawnOn || !this.#host.isConnected) return;
    this.#chart?.dispose();
    this.#drawnOn = canvas;
    this.#chart = canvas && new NetworkChart(canvas, this.#host, () => this.#columns());
    if (this.#picture) this.show(this.#picture);
  }

  hostDisconnected(): void {
    this.#chart?.dispose();
    this.#chart = undefined;
    this.#drawnOn = undefined;
  }

  show(picture: NetworkPicture): void {
    this.#picture = picture;
    const { selected } = this;
    if (selected && selected.unit >= (picture.layers[selected.layer]?.units ?? 0)) {
      this.selected = undefined;
      this.#changed();
    }
    this.#chart?.show(picture, this.selected);
  }

  render(words: NetworkViewWords): TemplateResult {
    const { selected } = this;
    const units = this.#units();
    const at = units.findIndex(
      ({ layer, unit }) => layer === selected?.layer && unit === selected.unit,
    );
    return html`<div class="chart diagram" @pointerdown=${this.#pressed}>
      <canvas ${ref(this.#canvas)} role="img" aria-label=${words.summary}></canvas>
      <div
        class="walk"
        role="slider"
        tabindex="0"
        aria-label=${words.control}
        aria-valuemin=${units.length === 0 ? 0 : 1}
        aria-valuemax=${units.length}
        aria-valuenow=${at + 1}
        aria-valuetext=${words.value}
        @keydown=${this.#keyed}
      ></div>
    </div>`;
  }

  select(unit: NetworkUnit | undefined): void {
    this.selected = unit;
    if (this.#picture) this.#chart?.show(this.#picture, unit);
    this.#changed();
  }

  #units(): readonly NetworkUnit[] {
    const layers = this.#picture?.layers ?? [];
    return layers.flatMap(({ units }, layer) =>
      Array.from({ length: units }, (_, unit) => ({ layer, unit })),
    );
  }

  /** The columns of the heads above, which the drawing continues. */
  #columns(): readonly Column[] {
    const box = this.#drawnOn?.getBoundingClientRect();
    const heads = this.#host.shadowRoot?.querySelectorAll('.network-heads > *') ?? [];
    if (!box) return [];
    return [...heads].map((head) => {
      const { left, width } = head.getBoundingClientRect();
      return { left: left - box.left, width };
    });
  }

  readonly #pressed = (event: PointerEvent): void => {
    const unit = this.#chart?.unitAt(event.clientX, event.clientY);
    if (unit) this.select(unit);
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = this.#afterKey(event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.select(next === 'none' ? undefined : next);
    this.#reveal();
  };

  /** Up and down within a layer, left and right from layer to layer. */
  #afterKey(key: string): NetworkUnit | 'none' | undefined {
    const layers = this.#picture?.layers ?? [];
    const { selected } = this;
    const fit = (layer: number, unit: number): NetworkUnit => {
      const column = Math.min(Math.max(layer, 0), layers.length - 1);
      return { layer: column, unit: Math.min(Math.max(unit, 0), layers[column]!.units - 1) };
    };
    if (layers.length === 0) return undefined;
    if (key === 'Escape') return 'none';
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      Home: [-layers.length, 0],
      End: [layers.length, 0],
    };
    const move = moves[key];
    if (!move) return undefined;
    return selected ? fit(selected.layer + move[0], selected.unit + move[1]) : fit(0, 0);
  }

  /** The network may be wider than its box. */
  #reveal(): void {
    const left = this.selected && this.#chart?.leftOf(this.selected);
    const box = this.#host.shadowRoot?.querySelector('.network-scroll');
    if (left === undefined || !box) return;
    const room = 80;
    if (left < box.scrollLeft + room) box.scrollLeft = left - room;
    else if (left > box.scrollLeft + box.clientWidth - room)
      box.scrollLeft = left - box.clientWidth + room;
  }
}
