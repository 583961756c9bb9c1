export * from './gemeld.js';
