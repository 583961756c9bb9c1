import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import { NotitieModule, NOTITIETABEL } from './hulp/notities.js';
import { volg } from './hulp/stroom.js';
import { startWerkplek, type Werkplekproef } from './hulp/werkplek.js';

let p: Werkplekproef;
beforeAll(async () => {
  p = await startWerkplek('eigen', { modules: () => [NotitieModule] });
  await p.sql(NOTITIETABEL);
}, 120_000);
afterAll(() => p.stop());

/** Lets ten seconds (or what is asked) go by on the clock of the instance. */
const verder = (ms: number) => p.i.diensten.klok.verschuif(p.i.diensten.klok.voor + ms);
const stand = async (id: string, als = 'begeleider') =>
  ((await p.vraag(als, 'GET', '/v1/wachtend')).lichaam as { id: string; stand: string; probleem?: object }[]).find(
    (rij) => rij.id === id,
  );
const notities = () => p.sql<{ tekst: string }>('SELECT tekst FROM proef.notitie ORDER BY tekst');
const zet = (lichaam: object, als = 'begeleider') => p.vraag(als, 'POST', '/v1/wachtend', lichaam);
const notitie = (tekst: string) => ({
  methode: 'POST',
  pad: '/v1/notities',
  lichaam: { tekst },
  omschrijving: 'Notitie gemaakt',
});

describe('Een handeling die wacht', () => {
  test('is nog niets, en wordt na tien seconden precies één keer gedaan; daarna is haar inhoud weg', async () => {
    const token = await p.idp.token('eigen', 'begeleider.eigen');
    const stroom = await volg(p.i.url, token);
    const { status, lichaam } = await zet(notitie('eerste'));
    expect([status, Object.keys(lichaam)]).toEqual([201, ['id', 'uitvoerenNa']]);
    expect(await stand(lichaam.id)).toMatchObject({ stand: 'wacht', omschrijving: 'Notitie gemaakt' });
    expect(await notities()).toEqual([]);
    const [rij] = await p.sql<{ opdracht: string }>('SELECT opdracht FROM werkplek.wachtend');
    expect(rij?.opdracht).not.toMatch(/eerste|eyJ/);
    verder(10_000);
    await totdat(async () => (await stand(lichaam.id))?.stand === 'uitgevoerd');
    expect(await notities()).toEqual([{ tekst: 'eerste' }]);
    expect(await p.sql('SELECT 1 FROM werkplek.wachtend WHERE opdracht IS NOT NULL')).toEqual([]);
    await totdat(() => stroom.events.includes('wachtend'));
    stroom.sluit();
    verder(60_000);
    await p.i.diensten.wekkers.draai();
    expect(await notities()).toHaveLength(1);
  });

  test('is terug te nemen zolang zij wacht, en daarna niet meer (409)', async () => {
    const { lichaam } = await zet(notitie('teruggenomen'));
    expect((await p.vraag('planner', 'DELETE', `/v1/wachtend/${lichaam.id}`)).status).toBe(404);
    expect((await p.vraag('begeleider', 'DELETE', `/v1/wachtend/${lichaam.id}`)).status).toBe(200);
    verder(10_000);
    await p.i.diensten.wekkers.draai();
    expect(await stand(lichaam.id)).toMatchObject({ stand: 'ingetrokken' });
    const gedaan = (await zet(notitie('tweede'))).lichaam.id;
    verder(10_000);
    await totdat(async () => (await stand(gedaan))?.stand === 'uitgevoerd');
    const antwoord = await p.vraag('begeleider', 'DELETE', `/v1/wachtend/${gedaan}`);
    expect([antwoord.status, antwoord.lichaam.code]).toEqual([409, 'al-uitgevoerd']);
    expect(await notities()).toEqual([{ tekst: 'eerste' }, { tekst: 'tweede' }]);
  });

  test('die niet mag, draagt de weigering van haar eigen route', async () => {
    const { lichaam } = await zet(notitie('mag niet'));
    const zonderRol = (await zet(notitie('x'), 'planner')).lichaam.id;
    verder(10_000);
    await totdat(async () => (await stand(lichaam.id))?.stand === 'geweigerd');
    expect(await stand(lichaam.id)).toMatchObject({ probleem: { status: 409, code: 'mag-niet' } });
    await totdat(async () => (await stand(zonderRol, 'planner'))?.stand === 'geweigerd');
    expect(await stand(zonderRol, 'planner')).toMatchObject({ probleem: { code: 'rol-ontbreekt' } });
  });

  test('overleeft een herstart, ook als het proces stierf terwijl zij werd gedaan', async () => {
    const { lichaam } = await zet(notitie('na de herstart'));
    const half = (await zet(notitie('half'))).lichaam.id;
    await p.sql("UPDATE werkplek.wachtend SET stand = 'bezig' WHERE id = $1", [half]);
    await p.herstart();
    verder(600_000);
    for (const id of [lichaam.id, half]) await totdat(async () => (await stand(id))?.stand === 'uitgevoerd');
    expect((await notities()).map(({ tekst }) => tekst)).toEqual(['eerste', 'half', 'na de herstart', 'tweede']);
  });

  test.each([
    '/v1/wachtend',
    '/v1/klok',
    'https://elders.nl/v1/x',
    '/inloggen',
    '/v1/../health',
    '/v1/x/%2E%2e/wachtend',
    '/v1/Wachtend',
  ])('niet op %s', async (pad) => {
    const antwoord = await zet({ ...notitie('x'), pad });
    expect([antwoord.status, antwoord.lichaam.code]).toEqual([400, 'invoer-ongeldig']);
  });
});

