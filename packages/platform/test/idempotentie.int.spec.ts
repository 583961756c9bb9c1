import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import { startProef, type Proef } from './hulp/instantie.js';

const lichaam = (naam: string) => ({ naam, geboren: '2001-02-03' });

describe('Idempotency-Key', () => {
  let p: Proef;
  beforeAll(async () => {
    p = await startProef('sleutel');
  }, 60_000);
  afterAll(() => p.stop());

  const aantal = async (naam: string) => (await p.sql('SELECT 1 FROM proef.gebeurd WHERE wat = $1', [naam])).length;

  test('een POST zonder sleutel is 400 en doet niets', async () => {
    const uit = await p.vraag('POST', '/v1/dingen', { sleutel: null, lichaam: lichaam('zonder') });
    expect([uit.status, uit.lichaam.code, await aantal('zonder')]).toEqual([400, 'idempotency-key-ontbreekt', 0]);
  });

  test('hetzelfde verzoek opnieuw geeft hetzelfde antwoord en één effect, ook na een herstart', async () => {
    const sleutel = randomUUID();
    const eerst = await p.vraag('POST', '/v1/dingen', { sleutel, lichaam: lichaam('twee keer') });
    await p.herstart();
    const opnieuw = await p.vraag('POST', '/v1/dingen', {
      sleutel,
      ruw: '{ "geboren": "2001-02-03",  "naam": "twee keer" }',
    });
    expect([opnieuw.status, opnieuw.lichaam]).toEqual([201, eerst.lichaam]);
    expect(opnieuw.koppen.get('location')).toBe(eerst.koppen.get('location'));
    expect(await aantal('twee keer')).toBe(1);
  });

  test('twintig gelijke verzoeken tegelijk: één wordt gedaan, de andere wachten en krijgen hetzelfde', async () => {
    const sleutel = randomUUID();
    const uit = await Promise.all(
      Array.from({ length: 20 }, () => p.vraag('POST', '/v1/dingen', { sleutel, lichaam: lichaam('race') })),
    );
    expect(new Set(uit.map((u) => u.status))).toEqual(new Set([201]));
    expect(new Set(uit.map((u) => u.lichaam.id)).size).toBe(1);
    expect(await aantal('race')).toBe(1);
  });

  test('dezelfde sleutel met een andere inhoud is 422', async () => {
    const sleutel = randomUUID();
    await p.vraag('POST', '/v1/dingen', { sleutel, lichaam: lichaam('een') });
    const uit = await p.vraag('POST', '/v1/dingen', { sleutel, lichaam: lichaam('ander') });
    expect([uit.status, uit.lichaam.code, await aantal('ander')]).toEqual([422, 'idempotency-key-hergebruikt', 0]);
  });

  test('een verzoek dat mislukte neemt de sleutel niet in beslag', async () => {
    const sleutel = randomUUID();
    expect((await p.vraag('POST', '/v1/dingen', { sleutel, lichaam: lichaam('stuk') })).status).toBe(422);
    expect((await p.vraag('POST', '/v1/dingen', { sleutel, lichaam: lichaam('heel') })).status).toBe(201);
  });

  test('na zeven dagen is de sleutel weer vrij; van het antwoord is alleen het id bewaard', async () => {
    const sleutel = randomUUID();
    const eerst = await p.vraag('POST', '/v1/dingen', { sleutel, lichaam: lichaam('week') });
    const [rij] = await p.sql('SELECT * FROM platform.idempotentie WHERE sleutel = $1', [sleutel]);
    expect(rij).toMatchObject({
      status: 201,
      hulpbron: eerst.lichaam.id,
      beller: 'medewerker:begeleider',
      route: 'POST /v1/dingen',
    });
    await p.sql("UPDATE platform.idempotentie SET op = op - interval '8 days' WHERE sleutel = $1", [sleutel]);
    expect((await p.vraag('POST', '/v1/dingen', { sleutel, lichaam: lichaam('week later') })).status).toBe(201);
    await p.sql("UPDATE platform.idempotentie SET op = op - interval '8 days'");
    await p.herstart();
    await totdat(async () => (await p.sql('SELECT 1 FROM platform.idempotentie')).length === 0);
  });
});
