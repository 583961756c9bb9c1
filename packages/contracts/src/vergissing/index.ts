export * from './bevroren.js';
export * from './wissen.js';
