export * from './gegeven.js';
export * from './gevraagd.js';
export * from './namens-beantwoord.js';
export * from './namens-vastgelegd.js';
export * from './verlengd.js';
