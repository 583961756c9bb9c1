export * from './beeindigd.js';
