import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import type { Berichtregel, Oorzaakregel } from '../src/beheer/berichtenlijst.js';
import { vraag } from './proef/beheerder.js';
import { beheerproef } from './proef/beheerproef.js';
import { nieuw, rijen } from './proef/hulp.js';

const p = beheerproef();

const mend = (stroom: string) => rijen(p.hub, `insert into proef.referent values ($1)`, [stroom]);
const inbox = async (volg: string) =>
  (
    await rijen<{ stand: string; waarde: Buffer | null; verwerkt_tot: string; vast: boolean }>(
      p.hub,
      `select b.stand, b.waarde, s.verwerkt_tot, s.vastgehouden_op is not null as vast
       from bus.binnengekomen b join bus.stroom s using (regio, bron, incarnatie, stroom) where volg = $1`,
      [volg],
    )
  )[0];
const handelingen = (volg: string) =>
  rijen<{ wat: string; wie: string; waarom: string | null }>(
    p.hub,
    `select h.wat, h.wie, h.waarom from bus.handeling h join bus.handeling_bericht b on b.handeling = h.id where b.bericht = $1`,
    [volg],
  );

describe('de lijst van berichten', () => {
  it('toont van een vastgehouden bericht waarom, hoe vaak en wat erachter wacht, en geen enkele waarde', async () => {
    const { stroom } = await p.stuur([[], ['gif'], [], []]);
    const bericht = await totdat(async () => {
      const b = await p.vast(stroom);
      return b.wachtend === 2 && b;
    });
    expect(bericht).toMatchObject({
      stand: 'vastgehouden',
      bron: p.regio.oin('zorg'),
      reden: 'Error: dit bericht is niet te verwerken',
      pogingen: 1,
      sequence: '2',
      inhoud: { nummer: 'getal', gedrag: 'tekst', toelichting: 'tekst' },
      handelingen: [],
    });
    expect(JSON.stringify(bericht)).not.toMatch(/Anna|999990019/);
  });

  it('kan op stand, bron en soort, en kent een onbekend nummer niet', async () => {
    const { stroom } = await p.stuur([[]]);
    await totdat(async () => (await p.nummers(stroom)).length === 1);
    const verwerkt = await p.lijst(
      `berichten?stand=verwerkt&bron=${p.regio.oin('zorg')}&type=nl.weerthuis.proef.gebeurd.v1`,
    );
    const bericht = verwerkt.find((b) => b.stroom === stroom);
    expect(bericht).toBeDefined();
    expect(bericht).not.toHaveProperty('inhoud');
    expect(await p.lijst(`berichten?stand=verwerkt&na=${bericht?.volg}`)).toEqual([]);
    expect(await p.lijst(`berichten?stand=verwerkt&bron=${p.regio.oin('gemeente')}`)).toEqual([]);
    for (const volg of ['999999999', 'abc', '1;drop']) expect((await p.vraag(`berichten/${volg}`)).status).toBe(404);
    expect((await p.vraag('berichten?stand=kwijt')).status).toBe(400);
  });

  it('is alleen voor de beheerder', async () => {
    const ander = await p.wie.token('hub', 'begeleider');
    for (const pad of ['berichten', 'berichten/1', 'oorzaken', 'achterstand', 'quarantaine', 'wezen'])
      expect((await vraag(p.hub, ander, pad)).status).toBe(403);
    for (const pad of [
      'herstel',
      'berichten/1/herstel',
      'berichten/1/verwerp',
      'quarantaine/1/verwerp',
      'opnieuw',
      'wezen/1/bevestig',
    ])
      expect((await vraag(p.hub, ander, pad, {})).status).toBe(403);
  });
});

