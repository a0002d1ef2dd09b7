// The plot itself: a canvas that takes the whole pointer, and the handle as a slider for the keyboard.
import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import { settingText, type Words } from '../../locales/index.js';
import type { PlotView } from './plot-controls.js';
import { readingText } from './plot-templates.js';
import type { PointControl } from './point-control.js';

export interface PlotRefs {
  readonly canvas: Ref<HTMLCanvasElement>;
  readonly handle: Ref<HTMLElement>;
}

/** Without a view the axes stand alone: the engine is on its way. */
export function plotArea(
  view: PlotView | undefined,
  words: Words,
  point: PointControl,
  refs: PlotRefs,
): TemplateResult {
  return html`<div
    class="chart plot ${view ? '' : 'waiting'}"
    @pointerdown=${point.down}
    @pointermove=${point.move}
    @pointerup=${point.up}
    @pointercancel=${point.up}
  >
    <canvas
      ${ref(refs.canvas)}
      role="img"
      aria-label=${view?.summary ?? words.states.loading}
    ></canvas>
    ${view ? handle(view, point, refs.handle) : nothing}
  </div>`;
}

function handle(
  view: PlotView,
  point: PointControl,
  at: Ref<HTMLElement>,
): TemplateResult | typeof nothing {
  const { words, choice, curves } = view;
  const { x, span } = choice.settings;
  const { reading } = curves;
  if (!reading) return nothing;
  return html`<div
    class="handle"
    ${ref(at)}
    role="slider"
    tabindex="0"
    aria-label=${words.plot.point}
    aria-valuemin=${-span}
    aria-valuemax=${span}
    aria-valuenow=${x}
    aria-valuetext=${words.plot.pointValue(
      settingText(x),
      readingText(words, reading.value),
      readingText(words, reading.slope),
    )}
    @focus=${point.focus}
    @keydown=${point.key}
  ></div>`;
}
