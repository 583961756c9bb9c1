import { verdeel } from '../gegevens/rolverdeling.js';
import { wacht } from '../toegang/wacht.js';
import { draagVoor, zegJa } from './draag-voor.js';
import { laatToe } from './laat-toe.js';
import { zetKlok } from './klok.js';
import { meldAan } from './meld-aan.js';
import { meldGereed, regelZorg } from './regel.js';
import { spelers, vandaag } from './spel.js';
import { neemWoningOp, zegWoningToe } from './zeg-woning-toe.js';

/** Steps of a play, for who plays the others on a screen. */
export const SCENARIOSTAPPEN = {
  draagVoor,
  laatToe,
  meldAan,
  meldGereed,
  neemWoningOp,
  regelZorg,
  spelers,
  vandaag,
  verdeel,
  wacht,
  zegJa,
  zegWoningToe,
  zetKlok,
} as const;
