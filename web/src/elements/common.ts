// What every page of the site has: the plot, the classifier, and the engine that they share.
export * from './activation-plot/index.js';
export { provideEngine, sharedEngine } from './shared-engine.js';
export { loadTable, provideTables } from './shared-tables.js';
export * from './softmax-classifier/index.js';
export type { Table, TableFile, TableId } from '../state/tables.js';
