import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import { nieuweDubbelen } from '../casus/store/dubbel.js';
import { PersoonssleutelEntiteit } from '../casus/store/persoonssleutel.entiteit.js';
import type { Hub } from '../gedeeld/hub.js';

/**
 * Keeps under which keys the adults are known, and tells both sides that another open aanmelding exists: nothing about the
 * other, not even whose it is.
 */
export async function bewaarSleutels(
  hub: Hub,
  w: Werkeenheid,
  casus: Pick<CasusEntiteit, 'id' | 'leden'>,
  sleutels: readonly { lid: Uuid; sleutel: string }[],
): Promise<void> {
  const eigen = sleutels.filter((s) => casus.leden.some((l) => l.lid === s.lid));
  if (!eigen.length) return;
  const rijen = eigen.map((s) => ({ casus: casus.id, gemeld: false, ...s }));
  await w.em.createQueryBuilder().insert().into(PersoonssleutelEntiteit).values(rijen).orIgnore().execute();
  for (const { casus: id, lid } of await nieuweDubbelen(w)) {
    const ander = await leesCasus(w, id);
    const aan = [ander.aanmelder, ander.herkomstPartij].map((oin) => ({ oin, gegevens: { lid } }));
    await hub.zend(w, 'casus.dubbel-gemeld', id, aan);
  }
}
