// The hidden units of a network, a row a layer: filled to the share of inputs for which a unit is positive; dead
// ones grey with a cross, saturated ones with a thick cap. Counts stand beside them as words.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
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

/** Of a wide layer, this many units are one drawing: a browser lays out hundreds of drawings in more than a frame. */
const ABREAST = 8;
const MOST_DRAWINGS = 16;

/** Of a mark, in the drawing's units. */
const SIDE = 22;
const GAP = 5;

interface Mark {
  readonly state: UnitState;
  /** The share of inputs for which the unit is positive. */
  readonly share: number;
}

/** The units of one hidden layer, which counts from 0. */
export function unitMarks(words: Words, layer: LayerProbe, index: number): TemplateResult {
  const { units, positiveShare } = layer;
  const abreast = units.length > MOST_DRAWINGS ? ABREAST : 1;
  const firsts = Array.from({ length: Math.ceil(units.length / abreast) }, (_, at) => at * abreast);
  const { experiment } = words;
  const name = (unit: number): string =>
    experiment.oneUnit(
      unit + 1,
      experiment.layer(index + 1),
      stateText(words, { state: units[unit]!, share: positiveShare[unit]! }),
    );
  return html`<span class="unit-marks"
    >${firsts.map((first) => {
      const states = units.slice(first, first + abreast);
      const marks = states.map((state, at) => ({ state, share: positiveShare[first + at]! }));
      const names = states.map((_, at) => name(first + at)).join('\n');
      return html`<svg viewBox="0 0 ${across(marks)} ${SIDE}" width=${across(marks)} height=${SIDE}>
        <title>${names}</title>
        ${drawing(marks)}
      </svg>`;
    })}</span
  >`;
}

function stateText({ experiment, percent }: Words, { state, share }: Mark): string {
  if (state === 'dead') return experiment.dead;
  if (state === 'saturated') return experiment.saturated;
  return experiment.aliveShare(percent(percentText(share)));
}

const across = (marks: readonly Mark[]): number => marks.length * (SIDE + GAP) - GAP;

/** Marks beside each other: those of one state are one group, and each part of them one path. */
function drawing(marks: readonly Mark[]): SVGTemplateResult[] {
  const groups = new Map<UnitState, Part[]>();
  marks.forEach((mark, at) => {
    const group = groups.get(mark.state) ?? [];
    groups.set(mark.state, [...group, ...partsOf(mark, at * (SIDE + GAP))]);
  });
  return [...groups].map(
    ([state, parts]) =>
      svg`<g class="unit ${state}">${PARTS.map((name) => {
        const paths = parts.filter((part) => part.name === name);
        if (paths.length === 0) return nothing;
        return svg`<path class="unit-${name}" d=${paths.map(({ path }) => path).join('')}></path>`;
      })}</g>`,
  );
}

/** From the lowest to the one on top. */
const PARTS = ['box', 'fill', 'cross', 'cap', 'bad'] as const;

interface Part {
  readonly name: (typeof PARTS)[number];
  readonly path: string;
}

function partsOf({ state, share }: Mark, left: number): Part[] {
  const box: Part = { name: 'box', path: rounded(left + 2, 2, 18, 18, 4) };
  if (!Number.isFinite(share)) {
    return [box, { name: 'bad', path: `M${left + 5} 14l3-6 3 6 3-6 3 6` }];
  }
  if (state === 'dead') {
    return [box, { name: 'cross', path: `M${left + 7} 7l8 8M${left + 15} 7l-8 8` }];
  }
  const height = 18 * share;
  const corner = Math.min(3, height / 2);
  const fill: Part = { name: 'fill', path: rounded(left + 2, 20 - height, 18, height, corner) };
  return state === 'saturated'
    ? [box, fill, { name: 'cap', path: `M${left + 2} 3.5h18` }]
    : [box, fill];
}

/** A rectangle with round corners as a path. */
function rounded(x: number, y: number, width: number, height: number, corner: number): string {
  const [r, across, down] = [corner, width - 2 * corner, height - 2 * corner];
  const arc = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`;
}

/** What the marks mean. */
export function unitKey(words: Words, saturated: boolean): TemplateResult {
  const { experiment } = words;
  const entry = (state: UnitState, share: number, text: string): TemplateResult =>
    html`<span
      ><svg viewBox="0 0 22 22" width="20" height="20" aria-hidden="true">
        ${drawing([{ state, share }])}</svg
      >${text}</span
    >`;
  return html`<p class="key">
    ${entry('alive', 0.55, experiment.unitPositive)} ${entry('dead', 0, experiment.unitDead)}
    ${saturated ? entry('saturated', 0.3, experiment.unitSaturated) : ''}
  </p>`;
}
