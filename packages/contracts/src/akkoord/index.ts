export * from './gegeven.js';
export * from './gevraagd.js';
export * from './verlengd.js';
