// What every page of the site has: the plot, and what all elements share.
export * from './activation-plot/index.js';
export { provideEngine, sharedEngine } from './shared-engine.js';
export { loadTable, provideTables } from './shared-tables.js';
export type { ClassifierWords, Words } from '../locales/index.js';
export type { Table, TableFile, TableId } from '../state/tables.js';
