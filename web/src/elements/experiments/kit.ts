// All that an experiment may use besides its own folder. The site's common script holds what several lessons
// use of it, so that no lesson's script carries it a second time.
export {
  html,
  nothing,
  svg,
  css,
  type PropertyDeclarations,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
export type * from '../../engine/types.js';
export type * from '../../engine/teaching-types.js';
export * from '../../locales/index.js';
export * from '../../state/index.js';
export * from '../../charts/index.js';
export * from '../parts/index.js';
export { CurveSamples } from '../activation-plot/curve-samples.js';
export * from '../activation-plot/point-control.js';
export * from '../training/run-data.js';
export * from '../training/training-run.js';
export * from './frame/experiment.js';
export * from './frame/experiment-shape.js';
export * from './frame/experiment-run.js';
export * from './frame/prediction.js';
export * from '../training/gradient-terms.js';
export * from '../training/world.js';
export * from './duel/duel-run.js';
export * from './duel/duel-arithmetic.js';
export * from './duel/training-duel.js';
export { duelStyles } from './duel/training-duel.styles.js';
export * from '../training/sweep-run.js';
export * from './sweep/seed-sweep.js';
export * from './sweep/sweep-arithmetic.js';
export * from './sweep/comparison.js';
export * from './network.js';
export * from './logits.js';
export * from './terms.js';
