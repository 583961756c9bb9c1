import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import type { Berichtregel, Oorzaakregel } from '../src/beheer/berichtenlijst.js';
import type { Quarantaineregel } from '../src/beheer/quarantainebeheer.js';
import { mensen, vraag, type Mensen } from './proef/beheerder.js';
import { gezien, nieuw, rijen, stand } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';
import { Ruw } from './proef/ruw.js';

let regio: Proefregio;
let wie: Mensen;
let hub: Instantie;
let zorg: Ruw;
let token: string;

beforeAll(async () => {
  regio = await proefregio();
  wie = await mensen(regio);
  hub = await regio.start('hub', { polling: 200 }, [], wie.oidc('hub'));
  zorg = await Ruw.als(regio, 'zorg');
  token = await wie.token('hub');
}, 60_000);
afterAll(async () => {
  await zorg?.sluit();
  await regio?.sluit();
  await wie?.sluit();
}, 30_000);

type Schets = [gedrag?: string, feit?: string][];
/** Sends a stream of messages, the first with sequence `vanaf`. */
async function stuur(schets: Schets, { stroom = nieuw(), incarnatie = nieuw(), vanaf = 1 } = {}) {
  await zorg.stuur(
    ...schets.map(([gedrag, feit], i) =>
      zorg.record({
        kenmerken: { subject: stroom, incarnatie, sequence: String(vanaf + i), feit: feit ?? nieuw() },
        inhoud: { nummer: vanaf + i, ...(gedrag ? { gedrag } : {}), toelichting: 'Anna de Vries, 999990019' },
      }),
    ),
  );
  return { stroom, incarnatie };
}
const mend = (stroom: string) => rijen(hub, `insert into proef.referent values ($1)`, [stroom]);
const nummers = async (stroom: string) => (await gezien(hub, stroom)).map((g) => g.nummer);
const lijst = async (pad = 'berichten') => (await vraag<Berichtregel[]>(hub, token, pad)).uit;
const vast = (stroom: string) =>
  totdat(async () => (await lijst()).find((b) => b.stroom === stroom), { omschrijving: 'vastgehouden' });
const inbox = async (volg: string) =>
  (
    await rijen<{ stand: string; waarde: Buffer | null; verwerkt_tot: string; vast: boolean }>(
      hub,
      `select b.stand, b.waarde, s.verwerkt_tot, s.vastgehouden_op is not null as vast
       from bus.binnengekomen b join bus.stroom s using (regio, bron, incarnatie, stroom) where volg = $1`,
      [volg],
    )
  )[0];
const handelingen = (volg: string) =>
  rijen<{ wat: string; wie: string; waarom: string | null }>(
    hub,
    `select h.wat, h.wie, h.waarom from bus.handeling h join bus.handeling_bericht b on b.handeling = h.id where b.bericht = $1`,
    [volg],
  );

describe('de lijst van berichten', () => {
  it('toont van een vastgehouden bericht waarom, hoe vaak en wat erachter wacht, en geen enkele waarde', async () => {
    const { stroom } = await stuur([[], ['gif'], [], []]);
    const bericht = await totdat(async () => {
      const b = await vast(stroom);
      return b.wachtend === 2 && b;
    });
    expect(bericht).toMatchObject({
      stand: 'vastgehouden',
      bron: regio.oin('zorg'),
      reden: 'Error: dit bericht is niet te verwerken',
      pogingen: 1,
      sequence: '2',
      inhoud: { nummer: 'getal', gedrag: 'tekst', toelichting: 'tekst' },
      handelingen: [],
    });
    expect(JSON.stringify(bericht)).not.toMatch(/Anna|999990019/);
  });

  it('kan op stand, bron en soort, en kent een onbekend nummer niet', async () => {
    const { stroom } = await stuur([[]]);
    await totdat(async () => (await nummers(stroom)).length === 1);
    const verwerkt = await lijst(
      `berichten?stand=verwerkt&bron=${regio.oin('zorg')}&type=nl.weerthuis.proef.gebeurd.v1`,
    );
    const bericht = verwerkt.find((b) => b.stroom === stroom);
    expect(bericht).toBeDefined();
    expect(bericht).not.toHaveProperty('inhoud');
    expect(await lijst(`berichten?stand=verwerkt&na=${bericht?.volg}`)).toEqual([]);
    expect(await lijst(`berichten?stand=verwerkt&bron=${regio.oin('gemeente')}`)).toEqual([]);
    for (const volg of ['999999999', 'abc', '1;drop'])
      expect((await vraag(hub, token, `berichten/${volg}`)).status).toBe(404);
    expect((await vraag(hub, token, 'berichten?stand=kwijt')).status).toBe(400);
  });

  it('is alleen voor de beheerder', async () => {
    const ander = await wie.token('hub', 'begeleider');
    for (const pad of ['berichten', 'berichten/1', 'oorzaken', 'achterstand', 'quarantaine', 'wezen'])
      expect((await vraag(hub, ander, pad)).status).toBe(403);
    for (const pad of [
      'herstel',
      'berichten/1/herstel',
      'berichten/1/verwerp',
      'quarantaine/1/verwerp',
      'opnieuw',
      'wezen/1/bevestig',
    ])
      expect((await vraag(hub, ander, pad, {})).status).toBe(403);
  });
});

