// All experiments of the lessons. Importing this file registers them, each once.
export * from './dead-units/index.js';
export * from './gradient-depth/index.js';
