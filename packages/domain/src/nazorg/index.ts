export * from './signalen.js';
export { nazorgmomenten, volgmomenten, type Moment } from './ritme.js';
export * from './omklap.js';
