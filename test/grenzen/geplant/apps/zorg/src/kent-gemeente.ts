export { gemeente } from '../../gemeente/src/index.js';
