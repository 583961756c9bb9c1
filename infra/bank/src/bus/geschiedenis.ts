import { metVerbinding, totdat } from '@weerthuis/testkit';
import { mediaan, spreiding, type Figuur } from '../figuur.js';
import type { Bankregio } from './bankregio.js';
import { sleutels, zendVeel } from './zend.js';

const KORT = 10_000;
const LANG = 1_000_000;
const FEITEN = 1_000;
const RONDEN = 4;

/** Handled messages of long ago, as they lie there after handling: ten per key. */
const VUL = `
with n as (select g, md5(g::text)::uuid as id, md5('s' || (g / 10))::uuid as stroom from generate_series(1, $4::int) g),
o as (insert into bus.onderwerp (regio, stroom) select distinct $1, stroom from n on conflict do nothing),
s as (insert into bus.stroom (regio, bron, incarnatie, stroom, ontvangen_tot, verwerkt_tot, bewezen_ontvangen, bewezen_verwerkt)
  select distinct $1, $2, md5('i')::uuid, stroom, 10, 10, 10, 10 from n on conflict do nothing),
e as (insert into bus.effect (regio, bron, feit) select $1, $2, id from n)
insert into bus.binnengekomen (regio, bron, source, id, feit, incarnatie, stroom, sequence, type, dataschema, moetbegrepen, tijd, koppen, hash,
  topic, partitie, positie, brokertijd, stand, pogingen, verwerkt_op)
select $1, $2, $3, id, id, md5('i')::uuid, stroom, g % 10 + 1, 'nl.weerthuis.bank.geteld.v1', 'https://weerthuis.nl/schema/bank.geteld/v1/bank',
  false, now(), '{}', repeat('0', 64), 'oud', 0, g, now(), 'verwerkt', 1, now() from n`;

async function vul(r: Bankregio, naam: string, aantal: number): Promise<void> {
  const { regio, databaseUrl } = r.config(naam);
  const bron = r.oin('zorg');
  await metVerbinding(databaseUrl, async (db) => {
    await db.query(`set statement_timeout = 0`);
    await db.query(VUL, [regio, bron, `urn:nld:oin:${bron}:systeem:zorg`, aantal]);
    await db.query(`vacuum analyze`);
  });
}

/** Cost of a handled fact with a long past against a short one: two gemeenten, in turn. */
export async function geschiedenis(r: Bankregio): Promise<Figuur> {
  const gezien = { kort: 0, lang: 0 };
  const [zorg] = await Promise.all([
    r.start('zorg'),
    r.start('kort', { gezien: () => gezien.kort++ }),
    r.start('lang', { gezien: () => gezien.lang++ }),
  ]);
  await vul(r, 'kort', KORT);
  await vul(r, 'lang', LANG);
  const meet = async (wie: 'kort' | 'lang'): Promise<number> => {
    const tot = gezien[wie] + FEITEN;
    const begin = performance.now();
    await zendVeel(zorg, r.oin(wie), sleutels(100), FEITEN);
    await totdat(() => gezien[wie] >= tot, {
      tijdslimiet: 120_000,
      tussenpoos: 10,
      omschrijving: `alle feiten bij ${wie}`,
    });
    return (performance.now() - begin) / FEITEN;
  };
  await meet('kort');
  await meet('lang');
  const verhoudingen: number[] = [];
  for (let ronde = 0; ronde < RONDEN; ronde++) {
    const kort = await meet('kort');
    verhoudingen.push((await meet('lang')) / kort);
  }
  return {
    wat: 'cost per event with 1,000,000 rows of history ÷ with 10,000',
    eis: '≤ 1.2',
    rek: '1.05',
    gemeten: spreiding(verhoudingen),
    gehaald: mediaan(verhoudingen) <= 1.2,
  };
}
