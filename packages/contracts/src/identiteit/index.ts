export * from './afgesloten.js';
export * from './vrijgegeven.js';
