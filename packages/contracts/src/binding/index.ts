export * from './vastgesteld.js';
