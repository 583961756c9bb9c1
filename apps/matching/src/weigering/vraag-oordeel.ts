import type { Werkeenheid } from '@weerthuis/platform';
import { vraagBesluit } from '../besluit/vraag-besluit.js';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import type { Kandidaatstelling } from '../voordracht/domain/voordracht.js';
import type { VoordrachtEntiteit } from '../voordracht/store/voordracht.entiteit.js';

/**
 * The person said no. The home is free already and the waiting time stays; whether this no counts against the number of
 * offers is judged by whom the region named, with the advice of whom it named.
 */
export async function vraagOordeel(
  hub: Hub,
  w: Werkeenheid,
  rij: VoordrachtEntiteit,
  k: Kandidaatstelling,
): Promise<void> {
  const reden = k.verzoeken.findLast((v) => v.rol === 'persoon' && v.antwoord === 'nee')?.reden;
  await vraagBesluit(hub, w, await leesCasus(w, k.casus), k.partijen, hub.profiel.beslist['oordeel-weigering'], {
    soort: 'oordeel-weigering',
    waarover: reden ? [reden] : [],
    voordracht: rij.id,
    kandidaatstelling: k.kandidaatstelling,
  });
}
