import { kan, machines, stap, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

/** The person stopped, or got a home elsewhere: nobody has to look any more, and whoever was looking hears it. */
export async function trekZoekopdrachtenIn(hub: Hub, w: Werkeenheid, casus: Uuid, reden: string): Promise<void> {
  for (const z of await w.em.findBy(ZoekopdrachtEntiteit, { casus })) {
    if (!kan(machines.zoekopdracht, z.stand, 'ingetrokken')) continue;
    z.stand = stap(machines.zoekopdracht, z.stand, 'ingetrokken');
    await bewaar(w, ZoekopdrachtEntiteit, z);
    await hub.zend(w, 'zoekopdracht.ingetrokken', casus, [{ oin: z.partij, gegevens: { zoekopdracht: z.id, reden } }]);
  }
}
