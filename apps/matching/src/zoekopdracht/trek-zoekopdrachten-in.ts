import { kan, machines, stap, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

/** The person stopped: nobody has to look any more. */
export async function trekZoekopdrachtenIn(w: Werkeenheid, casus: Uuid): Promise<void> {
  for (const z of await w.em.findBy(ZoekopdrachtEntiteit, { casus })) {
    if (!kan(machines.zoekopdracht, z.stand, 'ingetrokken')) continue;
    z.stand = stap(machines.zoekopdracht, z.stand, 'ingetrokken');
    await bewaar(w, ZoekopdrachtEntiteit, z);
  }
}
