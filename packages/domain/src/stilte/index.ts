export * from './escalatie.js';
