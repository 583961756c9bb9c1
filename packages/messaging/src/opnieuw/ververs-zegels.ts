import type { EntityManager } from 'typeorm';
import type { Sleutelring } from '../sleutels/sleutelring.js';

const SLEUTELS = `select distinct zegelsleutel from bus.uitgaand where regio = $1 and soort = 'in' and zegelsleutel is not null`;

const NOTEER = `
insert into bus.opnieuw as o (regio, ontvanger, stroom, na, tot)
select u.regio, ontvanger, stroom, min(sequence) - 1, max(sequence) from bus.uitgaand u join bus.instantie i using (regio, incarnatie)
where u.regio = $1 and soort = 'in' and zegelsleutel = any($2) group by u.regio, ontvanger, stroom
on conflict (regio, ontvanger, stroom) do update set na = least(o.na, excluded.na),
  tot = case when o.tot is null then null else greatest(o.tot, excluded.tot) end`;

/** Rows without a receipt that are sealed to a key that their recipient no longer has are made again from the archive. */
export async function verversZegels(em: EntityManager, regio: string, sleutels: Sleutelring): Promise<boolean> {
  const rijen: { zegelsleutel: string }[] = await em.query(SLEUTELS, [regio]);
  const oud = rijen.map((r) => r.zegelsleutel).filter((kid) => !sleutels.bruikbaar(kid));
  if (oud.length) await em.query(NOTEER, [regio, oud]);
  return oud.length > 0;
}
