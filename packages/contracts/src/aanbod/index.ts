export * from './gedaan.js';
export * from './ingetrokken.js';
export * from './stand-gewijzigd.js';
