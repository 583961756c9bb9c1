import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startMailserver, totdat, type Mailserver } from '@weerthuis/testkit';
import { Post, type Werkeenheid } from '../src/index.js';
import { startProef, type Proef } from './hulp/instantie.js';

const mail = (effect: string) => ({
  aan: 'iemand@voorbeeld.nl',
  onderwerp: 'Er staat iets klaar',
  tekst: 'Log in om het te lezen.',
  effect,
});

describe('Post', () => {
  let [p, server]: [Proef, Mailserver] = [] as never;
  beforeAll(async () => {
    server = await startMailserver();
    p = await startProef('post', { smtp: server.url, afzender: 'bericht@voorbeeld.nl' });
  }, 60_000);
  afterAll(async () => {
    await p.stop();
    await server.stop();
  });

  const werk = (fn: (w: Werkeenheid) => Promise<unknown>) => p.i.diensten.poort.systeem('proef', [], fn);
  const stuur = (effect: string) => werk((w) => p.i.app.get(Post).stuur(w, mail(effect)));
  const verzonden = (effect: string) =>
    totdat(
      async () =>
        (await p.sql('SELECT 1 FROM platform.post WHERE effect = $1 AND verzonden IS NOT NULL', [effect])).length,
    );

  test('komt na de commit aan, meteen, van de afzender van de organisatie', async () => {
    await stuur('taak:1');
    const bericht = await server.wachtOp(() => true, 3_000);
    expect(bericht).toMatchObject({
      aan: ['iemand@voorbeeld.nl'],
      onderwerp: 'Er staat iets klaar',
      tekst: 'Log in om het te lezen.',
    });
    expect(bericht.koppen['from']).toBe('bericht@voorbeeld.nl');
    expect(bericht.koppen['message-id']).toMatch(/^<[0-9a-f]{40}@voorbeeld\.nl>$/);
  });

  test('voor één effect is één mail, hoe vaak er ook om gevraagd wordt', async () => {
    await Promise.all([stuur('taak:2'), stuur('taak:2'), stuur('taak:2')]);
    await stuur('taak:2');
    await stuur('taak:3');
    await verzonden('taak:2');
    await verzonden('taak:3');
    const nummers = server.berichten.map((b) => b.koppen['message-id']);
    expect(new Set(nummers).size).toBe(nummers.length);
    expect(nummers).toHaveLength(3);
  });

  test('uit een transactie die niet doorgaat gaat er niets uit', async () => {
    const [voor] = [server.berichten.length];
    const fout = werk(async (w) => {
      await p.i.app.get(Post).stuur(w, mail('taak:nooit'));
      throw new Error('toch niet');
    });
    await expect(fout).rejects.toThrow();
    await stuur('taak:daarna');
    await verzonden('taak:daarna');
    expect(server.berichten.length).toBe(voor + 1);
    expect(await p.sql("SELECT 1 FROM platform.post WHERE effect = 'taak:nooit'")).toEqual([]);
  });

  test('wordt opnieuw geprobeerd als de mailserver weigert, met hetzelfde Message-ID', async () => {
    server.weiger(1);
    await stuur('taak:4');
    await totdat(async () => (await p.sql("SELECT 1 FROM pgboss.job WHERE state = 'retry'")).length);
    await p.sql("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
    p.i.diensten.bode?.wek();
    await verzonden('taak:4');
    expect(server.berichten.at(-1)?.koppen['message-id']).toMatch(/^<[0-9a-f]{40}@/);
  });

  test('het log noemt geen adres en geen tekst', () => {
    expect(p.logregels.join('')).not.toMatch(/iemand@|voorbeeld\.nl|Log in/);
  });
});
