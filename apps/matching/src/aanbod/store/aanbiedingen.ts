import { isUuid, kan, machines, stap, type GebeurtenisVan, type Uuid } from '@weerthuis/domain';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../../gedeeld/hub.js';
import { AanbodEntiteit } from './aanbod.entiteit.js';

/** The aanbod, locked until the end of the unit of work. @throws Regelfout onbekend */
export const leesAanbod = async (w: Werkeenheid, id: Uuid): Promise<AanbodEntiteit> =>
  (isUuid(id) && (await w.em.findOne(AanbodEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } }))) ||
  weigerOnbekend();

/** Moves the aanbod if the event fits where it stands, and tells its corporatie, without for whom. */
export async function aanbodGebeurt(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  gebeurtenis: GebeurtenisVan<typeof machines.aanbod>,
): Promise<void> {
  const aanbod = await leesAanbod(w, id);
  if (!kan(machines.aanbod, aanbod.stand, gebeurtenis)) return;
  aanbod.stand = stap(machines.aanbod, aanbod.stand, gebeurtenis);
  await bewaar(w, AanbodEntiteit, aanbod);
  await hub.zend(w, 'aanbod.stand-gewijzigd', aanbod.eenheid, [
    { oin: aanbod.corporatie, gegevens: { aanbod: id, stand: aanbod.stand } },
  ]);
}
