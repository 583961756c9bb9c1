export * from './verklaard.js';
