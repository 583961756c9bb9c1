export * from './beantwoord.js';
export * from './gegeven.js';
export * from './vervolg.js';
