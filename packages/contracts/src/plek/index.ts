export * from './ingevuld.js';
export * from './vrijgekomen.js';
