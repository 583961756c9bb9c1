import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser } from './hulp/browser.js';
import { OIN, startWerkplek, type Werkplekproef } from './hulp/werkplek.js';

const json = { accept: 'application/json' };

describe('Inloggen met een browser', () => {
  let p: Werkplekproef;
  let adres = '';
  beforeAll(async () => {
    p = await startWerkplek('inlog');
    adres = p.c.adres ?? '';
  }, 60_000);
  afterAll(() => p.stop());

  const binnen = async (rol = 'begeleider') => {
    const b = new Browser();
    await b.logIn(adres, `${rol}.inlog`);
    return b;
  };

  test('brengt iemand waar zij heen wilde, en zegt wie zij is', async () => {
    const b = new Browser();
    const { url, antwoord } = await b.logIn(adres, 'begeleider.inlog', '/v1/ik?a=b');
    expect(url).toBe(`${adres}/v1/ik?a=b`);
    expect(await antwoord.json()).toEqual({
      gebruiker: 'begeleider.inlog',
      naam: 'Voorbeeld-begeleider',
      rollen: ['begeleider'],
      organisatie: { naam: 'inlog', titel: 'Proefzorg', oin: OIN, rol: 'zorg' },
      regio: { code: 'proef', naam: 'Proefregio' },
      nu: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      sessieTot: expect.stringMatching(/Z$/),
    });
  });

  test('met een eigen token geeft hetzelfde, zonder sessie', async () => {
    const token = await p.idp.token('inlog', 'planner.inlog');
    const antwoord = await fetch(`${adres}/v1/ik`, { headers: { authorization: `Bearer ${token}` } });
    expect(await antwoord.json()).toMatchObject({ gebruiker: 'planner.inlog', naam: 'Voorbeeld-planner' });
  });

  test('zonder sessie is het 401 met een probleem', async () => {
    const antwoord = await new Browser().vraag(`${adres}/v1/ik`);
    expect(antwoord.status).toBe(401);
    expect(antwoord.headers.get('content-type')).toContain('application/problem+json');
  });

  test('bewaart in de browser alleen een koekje dat scripts niet zien en dat van deze host blijft', async () => {
    const b = new Browser();
    const { url } = await b.ga(`${adres}/inloggen`);
    const gekozen = await b.vraag(url, {
      methode: 'POST',
      lichaam: 'gebruiker=begeleider.inlog',
      koppen: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    const hervat = await b.vraag(gekozen.headers.get('location') ?? '');
    const terug = await b.vraag(hervat.headers.get('location') ?? '');
    const koekjes = terug.headers.getSetCookie();
    const eigen = koekjes.find((k) => k.startsWith('__Host-weerthuis-inlog='));
    expect(eigen).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(koekjes.every((k) => /HttpOnly/.test(k) && !/Domain/.test(k))).toBe(true);
    expect(koekjes.join()).not.toContain('eyJ');
  });

  test('de database kent het koekje en de tokens niet in leesbare vorm', async () => {
    const b = await binnen();
    const rijen = JSON.stringify(await p.sql('SELECT * FROM werkplek.sessie'));
    expect(rijen).not.toContain(b.koekje('__Host-weerthuis-inlog'));
    expect(rijen).not.toContain('eyJ');
    expect(p.logregels.join('')).not.toContain('eyJ');
  });

  test('een sessie die er al was, wordt bij inloggen een andere', async () => {
    const b = new Browser();
    b.plant(adres, '__Host-weerthuis-inlog', 'door-een-ander-bedacht');
    await b.logIn(adres, 'begeleider.inlog');
    const eerste = b.koekje('__Host-weerthuis-inlog');
    expect(eerste).not.toBe('door-een-ander-bedacht');
    await b.logIn(adres, 'planner.inlog');
    expect(b.koekje('__Host-weerthuis-inlog')).not.toBe(eerste);
    const oud = await fetch(`${adres}/v1/ik`, { headers: { cookie: `__Host-weerthuis-inlog=${eerste}` } });
    expect(oud.status).toBe(401);
  });

  test('een inlogpoging is alleen af te maken in de browser waar zij begon', async () => {
    const [een, ander] = [new Browser(), new Browser()];
    const { url } = await een.ga(`${adres}/inloggen`);
    const gekozen = await een.vraag(url, {
      methode: 'POST',
      lichaam: 'gebruiker=begeleider.inlog',
      koppen: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    const terug = (await een.vraag(gekozen.headers.get('location') ?? '')).headers.get('location') ?? '';
    expect(terug).toContain('/inloggen/terug?code=');
    await ander.ga(`${adres}/inloggen`);
    for (const b of [ander, new Browser()]) {
      const antwoord = await b.vraag(terug);
      expect(antwoord.status).toBe(400);
      expect(b.koekje('__Host-weerthuis-inlog')).toBeUndefined();
    }
    const vals = terug.replace(/state=[^&]+/, 'state=bedacht');
    expect((await een.vraag(vals)).status).toBe(400);
    expect((await een.vraag(terug)).status).toBe(400);
  });

  test('een code werkt één keer', async () => {
    const b = new Browser();
    const { url } = await b.ga(`${adres}/inloggen`);
    const gekozen = await b.vraag(url, {
      methode: 'POST',
      lichaam: 'gebruiker=begeleider.inlog',
      koppen: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    const terug = (await b.vraag(gekozen.headers.get('location') ?? '')).headers.get('location') ?? '';
    expect((await b.vraag(terug)).status).toBe(303);
    expect((await b.vraag(terug)).status).toBe(400);
  });

  test.each(['https://elders.nl/', '//elders.nl/', '/\\elders.nl'])('voert niet naar %s', async (naar) => {
    const { url } = await new Browser().logIn(adres, 'begeleider.inlog', naar);
    expect(url).toBe(`${adres}/`);
  });

  test('wie hier geen rol heeft komt er niet in', async () => {
    const b = new Browser();
    const { antwoord } = await b.logIn(adres, 'vreemde.inlog');
    expect(antwoord.status).toBe(403);
    expect(await antwoord.text()).toContain('Dit account mag hier niet in');
    expect(b.koekje('__Host-weerthuis-inlog')).toBeUndefined();
  });

  test('afmelden maakt het koekje waardeloos en meldt ook bij de uitgever af', async () => {
    const b = await binnen();
    const koekje = b.koekje('__Host-weerthuis-inlog');
    const eigen = { ...json, 'sec-fetch-site': 'same-origin' };
    const antwoord = await b.vraag(`${adres}/afmelden`, { methode: 'POST', koppen: eigen });
    const { naar } = (await antwoord.json()) as { naar: string };
    expect(naar).toContain(`${p.idp.issuer('inlog')}/session/end?`);
    expect(b.koekje('__Host-weerthuis-inlog')).toBeUndefined();
    const oud = await fetch(`${adres}/v1/ik`, { headers: { cookie: `__Host-weerthuis-inlog=${koekje}` } });
    expect(oud.status).toBe(401);
    expect((await b.ga(naar)).antwoord.status).toBe(200);
  });

  test.each([
    ['van een andere site', { 'sec-fetch-site': 'cross-site', origin: 'https://elders.nl' }, 403],
    ['van een zusterhost', { 'sec-fetch-site': 'same-site' }, 403],
    ['zonder herkomst', {}, 403],
    ['van het eigen adres', { origin: 'EIGEN' }, 404],
    ['uit het eigen scherm', { 'sec-fetch-site': 'same-origin' }, 404],
  ])('een wijziging met het koekje %s', async (_wat, koppen, status) => {
    const b = await binnen();
    const eigen = Object.fromEntries(Object.entries(koppen).map(([k, v]) => [k, v === 'EIGEN' ? adres : v]));
    const antwoord = await b.vraag(`${adres}/v1/bestaat-niet`, { methode: 'POST', koppen: { ...json, ...eigen } });
    expect(antwoord.status).toBe(status);
    if (status === 403) expect(await antwoord.json()).toMatchObject({ code: 'vreemde-herkomst' });
    const uit = await b.vraag(`${adres}/afmelden`, { methode: 'POST', koppen: { ...json, ...eigen } });
    expect(uit.status).toBe(status === 403 ? 403 : 200);
  });

  test('een verzoek met een eigen token heeft geen herkomst nodig', async () => {
    const authorization = `Bearer ${await p.idp.token('inlog', 'begeleider.inlog')}`;
    const antwoord = await (
      await binnen()
    ).vraag(`${adres}/v1/bestaat-niet`, { methode: 'POST', koppen: { authorization } });
    expect(antwoord.status).toBe(404);
  });

  test('een sessie overleeft een herstart van de instantie', async () => {
    const b = await binnen();
    await p.herstart();
    expect((await b.vraag(`${adres}/v1/ik`)).status).toBe(200);
  });

  test('op een ander adres wordt eerst het eigen adres geopend', async () => {
    const antwoord = await new Browser().vraag(`${adres.replace('127.0.0.1', 'localhost')}/inloggen?naar=/werk`);
    expect(antwoord.headers.get('location')).toBe(`${adres}/inloggen?naar=%2Fwerk`);
  });
});

describe('Een sessie', () => {
  let p: Werkplekproef;
  let adres = '';
  let b = new Browser();
  beforeAll(async () => {
    p = await startWerkplek('sessie', { tokenduur: 90 });
    adres = p.c.adres ?? '';
  }, 60_000);
  afterAll(() => p.stop());

  const verloopt = (over: number) =>
    p.sql(`UPDATE werkplek.sessie SET token_tot = clock_timestamp() + $1 * interval '1 second'`, [over]);
  const bewijs = async () => (await p.sql<{ bewijs: string }>('SELECT bewijs FROM werkplek.sessie'))[0]?.bewijs;
  const opnieuw = async () => {
    await p.sql('DELETE FROM werkplek.sessie');
    b = new Browser();
    await b.logIn(adres, 'begeleider.sessie');
  };

  test('haalt een vers token voordat het oude verloopt, één keer voor alle verzoeken tegelijk', async () => {
    await opnieuw();
    const eerst = await bewijs();
    await verloopt(30);
    const antwoorden = await Promise.all([1, 2, 3, 4, 5, 6].map(() => b.vraag(`${adres}/v1/ik`)));
    expect(antwoorden.map((a) => a.status)).toEqual([200, 200, 200, 200, 200, 200]);
    const daarna = await bewijs();
    expect(daarna).not.toBe(eerst);
    expect((await b.vraag(`${adres}/v1/ik`)).status).toBe(200);
    expect(await bewijs()).toBe(daarna);
  });

  test('eindigt als de uitgever geen vers token meer geeft', async () => {
    await opnieuw();
    await p.vergeetLogins();
    expect((await b.vraag(`${adres}/v1/ik`)).status).toBe(200);
    await verloopt(30);
    expect((await b.vraag(`${adres}/v1/ik`)).status).toBe(401);
    expect(await p.sql('SELECT 1 FROM werkplek.sessie')).toEqual([]);
  });

  test('eindigt op haar tijd, en is dan weg uit de database zodra er iemand inlogt', async () => {
    await opnieuw();
    await p.sql('UPDATE werkplek.sessie SET tot = clock_timestamp()');
    expect((await b.vraag(`${adres}/v1/ik`)).status).toBe(401);
    await new Browser().logIn(adres, 'planner.sessie');
    expect(await p.sql('SELECT gebruiker FROM werkplek.sessie')).toEqual([{ gebruiker: 'planner.sessie' }]);
  });

  test('blijft bruikbaar als de uitgever even zwijgt, zolang het token geldt; daarna is het 503', async () => {
    await opnieuw();
    await p.idp.stop();
    await verloopt(30);
    expect((await b.vraag(`${adres}/v1/ik`)).status).toBe(200);
    await verloopt(-1);
    const antwoord = await b.vraag(`${adres}/v1/ik`);
    expect([antwoord.status, ((await antwoord.json()) as { code: string }).code]).toEqual([
      503,
      'uitgever-onbereikbaar',
    ]);
  });
});
