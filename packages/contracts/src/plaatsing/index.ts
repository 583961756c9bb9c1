export * from './afgesloten.js';
export * from './bijgewerkt.js';
export * from './geopend.js';
export * from './opgeschort.js';
export * from './pauze-gevraagd.js';