describe('Een concept', () => {
  const pad = '/v1/concepten/aanmelding:nieuw';

  test('is van de schrijver alleen, en wordt niet ongezien overschreven', async () => {
    expect((await p.vraag('begeleider', 'GET', pad)).status).toBe(404);
    const eerst = await p.vraag('begeleider', 'PUT', pad, { inhoud: { naam: 'Voorbeeld' } });
    expect([eerst.status, eerst.etag, eerst.lichaam.versie]).toEqual([200, '"1"', 1]);
    expect(JSON.stringify(await p.sql('SELECT * FROM werkplek.concept'))).not.toContain('Voorbeeld');
    expect((await p.vraag('planner', 'GET', pad)).status).toBe(404);
    expect((await p.vraag('begeleider', 'PUT', pad, { inhoud: {} })).status).toBe(428);
    const tweede = await p.vraag('begeleider', 'PUT', pad, { inhoud: { naam: 'Anders' } }, { 'if-match': '"1"' });
    expect(tweede.lichaam.versie).toBe(2);
    expect((await p.vraag('begeleider', 'PUT', pad, { inhoud: {} }, { 'if-match': '"1"' })).status).toBe(412);
    const gelezen = await p.vraag('begeleider', 'GET', pad);
    expect([gelezen.lichaam, gelezen.etag]).toEqual([{ inhoud: { naam: 'Anders' }, versie: 2 }, '"2"']);
    expect((await p.vraag('begeleider', 'DELETE', pad)).status).toBe(200);
    expect((await p.vraag('begeleider', 'PUT', pad, { inhoud: {} }, { 'if-match': '"2"' })).status).toBe(412);
  });

  test('is na dertig dagen zonder wijziging weg', async () => {
    await p.vraag('begeleider', 'PUT', '/v1/concepten/oud', { inhoud: {} });
    verder(29 * 86_400_000);
    await p.vraag('begeleider', 'PUT', '/v1/concepten/oud', { inhoud: { a: 1 } }, { 'if-match': '"1"' });
    verder(29 * 86_400_000);
    await p.i.diensten.wekkers.draai();
    expect((await p.vraag('begeleider', 'GET', '/v1/concepten/oud')).status).toBe(200);
    verder(2 * 86_400_000);
    await totdat(async () => (await p.sql('SELECT 1 FROM werkplek.concept')).length === 0);
  });
});

describe('Een bewaarde weergave', () => {
  test('is een eigen naam voor een eigen pad', async () => {
    const pad = `/v1/weergaven/${encodeURIComponent('Te laat, deze week')}`;
    expect((await p.vraag('begeleider', 'PUT', pad, { pad: '/?groep=te-laat' })).status).toBe(200);
    expect((await p.vraag('begeleider', 'PUT', pad, { pad: '/?groep=week' })).status).toBe(200);
    expect((await p.vraag('begeleider', 'GET', '/v1/weergaven')).lichaam).toEqual([
      { naam: 'Te laat, deze week', pad: '/?groep=week' },
    ]);
    expect((await p.vraag('planner', 'GET', '/v1/weergaven')).lichaam).toEqual([]);
    expect((await p.vraag('begeleider', 'PUT', pad, { pad: '//elders.nl' })).status).toBe(400);
    expect((await p.vraag('begeleider', 'DELETE', pad)).status).toBe(200);
    expect((await p.vraag('begeleider', 'GET', pad)).status).toBe(404);
  });
});

