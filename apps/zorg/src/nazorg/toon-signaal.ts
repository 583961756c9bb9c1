import { escalatie, signaalTermijn, type Datum, type Regioprofiel } from '@weerthuis/domain';
import { zonderLeeg } from '../kern/zonder-leeg.js';
import type { SignaalEntiteit } from './store/signaal.entiteit.js';

/** A signal with the last day of what comes next, and with whom it lies when that day passed in silence. */
export function toonSignaal(rij: SignaalEntiteit, profiel: Regioprofiel, vandaag: Datum) {
  const { melder: _melder, ...rest } = rij;
  const uiterlijk = signaalTermijn(rij, profiel.signalen[rij.soort]);
  const bij = uiterlijk && escalatie(profiel.escalatie, uiterlijk, vandaag).bij;
  return zonderLeeg({ ...rest, uiterlijk, bij });
}
