import type { Werkeenheid } from '@weerthuis/platform';
import { kandidaatGebeurt } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import type { Kandidaatstelling } from '../voordracht/domain/voordracht.js';
import type { VoordrachtEntiteit } from '../voordracht/store/voordracht.entiteit.js';
import { neemAan } from './domain/meldingen.js';
import { trekZoekopdrachtenIn } from '../zoekopdracht/trek-zoekopdrachten-in.js';
import { zoekPlaatsing } from './store/plaatsingen.js';
import { wijzigPlaatsing } from './wijzig-plaatsing.js';

/** The second round is through: the only final word, to all who take part; the plaatsing runs. */
export async function neemPlaatsingAan(
  hub: Hub,
  w: Werkeenheid,
  v: VoordrachtEntiteit,
  k: Kandidaatstelling,
): Promise<void> {
  const rij = await zoekPlaatsing(w, { kandidaatstelling: k.kandidaatstelling });
  if (!rij) throw new Error(`Kandidaatstelling ${k.kandidaatstelling} is aangenomen zonder plaatsing`);
  const gegevens = {
    voordracht: v.id,
    kandidaatstelling: k.kandidaatstelling,
    versie: v.vraagversie,
    plaatsing: rij.id,
  };
  const aan = Object.values(k.partijen).map((oin) => ({ oin, gegevens }));
  await hub.zend(w, 'voordracht.aangenomen', k.casus, aan);
  await kandidaatGebeurt(w, k.casus, 'aangenomen');
  await trekZoekopdrachtenIn(hub, w, k.casus, 'woning-gevonden');
  await wijzigPlaatsing(hub, w, rij, neemAan);
}
