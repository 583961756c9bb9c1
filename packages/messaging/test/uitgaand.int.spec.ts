import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systeemUitvoerder, Werkplaats, type Instantie } from '@weerthuis/platform';
import { metVerbinding, totdat } from '@weerthuis/testkit';
import { topics, type Alarm } from '../src/index.js';
import { Bus } from '../src/index.js';
import { maakKafka } from '../src/vervoer/kafka-client.js';
import { ProefGebeurdGemeente, ProefGebeurdMatching } from './proef/feiten.js';
import { gezien, nieuw, rijen, zend } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';

let regio: Proefregio;
let zorg: Instantie;
let hub: Instantie;
const alarmen: Alarm[] = [];

beforeAll(async () => {
  regio = await proefregio();
  [zorg, hub] = await Promise.all([regio.start('zorg', { alarm: (a) => alarmen.push(a) }), regio.start('hub')]);
}, 60_000);
afterAll(() => regio?.sluit(), 30_000);

const aanHub = (nummer: number) => ({ oin: regio.oin('hub'), view: ProefGebeurdMatching, gegevens: { nummer } });
const wacht = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms));
const epoch = async () => Number((await rijen<{ epoch: string }>(zorg, `select epoch from bus.instantie`))[0]?.epoch);
const breekSlot = () =>
  metVerbinding(regio.omgeving.beheerUrl, (db) =>
    db.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'weerthuis-relais' and datname = $1`,
      [new URL(regio.config('zorg').databaseUrl).pathname.slice(1)],
    ),
  );

describe('de uitgaande rij', () => {
  it('verliest niets en houdt per stroom de volgorde van vastleggen, ook als transacties na hun eerste schrijven talmen', async () => {
    const stromen = [nieuw(), nieuw(), nieuw()];
    await rijen(zorg, `create table proef.stand (stroom uuid primary key, versie int not null)`);
    await rijen(zorg, `insert into proef.stand select unnest($1::uuid[]), 0`, [stromen]);
    const door = systeemUitvoerder(regio.oin('zorg'), 'proef');
    const schrijver = async (start: number) => {
      for (let i = 0; i < 15; i++) {
        const stroom = stromen[(start + i) % stromen.length] as string;
        await zorg.app.get(Werkplaats).voer({ door, handeling: 'proef' }, async (w) => {
          await w.em.query(`insert into proef.gezien (nummer) values (0)`);
          await wacht(Math.random() * 5);
          const [bij] = (await w.em.query(
            `update proef.stand set versie = versie + 1 where stroom = $1 returning versie`,
            [stroom],
          )) as [{ versie: number }[]];
          await zorg.app.get(Bus).zend(w, { stroom, aan: [aanHub(bij[0]?.versie ?? 0)] });
          await wacht(Math.random() * 5);
        });
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, i) => schrijver(i)));
    for (const stroom of stromen) {
      const nummers = await totdat(async () => {
        const g = await gezien(hub, stroom);
        return g.length === 40 && g.map((x) => x.nummer);
      });
      expect(nummers).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    }
  }, 30_000);

  it('gaat verder met een hogere epoch als de verbinding met het slot midden in het zenden wegvalt', async () => {
    const stroom = nieuw();
    const voor = await epoch();
    for (let n = 1; n <= 30; n++) {
      await zend(zorg, { stroom, aan: [aanHub(n)] });
      if (n % 10 === 5) await breekSlot();
    }
    const nummers = await totdat(async () => {
      const g = await gezien(hub, stroom);
      return g.length === 30 && g.map((x) => x.nummer);
    });
    expect(nummers).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(await epoch()).toBeGreaterThan(voor);
  }, 30_000);

  it('houdt de database niet voor teruggezet als wie eerder begon later vastlegde', async () => {
    const [eerst, later] = [nieuw(), nieuw()];
    await rijen(
      zorg,
      `create function proef.talm() returns trigger language plpgsql as $$ begin
         if new.stroom = '${eerst}' then perform pg_advisory_xact_lock(4711); end if; return null; end $$`,
    );
    await rijen(
      zorg,
      `create constraint trigger talm after insert on bus.uitgaand deferrable initially deferred
       for each row execute function proef.talm()`,
    );
    await metVerbinding(regio.config('zorg').databaseUrl, async (db) => {
      await db.query(`select pg_advisory_lock(4711)`);
      const traag = zend(zorg, { stroom: eerst, aan: [aanHub(1)] });
      const talmt = `select 1 from pg_locks where locktype = 'advisory' and objid = 4711 and not granted`;
      await totdat(async () => (await db.query(talmt)).rowCount === 1);
      await zend(zorg, { stroom: later, aan: [aanHub(2)] });
      await totdat(async () => (await gezien(hub, later)).length === 1);
      await db.query(`select pg_advisory_unlock(4711)`);
      await traag;
    });
    await totdat(async () => (await gezien(hub, eerst)).length === 1);
    await totdat(async () => !(await rijen(zorg, `select 1 from bus.uitgaand where soort = 'uit'`)).length);
    const voor = await epoch();
    await breekSlot();
    await totdat(async () => (await epoch()) > voor);
    await zend(zorg, { stroom: later, aan: [aanHub(3)] });
    await totdat(async () => (await gezien(hub, later)).length === 2);
    expect(await rijen(zorg, `select stand from bus.instantie`)).toEqual([{ stand: 'gewoon' }]);
  }, 30_000);

  it('houdt een ontvanger die weigert apart, en bezorgt alsnog als hij weer kan', async () => {
    const { regio: naam } = regio.profiel;
    const topic = topics.in(naam, regio.oin('gemeente'));
    const admin = maakKafka({ brokers: regio.omgeving.brokers, ...regio.omgeving.beheer }, 'proef').admin();
    await admin.connect();
    try {
      await admin.deleteTopics({ topics: [topic] });
      const stroom = nieuw();
      const aanGemeente = {
        oin: regio.oin('gemeente'),
        view: ProefGebeurdGemeente,
        gegevens: { nummer: 1 },
        verzegeld: { naam: 'Anna' },
      };
      await zend(zorg, { stroom, aan: [aanGemeente, aanHub(1)] });
      await totdat(async () => (await gezien(hub, stroom)).length === 1);
      // The client asks a few times for a topic that is gone before it says so.
      const gemeld = () => alarmen.some((a) => a.soort === 'relais' && a.tekst.includes(topic));
      await totdat(gemeld, { tijdslimiet: 30_000, omschrijving: 'het alarm over het postvak' });
      expect(
        await rijen(zorg, `select ontvanger from bus.uitgaand where stroom = $1 and verzonden_op is null`, [stroom]),
      ).toEqual([{ ontvanger: regio.oin('gemeente') }]);
      await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] });
      const gemeente = await regio.start('gemeente');
      await totdat(async () => (await gezien(gemeente, stroom)).length === 1, { tijdslimiet: 20_000 });
    } finally {
      await admin.disconnect();
    }
  }, 60_000);

  it('zet op de eigen uit alleen wat, wanneer, een gezouten hash en een verwijzing', async () => {
    const stroom = nieuw();
    const feit = await zend(zorg, { stroom, aan: [aanHub(1)] });
    const lezer = maakKafka(regio.config('zorg').kafka, 'proef-uit').consumer({
      groupId: `${regio.oin('zorg')}.proef`,
    });
    await lezer.connect();
    try {
      await lezer.subscribe({ topic: topics.uit(regio.profiel.regio, regio.oin('zorg')), fromBeginning: true });
      const gelezen: { koppen: Record<string, string>; waarde: Record<string, string> }[] = [];
      await lezer.run({
        eachMessage: ({ message }) => {
          const koppen = Object.fromEntries(Object.entries(message.headers ?? {}).map(([n, w]) => [n, String(w)]));
          gelezen.push({ koppen, waarde: JSON.parse(String(message.value)) as Record<string, string> });
          return Promise.resolve();
        },
      });
      const uit = await totdat(() => gelezen.find((g) => g.waarde['feit'] === feit));
      expect(Object.keys(uit.waarde).sort()).toEqual(['feit', 'hash', 'link']);
      expect(uit.koppen).toMatchObject({ ce_type: 'nl.weerthuis.proef.gebeurd.v1', ce_subject: stroom, ce_feit: feit });
      const [bewaard] = await rijen<{ hash: string }>(zorg, `select hash from bus.feit where feit = $1`, [feit]);
      expect(uit.waarde['hash']).toBe(bewaard?.hash);
    } finally {
      await lezer.disconnect();
    }
  }, 20_000);
});
