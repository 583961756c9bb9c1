export * from './gevraagd.js';
export * from './beantwoord.js';
export * from './genomen.js';