/** Until no event came for longer than the server may hold one back. */
async function stilVan(stroom: { events: unknown[] }): Promise<void> {
  let laatst = { aantal: -1, op: Date.now() };
  await totdat(() => {
    if (stroom.events.length !== laatst.aantal) laatst = { aantal: stroom.events.length, op: Date.now() };
    return Date.now() - laatst.op > 600;
  });
}

describe('De werkrij', () => {
  const rijen = async (als = 'begeleider') => (await p.vraag(als, 'GET', '/v1/werk')).lichaam as any[];

  test('toont wat de bronnen geven, gesneden naar wie leest, met een verwerkingsregel per persoon', async () => {
    const [{ n: voor } = { n: '' }] = await p.sql<{ n: string }>('SELECT count(*) AS n FROM platform.verwerking');
    const lijst = await rijen();
    expect(lijst.map(({ titel }) => titel)).toEqual(['eerste', 'half', 'na de herstart', 'tweede']);
    expect(lijst[0]).toEqual({
      id: expect.stringMatching(/^notitie:[0-9a-f-]{36}$/),
      soort: 'notitie',
      casus: expect.any(String),
      titel: 'eerste',
      zin: 'Lees eerste.',
      aanZet: 'Proefzorg',
      pad: expect.stringMatching(/^\/notities\//),
    });
    const [{ n: na } = { n: '' }] = await p.sql<{ n: string }>('SELECT count(*) AS n FROM platform.verwerking');
    expect(Number(na) - Number(voor)).toBe(4);
    expect(await rijen('beheerder')).toEqual([]);
  });

  test('is één keer lezen: wie in meer bronnen staat krijgt één verwerkingsregel, en er is één auditregel', async () => {
    const tel = async (tabel: string) =>
      Number(
        (await p.sql<{ n: string }>(`SELECT count(*) AS n FROM platform.${tabel} WHERE trace_id IS NOT NULL`))[0]?.n,
      );
    const mensen = new Set((await rijen('planner')).map((r) => r.casus)).size;
    const [verwerkt, geaudit] = [await tel('verwerking'), await tel('audit')];
    const gelezen = await rijen('planner');
    expect(gelezen).toHaveLength(2 * mensen);
    expect((await tel('verwerking')) - verwerkt).toBe(mensen);
    expect((await tel('audit')) - geaudit).toBe(1);
  });

  test('werk is op te pakken door één tegelijk, en door iedereen vrij te geven', async () => {
    const [eerste] = await rijen();
    const pad = `/v1/werk/${encodeURIComponent(eerste.id)}/opgepakt`;
    expect((await p.vraag('begeleider', 'PUT', pad)).status).toBe(200);
    expect((await p.vraag('begeleider', 'PUT', pad)).status).toBe(200);
    expect((await rijen('planner'))[0].opgepaktDoor).toEqual({
      gebruiker: 'begeleider.eigen',
      naam: 'Voorbeeld-begeleider',
      sinds: expect.stringMatching(/Z$/),
    });
    const antwoord = await p.vraag('planner', 'PUT', pad);
    expect([antwoord.status, antwoord.lichaam.code]).toEqual([409, 'al-opgepakt']);
    expect((await p.vraag('planner', 'DELETE', pad)).status).toBe(200);
    expect((await rijen())[0].opgepaktDoor).toBeUndefined();
    expect((await p.vraag('begeleider', 'PUT', '/v1/werk/notitie:bestaat-niet/opgepakt')).status).toBe(404);
    expect((await p.vraag('beheerder', 'PUT', pad)).status).toBe(404);
  });

  test('lezen maakt geen ander scherm wakker', async () => {
    const stroom = await volg(p.i.url, await p.idp.token('eigen', 'planner.eigen'));
    await totdat(
      async () =>
        (
          await p.sql(
            "SELECT 1 FROM pg_stat_activity WHERE application_name = 'weerthuis-live' AND datname = current_database() AND query LIKE 'LISTEN%'",
          )
        ).length > 0,
    );
    await stilVan(stroom); // what the tests before this one wrote may still be on its way
    const voor = stroom.events.length;
    for (let i = 0; i < 5; i++) await rijen();
    await p.vraag('begeleider', 'PUT', '/v1/weergaven/w', { pad: '/x' });
    const tussen = stroom.events.length;
    await p.vraag('begeleider', 'POST', '/v1/notities', { tekst: 'echt' });
    await totdat(() => stroom.events.length > tussen);
    expect([tussen, stroom.events.length]).toEqual([voor, voor + 1]);
    stroom.sluit();
  });
});
