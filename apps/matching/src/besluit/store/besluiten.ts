import { isUuid, type Uuid } from '@weerthuis/domain';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Besluitvraag } from '../domain/besluitvraag.js';
import { BesluitEntiteit } from './besluit.entiteit.js';

/** The decision, locked until the end of the unit of work. @throws Regelfout onbekend */
export const leesBesluit = async (w: Werkeenheid, id: Uuid): Promise<BesluitEntiteit> =>
  (isUuid(id) && (await w.em.findOne(BesluitEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } }))) ||
  weigerOnbekend();

/** Columns of the row that follow from the dossier. */
export const kolommen = (v: Besluitvraag) => ({
  stand: v.stand,
  uiterlijk: v.uiterlijk,
  dossier: v,
  uitkomst: v.uitkomst ?? null,
  beslotenOp: v.beslotenOp ?? null,
});

/** Outcomes of earlier decisions of this kind about this casus. */
export async function eerdereUitkomsten(w: Werkeenheid, casus: Uuid, soort: string, behalve: Uuid): Promise<string[]> {
  const rijen = await w.em.find(BesluitEntiteit, { where: { casus, soort }, order: { gevraagdOp: 'ASC' } });
  return rijen.flatMap(({ id, uitkomst }) => (uitkomst && id !== behalve ? [uitkomst] : []));
}
