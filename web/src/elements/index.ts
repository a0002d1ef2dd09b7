// The custom elements. Importing this file registers them, each once.
export * from './common.js';
export * from './softmax-classifier/index.js';
export * from './experiments/index.js';
