// The public face of the package: the engine, its errors and its types.
export { loadEngine } from './engine/load-engine.js';
export { EngineError, type EngineErrorCode } from './engine/engine-error.js';
export type * from './engine/types.js';
export type * from './engine/teaching-types.js';
