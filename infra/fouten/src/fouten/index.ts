import { f1 } from './f01-gedood.js';
import { f2 } from './f02-herhaald.js';
import { f3 } from './f03-broker-gedood.js';
import { f5 } from './f05-database-gedood.js';
import { f8 } from './f08-dubbel.js';
import { f11 } from './f11-gif.js';
import type { Fout } from './fout.js';

/** All faults, in the order in which they are played. */
export const FOUTEN: readonly Fout[] = [...f1, f2, f3, f5, f8, f11];
