export * from './kern/index.js';
export * from './bus/index.js';
