import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testOmgeving } from '@weerthuis/testkit';
import { startProef, type Proef } from './hulp/instantie.js';
import { maakTussenstuk } from './hulp/tussenstuk.js';

const ding = (naam: string, meer: object = {}) => ({ naam, geboren: '2001-02-03', ...meer });

describe('Slechte invoer', () => {
  let p: Proef;
  beforeAll(async () => {
    p = await startProef('problemen');
  }, 60_000);
  afterAll(() => p.stop());

  test.each([
    ['een onbekend veld', { lichaam: ding('x', { rol: 'beheerder' }) }, 400, 'Veld rol bestaat hier niet'],
    [
      'een onbekend veld dieper',
      { lichaam: ding('x', { leden: [{ soort: 'a', oin: '1' }] }) },
      400,
      'Veld leden.0.oin bestaat hier niet',
    ],
    ['een veld dat ontbreekt', { lichaam: { geboren: '2001-02-03' } }, 400, 'Veld naam'],
    ['te veel tekens', { lichaam: ding('x'.repeat(41)) }, 400, 'Veld naam mag hoogstens 40 tekens hebben'],
    [
      'een onmogelijke datum',
      { lichaam: { naam: 'x', geboren: '2001-02-31' } },
      400,
      'Veld geboren moet een datum zijn',
    ],
    ['geen JSON', { ruw: '{"naam":' }, 400, 'geen geldige JSON'],
    ['een lijst in plaats van een object', { lichaam: [] }, 400, ''],
    ['een getal', { ruw: '7' }, 400, ''],
    ['niets', {}, 400, 'Veld naam'],
    [
      'een prototype',
      { ruw: '{"naam":"x","geboren":"2001-02-03","__proto__":{"rol":"beheerder"}}' },
      400,
      'een naam die niet mag',
    ],
    ['tienduizend lagen', { ruw: '['.repeat(10_000) + ']'.repeat(10_000) }, 400, 'dieper dan'],
    ['te veel velden', { ruw: `{${Array.from({ length: 25_000 }, (_, i) => `"${i}":1`).join(',')}}` }, 400, 'velden'],
    ['tien megabyte', { ruw: JSON.stringify(ding('x'.repeat(10_000_000))) }, 413, 'groter dan'],
    ['ingepakte inhoud', { lichaam: ding('x'), koppen: { 'content-encoding': 'gzip' } }, 415, 'niet ingepakt'],
    [
      'een vreemde tekenset',
      { lichaam: ding('x'), koppen: { 'content-type': 'application/json; charset=vreemd' } },
      415,
      'UTF-8',
    ],
    ['een waarde die de database weigert', { lichaam: ding('stuk') }, 422, 'buiten wat is toegestaan'],
    ['een nul-teken', { lichaam: ding('a\u0000b') }, 422, 'buiten wat is toegestaan'],
  ])('%s is een problem met een duidelijke zin', async (_wat, vraag, status, zin) => {
    const uit = await p.vraag('POST', '/v1/dingen', vraag as object);
    expect([uit.status, uit.koppen.get('content-type')]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(uit.lichaam).toMatchObject({
      status,
      title: expect.any(String),
      type: expect.stringMatching(/^https:\/\/weerthuis\.nl\/probleem\//),
    });
    expect(uit.lichaam.detail).toContain(zin);
    expect(uit.lichaam.detail).toContain('Er is niets gewijzigd.');
    expect(await p.sql('SELECT 1 FROM proef.ding')).toEqual([]);
  });

  test('alle velden die niet kloppen staan erbij, zonder hun waarde', async () => {
    const uit = await p.vraag('POST', '/v1/dingen', { lichaam: { naam: 7, geboren: 'gisteren', merk: 999900006 } });
    expect(uit.lichaam.fouten.map((f: { veld: string }) => f.veld).sort()).toEqual(['geboren', 'merk', 'naam']);
    expect(JSON.stringify(uit.lichaam)).not.toMatch(/gisteren|999900006/);
  });

  test('een onbekend adres is 404, een adres dat niet te lezen is 400', async () => {
    expect(await p.vraag('GET', '/v1/nergens')).toMatchObject({ status: 404, lichaam: { code: 'route-onbekend' } });
    expect((await p.vraag('GET', '/v1/dingen/%E0%A4%A')).status).toBe(400);
  });

  test('een filter wordt net zo streng gelezen', async () => {
    expect((await p.vraag('GET', '/v1/dingen?naam=a')).status).toBe(200);
    for (const slecht of ['rol=x', 'naam=a&naam=b', 'naam[x]=1'])
      expect((await p.vraag('GET', `/v1/dingen?${slecht}`)).status).toBe(400);
  });

  test('wat al bestaat is 409; een app geeft een eigen tekst aan een eigen grens', async () => {
    await p.vraag('POST', '/v1/dingen', { lichaam: ding('dubbel', { merk: 'm' }) });
    expect(await p.vraag('POST', '/v1/dingen', { lichaam: ding('dubbel') })).toMatchObject({
      status: 409,
      lichaam: { code: 'bestaat-al' },
    });
    expect(await p.vraag('POST', '/v1/dingen', { lichaam: ding('ander', { merk: 'm' }) })).toMatchObject({
      status: 409,
      lichaam: { code: 'merk-bezet' },
    });
  });

  test('een fout van ons is 500 zonder uitleg, en het log noemt geen persoon', async () => {
    const uit = await p.vraag('POST', '/v1/dingen/storing');
    expect(uit).toMatchObject({ status: 500, lichaam: { code: 'storing' } });
    const log = p.logregels.join('');
    expect(log).toContain('http.storing');
    for (const woord of ['Jan', '999900006', 'voorbeeld.nl'])
      expect(log + JSON.stringify(uit.lichaam)).not.toContain(woord);
  });
});

describe('Een database die wegvalt', () => {
  test('geeft 503 met Retry-After, en daarna werkt alles vanzelf weer', async () => {
    const draad = await maakTussenstuk(await (await testOmgeving()).databaseUrl('platform_weg'));
    const p = await startProef('weg', { databaseUrl: draad.url });
    try {
      await draad.knip();
      const uit = await p.vraag('GET', '/v1/dingen');
      expect([uit.status, uit.koppen.get('retry-after'), uit.lichaam.code]).toEqual([
        503,
        '5',
        'database-onbereikbaar',
      ]);
      expect((await p.vraag('POST', '/v1/dingen', { lichaam: ding('x') })).status).toBe(503);
      expect((await fetch(`${p.i.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${p.i.url}/health/live`)).status).toBe(200);
      await draad.herstel();
      expect((await p.vraag('POST', '/v1/dingen', { lichaam: ding('x') })).status).toBe(201);
    } finally {
      await p.stop();
      await draad.knip();
    }
  }, 30_000);
});
