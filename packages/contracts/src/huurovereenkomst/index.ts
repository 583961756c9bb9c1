export * from './gesloten.js';
export * from './ondertekend.js';
export * from './opgesteld.js';
export * from './niet-getekend.js';
export * from './beeindigd.js';
