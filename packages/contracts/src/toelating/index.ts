export * from './besloten.js';
