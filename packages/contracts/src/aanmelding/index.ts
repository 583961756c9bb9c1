export * from './aangevuld.js';
export * from './ingediend.js';
export * from './ingetrokken.js';
