import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import { volg, type Stroom } from './hulp/stroom.js';
import { startWerkplek, type Werkplekproef } from './hulp/werkplek.js';

describe('Een open scherm', () => {
  let p: Werkplekproef;
  let token = '';
  const open: Stroom[] = [];
  beforeAll(async () => {
    p = await startWerkplek('live');
    token = await p.idp.token('live', 'begeleider.live');
  }, 60_000);
  afterAll(async () => {
    open.forEach((s) => s.sluit());
    await p.stop();
  });

  const kijk = async (url = p.i.url, koppen = {}): Promise<Stroom> => {
    const stroom = await volg(url, token, koppen);
    open.push(stroom);
    return stroom;
  };
  const lijnen = async (): Promise<number> => {
    const [rij] = await p.sql<{ n: string }>(
      "SELECT count(*) AS n FROM pg_stat_activity WHERE application_name = 'weerthuis-live' AND datname = current_database() AND query LIKE 'LISTEN%'",
    );
    return Number(rij?.n);
  };
  const verander = (i = p.i) => i.diensten.poort.systeem('proef', [], () => Promise.resolve());

  test('hoort dat er iets veranderde, ook door een ander proces van de organisatie, en niet van lezen', async () => {
    const ander = await p.tweede();
    expect(await lijnen()).toBe(0);
    const [hier, daar] = [await kijk(), await kijk(ander.url)];
    await totdat(async () => (await lijnen()) === 2);
    await fetch(`${p.i.url}/v1/ik`, { headers: { authorization: `Bearer ${token}` } });
    for (const [i, bij] of [
      [p.i, daar],
      [ander, hier],
    ] as const) {
      const voor = [hier.events.length, daar.events.length];
      await verander(i);
      await totdat(() => hier.events.length > (voor[0] ?? 0) && daar.events.length > (voor[1] ?? 0), {
        tijdslimiet: 2_000,
      });
      expect(bij.events.at(-1)).toBe('veranderd');
    }
    const zonder = hier.events.length;
    await p.i.diensten.werkplaats.voer(
      { door: { soort: 'systeem', id: 'x', oin: p.c.oin, rollen: [] }, handeling: 'x' },
      (w) => {
        w.stil = true;
        return Promise.resolve();
      },
    );
    await verander();
    await totdat(() => hier.events.length > zonder);
    expect(hier.events.length).toBe(zonder + 1);
    [hier, daar].forEach((s) => s.sluit());
    await totdat(async () => (await lijnen()) === 0);
  });

  test('krijgt van veel wijzigingen kort na elkaar niet evenveel berichten', async () => {
    const stroom = await kijk();
    await totdat(async () => (await lijnen()) === 1);
    await Promise.all(Array.from({ length: 40 }, () => verander()));
    await totdat(() => stroom.events.length > 0);
    expect(stroom.events.length).toBeLessThan(8);
    stroom.sluit();
  });

  test('dat terugkomt kijkt meteen opnieuw; een nieuw scherm niet', async () => {
    const [terug, nieuw] = [await kijk(p.i.url, { 'last-event-id': '7' }), await kijk()];
    await totdat(() => terug.events.length > 0);
    expect(nieuw.events).toEqual([]);
    [terug, nieuw].forEach((s) => s.sluit());
  });

  test('hoort het weer als de verbinding met de database weg was', async () => {
    const stroom = await kijk();
    await totdat(async () => (await lijnen()) === 1);
    const voor = stroom.events.length;
    await p.sql(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'weerthuis-live' AND datname = current_database()",
    );
    await totdat(() => stroom.events.length > voor);
    stroom.sluit();
  });

  test('is er alleen voor wie is ingelogd, en houdt het stoppen niet op', async () => {
    expect((await volg(p.i.url, 'a.b.c')).status).toBe(401);
    const stroom = await kijk();
    await p.herstart();
    await stroom.einde;
  });
});
