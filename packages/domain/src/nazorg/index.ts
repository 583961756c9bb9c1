export * from './signalen.js';
export * from './omklap.js';
