export * from './beantwoord.js';
export * from './gegeven.js';
