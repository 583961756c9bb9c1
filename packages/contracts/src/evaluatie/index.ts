export * from './gehouden.js';
