import { ruweZender, topics } from '@weerthuis/messaging';
import { metVerbinding, totdat } from '@weerthuis/testkit';
import type pg from 'pg';
import { mediaan, spreiding, type Figuur } from '../figuur.js';
import type { Bankregio } from './bankregio.js';
import { sleutels, zendVeel } from './zend.js';

const FEITEN = 6000;
const RONDEN = 3;
/** As many rows as the relay takes at a time. */
const PER_KEER = 300;

const OPEN = `select count(*)::int as n from bus.uitgaand where verzonden_op is null`;

/** Seconds in which our relay sends what waits, once it may. */
async function onze(r: Bankregio): Promise<number> {
  let open: () => void = () => undefined;
  const poort = new Promise<void>((klaar) => (open = klaar));
  const faalpunt = (naam: string): Promise<void> => (naam === 'na-vastleggen-voor-zenden' ? poort : Promise.resolve());
  const zorg = await r.start('zorg', { bus: { faalpunt } });
  await zendVeel(zorg, r.oin('stil'), sleutels(200), FEITEN);
  return metVerbinding(r.config('zorg').databaseUrl, async (db) => {
    const begin = performance.now();
    open();
    await totdat(async () => (await db.query<{ n: number }>(OPEN)).rows[0]?.n === 0, {
      tijdslimiet: 300_000,
      tussenpoos: 20,
    });
    const seconden = (performance.now() - begin) / 1000;
    await zorg.sluit();
    return seconden;
  });
}

const MAAK_RUW = `
create table if not exists ruw_uit (seq bigserial primary key, topic text, sleutel text, koppen jsonb, waarde bytea, verzonden_op timestamptz);
create index if not exists ruw_uit_wacht on ruw_uit (seq) where verzonden_op is null`;
const VUL_RUW = `
insert into ruw_uit (topic, sleutel, koppen, waarde)
select case doel when 'in' then $1 else $2 end, stroom::text,
  jsonb_build_object('ce_id', id, 'ce_feit', feit, 'ce_type', type, 'ce_source', 'urn:nld:oin:00000099000000000000:systeem:zorg',
    'ce_specversion', '1.0', 'ce_subject', stroom, 'ce_time', tijd, 'ce_dataschema', dataschema, 'ce_sequence', sequence::text,
    'ce_incarnatie', incarnatie, 'ce_ontvanger', ontvanger, 'ce_regio', regio, 'ce_moetbegrepen', 'false',
    'content-type', 'application/json', 'ce_sleutel', repeat('s', 43), 'ce_handtekening', repeat('h', 86)), waarde
from (select * from bus.uitgaand where soort = 'in' order by seq desc limit $3) u, (values ('in'), ('uit')) as t (doel) order by seq, doel`;
const LEES_RUW = `select seq, topic, sleutel, koppen, waarde from ruw_uit where verzonden_op is null order by seq limit $1`;

interface Ruw {
  seq: string;
  topic: string;
  sleutel: string;
  koppen: Record<string, string>;
  waarde: Buffer;
}

/**
 * The same rows from a plain table by bare kafkajs: read, send, mark, one batch after the other. To the topics of `stil`,
 * that is never started: in its own, zorg would find records it never sent, and rightly send nothing more.
 */
async function ruw(r: Bankregio, db: pg.Client): Promise<number> {
  const { regio } = r.config('zorg');
  const stil = r.oin('stil');
  await db.query(MAAK_RUW);
  await db.query('truncate ruw_uit');
  await db.query(VUL_RUW, [topics.in(regio, stil), topics.uit(regio, stil), FEITEN]);
  const zender = await ruweZender(r.beheer);
  const begin = performance.now();
  for (;;) {
    const { rows } = await db.query<Ruw>({ name: 'ruw-lees', text: LEES_RUW, values: [PER_KEER] });
    if (!rows.length) break;
    const perTopic = Map.groupBy(rows, (rij) => rij.topic);
    await zender.stuur(
      [...perTopic].map(([topic, deel]) => ({
        topic,
        messages: deel.map((rij) => ({ key: rij.sleutel, value: rij.waarde, headers: rij.koppen })),
      })),
    );
    await db.query({
      name: 'ruw-merk',
      text: 'update ruw_uit set verzonden_op = now() where seq = any($1::bigint[])',
      values: [rows.map((rij) => rij.seq)],
    });
  }
  const seconden = (performance.now() - begin) / 1000;
  await zender.sluit();
  return seconden;
}

/** Rows per second of our relay, signing and marking included, against bare kafkajs from a plain table. */
export async function relais(r: Bankregio): Promise<Figuur> {
  const verhoudingen: number[] = [];
  const tempo: number[] = [];
  await metVerbinding(r.config('zorg').databaseUrl, async (db) => {
    for (let ronde = 0; ronde < RONDEN; ronde++) {
      const t = await onze(r);
      tempo.push((FEITEN * 2) / t);
      verhoudingen.push((await ruw(r, db)) / t);
    }
  });
  return {
    wat: 'relay drain ÷ idempotent kafkajs batches of equal size and awaits',
    eis: '≥ 0.6',
    rek: '0.85',
    gemeten: `${spreiding(verhoudingen)}; ${mediaan(tempo).toFixed(0)} rows/s`,
    gehaald: mediaan(verhoudingen) >= 0.6,
  };
}
