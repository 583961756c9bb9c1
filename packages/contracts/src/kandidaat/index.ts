export * from './stand-gewijzigd.js';
export * from './pauze-gevraagd.js';
export * from './elders.js';
