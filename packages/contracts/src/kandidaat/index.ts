export * from './stand-gewijzigd.js';
export * from './pauze-gevraagd.js';
