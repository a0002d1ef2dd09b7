// One of the pictures of <zero-centred>: the plane of the two weights, its lines of equal loss, and the path.
import {
  axesBox,
  boxPath,
  contour,
  html,
  percent,
  svg,
  type HeightGrid,
  type TemplateResult,
  tickText,
  type TwoWeights,
} from '../kit.js';
import { WINDOW } from './plan.js';

const { xMin, xMax, yMin, yMax } = WINDOW;
const across = (w1: number): number => (w1 - xMin) / (xMax - xMin);
const up = (w2: number): number => (w2 - yMin) / (yMax - yMin);

export interface WeightsPlane {
  readonly walk: TwoWeights;
  /** The lines, as `linesOf` makes them: they stay while the path grows. */
  readonly lines: readonly string[];
  readonly steps: number;
  /** The walk has ended: its straight line is shown. */
  readonly ended: boolean;
  readonly summary: string;
}

/** One path a level. */
export function linesOf(surface: HeightGrid, levels: readonly number[]): readonly string[] {
  return levels.map((level) =>
    contour(surface, level)
      .map(([from, to]) => boxPath([from[0], to[0]], [from[1], to[1]]))
      .join(''),
  );
}

export function weightsPlane(plane: WeightsPlane): TemplateResult {
  const { walk, steps, ended } = plane;
  const w1 = Array.from({ length: steps + 1 }, (_, step) => across(walk.path[2 * step]!));
  const w2 = Array.from({ length: steps + 1 }, (_, step) => up(walk.path[2 * step + 1]!));
  const straight = boxPath([w1[0]!, w1[steps]!], [w2[0]!, w2[steps]!]);
  const place = (x: number, y: number): string[] => [percent(x), percent(1 - y)];
  const [startX, startY] = place(across(0), up(0));
  const [endX, endY] = place(w1[steps]!, w2[steps]!);
  const [minX, minY] = place(across(walk.minimum[0]!), up(walk.minimum[1]!));
  return html`<div class="square">
    ${axesBox({
      summary: plane.summary,
      xName: 'w₁',
      yName: 'w₂',
      xTicks: [0, 2, 4].map((w) => ({ at: across(w), text: tickText(w) })),
      yTicks: [-4, -2, 0].map((w) => ({ at: up(w), text: tickText(w) })),
      lines: [
        ...plane.lines.map((path) => svg`<path class="level" d=${path}></path>`),
        svg`<path class="walk-path" d=${boxPath(w1, w2)}></path>`,
        svg`<path class="straight" d=${ended ? straight : ''}></path>`,
      ],
      marks: [
        svg`<circle class="start" cx=${startX} cy=${startY} r="5"></circle>`,
        svg`<svg class="goal" x=${minX} y=${minY} overflow="visible"
          ><path class="rim" d="M-6 -6 6 6M6 -6-6 6"></path><path d="M-6 -6 6 6M6 -6-6 6"></path></svg>`,
        svg`<circle class="end" cx=${endX} cy=${endY} r="4"></circle>`,
      ],
    })}
  </div>`;
}
