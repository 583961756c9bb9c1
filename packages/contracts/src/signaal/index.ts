export * from './behandeld.js';
