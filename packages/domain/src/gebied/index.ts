export * from './gebied.js';
