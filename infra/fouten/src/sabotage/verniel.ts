import type { Proef } from '../fouten/fout.js';

const HUB = 'matchingspunt';
/** Per invariant something that breaks it in the books. `$1`: a household of the run. */
const KAPOT: { naam: string; sql: string }[] = [
  { naam: HUB, sql: `drop index matching.voordracht_een_open_per_woning` },
  {
    naam: HUB,
    sql: `insert into matching.voordracht select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid()))).* from matching.voordracht v limit 1`,
  },
  {
    naam: 'traverse',
    sql: `insert into deelname.plaatsing select (jsonb_populate_record(p, jsonb_build_object('plaatsing', gen_random_uuid()))).* from deelname.plaatsing p limit 1`,
  },
  { naam: 'traverse', sql: `update bus.teller set stand = stand + 1 where ontvanger <> 'uit'` },
  { naam: 'traverse', sql: `update zorg.capaciteit set plekken = 0` },
  {
    naam: 'tilburg',
    sql: `insert into platform.audit (actie, object, resultaat, oorsprong, actor, trace_id)
      select actie, object, resultaat, oorsprong, actor, trace_id from platform.audit where object like 'feit:%' limit 1`,
  },
  {
    naam: HUB,
    sql: `update bus.binnengekomen b set sequence = sequence + 1000 where volg in (
      select min(volg) from bus.binnengekomen where stand = 'verwerkt' group by bron, incarnatie, stroom having count(*) > 1)`,
  },
  { naam: 'tilburg', sql: `delete from platform.verwerking` },
  { naam: 'tilburg', sql: `update deelname.taak set eigenaar_rol = '', stand = 'open'` },
  { naam: 'tilburg', sql: `delete from gemeente.urgentie` },
  { naam: HUB, sql: `update matching.casus set urgentie = null` },
];

/** Breaks by hand what every invariant is about, with a guard or without. */
export async function verniel({ o, boeken, last }: Proef): Promise<void> {
  await last.speel(1);
  for (const { naam, sql } of KAPOT) await boeken.lees(naam, sql);
  const verraad = { tekst: last.sporen[0] };
  await o.metGereedschap((g) =>
    g.schrijf([{ topic: o.postvak(HUB), sleutel: null, koppen: {}, waarde: Buffer.from(JSON.stringify(verraad)) }]),
  );
}
