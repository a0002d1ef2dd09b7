// What every page of the site has: the plot, the classifier, and the engine that they share.
export * from './activation-plot/index.js';
export { provideEngine, sharedEngine } from './shared-engine.js';
export * from './softmax-classifier/index.js';
