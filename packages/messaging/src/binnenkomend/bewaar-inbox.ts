import type { Transactie } from '@weerthuis/platform';
import { sha256 } from '../handtekening/kenmerken.js';
import type { Goedgekeurd } from './keuring.js';

/** New messages, with the key and stream rows they hang under. Only a repeat of (source, id) is silent. */
export const BEWAAR = `
with r as (
  select * from unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::bigint[], $9::text[], $10::text[],
    $11::boolean[], $12::timestamptz[], $13::text[], $14::jsonb[], $15::text[], $16::bytea[], $17::text[], $18::int[], $19::bigint[], $20::timestamptz[])
    with ordinality as r (bron, source, id, feit, incarnatie, stroom, sequence, type, dataschema,
      moetbegrepen, tijd, traceparent, koppen, hash, waarde, topic, partitie, positie, brokertijd, n)
), o as (
  insert into bus.onderwerp (regio, stroom) select distinct $1, stroom from r order by 2 on conflict do nothing
), s as (
  insert into bus.stroom (regio, bron, incarnatie, stroom) select distinct $1, bron, incarnatie, stroom from r order by 2, 3, 4
  on conflict do nothing
)
insert into bus.binnengekomen (regio, bron, source, id, feit, incarnatie, stroom, sequence, type, dataschema,
  moetbegrepen, tijd, traceparent, koppen, hash, waarde, topic, partitie, positie, brokertijd)
select $1, bron, source, id, feit, incarnatie, stroom, sequence, type, dataschema,
  moetbegrepen, tijd, traceparent, koppen, hash, waarde, topic, partitie, positie, brokertijd
from r order by n on conflict (regio, source, id) do nothing returning id`;

/**
 * Moves "received up to" over all sequences that are now there without a hole; locks in one order, as receipts do. What came
 * before and comes again was not receipted as far as its source knows: the stream is receipted once more.
 */
export const SCHUIF_OP = `
with r as (
  select bron, incarnatie, stroom, min(sequence) as eerste
  from unnest($2::text[], $3::uuid[], $4::uuid[], $5::bigint[]) as r (bron, incarnatie, stroom, sequence) group by 1, 2, 3
), vast as materialized (
  select s.bron, s.incarnatie, s.stroom, s.ontvangen_tot, r.eerste <= s.bewezen_ontvangen as nogmaals
  from bus.stroom s join r using (bron, incarnatie, stroom)
  where s.regio = $1 order by s.bron, s.incarnatie, s.stroom for update of s
)
update bus.stroom s set ontvangen_tot = coalesce(x.tot, s.ontvangen_tot),
  bewezen_ontvangen = case when vast.nogmaals then -1 else s.bewezen_ontvangen end
from vast left join (
  select bron, incarnatie, stroom, max(sequence) as tot from (
    select bron, incarnatie, stroom, b.sequence,
      vast.ontvangen_tot + dense_rank() over (partition by bron, incarnatie, stroom order by b.sequence) as verwacht
    from vast join bus.binnengekomen b using (bron, incarnatie, stroom)
    where b.regio = $1 and b.sequence > vast.ontvangen_tot
  ) q where sequence = verwacht group by bron, incarnatie, stroom
) x using (bron, incarnatie, stroom)
where s.regio = $1 and s.bron = vast.bron and s.incarnatie = vast.incarnatie and s.stroom = vast.stroom
  and (vast.nogmaals or x.tot is not null)`;

const ANDERS = `
select r.n::int from bus.binnengekomen b
join unnest($2::text[], $3::uuid[], $4::text[]) with ordinality as r (source, id, hash, n)
  on b.regio = $1 and b.source = r.source and b.id = r.id where b.hash <> r.hash`;

/** Stores messages. Gives those that came before under the same id with another value: that is an alarm. */
export async function bewaarInbox(t: Transactie, regio: string, goed: Goedgekeurd[]): Promise<Goedgekeurd[]> {
  if (!goed.length) return [];
  const hashes = goed.map((g) => sha256(g.bericht.waarde));
  const k = goed.map((g) => g.bericht.kenmerken);
  const bronnen = goed.map((g) => g.bron);
  const rijen = [
    regio,
    bronnen,
    k.map((x) => x.source),
    k.map((x) => x.id),
    k.map((x) => x.feit),
    k.map((x) => x.incarnatie),
    k.map((x) => x.subject),
    k.map((x) => x.sequence),
    k.map((x) => x.type),
    k.map((x) => x.dataschema),
    k.map((x) => x.moetbegrepen === 'true'),
    k.map((x) => new Date(x.time)),
    goed.map((g) => geldigSpoor(g.bericht.traceparent)),
    goed.map((g) =>
      JSON.stringify({ ...g.bericht.kenmerken, sleutel: g.bericht.sleutel, handtekening: g.bericht.handtekening }),
    ),
    hashes,
    goed.map((g) => g.bericht.waarde),
    goed.map((g) => g.record.topic),
    goed.map((g) => g.record.partitie),
    goed.map((g) => g.record.positie),
    goed.map((g) => new Date(g.record.tijd)),
  ];
  const strooms = k.map((x) => x.subject);
  const incarnaties = k.map((x) => x.incarnatie);
  const [ingevoegd] = await t.stuur([
    { name: 'bus-bewaar', text: BEWAAR, values: rijen },
    {
      name: 'bus-schuif-op',
      text: SCHUIF_OP,
      values: [regio, bronnen, incarnaties, strooms, k.map((x) => x.sequence)],
    },
  ]);
  if (ingevoegd?.rows.length === goed.length) return [];
  const bekend = [regio, k.map((x) => x.source), k.map((x) => x.id), hashes];
  const [anders] = await t.stuur([{ text: ANDERS, values: bekend }]);
  const plaatsen = new Set(anders?.rows.map((r) => r['n']));
  return goed.filter((_, i) => plaatsen.has(i + 1));
}

const geldigSpoor = (t?: string): string | null => (t && /^[0-9a-f-]{55}$/.test(t) ? t : null);