describe('een vastgehouden bericht herstellen', () => {
  it('laat het en wat erachter wacht alsnog in volgorde lopen, met een regel van wie en wat', async () => {
    const { stroom } = await stuur([[], ['gebrek'], []]);
    const { volg } = await vast(stroom);
    await mend(stroom);
    const { status, uit } = await vraag(hub, token, `berichten/${volg}/herstel`, { reden: 'regel aangevuld' });
    expect([status, uit['aantal']]).toEqual([201, 1]);
    await totdat(async () => (await nummers(stroom)).length === 3);
    expect(await nummers(stroom)).toEqual([1, 2, 3]);
    const [bericht] = [(await vraag<Berichtregel>(hub, token, `berichten/${volg}`)).uit];
    expect(bericht.handelingen).toEqual([
      {
        id: uit['id'],
        wat: 'herstel',
        wie: 'medewerker:beheerder.hub',
        waarom: 'regel aangevuld',
        op: expect.any(String) as unknown,
        standVoor: 'vastgehouden',
        redenVoor: 'Error: de proefregel ontbreekt',
      },
    ]);
  });

  it('houdt het weer vast als het niet gemaakt is, met beide pogingen in de geschiedenis', async () => {
    const { stroom } = await stuur([['gebrek'], []]);
    const { volg } = await vast(stroom);
    await vraag(hub, token, `berichten/${volg}/herstel`, {});
    await totdat(async () => (await vast(stroom)).handelingen.length === 1);
    await totdat(async () => (await inbox(volg))?.stand === 'vastgehouden');
    expect(await nummers(stroom)).toEqual([]);
    await mend(stroom);
    await vraag(hub, token, `berichten/${volg}/herstel`, {});
    await totdat(async () => (await nummers(stroom)).length === 2);
    expect(await handelingen(volg)).toHaveLength(2);
  });

  it('kan voor alles met een zelfde oorzaak tegelijk, en laat een andere oorzaak staan', async () => {
    const stromen = await Promise.all([1, 2, 3].map(() => stuur([['gebrek'], []])));
    const ander = await stuur([['gif']]);
    for (const { stroom } of [...stromen, ander]) await vast(stroom);
    for (const { stroom } of stromen) await mend(stroom);
    const oorzaken = (await vraag<Oorzaakregel[]>(hub, token, 'oorzaken')).uit;
    const oorzaak = oorzaken.find((o) => o.oorzaak.includes('proefregel'))?.oorzaak;
    expect(oorzaken.find((o) => o.oorzaak === oorzaak)?.aantal).toBe(3);
    const { uit } = await vraag(hub, token, 'herstel', { oorzaak, reden: 'de regels zijn er nu' });
    expect(uit['aantal']).toBe(3);
    for (const { stroom } of stromen) await totdat(async () => (await nummers(stroom)).length === 2);
    expect((await vast(ander.stroom)).handelingen).toEqual([]);
    expect((await vraag(hub, token, 'herstel', { oorzaak })).status).toBe(404);
  });

  it('gebeurt bij hetzelfde verzoek een keer', async () => {
    const { stroom } = await stuur([['gif']]);
    const { volg } = await vast(stroom);
    const sleutel = randomUUID();
    const [een, twee] = [
      await vraag(hub, token, `berichten/${volg}/herstel`, {}, sleutel),
      await vraag(hub, token, `berichten/${volg}/herstel`, {}, sleutel),
    ];
    expect(twee.uit['id']).toBe(een.uit['id']);
    expect(await handelingen(volg)).toHaveLength(1);
  });

  it('is er niet zonder zijn regel, en de regel niet zonder het herstel', async () => {
    const { stroom } = await stuur([['gif']]);
    const { volg } = await vast(stroom);
    for (const tabel of ['bus.handeling_bericht', 'platform.audit']) {
      await rijen(
        hub,
        `create function proef.weiger() returns trigger language plpgsql as 'begin raise exception ''proef''; end'`,
      );
      await rijen(hub, `create trigger weiger before insert on ${tabel} for each row execute function proef.weiger()`);
      try {
        expect((await vraag(hub, token, `berichten/${volg}/herstel`, {})).status).toBe(500);
      } finally {
        await rijen(hub, `drop function proef.weiger cascade`);
      }
      expect(await inbox(volg)).toMatchObject({ stand: 'vastgehouden', vast: true });
      expect(await handelingen(volg)).toEqual([]);
    }
  });
});

