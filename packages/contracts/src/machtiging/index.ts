export * from './gewijzigd.js';
