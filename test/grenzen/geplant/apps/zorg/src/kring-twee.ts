import { een } from './kring-een.js';
export const twee = (): number => een();
