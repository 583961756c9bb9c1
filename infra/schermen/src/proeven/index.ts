import { afgewezen } from './reis/afgewezen.js';
import { bewoner } from './bewoner.js';
import { hub } from './hub.js';
import type { Proef } from './proef.js';
import { over } from './reis/over.js';
import { recht } from './reis/recht.js';
import { stil } from './reis/stil.js';
import { telefoon } from './reis/telefoon.js';
import { toezicht } from './reis/toezicht.js';
import { regie } from './regie.js';
import { werkrij } from './werkrij.js';
import { zorg } from './zorg.js';

/** Every proof; a role adds a file of its own beside this one. */
export const PROEVEN: readonly Proef[] = [
  ...werkrij,
  ...hub,
  ...regie,
  ...zorg,
  ...bewoner,
  recht,
  afgewezen,
  telefoon,
  toezicht,
  over,
  stil,
];
