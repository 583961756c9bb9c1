import { ruweLezer, topics, type KaalRecord } from '@weerthuis/messaging';
import { metVerbinding, totdat } from '@weerthuis/testkit';
import { mediaan, spreiding, type Figuur } from '../figuur.js';
import type { Bankregio } from './bankregio.js';
import { RuweLezing } from './ruwe-lezing.js';
import { sleutels, zendVeel } from './zend.js';

const FEITEN = 10_000;
const STROMEN = 1_000;
const RONDEN = 2;
/** Keys, versions and receipts are in the mailbox too. */
const isBankfeit = (record: KaalRecord): boolean => record.waarde.includes('"begonnen"');

const ONVERZONDEN = `select 1 from bus.uitgaand where verzonden_op is null limit 1`;

/** A mailbox with 10,000 facts over 1,000 streams, and nobody who reads it. */
async function vul(r: Bankregio): Promise<void> {
  const zorg = await r.start('zorg');
  await zendVeel(zorg, r.oin('hub'), sleutels(STROMEN), FEITEN);
  await metVerbinding(r.config('zorg').databaseUrl, (db) =>
    totdat(async () => (await db.query(ONVERZONDEN)).rowCount === 0, { tijdslimiet: 120_000, tussenpoos: 50 }),
  );
  await zorg.sluit();
}

/** Seconds from the start of the hub until all is handled, every check on. */
async function onze(r: Bankregio): Promise<number> {
  let gezien = 0;
  const begin = performance.now();
  const hub = await r.start('hub', { gezien: () => gezien++ });
  await totdat(() => gezien >= FEITEN, { tijdslimiet: 600_000, tussenpoos: 20, omschrijving: 'alle feiten' });
  const seconden = (performance.now() - begin) / 1000;
  await hub.sluit();
  return seconden;
}

/** The last facts of the same mailbox, by bare kafkajs and the same statements, into the database of `lang`. */
async function ruw(r: Bankregio, ronde: number): Promise<number> {
  let gezien = 0;
  let gelezen = 0;
  const perStroom = new Map<string, number>();
  const { kafka, oin, regio } = r.config('hub');
  const begin = performance.now();
  const lezing = await RuweLezing.open(r.config('lang').databaseUrl, () => gezien++);
  const lezer = await ruweLezer(kafka, topics.in(regio, oin), `${oin}.ruw-${ronde}`, async (records) => {
    const nieuw = records.filter((record) => isBankfeit(record) && ++gelezen > ronde * FEITEN);
    if (!nieuw.length) return;
    await lezing.neemOp(
      nieuw.map((record) => {
        const sequence = (perStroom.get(record.sleutel) ?? 0) + 1;
        perStroom.set(record.sleutel, sequence);
        return { ...record, sequence, positie: gelezen };
      }),
    );
  });
  await totdat(() => gezien >= FEITEN, { tijdslimiet: 600_000, tussenpoos: 20, omschrijving: 'alle ruwe feiten' });
  const seconden = (performance.now() - begin) / 1000;
  await lezer.sluit();
  await lezing.sluit();
  return seconden;
}

/** What waits at the hub: how fast it is handled with all checks, and against the bare statements. */
export async function achterstand(r: Bankregio): Promise<Figuur[]> {
  const tijden: number[] = [];
  const verhoudingen: number[] = [];
  await (await r.start('lang')).sluit(); // makes its tables
  for (let ronde = 0; ronde < RONDEN; ronde++) {
    await vul(r);
    const t = await onze(r);
    tijden.push(t);
    verhoudingen.push((await ruw(r, ronde)) / t);
  }
  const tempo = FEITEN / mediaan(tijden);
  return [
    {
      wat: 'handled events, all checks on ÷ raw transactions with the same statements',
      eis: '≥ 0.7',
      rek: '0.9',
      gemeten: `${spreiding(verhoudingen)}; ${tempo.toFixed(0)} events/s`,
      gehaald: mediaan(verhoudingen) >= 0.7,
    },
    {
      wat: '10,000 events waiting at the hub, all checks on',
      eis: '≤ 60 s',
      rek: '15 s',
      gemeten: `${spreiding(tijden, 1)} s`,
      gehaald: mediaan(tijden) <= 60,
    },
  ];
}
