// All experiments of the lessons. Importing this file registers them, each once.
export * from './bias-cloud/index.js';
export * from './dead-units/index.js';
export * from './epochs-to-accuracy/index.js';
export * from './function-timing/index.js';
export * from './gradient-depth/index.js';
export * from './kill-then-rescue/index.js';
