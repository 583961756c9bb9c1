import { toetsEindreden, type Uuid } from '@weerthuis/domain';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { kandidaatGebeurt, leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { sluitNazorg } from '../nazorg/domain/nazorg.js';
import { planVolgenIn } from '../nazorg/plan-nazorg.js';
import { sluitAf } from './domain/beeindig.js';
import { PlaatsingEntiteit } from './store/plaatsing.entiteit.js';
import { zoekPlaatsing } from './store/plaatsingen.js';
import { wijzigPlaatsing } from './wijzig-plaatsing.js';

/**
 * The coordinator closes a plaatsing after the move: told to all, the effect stays counted, and from here only following up
 * is planned.
 * @throws Regelfout when the person has not moved, or for a reason outside the list
 */
export async function sluitPlaatsingAf(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  reden: string,
): Promise<{ id: Uuid; casus: Uuid }> {
  const rij = (await zoekPlaatsing(w, { id })) ?? weigerOnbekend();
  toetsEindreden(reden);
  await wijzigPlaatsing(hub, w, rij, (p) => sluitAf(p, reden));
  rij.nazorg = sluitNazorg(rij.nazorg);
  rij.afgeslotenOp = w.klok.vandaag();
  await bewaar(w, PlaatsingEntiteit, rij);
  await planVolgenIn(hub, w, rij, rij.afgeslotenOp);
  // Who looks for another home by now goes on looking.
  if ((await leesCasus(w, rij.casus)).kandidaatStand === 'gehuisvest')
    await kandidaatGebeurt(w, rij.casus, 'afgesloten');
  return { id, casus: rij.casus };
}
