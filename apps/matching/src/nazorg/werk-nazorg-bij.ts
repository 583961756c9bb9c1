import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { PlaatsingEntiteit } from '../plaatsing/store/plaatsing.entiteit.js';
import type { Nazorg } from './domain/nazorg.js';

/** Works out one change of the aftercare of a plaatsing that was read with a lock. */
export async function werkNazorgBij(
  w: Werkeenheid,
  rij: PlaatsingEntiteit,
  werk: (n: Nazorg) => Nazorg,
): Promise<void> {
  rij.nazorg = werk(rij.nazorg);
  await bewaar(w, PlaatsingEntiteit, rij);
}
