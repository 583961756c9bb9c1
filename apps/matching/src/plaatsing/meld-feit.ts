import type { Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { aanbodGebeurt } from '../aanbod/store/aanbiedingen.js';
import { kandidaatGebeurt } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { planNazorgIn } from '../nazorg/plan-nazorg.js';
import { VoordrachtEntiteit } from '../voordracht/store/voordracht.entiteit.js';
import { meldFeit } from './domain/meldingen.js';
import type { Feiten } from './domain/plaatsing.js';
import type { PlaatsingEntiteit } from './store/plaatsing.entiteit.js';
import { wijzigPlaatsing } from './wijzig-plaatsing.js';

/**
 * One of the facts that its owner tells: contract, key, move, registration, place freed. They come in any order; what
 * follows from the plaatsing reaching a state (candidate housed, aftercare planned) follows once.
 */
export async function ontvangFeit(hub: Hub, w: Werkeenheid, rij: PlaatsingEntiteit, feiten: Feiten): Promise<void> {
  const { plaatsing } = await wijzigPlaatsing(hub, w, rij, (p, a) => meldFeit(p, feiten, a));
  if (plaatsing.feiten.verhuizing && plaatsing.feiten.sleutel) {
    await kandidaatGebeurt(w, rij.casus, 'verhuisd');
    await planNazorgIn(hub, w, rij, plaatsing.feiten.verhuizing);
  }
}

/** Everybody signed: from now on nothing ends the voordracht any more, and the home is let. */
export async function ontvangContract(
  hub: Hub,
  w: Werkeenheid,
  rij: PlaatsingEntiteit,
  op: string,
  ingang: string,
): Promise<void> {
  await teken(w, rij.voordracht);
  await aanbodGebeurt(hub, w, rij.aanbod, 'verhuurd');
  await ontvangFeit(hub, w, rij, { contract: op, ...(!rij.dossier.feiten.huurIngang && { huurIngang: ingang }) });
}

async function teken(w: Werkeenheid, id: Uuid): Promise<void> {
  const v = await w.em.findOne(VoordrachtEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!v || v.getekend) return;
  v.getekend = true;
  await bewaar(w, VoordrachtEntiteit, v);
}
