// All experiments of the lessons. Importing this file registers them, each once.
export * from './dead-units/index.js';
export * from './elu-against-leaky/index.js';
export * from './expm1-precision/index.js';
export * from './gradient-depth/index.js';
export * from './left-saturation/index.js';
export * from './mean-shift/index.js';
export * from './slope-at-zero/index.js';
