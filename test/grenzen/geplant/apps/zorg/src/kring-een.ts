import { twee } from './kring-twee.js';
export const een = (): number => twee();
