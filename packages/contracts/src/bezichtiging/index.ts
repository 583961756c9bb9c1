export * from './gehouden.js';
export * from './gepland.js';
