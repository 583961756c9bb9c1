export { gemeente } from '../../../apps/gemeente/src/index.js';
