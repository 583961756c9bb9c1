import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import type { Quarantaineregel } from '../src/beheer/quarantainebeheer.js';
import { beheerproef } from './proef/beheerproef.js';
import { nieuw, rijen, stand } from './proef/hulp.js';

const p = beheerproef();

describe('een record in quarantaine', () => {
  const naar = async () => (await p.vraag<Quarantaineregel[]>('quarantaine')).uit;

  it('staat in de lijst met wat de draad ervan eist, en kan met reden weg', async () => {
    const id = randomUUID();
    const slecht = p.zorg.record({ kenmerken: { id } });
    await p.zorg.stuur({ ...slecht, waarde: Buffer.from('{"nummer":2,"naam":"Anna"}') });
    const regel = await totdat(async () => (await naar()).find((q) => q.id === id));
    expect(regel).toMatchObject({
      reden: 'de handtekening klopt niet',
      type: 'nl.weerthuis.proef.gebeurd.v1',
      bytes: 26,
    });
    expect(JSON.stringify(regel)).not.toContain('Anna');
    expect((await p.vraag(`quarantaine/${regel.volg}/verwerp`, {})).status).toBe(400);
    const { status } = await p.vraag(`quarantaine/${regel.volg}/verwerp`, {
      reden: 'vervalst; afzender gebeld',
    });
    expect(status).toBe(201);
    expect((await naar()).some((q) => q.id === id)).toBe(false);
    const [na] = await rijen<object>(p.hub, `select stand, waarde from bus.quarantaine where volg = $1`, [regel.volg]);
    expect(na).toEqual({ stand: 'verworpen', waarde: null });
    expect((await stand(p.hub)).quarantaine).toBe(0);
  });

  it('laat van een kop die een zin is niets zien', async () => {
    const slecht = p.zorg.record({ kenmerken: { source: 'Anna de Vries' } });
    await p.zorg.stuur(slecht);
    const regel = await totdat(async () => (await naar())[0]);
    expect(regel).not.toHaveProperty('source');
    await p.vraag(`quarantaine/${regel.volg}/verwerp`, { reden: 'proef van een kop' });
  });

  it('wordt opnieuw gekeurd als het gebrek hersteld is', async () => {
    const record = p.zorg.record();
    await p.zorg.stuur({ ...record, sleutel: nieuw() });
    const regel = await totdat(async () => (await naar())[0]);
    expect(regel.reden).toBe('recordsleutel en subject verschillen');
    await rijen(p.hub, `update bus.quarantaine set recordsleutel = $2 where volg = $1`, [
      regel.volg,
      Buffer.from(record.sleutel),
    ]);
    expect((await p.vraag(`quarantaine/${regel.volg}/herstel`, {})).status).toBe(201);
    await totdat(async () => (await p.nummers(record.sleutel)).length === 1);
    expect(await naar()).toEqual([]);
  });
});

describe('de achterstand', () => {
  it('staat per partij en voor het geheel', async () => {
    const { stroom } = await p.stuur([['gif'], []]);
    await p.vast(stroom);
    const { uit } = await p.vraag<{ vastgehouden: number; partijen: Record<string, unknown>[] }>('achterstand');
    expect(uit.vastgehouden).toBeGreaterThan(0);
    expect(uit.partijen.map((rij) => rij['partij'])).not.toContain(p.regio.oin('hub'));
    const vanZorg = uit.partijen.find((rij) => rij['partij'] === p.regio.oin('zorg'));
    expect(vanZorg).toMatchObject({ vastgehouden: uit.vastgehouden, gaten: 0 });
    expect(vanZorg?.['wacht']).toBeGreaterThan(0);
  });
});

describe('wat ontbreekt en wat verloren is', () => {
  const regels = (wat: string) =>
    rijen<{ waarom: string | null; object: string | null }>(
      p.hub,
      `select waarom, object from bus.handeling where wat = $1 order by op`,
      [wat],
    );

  it('wordt op verzoek nog eens gevraagd aan een partij, en alleen aan een partij', async () => {
    const partij = p.regio.oin('zorg');
    const stroom = nieuw();
    expect((await p.vraag('opnieuw', { partij, stroom, reden: 'gat' })).status).toBe(201);
    expect(await regels('opnieuw')).toEqual([{ waarom: 'gat', object: `partij:${partij} stroom:${stroom}` }]);
    const verzonden = `select 1 from bus.feit where type = 'nl.weerthuis.opnieuw.gevraagd.v1'`;
    expect(await rijen(p.hub, verzonden)).toHaveLength(1);
    expect((await p.vraag('opnieuw', { partij: '00000000000000000000' })).status).toBe(404);
    expect((await p.vraag('opnieuw', { partij: p.regio.oin('hub') })).status).toBe(404);
    expect((await p.vraag('opnieuw', {})).status).toBe(400);
    expect(await regels('opnieuw')).toHaveLength(1);
  });

  it('wordt als verloren feit door een mens afgehandeld, met een reden', async () => {
    const [rij] = await rijen<{ volg: string }>(
      p.hub,
      `insert into bus.wees (regio, kant, partij, feit, type, stroom, tijd)
       values ($1, 'hier', $2, gen_random_uuid(), 'nl.weerthuis.proef.gebeurd.v1', gen_random_uuid(), now()) returning volg`,
      [p.regio.profiel.regio, p.regio.oin('zorg')],
    );
    const volg = rij!.volg;
    expect((await p.vraag<object[]>('wezen')).uit).toMatchObject([{ volg, kant: 'hier', partij: p.regio.oin('zorg') }]);
    expect((await p.vraag(`wezen/${volg}/bevestig`, {})).status).toBe(400);
    const reden = 'bevestigd verloren met de afzender';
    expect((await p.vraag(`wezen/${volg}/bevestig`, { reden })).status).toBe(201);
    expect((await p.vraag(`wezen/${volg}/bevestig`, { reden })).status).toBe(404);
    expect((await p.vraag<object[]>('wezen')).uit).toEqual([]);
    expect(await regels('wees')).toEqual([{ waarom: reden, object: `wees:${volg}` }]);
  });

  it('toont of de database is teruggezet, en gaat niet verder zonder reden', async () => {
    const stand = await p.vraag('herstel-na-terugzetten');
    expect(stand.uit).toMatchObject({ stand: 'gewoon', wezen: 0 });
    expect((await p.vraag('herstel-na-terugzetten', {})).status).toBe(400);
    expect((await p.vraag('herstel-na-terugzetten')).uit).toEqual(stand.uit);
  });
});
