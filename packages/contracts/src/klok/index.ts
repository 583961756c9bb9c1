export * from './gezet.js';
