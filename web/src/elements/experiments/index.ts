// All experiments of the lessons. Importing this file registers them, each once.
export * from './bias-cloud/index.js';
export * from './dead-units/index.js';
export * from './depth-training/index.js';
export * from './epochs-to-accuracy/index.js';
export * from './function-timing/index.js';
export * from './gradient-depth/index.js';
export * from './kill-then-rescue/index.js';
export * from './sigmoid-saturation/index.js';
export * from './softmax-jacobian/index.js';
export * from './softmax-logits/index.js';
export * from './softmax-overflow/index.js';
export * from './softmax-temperature/index.js';
export * from './straight-layers/index.js';
export * from './zero-centred/index.js';