describe('een vastgehouden bericht herstellen', () => {
  it('laat het en wat erachter wacht alsnog in volgorde lopen, met een regel van wie en wat', async () => {
    const { stroom } = await p.stuur([[], ['gebrek'], []]);
    const { volg } = await p.vast(stroom);
    await mend(stroom);
    const { status, uit } = await p.vraag(`berichten/${volg}/herstel`, { reden: 'regel aangevuld' });
    expect([status, uit['aantal']]).toEqual([201, 1]);
    await totdat(async () => (await p.nummers(stroom)).length === 3);
    expect(await p.nummers(stroom)).toEqual([1, 2, 3]);
    const [bericht] = [(await p.vraag<Berichtregel>(`berichten/${volg}`)).uit];
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
    const { stroom } = await p.stuur([['gebrek'], []]);
    const { volg } = await p.vast(stroom);
    await p.vraag(`berichten/${volg}/herstel`, {});
    await totdat(async () => (await p.vast(stroom)).handelingen.length === 1);
    await totdat(async () => (await inbox(volg))?.stand === 'vastgehouden');
    expect(await p.nummers(stroom)).toEqual([]);
    await mend(stroom);
    await p.vraag(`berichten/${volg}/herstel`, {});
    await totdat(async () => (await p.nummers(stroom)).length === 2);
    expect(await handelingen(volg)).toHaveLength(2);
  });

  it('kan voor alles met een zelfde oorzaak tegelijk, en laat een andere oorzaak staan', async () => {
    const stromen = await Promise.all([1, 2, 3].map(() => p.stuur([['gebrek'], []])));
    const ander = await p.stuur([['gif']]);
    for (const { stroom } of [...stromen, ander]) await p.vast(stroom);
    for (const { stroom } of stromen) await mend(stroom);
    const oorzaken = (await p.vraag<Oorzaakregel[]>('oorzaken')).uit;
    const oorzaak = oorzaken.find((o) => o.oorzaak.includes('proefregel'))?.oorzaak;
    expect(oorzaken.find((o) => o.oorzaak === oorzaak)?.aantal).toBe(3);
    const { uit } = await p.vraag('herstel', { oorzaak, reden: 'de regels zijn er nu' });
    expect(uit['aantal']).toBe(3);
    for (const { stroom } of stromen) await totdat(async () => (await p.nummers(stroom)).length === 2);
    expect((await p.vast(ander.stroom)).handelingen).toEqual([]);
    expect((await p.vraag('herstel', { oorzaak })).status).toBe(404);
  });

  it('gebeurt bij hetzelfde verzoek een keer', async () => {
    const { stroom } = await p.stuur([['gif']]);
    const { volg } = await p.vast(stroom);
    const sleutel = randomUUID();
    const [een, twee] = [
      await p.vraag(`berichten/${volg}/herstel`, {}, sleutel),
      await p.vraag(`berichten/${volg}/herstel`, {}, sleutel),
    ];
    expect([een.status, twee.uit['id']]).toEqual([201, een.uit['id']]);
    expect(await handelingen(volg)).toHaveLength(1);
  });

  it('is er niet zonder zijn regel, en de regel niet zonder het herstel', async () => {
    const { stroom } = await p.stuur([['gif']]);
    const { volg } = await p.vast(stroom);
    for (const tabel of ['bus.handeling_bericht', 'platform.audit']) {
      await rijen(
        p.hub,
        `create function proef.weiger() returns trigger language plpgsql as 'begin raise exception ''proef''; end'`,
      );
      await rijen(
        p.hub,
        `create trigger weiger before insert on ${tabel} for each row execute function proef.weiger()`,
      );
      try {
        expect((await p.vraag(`berichten/${volg}/herstel`, {})).status).toBe(500);
      } finally {
        await rijen(p.hub, `drop function proef.weiger cascade`);
      }
      expect(await inbox(volg)).toMatchObject({ stand: 'vastgehouden', vast: true });
      expect(await handelingen(volg)).toEqual([]);
    }
  });
});

describe('een bericht verwerpen', () => {
  it('kan niet zonder reden die een ander begrijpt', async () => {
    const { stroom } = await p.stuur([['gif']]);
    const { volg } = await p.vast(stroom);
    for (const lichaam of [{}, { reden: '' }, { reden: 'weg' }, { reden: 7 }])
      expect((await p.vraag(`berichten/${volg}/verwerp`, lichaam)).status).toBe(400);
    expect(await inbox(volg)).toMatchObject({ stand: 'vastgehouden' });
    expect(await handelingen(volg)).toEqual([]);
  });

  it('wist de inhoud, laat de rest doorgaan en blijft zo als de afzender het feit nog eens stuurt', async () => {
    const feit = nieuw();
    const { stroom, incarnatie } = await p.stuur([[], ['gebrek', feit], []]);
    const { volg } = await p.vast(stroom);
    const reden = 'Dubbel gemeld; met de afzender afgesproken.';
    expect((await p.vraag(`berichten/${volg}/verwerp`, { reden })).status).toBe(201);
    await totdat(async () => (await p.nummers(stroom)).length === 2);
    expect(await inbox(volg)).toEqual({ stand: 'verworpen', waarde: null, verwerkt_tot: '3', vast: false });
    expect(await handelingen(volg)).toEqual([{ wat: 'verwerp', wie: 'medewerker:beheerder.hub', waarom: reden }]);
    await mend(stroom);
    await p.stuur([['gebrek', feit], []], { stroom, incarnatie, vanaf: 4 });
    await totdat(async () => (await p.nummers(stroom)).includes(5));
    expect(await p.nummers(stroom)).toEqual([1, 3, 5]);
    const nogmaals = await p.vraag(`berichten/${volg}/verwerp`, { reden });
    expect([nogmaals.status, nogmaals.uit['code']]).toEqual([409, 'bericht-in-andere-stand']);
  });
});
