export * from './gemeld.js';
export * from './opgeheven.js';
