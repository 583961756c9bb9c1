export * from './geescaleerd.js';
export * from './geopend.js';
export * from './stand-gemeld.js';
export * from './stand-gewijzigd.js';
