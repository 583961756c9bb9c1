import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

/** For whom these homes were looked for, as far as that person may still have them. */
export async function gezochtVoor(w: Werkeenheid, aanbiedingen: Uuid[]): Promise<Map<Uuid, Uuid>> {
  const rijen = await w.em.findBy(ZoekopdrachtEntiteit, { aanbod: In(aanbiedingen), stand: 'woning-gevonden' });
  return new Map(rijen.flatMap(({ aanbod, casus }) => (aanbod ? [[aanbod, casus] as const] : [])));
}
