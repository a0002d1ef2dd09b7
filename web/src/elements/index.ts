// The custom elements. Importing this file registers them, each once.
export * from './common.js';
export * from './experiments/index.js';
