// The parts that elements are made of.
export * from './arithmetic.js';
export * from './choice.js';
export * from './class-mark.js';
export * from './curve-view.js';
export * from './data-table.js';
export * from './frame-loop.js';
export * from './gradient-bars.js';
export { gradientBarStyles } from './gradient-bars.styles.js';
export * from './icons.js';
export * from './line-view.js';
export * from './plane-view.js';
export * from './slider.js';
export * from './strip-plot.js';
export { stripPlotStyles } from './strip-plot.styles.js';
export * from './symbol-text.js';
export * from './unit-states.js';
export { unitStateStyles } from './unit-states.styles.js';
