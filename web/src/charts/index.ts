// The charts: the only folder that imports chart.js. They take arrays and know no activation function.
export { CLASS_SHAPES, classShape } from './class-shapes.js';
export { contour, type HeightGrid } from './contours.js';
export { CurveChart, type Curve, type CurveLook } from './curve-chart.js';
export type { CurvePoint, JumpDot } from './curve-marks.js';
export { LossChart, type RunAxes, type RunLine } from './loss-chart.js';
export {
  linesFor,
  NetworkChart,
  type NetworkLayer,
  type NetworkPicture,
  type NetworkUnit,
} from './network-chart.js';
export type { Column } from './network-tiles.js';
export type { PlanePlace, PlaneWindow } from './plane-axes.js';
export { PlaneChart, type PlanePen, type PlanePoints } from './plane-chart.js';
export { planePicture, type PictureWords } from './plane-picture.js';
export type { PlaneRegions } from './region-cells.js';
export { roundTicks, tickText, ticksInside, type Ticks } from './tick-text.js';
export { logScale, type LogScale } from './log-scale.js';
