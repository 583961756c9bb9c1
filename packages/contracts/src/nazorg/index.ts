export * from './moment-gepland.js';
