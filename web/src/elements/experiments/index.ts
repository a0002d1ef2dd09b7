// All experiments of the lessons. Importing this file registers them, each once.
export * from './dead-units/index.js';
export * from './gradient-depth/index.js';
export * from './softmax-jacobian/index.js';
export * from './softmax-logits/index.js';
export * from './softmax-overflow/index.js';
export * from './softmax-temperature/index.js';
export * from './p-minus-y/index.js';
export * from './step-on-point/index.js';
export * from './reliability-diagram/index.js';