describe('een bericht verwerpen', () => {
  it('kan niet zonder reden die een ander begrijpt', async () => {
    const { stroom } = await stuur([['gif']]);
    const { volg } = await vast(stroom);
    for (const lichaam of [{}, { reden: '' }, { reden: 'weg' }, { reden: 7 }])
      expect((await vraag(hub, token, `berichten/${volg}/verwerp`, lichaam)).status).toBe(400);
    expect(await inbox(volg)).toMatchObject({ stand: 'vastgehouden' });
    expect(await handelingen(volg)).toEqual([]);
  });

  it('wist de inhoud, laat de rest doorgaan en blijft zo als de afzender het feit nog eens stuurt', async () => {
    const feit = nieuw();
    const { stroom, incarnatie } = await stuur([[], ['gebrek', feit], []]);
    const { volg } = await vast(stroom);
    const reden = 'Dubbel gemeld; met de afzender afgesproken.';
    expect((await vraag(hub, token, `berichten/${volg}/verwerp`, { reden })).status).toBe(201);
    await totdat(async () => (await nummers(stroom)).length === 2);
    expect(await inbox(volg)).toEqual({ stand: 'verworpen', waarde: null, verwerkt_tot: '3', vast: false });
    expect(await handelingen(volg)).toEqual([{ wat: 'verwerp', wie: 'medewerker:beheerder.hub', waarom: reden }]);
    await mend(stroom);
    await stuur([['gebrek', feit], []], { stroom, incarnatie, vanaf: 4 });
    await totdat(async () => (await nummers(stroom)).includes(5));
    expect(await nummers(stroom)).toEqual([1, 3, 5]);
    const nogmaals = await vraag(hub, token, `berichten/${volg}/verwerp`, { reden });
    expect([nogmaals.status, nogmaals.uit['code']]).toEqual([409, 'bericht-in-andere-stand']);
  });
});

describe('een record in quarantaine', () => {
  const naar = async () => (await vraag<Quarantaineregel[]>(hub, token, 'quarantaine')).uit;

  it('staat in de lijst met wat de draad ervan eist, en kan met reden weg', async () => {
    const id = randomUUID();
    const slecht = zorg.record({ kenmerken: { id } });
    await zorg.stuur({ ...slecht, waarde: Buffer.from('{"nummer":2,"naam":"Anna"}') });
    const regel = await totdat(async () => (await naar()).find((q) => q.id === id));
    expect(regel).toMatchObject({
      reden: 'de handtekening klopt niet',
      type: 'nl.weerthuis.proef.gebeurd.v1',
      bytes: 26,
    });
    expect(JSON.stringify(regel)).not.toContain('Anna');
    expect((await vraag(hub, token, `quarantaine/${regel.volg}/verwerp`, {})).status).toBe(400);
    const { status } = await vraag(hub, token, `quarantaine/${regel.volg}/verwerp`, {
      reden: 'vervalst; afzender gebeld',
    });
    expect(status).toBe(201);
    expect((await naar()).some((q) => q.id === id)).toBe(false);
    const [na] = await rijen<object>(hub, `select stand, waarde from bus.quarantaine where volg = $1`, [regel.volg]);
    expect(na).toEqual({ stand: 'verworpen', waarde: null });
    expect((await stand(hub)).quarantaine).toBe(0);
  });

  it('laat van een kop die een zin is niets zien', async () => {
    const slecht = zorg.record({ kenmerken: { source: 'Anna de Vries' } });
    await zorg.stuur(slecht);
    const regel = await totdat(async () => (await naar())[0]);
    expect(regel).not.toHaveProperty('source');
    await vraag(hub, token, `quarantaine/${regel.volg}/verwerp`, { reden: 'proef van een kop' });
  });

  it('wordt opnieuw gekeurd als het gebrek hersteld is', async () => {
    const record = zorg.record();
    await zorg.stuur({ ...record, sleutel: nieuw() });
    const regel = await totdat(async () => (await naar())[0]);
    expect(regel.reden).toBe('recordsleutel en subject verschillen');
    await rijen(hub, `update bus.quarantaine set recordsleutel = $2 where volg = $1`, [
      regel.volg,
      Buffer.from(record.sleutel),
    ]);
    expect((await vraag(hub, token, `quarantaine/${regel.volg}/herstel`, {})).status).toBe(201);
    await totdat(async () => (await nummers(record.sleutel)).length === 1);
    expect(await naar()).toEqual([]);
  });
});

