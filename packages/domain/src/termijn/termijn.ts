import type { Datum } from '../datum/datum.js';
import { momentInAmsterdam } from '../datum/amsterdam.js';
import { plusWerkdagen, werkdagenTussen } from '../datum/werkdagen.js';

/** Working days without movement before the owner is nudged and before the coordinator is told. */
export interface Stilstand {
  herinnerenWerkdagen: number;
  escalerenWerkdagen: number;
}

/** How far a thing that does not move has been taken up. */
export type Trede = 'op-tijd' | 'herinneren' | 'escaleren';

/** Where a thing stands that last moved on `sinds`. */
export function trede(sinds: Datum, vandaag: Datum, stilstand: Stilstand): Trede {
  const stil = werkdagenTussen(sinds, vandaag);
  if (stil >= stilstand.escalerenWerkdagen) return 'escaleren';
  return stil >= stilstand.herinnerenWerkdagen ? 'herinneren' : 'op-tijd';
}

/** The days on which to look again at a thing that last moved on `sinds`. */
export const tredeDagen = (sinds: Datum, stilstand: Stilstand): { herinneren: Datum; escaleren: Datum } => ({
  herinneren: plusWerkdagen(sinds, stilstand.herinnerenWerkdagen),
  escaleren: plusWerkdagen(sinds, stilstand.escalerenWerkdagen),
});

/** The moment a term of working days ends: 17:00 in the Netherlands on its last day. */
export const eindeTermijn = (van: Datum, werkdagen: number): Date => momentInAmsterdam(plusWerkdagen(van, werkdagen));
