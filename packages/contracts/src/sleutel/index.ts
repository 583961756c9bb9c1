export * from './uitgereikt.js';
