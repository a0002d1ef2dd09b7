// The interface's words by language, and how numbers read.
export type { PlotFacts, RunFacts, Words } from './en.js';
export { watchWords } from './chinese.js';
export * from './classifier-words.js';
export * from './csv-words.js';
export * from './number-text.js';
export * from './table-words.js';
export { wordsFor } from './words.js';
