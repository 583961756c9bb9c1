export * from './gegeven.js';
export * from './gevraagd.js';