describe('de achterstand', () => {
  it('staat per partij en voor het geheel', async () => {
    const { stroom } = await stuur([['gif'], []]);
    await vast(stroom);
    const { uit } = await vraag<{ vastgehouden: number; partijen: Record<string, unknown>[] }>(
      hub,
      token,
      'achterstand',
    );
    expect(uit.vastgehouden).toBeGreaterThan(0);
    expect(uit.partijen.map((p) => p['partij'])).not.toContain(regio.oin('hub'));
    const vanZorg = uit.partijen.find((p) => p['partij'] === regio.oin('zorg'));
    expect(vanZorg).toMatchObject({ vastgehouden: uit.vastgehouden, gaten: 0 });
    expect(vanZorg?.['wacht']).toBeGreaterThan(0);
  });
});

describe('wat ontbreekt en wat verloren is', () => {
  const regels = (wat: string) =>
    rijen<{ waarom: string | null; object: string | null }>(
      hub,
      `select waarom, object from bus.handeling where wat = $1 order by op`,
      [wat],
    );

  it('wordt op verzoek nog eens gevraagd aan een partij, en alleen aan een partij', async () => {
    const partij = regio.oin('zorg');
    const stroom = nieuw();
    expect((await vraag(hub, token, 'opnieuw', { partij, stroom, reden: 'gat' })).status).toBe(201);
    expect(await regels('opnieuw')).toEqual([{ waarom: 'gat', object: `partij:${partij} stroom:${stroom}` }]);
    const verzonden = `select 1 from bus.feit where type = 'nl.weerthuis.opnieuw.gevraagd.v1'`;
    expect(await rijen(hub, verzonden)).toHaveLength(1);
    expect((await vraag(hub, token, 'opnieuw', { partij: '00000000000000000000' })).status).toBe(404);
    expect((await vraag(hub, token, 'opnieuw', { partij: regio.oin('hub') })).status).toBe(404);
    expect((await vraag(hub, token, 'opnieuw', {})).status).toBe(400);
    expect(await regels('opnieuw')).toHaveLength(1);
  });

  it('wordt als verloren feit door een mens afgehandeld, met een reden', async () => {
    const [rij] = await rijen<{ volg: string }>(
      hub,
      `insert into bus.wees (regio, kant, partij, feit, type, stroom, tijd)
       values ($1, 'hier', $2, gen_random_uuid(), 'nl.weerthuis.proef.gebeurd.v1', gen_random_uuid(), now()) returning volg`,
      [regio.profiel.regio, regio.oin('zorg')],
    );
    const volg = rij!.volg;
    expect((await vraag<object[]>(hub, token, 'wezen')).uit).toMatchObject([
      { volg, kant: 'hier', partij: regio.oin('zorg') },
    ]);
    expect((await vraag(hub, token, `wezen/${volg}/bevestig`, {})).status).toBe(400);
    const reden = 'bevestigd verloren met de afzender';
    expect((await vraag(hub, token, `wezen/${volg}/bevestig`, { reden })).status).toBe(201);
    expect((await vraag(hub, token, `wezen/${volg}/bevestig`, { reden })).status).toBe(404);
    expect((await vraag<object[]>(hub, token, 'wezen')).uit).toEqual([]);
    expect(await regels('wees')).toEqual([{ waarom: reden, object: `wees:${volg}` }]);
  });

  it('toont of de database is teruggezet, en gaat niet verder zonder reden', async () => {
    const stand = await vraag(hub, token, 'herstel-na-terugzetten');
    expect(stand.uit).toMatchObject({ stand: 'gewoon', wezen: 0 });
    expect((await vraag(hub, token, 'herstel-na-terugzetten', {})).status).toBe(400);
    expect((await vraag(hub, token, 'herstel-na-terugzetten')).uit).toEqual(stand.uit);
  });
});
