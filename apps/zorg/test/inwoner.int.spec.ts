import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import { Browser, velden } from './proef/browser.js';
import { lid } from './proef/gegevens.js';
import { alleGezien, busstand, database, gezien, Medewerker } from './proef/hulp.js';
import { startProefregio, type Proefregio } from './proef/regio.js';
import { Weg } from './proef/weg.js';

let regio: Proefregio;
const traverse = () => regio.partijen['traverse'] as NonNullable<Proefregio['partijen'][string]>;
const sql = <T = Record<string, unknown>>(tekst: string, waarden: unknown[] = []): Promise<T[]> =>
  database(traverse()).query(tekst, waarden);

interface Toegang {
  id: string;
  code: string;
}
const geef = async (weg: Weg, wie: object = {}): Promise<Toegang> => {
  const { status, body } = await weg.zorg.vraag('POST', `/casussen/${weg.casus}/toegangen`, {
    lid: weg.leden[0],
    rol: 'bewoner',
    ...wie,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};
const ingelogd = async (weg: Weg, wie: object = {}): Promise<Browser> => {
  const browser = new Browser(traverse());
  const { naar } = await browser.logIn((await geef(weg, wie)).code, true);
  expect(naar).toBe('/mijn');
  return browser;
};

beforeAll(async () => {
  regio = await startProefregio();
}, 240_000);
afterAll(() => regio?.sluit(), 30_000);

describe('inloggen met de code uit de brief', () => {
  it('werkt één keer, in elke schrijfwijze, en bewaart de code alleen als trage hash', async () => {
    const weg = await Weg.begin(regio);
    const { id, code } = await geef(weg);
    const [rij] = await sql('SELECT * FROM zorg.inwonertoegang WHERE id = $1', [id]);
    expect(rij?.['geheim_hash']).toMatch(/^scrypt\$/);
    expect(JSON.stringify(rij)).not.toContain(code.replaceAll('-', '').slice(4));

    const browser = new Browser(traverse());
    expect((await browser.vraag('/mijn')).naar).toBe('/mijn/inloggen');
    expect(await browser.logIn(code.toLowerCase().replaceAll('-', ' '))).toMatchObject({ status: 303, naar: '/mijn' });
    const blad = await browser.vraag('/mijn');
    expect(blad.html).toContain('Het zoeken gaat door');
    expect(blad.koppen.get('content-security-policy')).not.toContain('unsafe');
    expect(blad.html).not.toMatch(/<script|style=/);
    expect((await new Browser(traverse()).logIn(code)).status).toBe(401);
  });

  it('stopt na vijf keer mis, ook met daarna de goede code', async () => {
    const weg = await Weg.begin(regio);
    const { id, code } = await geef(weg);
    const mis = code.slice(0, -4) + (code.endsWith('AAAA') ? 'BBBB' : 'AAAA');
    for (let i = 0; i < 5; i++) expect((await new Browser(traverse()).logIn(mis)).status).toBe(401);
    const goed = await new Browser(traverse()).logIn(code);
    expect({ status: goed.status, uitleg: goed.html.includes('Deze code werkt niet') }).toEqual({
      status: 401,
      uitleg: true,
    });
    const geweigerd = await sql(
      "SELECT 1 FROM platform.audit WHERE object = $1 AND resultaat = 'geweigerd:code-onjuist'",
      [`toegang:${id}`],
    );
    expect(geweigerd).toHaveLength(5);
  });

  it('kan niet met een verlopen, vervangen of ingetrokken code', async () => {
    const weg = await Weg.begin(regio);
    const oud = await geef(weg);
    await sql("UPDATE zorg.inwonertoegang SET code_tot = now() - interval '1 second' WHERE id = $1", [oud.id]);
    const vervangen = await geef(weg);
    const nieuw = await geef(weg);
    await weg.zorg.vraag('DELETE', `/casussen/${weg.casus}/toegangen/${nieuw.id}`);
    for (const { code } of [oud, vervangen, nieuw])
      expect((await new Browser(traverse()).logIn(code)).status).toBe(401);
  });

  it('eindigt meteen als de begeleider de toegang intrekt, of de persoon uitlogt', async () => {
    const weg = await Weg.begin(regio);
    const [een, twee] = [await ingelogd(weg), await ingelogd(weg)];
    await een.stuur('/mijn', '/mijn/uitloggen');
    expect((await een.vraag('/mijn')).status).toBe(303);
    const lijst = await weg.zorg.lees<{ id: string; stand: string }[]>(`/casussen/${weg.casus}/toegangen`);
    expect(lijst.map((t) => t.stand)).toEqual(['afgemeld', 'in-gebruik']);
    await weg.zorg.vraag('DELETE', `/casussen/${weg.casus}/toegangen/${lijst[1]?.id}`);
    expect((await twee.vraag('/mijn')).status).toBe(303);
  });

  it('geeft een medewerker zonder die rol geen code, en een bewoner geen toegang tot de API', async () => {
    const weg = await Weg.begin(regio);
    const planner = await Medewerker.van(regio, 'traverse', 'planner');
    const wie = { lid: weg.leden[0], rol: 'bewoner' };
    expect((await planner.vraag('POST', `/casussen/${weg.casus}/toegangen`, wie)).status).toBe(403);
    const browser = await ingelogd(weg);
    expect((await browser.vraag(`/v1/casussen/${weg.casus}`)).status).toBe(401);
  });
});

describe('wie ingelogd is', () => {
  it('komt alleen bij de eigen casus: een vraag van een ander bestaat niet', async () => {
    const [eigen, ander] = [await Weg.begin(regio), await Weg.begin(regio, { leden: [lid({ bsn: '999990020' })] })];
    const vreemd = await ander.gevraagd('traverse', 'persoon');
    const browser = await ingelogd(eigen);
    const vanZichzelf = await eigen.gevraagd('traverse', 'persoon');
    expect((await browser.vraag(`/mijn/vraag/${vreemd}`)).status).toBe(404);
    const formulier =
      velden((await browser.vraag(`/mijn/vraag/${vanZichzelf}`)).html, `/mijn/vraag/${vanZichzelf}`) ?? {};
    expect((await browser.vraag(`/mijn/vraag/${vreemd}`, { formulier })).status).toBe(404);
    expect(await alleGezien(ander.partij('matchingspunt'), ander.casus, 'akkoord.gegeven')).toEqual([]);
  });

  it('antwoordt niet op een vraag die aan de organisatie is gesteld', async () => {
    const weg = await Weg.begin(regio);
    const vanZorg = await weg.gevraagd('traverse', 'hoofdbegeleider');
    const vanMij = await weg.gevraagd('traverse', 'persoon');
    const browser = await ingelogd(weg);
    const formulier = velden((await browser.vraag(`/mijn/vraag/${vanMij}`)).html, `/mijn/vraag/${vanMij}`) ?? {};
    expect((await browser.vraag(`/mijn/vraag/${vanZorg}`, { formulier })).status).toBe(404);
  });

  it('zegt ja tegen een woning, en dat komt bij het matchingspunt aan als het eigen antwoord', async () => {
    const weg = await Weg.begin(regio);
    const verzoek = await weg.gevraagd('traverse', 'persoon');
    const browser = await ingelogd(weg);
    const begin = await browser.vraag('/mijn');
    expect(begin.html).toContain(`href="/mijn/vraag/${verzoek}"`);
    const blad = await browser.vraag(`/mijn/vraag/${verzoek}`);
    for (const tekst of ['Voorbeeldstraat 12, Tilburg', '€ 640', 'In deze regio krijgt u hoogstens 2 woningen'])
      expect(blad.html).toContain(tekst);
    const formulier = velden(blad.html, `/mijn/vraag/${verzoek}`) ?? {};
    const twee = await Promise.all([0, 1].map(() => browser.vraag(`/mijn/vraag/${verzoek}`, { formulier })));
    expect(twee.map((uit) => [uit.status, uit.html.includes('Uw ja is doorgegeven')])).toEqual([
      [200, true],
      [200, true],
    ]);
    expect(await gezien(weg.partij('matchingspunt'), weg.casus, 'akkoord.gegeven')).toMatchObject({
      verzoek,
      antwoord: 'ja',
      rol: 'persoon',
      doorWie: 'persoon',
      hoeGevraagd: 'online',
    });
    expect(await alleGezien(weg.partij('matchingspunt'), weg.casus, 'akkoord.gegeven')).toHaveLength(1);
    expect((await browser.vraag('/mijn')).html).toContain('U heeft ja gezegd');

    await browser.stuur(`/mijn/vraag/${verzoek}/nee`, `/mijn/vraag/${verzoek}`, { reden: 'HUU' });
    await totdat(async () =>
      (
        await alleGezien<{ antwoord: string; reden?: string }>(
          weg.partij('matchingspunt'),
          weg.casus,
          'akkoord.gegeven',
        )
      ).some((a) => a.antwoord === 'nee' && a.reden === 'HUU'),
    );
  });

  it('kan niets sturen zonder het bewijs van de eigen pagina, of vanaf een andere site', async () => {
    const weg = await Weg.begin(regio);
    const verzoek = await weg.gevraagd('traverse', 'persoon');
    const browser = await ingelogd(weg);
    const pad = `/mijn/vraag/${verzoek}`;
    const formulier = velden((await browser.vraag(pad)).html, pad) ?? {};
    const zonder = await browser.vraag(pad, { formulier: { ...formulier, bewijs: 'x'.repeat(43) } });
    const elders = await browser.vraag(pad, { formulier, koppen: { 'sec-fetch-site': 'cross-site' } });
    expect([zonder.status, elders.status]).toEqual([403, 403]);
    expect(await alleGezien(weg.partij('matchingspunt'), weg.casus, 'akkoord.gegeven')).toEqual([]);
  });

  it('ziet wie keek: een inzage door een medewerker staat er, zonder naam; het eigen bezoek niet', async () => {
    const weg = await Weg.begin(regio);
    const browser = await ingelogd(weg);
    const tel = async () => (await browser.vraag('/mijn/wie-keek')).html.split('Een medewerker bekeek iets').length - 1;
    const eerst = await tel();
    await weg.zorg.lees(`/casussen/${weg.casus}`);
    expect(await tel()).toBe(eerst + 1);
    const { html } = await browser.vraag('/mijn/wie-keek');
    expect(html).toContain('weten hoe het met uw aanmelding staat');
    expect(html).not.toMatch(/begeleider:|medewerker:/);
    const [regel] = await sql("SELECT actor FROM platform.audit WHERE actie = 'mijn.wie-keek'");
    expect(regel?.['actor']).toMatch(/^inwoner:/);
  });

  it('leest de eigen gegevens, en wie wat weet', async () => {
    const weg = await Weg.begin(regio);
    const browser = await ingelogd(weg);
    const { html } = await browser.vraag('/mijn/gegevens');
    for (const tekst of ['Robin Voorbeeld', '0612345678', 'kat', 'Tilburg']) expect(html).toContain(tekst);
    const weet = (await browser.vraag('/mijn/wie-weet-wat')).html;
    expect(weet).toContain('uw naam en adres');
    expect(weet).not.toContain('te toetsen');
  });

  it('stopt de eigen toestemming, pas na een vinkje, en dan gaat de aanmelding terug', async () => {
    const weg = await Weg.begin(regio);
    const browser = await ingelogd(weg);
    expect((await browser.stuur('/mijn/beslissen', '/mijn/stoppen')).html).toContain('Zet eerst een vinkje');
    expect((await browser.stuur('/mijn/beslissen', '/mijn/stoppen', { weet: 'ja' })).html).toContain(
      'Uw toestemming is gestopt',
    );
    expect(await gezien(weg.partij('matchingspunt'), weg.casus, 'aanmelding.ingetrokken')).toEqual({
      reden: 'toestemming-ingetrokken',
    });
    expect((await browser.vraag('/mijn')).html).toContain('Uw aanmelding is gestopt');
  });

  it('zet het zoeken zelf stil', async () => {
    const weg = await Weg.begin(regio);
    const browser = await ingelogd(weg);
    await browser.stuur('/mijn/beslissen', '/mijn/pauze', { weken: '2' });
    expect(await gezien(weg.partij('matchingspunt'), weg.casus, 'kandidaat.pauze-gevraagd')).toMatchObject({
      wat: 'geparkeerd',
      reden: 'op-verzoek',
    });
  });
});

describe('wie helpt', () => {
  it('leest mee met een eigen code van de persoon, ziet geen gegevens, kiest niets, en stopt als de persoon dat wil', async () => {
    const weg = await Weg.begin(regio);
    const verzoek = await weg.gevraagd('traverse', 'persoon');
    const browser = await ingelogd(weg);
    const { html } = await browser.stuur('/mijn/meelezers', '/mijn/meelezers', { naam: 'Ans' });
    const code = /[A-Z2-9]{4}(-[A-Z2-9]{4}){2}/.exec(html)?.[0] ?? '';
    const ans = new Browser(traverse());
    expect((await ans.logIn(code)).status).toBe(303);
    const begin = (await ans.vraag('/mijn')).html;
    expect(begin).toContain('U leest mee met Robin');
    expect(begin).not.toContain('/mijn/gegevens');
    for (const pad of ['/mijn/gegevens', '/mijn/wie-keek', '/mijn/meelezers', `/mijn/vraag/${verzoek}/nee`])
      expect([pad, (await ans.vraag(pad)).status]).toEqual([pad, 403]);
    const { bewijs = '' } = velden(begin, '/mijn/uitloggen') ?? {};
    const formulier = { bewijs, sleutel: 'een-eigen-sleutel', antwoord: 'ja' };
    expect((await ans.vraag(`/mijn/vraag/${verzoek}`, { formulier })).status).toBe(403);

    const pagina = (await browser.vraag('/mijn/meelezers')).html;
    const stop = /\/mijn\/meelezers\/[0-9a-f-]+\/stop/.exec(pagina)?.[0] ?? '';
    await browser.stuur('/mijn/meelezers', stop);
    expect((await ans.vraag('/mijn')).status).toBe(303);
  });

  it('antwoordt als vastgelegde vertegenwoordiger, en dat staat erbij', async () => {
    const weg = await Weg.begin(regio);
    const verzoek = await weg.gevraagd('traverse', 'persoon');
    const wie = { soort: 'mentor', naam: 'Kim Proef', lid: weg.leden[0] };
    const vertegenwoordiger = await weg.zorg.doe('POST', `/casussen/${weg.casus}/vertegenwoordigers`, wie);
    const browser = await ingelogd(weg, { rol: 'vertegenwoordiger', vertegenwoordiger });
    expect((await browser.vraag('/mijn')).html).toContain('U tekent voor Robin');
    await browser.stuur(`/mijn/vraag/${verzoek}`, `/mijn/vraag/${verzoek}`);
    expect(await gezien(weg.partij('matchingspunt'), weg.casus, 'akkoord.gegeven')).toMatchObject({
      doorWie: 'vertegenwoordiger',
      hoeGevraagd: 'online',
    });
  });
});

it('laat niets in quarantaine of vastgehouden achter', async () => {
  for (const i of Object.values(regio.partijen))
    expect(await busstand(i)).toMatchObject({ quarantaine: 0, vastgehouden: 0 });
});
