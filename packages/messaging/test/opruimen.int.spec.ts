import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { DataSource } from 'typeorm';
import { BEWAARDAGEN, Busopruimer } from '../src/opruimen/opruimer.js';
import { gezien, nieuw, rijen, stand } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';
import { Ruw } from './proef/ruw.js';

let regio: Proefregio;
let hub: Instantie;
let zorg: Ruw;
let opruimer: Busopruimer;

beforeAll(async () => {
  regio = await proefregio();
  hub = await regio.start('hub', { polling: 200 });
  zorg = await Ruw.als(regio, 'zorg');
  opruimer = new Busopruimer(hub.app.get(DataSource), regio.profiel.regio, (fout) => {
    throw fout;
  });
}, 60_000);
afterAll(async () => {
  await zorg?.sluit();
  await regio?.sluit();
}, 30_000);

function stroom(gedrag: (string | undefined)[]) {
  const kop = { subject: nieuw(), incarnatie: nieuw() };
  const records = gedrag.map((g, i) =>
    zorg.record({
      kenmerken: { ...kop, sequence: String(i + 1) },
      inhoud: { nummer: i + 1, ...(g ? { gedrag: g } : {}) },
    }),
  );
  return { ...kop, records };
}
const verwerkt = (s: string, n: number) => totdat(async () => (await gezien(hub, s)).length === n);
const verouder = (s: string, dagen: number) =>
  rijen(hub, `update bus.binnengekomen set ontvangen_op = now() - $2 * interval '1 day' where stroom = $1`, [s, dagen]);
const aantal = async (s: string) =>
  (await rijen<{ n: number }>(hub, `select count(*)::int as n from bus.binnengekomen where stroom = $1`, [s]))[0]?.n;

describe('het opruimen van de bus', () => {
  it('laat staan wat nog geen zestig dagen oud is en wat op een mens wacht', async () => {
    expect(BEWAARDAGEN).toBe(60);
    const oud = stroom([undefined, undefined]);
    const jong = stroom([undefined]);
    const vast = stroom([undefined, 'gif', undefined]);
    await zorg.stuur(...oud.records, ...vast.records);
    await verwerkt(oud.subject, 2);
    await totdat(async () => (await stand(hub)).vastgehouden === 1);
    await zorg.stuur(...jong.records);
    await verwerkt(jong.subject, 1);
    await verouder(oud.subject, 61);
    await verouder(vast.subject, 61);
    await verouder(jong.subject, 59);
    expect(await opruimer.ruimOp()).toBe(3);
    expect([await aantal(oud.subject), await aantal(jong.subject), await aantal(vast.subject)]).toEqual([0, 1, 2]);
    expect((await stand(hub)).vastgehouden).toBe(1);
  });

  it('doet een feit dat de afzender daarna nog eens stuurt niet opnieuw, en gaat in de stroom gewoon verder', async () => {
    const s = stroom([undefined, undefined]);
    await zorg.stuur(...s.records);
    await verwerkt(s.subject, 2);
    await verouder(s.subject, 61);
    await opruimer.ruimOp();
    expect(await aantal(s.subject)).toBe(0);
    const derde = zorg.record({ kenmerken: { ...s, sequence: '3' }, inhoud: { nummer: 3 } });
    await zorg.stuur(...s.records, derde);
    await verwerkt(s.subject, 3);
    await totdat(async () => (await stand(hub)).wacht === 1);
    expect((await gezien(hub, s.subject)).map((g) => g.nummer)).toEqual([1, 2, 3]);
  });

  it('gaat in stukken tot waar het jong wordt, ook van de zouten van eigen feiten', async () => {
    const vul = `insert into bus.binnengekomen (regio, bron, source, id, feit, incarnatie, stroom, sequence, type, dataschema,
        moetbegrepen, tijd, koppen, hash, topic, partitie, positie, brokertijd, ontvangen_op, stand)
      select $1, 'x', 'x', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), $2, n, 't', 's', false, now(), '{}', 'h', 't', 0, n,
        now(), now() - $3 * interval '1 day', 'verwerkt' from generate_series(1, $4) n`;
    const [oud, jong] = [nieuw(), nieuw()];
    await rijen(
      hub,
      `insert into bus.feit select $1, gen_random_uuid(), 't', $2, now() - interval '61 days', '', 'h' from generate_series(1, 1500)`,
      [...[regio.profiel.regio, oud]],
    );
    await rijen(hub, `delete from bus.binnengekomen`);
    await rijen(hub, vul, [regio.profiel.regio, oud, 61, 2500]);
    await rijen(hub, vul, [regio.profiel.regio, jong, 1, 2500]);
    expect(await opruimer.ruimOp()).toBe(2500);
    expect([await aantal(oud), await aantal(jong)]).toEqual([0, 2500]);
    const over = await rijen<object>(hub, `select 1 from bus.feit where tijd < now() - interval '60 days'`);
    expect(over).toEqual([]);
  });
});
