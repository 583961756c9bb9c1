export * from './geteld.js';
