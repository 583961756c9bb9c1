import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Gezondheid, Klok, Poort, startInstantie } from '../src/index.js';
import { proefapp, startProef, type Proef } from './hulp/instantie.js';

describe('Twee instanties in één proces', () => {
  let [a, b]: [Proef, Proef] = [] as never;
  const waarschuwingen: string[] = [];
  const let_ = (w: Error) => waarschuwingen.push(w.message);
  beforeAll(async () => {
    process.on('warning', let_);
    [a, b] = await Promise.all([startProef('een'), startProef('twee')]);
  }, 60_000);
  afterAll(async () => {
    process.off('warning', let_);
    await Promise.all([a.stop(), b.stop()]);
  });

  test('delen geen gegevens, klok, sleutels, log of metingen', async () => {
    const gemaakt = await a.vraag('POST', '/v1/dingen', { lichaam: { naam: 'van a', geboren: '2001-02-03' } });
    expect(gemaakt.status).toBe(201);
    expect((await b.vraag('GET', '/v1/dingen')).lichaam).toEqual([]);
    a.i.diensten.klok.verschuif(86_400_000);
    expect(b.i.diensten.klok.voor).toBe(0);
    for (const token of [Klok, Poort, Gezondheid]) expect(a.i.app.get(token)).not.toBe(b.i.app.get(token));
    expect(a.logregels.every((r) => JSON.parse(r).instantie === 'een')).toBe(true);
    expect(b.logregels.join('')).not.toContain('POST');
    const metingen = await (await fetch(`${b.i.url}/metrics`)).text();
    expect(metingen).toContain('instantie="twee"');
    expect(metingen).not.toMatch(/instantie="een"|methode="POST"/);
  });

  test('een token van de ene is bij de andere niets waard', async () => {
    const token = await a.idp.token('een', 'begeleider');
    expect((await b.vraag('GET', '/v1/dingen', { als: token })).status).toBe(401);
  });

  test('de ene sluit, de andere werkt door; sluiten kan twee keer en laat niets open', async () => {
    const c = await startProef('drie');
    await Promise.all([c.i.sluit(), c.i.sluit()]);
    expect(c.i.diensten.database.isInitialized).toBe(false);
    expect((await a.vraag('GET', '/v1/dingen')).status).toBe(200);
    await c.stop();
  });

  test('starten geeft geen waarschuwing en raakt geen signalen', () => {
    expect(waarschuwingen.filter((w) => !w.includes('VM Modules'))).toEqual([]);
    expect(process.listenerCount('SIGTERM') + process.listenerCount('SIGINT')).toBe(0);
  });

  test('starten kost weinig rekentijd: er beginnen er achttien tegelijk', async () => {
    const kosten: number[] = [];
    for (let i = 0; i < 3; i++) {
      await a.i.sluit();
      const voor = process.cpuUsage();
      a.i = await startInstantie(proefapp, a.c, { write: () => {} });
      const { user, system } = process.cpuUsage(voor);
      kosten.push((user + system) / 1_000);
    }
    expect(Math.min(...kosten)).toBeLessThan(300);
  });

  test('een verkeerde rol of een bezette poort is een duidelijke fout die niets open laat', async () => {
    await expect(startInstantie(proefapp, { ...a.c, rol: 'gemeente' })).rejects.toThrow(
      'heeft rol gemeente; deze app is voor zorg',
    );
    await expect(
      startInstantie(proefapp, { ...a.c, poort: Number(new URL(b.i.url).port), logniveau: 'silent' }),
    ).rejects.toThrow(/EADDRINUSE/);
  });

  test('gezondheid, metingen en openapi staan open, en verder niets', async () => {
    const haal = async (pad: string) => {
      const r = await fetch(b.i.url + pad);
      return { status: r.status, soort: r.headers.get('content-type') ?? '', tekst: await r.text(), koppen: r.headers };
    };
    expect(await haal('/health/live')).toMatchObject({ status: 200, tekst: '{"status":"ok"}' });
    expect(JSON.parse((await haal('/health/ready')).tekst)).toMatchObject({
      status: 'ok',
      details: { database: { status: 'up' } },
    });
    expect((await haal('/metrics')).soort).toContain('text/plain');
    expect((await haal('/openapi')).soort).toContain('text/html');
    const document = JSON.parse((await haal('/openapi.json')).tekst);
    expect(document.info).toMatchObject({ title: 'Proefapp', version: '1.0.0' });
    expect(Object.keys(document.paths)).toContain('/v1/dingen/{id}/afronding');
    expect(Object.keys(document.paths).join()).not.toMatch(/health|metrics/);
    const koppen = (await haal('/v1/dingen')).koppen;
    expect(Object.fromEntries(koppen)).toMatchObject({
      'api-version': '1.0.0',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'self'"),
    });
    expect(koppen.get('x-powered-by')).toBeNull();
  });

  test('een deel dat niet werkt maakt de instantie niet klaar', async () => {
    b.i.app.get(Gezondheid).meld('bus', () => Promise.reject(new Error('nog niet')));
    const uit = await fetch(`${b.i.url}/health/ready`);
    expect([uit.status, ((await uit.json()) as { details: object }).details]).toEqual([
      503,
      expect.objectContaining({ bus: { status: 'down' } }),
    ]);
  });

  test('een verzoek dat loopt wordt bij sluiten nog afgemaakt', async () => {
    const c = await startProef('vier');
    const token = await c.idp.token('vier', 'begeleider');
    const inhoud = JSON.stringify({ naam: 'nog net', geboren: '2001-02-03' });
    const status = new Promise<number | undefined>((klaar, mis) => {
      const vraag = request(
        `${c.i.url}/v1/dingen`,
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${token}`,
            'idempotency-key': 'sluiten-123',
            'content-type': 'application/json',
            'content-length': inhoud.length,
          },
        },
        (r) => (r.resume(), klaar(r.statusCode)),
      );
      vraag.on('error', mis);
      vraag.write(inhoud.slice(0, 5), () => void c.i.sluit());
      setImmediate(() => vraag.end(inhoud.slice(5)));
    });
    expect(await status).toBe(201);
    await c.stop();
  });
});
