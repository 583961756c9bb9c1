export { rij } from '../store/rij.js';
