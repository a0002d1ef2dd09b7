// The custom elements. Importing this file registers them, each once.
export * from './activation-plot/index.js';
export { provideEngine, sharedEngine } from './shared-engine.js';
export * from './softmax-classifier/index.js';
