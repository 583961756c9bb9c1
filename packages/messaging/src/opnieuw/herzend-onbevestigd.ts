import type { EntityManager } from 'typeorm';

/**
 * A message that was lost with nothing after it leaves no hole that its recipient could see. The recipient lives, for it gave
 * receipts since; who is down is left alone. A few at a time, so that who is only behind is not buried.
 */
const HERZEND = `
with oud as (
  select seq, ontvanger, verzonden_op from bus.uitgaand
  where regio = $1 and soort = 'in' and verzonden_op < now() - $2 * interval '1 ms' order by seq limit 1000
), levend as (
  select o.ontvanger, min(o.verzonden_op) as sinds from oud o group by o.ontvanger
), wie as (
  select ontvanger, (select max(b.op) from bus.bewijs b where b.regio = $1 and b.ontvanger = levend.ontvanger and b.op > levend.sinds) as op
  from levend
)
update bus.uitgaand u set verzonden_op = null from oud join wie using (ontvanger)
where u.seq = oud.seq and wie.op > oud.verzonden_op + $2 * interval '0.5 ms' returning u.seq`;

/** Sends again what was sent longer than `limiet` milliseconds ago and was passed over by receipts. Returns how many. */
export async function herzendOnbevestigd(em: EntityManager, regio: string, limiet: number): Promise<number> {
  const [rijen]: [unknown[]] = await em.query(HERZEND, [regio, limiet]);
  return rijen.length;
}
