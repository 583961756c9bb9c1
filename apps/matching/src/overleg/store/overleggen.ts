import type { Uuid } from '@weerthuis/domain';
import { voegToe, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { loopt, toets, vouw, type Overleg, type Overlegfeit, type Punt } from '../domain/overleg.js';
import { OverlegEntiteit, OverlegfeitEntiteit } from './overleg.entiteit.js';

export interface Gelezen extends Overleg {
  id: Uuid;
  nummer: number;
  regels: OverlegfeitEntiteit[];
}

const gelezen = ({ id, nummer }: OverlegEntiteit, regels: OverlegfeitEntiteit[]): Gelezen => ({
  id,
  nummer,
  regels,
  ...vouw(regels.map((r) => r.feit)),
});

export async function leesOverleggen(w: Werkeenheid): Promise<Gelezen[]> {
  const rijen = await w.em.find(OverlegEntiteit, { order: { nummer: 'DESC' } });
  const regels = await w.em.find(OverlegfeitEntiteit, { order: { overleg: 'ASC', volg: 'ASC' } });
  const per = Map.groupBy(regels, (r) => r.overleg);
  return rijen.map((rij) => gelezen(rij, per.get(rij.id) ?? []));
}

/** @throws Regelfout onbekend */
export async function leesOverleg(w: Werkeenheid, id: Uuid): Promise<Gelezen> {
  const rij = (await w.em.findOneBy(OverlegEntiteit, { id })) ?? weigerOnbekend();
  return gelezen(rij, await w.em.find(OverlegfeitEntiteit, { where: { overleg: id }, order: { volg: 'ASC' } }));
}

/** Matters of closed meetings that were put off and did not come back since. */
export function aangehouden(alle: readonly Gelezen[]): Set<string> {
  const uit = new Map<string, boolean>();
  for (const o of alle.toReversed())
    for (const p of o.punten) uit.set(p.sleutel, o.stand === 'gesloten' && p.uitkomst?.besluit === 'aanhouden');
  return new Set([...uit].filter(([, weer]) => weer).map(([sleutel]) => sleutel));
}

/** What was agreed and is not done, with the meeting it was agreed in. */
export const lopendeAfspraken = (alle: readonly Gelezen[]): (Punt & { overleg: Uuid; nummer: number })[] =>
  alle.flatMap((o) => o.punten.filter(loopt).map((p) => ({ ...p, overleg: o.id, nummer: o.nummer })));

const EEN_TEGELIJK = `SELECT pg_advisory_xact_lock(hashtext('matching.overleg'))`;

/** A new meeting with the next number. */
export async function beginOverleg(w: Werkeenheid, id: Uuid): Promise<void> {
  await w.em.query(EEN_TEGELIJK);
  const [{ nummer }]: [{ nummer: number }] = await w.em.query(
    'SELECT coalesce(max(nummer), 0) + 1 AS nummer FROM matching.overleg',
  );
  await voegToe(w, OverlegEntiteit, Object.assign(new OverlegEntiteit(), { id, nummer }));
}

/** Adds to the minutes, one after the other. @throws Regelfout when one may not follow */
export async function legVast(w: Werkeenheid, id: Uuid, feiten: readonly Overlegfeit[]): Promise<void> {
  await w.em.findOne(OverlegEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const { regels, punten } = await leesOverleg(w, id);
  const alle = regels.map((r) => r.feit);
  const casusVan = new Map(punten.map((p) => [p.punt, p.casus]));
  for (const feit of feiten) {
    toets(vouw(alle), feit, w.klok.vandaag());
    if (feit.soort === 'geagendeerd') casusVan.set(feit.punt, feit.zaak.casus);
    const casus = 'punt' in feit ? (casusVan.get(feit.punt) ?? weigerOnbekend()) : null;
    alle.push(feit);
    await w.em.insert(OverlegfeitEntiteit, {
      overleg: id,
      volg: alle.length,
      casus,
      feit: feit as object,
      door: w.door.id,
      op: w.klok.nu(),
    });
  }
}
