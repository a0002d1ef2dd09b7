// Settings and addresses: one table of properties an element, read and printed by pure functions.
export { addressQuery, replaceQuery } from './address.js';
export * from './classifier-settings.js';
export * from './csv.js';
export * from './difference.js';
export * from './digit-drawing.js';
export * from './float-codes.js';
export * from './kept-address.js';
export * from './kept-file.js';
export * from './kept-networks.js';
export * from './layers-text.js';
export * from './measured-sets.js';
export * from './plot-settings.js';
export * from './property.js';
export * from './read-and-write.js';
export * from './running-settings.js';
export * from './tables.js';
