import type { Datum } from '@weerthuis/domain';
import { conflict, ongeldig } from '../../kern/nee.js';

/** Registered at the new address on or after the move, not in the future (Wet BRP, art. 2.39; te toetsen). @throws Regelfout */
export function eisInschrijving(op: Datum, verhuisdOp: Datum | undefined, vandaag: Datum): void {
  if (!verhuisdOp)
    conflict({
      code: 'nog-niet-verhuisd',
      titel: 'De verhuizing is nog niet gemeld.',
      detail: 'Inschrijven kan als iemand er woont (Wet BRP, te toetsen).',
      nu: 'Wacht op de melding van de zorgorganisatie, of bel haar.',
      van: 'Wet BRP',
    });
  if (op < verhuisdOp || op > vandaag)
    ongeldig({
      code: 'inschrijving-datum',
      titel: 'De datum van inschrijving klopt niet.',
      detail: `${op} ligt voor de verhuizing (${verhuisdOp}) of na vandaag (${vandaag}) (Wet BRP, te toetsen).`,
      nu: 'Kies de dag van inschrijving.',
      veld: 'op',
      van: 'Wet BRP',
    });
}
