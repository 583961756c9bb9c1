export * from './aangeboden.js';
export * from './aanvaard.js';
