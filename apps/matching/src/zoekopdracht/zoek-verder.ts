import { laatste, machines, plusDagen, stap, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { zetTermijn } from './geef-zoekopdracht.js';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

/**
 * The home that was found for somebody came to nothing: who found it looks on, with at least half of the region's weeks. The
 * home itself is for anybody from now on.
 */
export async function zoekVerder(hub: Hub, w: Werkeenheid, aanbod: Uuid, casus?: Uuid): Promise<void> {
  const waar = { aanbod, stand: 'woning-gevonden', ...(casus && { casus }) };
  for (const z of await w.em.find(ZoekopdrachtEntiteit, { where: waar, lock: { mode: 'pessimistic_write' } })) {
    z.stand = stap(machines.zoekopdracht, z.stand, 'woning-vervallen');
    z.aanbod = null;
    z.uiterlijk = laatste(
      z.uiterlijk,
      plusDagen(w.klok.vandaag(), Math.ceil(hub.profiel.zoekopdrachtWeken.waarde / 2) * 7),
    );
    await bewaar(w, ZoekopdrachtEntiteit, z);
    await zetTermijn(w, z.id, z.casus, z.uiterlijk);
    const gegevens = { zoekopdracht: z.id, uiterlijk: z.uiterlijk };
    await hub.zend(w, 'zoekopdracht.hervat', z.casus, [{ oin: z.partij, gegevens }]);
  }
}
