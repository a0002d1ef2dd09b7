// The hidden units of a network, a row a layer: filled to the share of inputs for which a unit is positive; dead
// ones grey with a cross, saturated ones with a thick cap. Counts stand beside them as words.
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LayerProbe, Probe, UnitState } from '../../engine/types.js';
import { percentText, type Words } from '../../locales/index.js';

export interface UnitCounts {
  readonly dead: number;
  readonly saturated: number;
  readonly alive: number;
  readonly of: number;
}

/** Hidden layers only: the output layer has no states. */
export function countUnits(probe: Probe): UnitCounts {
  const states = probe.layers.flatMap(({ units }) => units);
  const count = (state: UnitState): number => states.filter((one) => one === state).length;
  return {
    dead: count('dead'),
    saturated: count('saturated'),
    alive: count('alive'),
    of: states.length,
  };
}

export function unitStates(words: Words, probe: Probe): TemplateResult {
  const hidden = probe.layers.filter(({ units }) => units.length > 0);
  const { dead, saturated, alive, of } = countUnits(probe);
  return html`<div
    class="unit-states"
    role="img"
    aria-label=${words.experiment.unitsSummary(alive, dead, saturated, of)}
  >
    ${hidden.map(
      (layer, index) =>
        html`<div class="unit-row">
          <span class="gradient-label">${words.experiment.layer(index + 1)}</span>
          ${unitMarks(words, layer, index)}
        </div>`,
    )}
  </div>`;
}

/** The units of one hidden layer, which counts from 0. */
export function unitMarks(words: Words, layer: LayerProbe, index: number): TemplateResult {
  return html`<span class="unit-marks"
    >${layer.units.map((state, unit) => mark(words, layer, state, unit, index))}</span
  >`;
}

function mark(
  words: Words,
  layer: LayerProbe,
  state: UnitState,
  unit: number,
  index: number,
): TemplateResult {
  const share = layer.positiveShare[unit]!;
  const { experiment } = words;
  const text =
    state === 'dead'
      ? experiment.dead
      : state === 'saturated'
        ? experiment.saturated
        : experiment.aliveShare(words.percent(percentText(share)));
  return html`<svg class="unit ${state}" viewBox="0 0 22 22" width="22" height="22">
    <title>${experiment.oneUnit(unit + 1, experiment.layer(index + 1), text)}</title>
    ${drawing(state, share)}
  </svg>`;
}

function drawing(state: UnitState, share: number): SVGTemplateResult {
  const box = svg`<rect class="unit-box" x="2" y="2" width="18" height="18" rx="4"></rect>`;
  if (!Number.isFinite(share)) {
    return svg`${box}<path class="unit-bad" d="M5 14l3-6 3 6 3-6 3 6"></path>`;
  }
  if (state === 'dead') return svg`${box}<path class="unit-cross" d="M7 7l8 8M15 7l-8 8"></path>`;
  const height = 18 * share;
  const fill = svg`<rect class="unit-fill" x="2" y=${20 - height} width="18" height=${height} rx=${Math.min(3, height / 2)}></rect>`;
  return state === 'saturated'
    ? svg`${box}${fill}<path class="unit-cap" d="M2 3.5h18"></path>`
    : svg`${box}${fill}`;
}

/** What the marks mean. */
export function unitKey(words: Words, saturated: boolean): TemplateResult {
  const { experiment } = words;
  const entry = (state: UnitState, share: number, text: string): TemplateResult =>
    html`<span
      ><svg class="unit ${state}" viewBox="0 0 22 22" width="20" height="20" aria-hidden="true">
        ${drawing(state, share)}</svg
      >${text}</span
    >`;
  return html`<p class="key">
    ${entry('alive', 0.55, experiment.unitPositive)} ${entry('dead', 0, experiment.unitDead)}
    ${saturated ? entry('saturated', 0.3, experiment.unitSaturated) : ''}
  </p>`;
}
