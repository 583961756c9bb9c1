import type { EntityManager } from 'typeorm';

/**
 * A message that was lost with nothing after it leaves no hole that its recipient could see. To a recipient that lives, for it
 * gave receipts since, they go again, a few at a time so that who is only behind is not buried. To one that said nothing
 * since, or only just after, the oldest alone goes, each time after twice as long: a mailbox that lost all it held is found
 * out so, and one whose owner is down is not filled.
 */
const HERZEND = `
with oud as (
  select ontvanger, min(verzonden_op) as sinds from bus.uitgaand
  where regio = $1 and soort = 'in' and verzonden_op < now() - $2 * interval '1 ms' group by ontvanger
), levend as (
  select ontvanger, (select max(b.op) from bus.bewijs b where b.regio = $1 and b.ontvanger = oud.ontvanger and b.op > oud.sinds) as op
  from oud
), keuze as (
  select u.seq from levend l cross join lateral (
    select seq from bus.uitgaand u where u.regio = $1 and u.soort = 'in' and u.ontvanger = l.ontvanger
      and u.verzonden_op < least(now() - $2 * interval '1 ms', l.op - $2 * interval '0.5 ms') order by seq limit 1000
  ) u where l.op is not null
  union all
  select k.seq from levend l cross join lateral (
    select seq, tijd, verzonden_op from bus.uitgaand u where u.regio = $1 and u.soort = 'in' and u.ontvanger = l.ontvanger
      and u.verzonden_op is not null order by seq limit 1
  ) k where (l.op is null or k.verzonden_op >= l.op - $2 * interval '0.5 ms')
    and k.verzonden_op < now() - $2 * interval '1 ms' and now() - k.verzonden_op >= k.verzonden_op - k.tijd
)
update bus.uitgaand u set verzonden_op = null from keuze where u.seq = keuze.seq returning u.seq`;

/** Sends again what was sent longer than `limiet` milliseconds ago and has no receipt. Returns how many. */
export async function herzendOnbevestigd(em: EntityManager, regio: string, limiet: number): Promise<number> {
  const [rijen]: [unknown[]] = await em.query(HERZEND, [regio, limiet]);
  return rijen.length;
}
