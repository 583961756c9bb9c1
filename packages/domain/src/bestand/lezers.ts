export { bag, bedrag, geheel, jaNee, misschien, postcode, tekst, tussen } from './cel.js';
export * from './cellen.js';
