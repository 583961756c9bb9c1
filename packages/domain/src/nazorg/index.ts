export * from './signalen.js';
export * from './signaaltermijn.js';
export * from './omklap.js';
