export * from './dekking.js';
export * from './regels.js';
export * from './knelpunten.js';
