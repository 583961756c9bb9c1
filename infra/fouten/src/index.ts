export { FOUTEN } from './fouten/index.js';
