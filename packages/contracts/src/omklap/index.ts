export * from './beantwoord.js';
export * from './besloten.js';
export * from './voorgesteld.js';
