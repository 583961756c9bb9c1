export * from './te-laat.js';
