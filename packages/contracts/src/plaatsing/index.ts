export * from './afgesloten.js';
export * from './bijgewerkt.js';
export * from './geopend.js';
