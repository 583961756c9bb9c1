import { isUuid, type Uuid } from '@weerthuis/domain';
import { WachtOp } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { PlaatsingEntiteit } from './plaatsing.entiteit.js';

const lock = { mode: 'pessimistic_write' } as const;

/** Locked until the end of the unit of work. */
export const zoekPlaatsing = async (
  w: Werkeenheid,
  waar: { id: Uuid } | { kandidaatstelling: Uuid },
): Promise<PlaatsingEntiteit | undefined> =>
  (Object.values(waar).every(isUuid) &&
    (await w.em.findOne(PlaatsingEntiteit, { where: waar, order: { geopendOp: 'DESC' }, lock }))) ||
  undefined;

/** The plaatsing a fact names, in the stream of its own casus. @throws WachtOp */
export async function plaatsingVanFeit(w: Werkeenheid, id: Uuid, casus: Uuid): Promise<PlaatsingEntiteit> {
  const rij = await w.em.findOne(PlaatsingEntiteit, { where: { id, casus }, lock });
  if (!rij) throw new WachtOp(`plaatsing ${id}`);
  return rij;
}

/** The newest plaatsing of a casus, for facts that name only a task or nothing. @throws WachtOp */
export async function laatsteVanCasus(w: Werkeenheid, casus: Uuid, taak?: Uuid): Promise<PlaatsingEntiteit> {
  const rijen = await w.em.find(PlaatsingEntiteit, { where: { casus }, order: { geopendOp: 'DESC', id: 'ASC' }, lock });
  const rij = taak ? rijen.find((r) => r.dossier.taken.some((t) => t.id === taak)) : rijen[0];
  if (!rij) throw new WachtOp(taak ? `taak ${taak}` : `plaatsing van casus ${casus}`);
  return rij;
}
