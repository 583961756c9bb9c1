import { verdeel } from '../gegevens/rolverdeling.js';
import { wacht } from '../toegang/wacht.js';
import { zegJa } from './draag-voor.js';
import { meldAan } from './meld-aan.js';
import { meldGereed, regelZorg } from './regel.js';
import { spelers, vandaag } from './spel.js';
import { neemWoningOp } from './zeg-woning-toe.js';

/** Steps of a play, for who plays the others on a screen. */
export const SCENARIOSTAPPEN = {
  meldAan,
  meldGereed,
  neemWoningOp,
  regelZorg,
  spelers,
  vandaag,
  verdeel,
  wacht,
  zegJa,
} as const;
