export * from './contract.js';
export * from './jaartabel.js';
export * from './passend.js';
