export * from './gesloten.js';
export * from './ondertekend.js';
export * from './opgesteld.js';
