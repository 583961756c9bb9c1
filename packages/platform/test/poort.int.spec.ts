import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { alsTraceparent, volgSpoor } from '../src/index.js';
import { startProef, type Proef } from './hulp/instantie.js';

const ding = (naam: string, meer: object = {}) => ({ naam, geboren: '2001-02-03', ...meer });
const ONBEKEND = '00000000-0000-4000-8000-000000000000';

describe('De poort', () => {
  let p: Proef;
  beforeAll(async () => {
    p = await startProef('poort');
  }, 60_000);
  afterAll(() => p.stop());

  const maak = async (naam: string) =>
    (await p.vraag('POST', '/v1/dingen', { lichaam: ding(naam) })).lichaam.id as string;

  test('zonder token is alles 401, met een uitleg in problem+json', async () => {
    const uit = await p.vraag('GET', '/v1/dingen', { als: null });
    expect(uit.status).toBe(401);
    expect(uit.koppen.get('www-authenticate')).toMatch(/^Bearer/);
    expect(uit.koppen.get('content-type')).toMatch('application/problem+json');
    expect(uit.lichaam).toMatchObject({
      type: 'https://weerthuis.nl/probleem/niet-ingelogd',
      status: 401,
      title: 'Je bent hier niet ingelogd.',
    });
  });

  test('een rol die de route niet noemt krijgt 403, en dat staat in de audit', async () => {
    const uit = await p.vraag('POST', '/v1/dingen', { als: 'planner', lichaam: ding('planner') });
    expect(uit.status).toBe(403);
    expect(await p.sql("SELECT actor, object, resultaat FROM platform.audit WHERE actie = 'ding.maken'")).toEqual([
      { actor: 'medewerker:planner', object: '/v1/dingen', resultaat: 'geweigerd:rol-ontbreekt' },
    ]);
  });

  test('een route zonder @Doe of @Lees is voor iedereen dicht', async () => {
    expect((await p.vraag('GET', `/v1/dingen/${ONBEKEND}/open`)).status).toBe(403);
  });

  test('maken geeft 201 met id en Location, en schrijft verwerking en audit in dezelfde transactie', async () => {
    const uit = await p.vraag('POST', '/v1/dingen', {
      lichaam: ding('eerste'),
      koppen: { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
    });
    expect(uit.status).toBe(201);
    expect(uit.koppen.get('location')).toBe(`/v1/dingen/${uit.lichaam.id}`);
    const [regel] = await p.sql('SELECT * FROM platform.verwerking WHERE trace_id = $1', ['a'.repeat(32)]);
    expect(regel).toMatchObject({
      naam: 'ding.maken',
      doel: 'de proef doen',
      status: 1,
      parent_span_id: 'b'.repeat(16),
      activiteit: 'https://weerthuis.nl/verwerking/ding.maken',
    });
    expect(JSON.stringify(regel)).not.toContain(uit.lichaam.id);
    const wie = await p.i.diensten.werkplaats.voer(
      { door: { soort: 'systeem', id: 'proef', oin: p.c.oin, rollen: [] }, handeling: 'proef' },
      (w) => p.i.diensten.logboek.lees(w, uit.lichaam.id),
    );
    expect(wie.map((r) => r.naam)).toEqual(['ding.maken']);
    expect(await p.sql('SELECT resultaat, actor FROM platform.audit WHERE trace_id = $1', ['a'.repeat(32)])).toEqual([
      { resultaat: 'gelukt', actor: 'medewerker:begeleider' },
    ]);
  });

  test('een inwoner komt alleen bij de eigen casus: al het andere is onbekend, ongedaan en staat in de audit', async () => {
    const [eigen, vreemd] = [await maak('van mij'), await maak('van een ander')];
    const door = { soort: 'inwoner' as const, id: 'toegang', oin: p.c.oin, rollen: ['bewoner'], eigen: [eigen] };
    const spoor = volgSpoor();
    const vast = {
      handeling: 'mijn.proef',
      soort: 'doe' as const,
      doel: 'de proef doen',
      methode: 'PUT',
      route: 'PUT /x',
    };
    const v = {
      ...vast,
      door,
      pad: '/x',
      lichaamHash: '',
      genoemd: [],
      spoor,
      traceparent: alsTraceparent(spoor),
      oorsprong: 'proef',
    };
    const hernoem = (id: string, over: string | string[]) =>
      p.i.diensten.poort.doe(v, over, async (w) => {
        await w.em.query('UPDATE proef.ding SET naam = $2 WHERE id = $1', [id, `veranderd ${id}`]);
        return { id };
      });
    const naam = async (id: string) => (await p.sql('SELECT naam FROM proef.ding WHERE id = $1', [id]))[0]?.['naam'];
    await hernoem(eigen, eigen);
    expect(await naam(eigen)).toBe(`veranderd ${eigen}`);
    for (const over of [vreemd, [eigen, vreemd], []])
      await expect(hernoem(vreemd, over)).rejects.toMatchObject({ code: 'onbekend' });
    expect(await naam(vreemd)).toBe('van een ander');
    const regels = await p.sql(
      "SELECT actor, resultaat FROM platform.audit WHERE actie = 'mijn.proef' ORDER BY volgnr",
    );
    expect(regels.map((r) => `${r['actor']} ${r['resultaat']}`)).toEqual([
      'inwoner:toegang gelukt',
      ...Array<string>(3).fill('inwoner:toegang geweigerd:onbekend'),
    ]);
  });

  test('een antwoord draagt alleen wat de vrijgavetabel de rol toestaat: verboden velden ontbreken', async () => {
    const id = await maak('gesneden');
    const begeleider = await p.vraag('GET', `/v1/dingen/${id}`);
    expect(begeleider.lichaam).toEqual({
      id,
      naam: 'gesneden',
      bsn: '999900006',
      delen: [{ soort: 'a', bsn: '999900006' }],
      versie: 1,
    });
    expect(begeleider.koppen.get('etag')).toBe('"1"');
    const beheerder = await p.vraag('GET', `/v1/dingen/${id}`, { als: 'beheerder' });
    expect(beheerder.lichaam).toEqual({ id, delen: [{ soort: 'a' }], versie: 1 });
  });

  test('een lijst schrijft een regel voor iedereen die erin staat', async () => {
    const trace = 'c'.repeat(32);
    const uit = await p.vraag('GET', '/v1/dingen', { koppen: { traceparent: `00-${trace}-${'d'.repeat(16)}-00` } });
    const [{ n }] = (await p.sql<{ n: number }>(
      'SELECT count(DISTINCT betrokkene_index)::int AS n FROM platform.verwerking WHERE trace_id = $1',
      [trace],
    )) as [{ n: number }];
    expect(uit.lichaam.length).toBeGreaterThan(1);
    expect(n).toBe(uit.lichaam.length);
  });

  test('kan de regel niet geschreven worden, dan gaat de verwerking niet door', async () => {
    const id = await maak('geen regel');
    await p.sql('ALTER TABLE platform.verwerking ADD CONSTRAINT dicht CHECK (false) NOT VALID');
    try {
      expect((await p.vraag('GET', `/v1/dingen/${id}`)).status).toBe(422);
      expect((await p.vraag('POST', '/v1/dingen', { lichaam: ding('nooit gemaakt') })).status).toBe(422);
      expect(await p.sql("SELECT 1 FROM proef.ding WHERE naam = 'nooit gemaakt'")).toEqual([]);
    } finally {
      await p.sql('ALTER TABLE platform.verwerking DROP CONSTRAINT dicht');
    }
  });

  test('wat niet bestaat is 404, ook een nummer dat geen uuid is', async () => {
    for (const id of [ONBEKEND, 'iets-anders', "1'; DROP TABLE x"]) {
      const uit = await p.vraag('GET', `/v1/dingen/${encodeURIComponent(id)}`);
      expect([uit.status, uit.lichaam.code]).toEqual([404, 'onbekend']);
    }
  });

  test('wijzigen vraagt om If-Match: 428 zonder, 400 onleesbaar, 412 met een oude versie, en niets overschrijft ongezien', async () => {
    const id = await maak('versies');
    const wijzig = (ifMatch?: string) =>
      p.vraag('PATCH', `/v1/dingen/${id}`, {
        lichaam: ding(`versies ${ifMatch}`),
        koppen: ifMatch ? { 'if-match': ifMatch } : {},
      });
    expect((await wijzig()).status).toBe(428);
    expect((await wijzig('vier')).status).toBe(400);
    const goed = await wijzig('"1"');
    expect([goed.status, goed.koppen.get('etag')]).toEqual([200, '"2"']);
    const oud = await wijzig('"1"');
    expect([oud.status, oud.lichaam.code]).toEqual([412, 'versie-verouderd']);
  });

  test('van twee die tegelijk dezelfde versie wijzigen wint er een', async () => {
    const id = await maak('tegelijk');
    const uit = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        p.vraag('PATCH', `/v1/dingen/${id}`, { lichaam: ding(`tegelijk ${n}`), koppen: { 'if-match': '"1"' } }),
      ),
    );
    expect(uit.map((u) => u.status).sort()).toEqual([200, 412, 412, 412]);
  });

  test('een regel van het domein wordt problem+json met regel, van en veld, en draait alles terug', async () => {
    const id = await maak('regel');
    const uit = await p.vraag('POST', `/v1/dingen/${id}/afronding`);
    expect(uit.status).toBe(409);
    expect(uit.lichaam).toMatchObject({
      code: 'ding-al-af',
      title: 'Dit ding is al af.',
      regel: 'eenmaal',
      van: 'de proef',
      veld: 'stand',
    });
    expect(await p.sql("SELECT 1 FROM proef.gebeurd WHERE wat LIKE 'afgerond%'")).toEqual([]);
    expect(await p.sql("SELECT resultaat FROM platform.audit WHERE actie = 'ding.afronden'")).toEqual([
      { resultaat: 'geweigerd:ding-al-af' },
    ]);
  });

  test('een datum komt uit de database zoals hij erin ging', async () => {
    await maak('datum');
    expect(await p.sql("SELECT geboren FROM proef.ding WHERE naam = 'datum'")).toEqual([{ geboren: '2001-02-03' }]);
  });
});
