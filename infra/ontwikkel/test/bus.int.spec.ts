import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { mensen, type Mensen } from '../../../packages/messaging/test/proef/beheerder.js';
import { gezien, nieuw, rijen, stand } from '../../../packages/messaging/test/proef/hulp.js';
import { proefregio, type Proefregio } from '../../../packages/messaging/test/proef/opstelling.js';
import { Ruw } from '../../../packages/messaging/test/proef/ruw.js';
import { bus } from '../src/bus/bus.js';
import { schrijfRegiobestand, type Regiobestand } from '../src/regio/regiobestand.js';

let regio: Proefregio;
let wie: Mensen;
let hub: Instantie;
let zorg: Ruw;
const data = mkdtempSync(join(tmpdir(), 'weerthuis-bus-'));

beforeAll(async () => {
  regio = await proefregio();
  wie = await mensen(regio);
  hub = await regio.start('hub', {}, [], wie.oidc('hub'));
  zorg = await Ruw.als(regio, 'zorg');
  const gebruiker = { gebruiker: 'beheerder.hub', wachtwoord: 'proef', instantie: 'hub', rollen: ['beheerder'] };
  const instanties = [{ naam: 'hub', url: hub.url }];
  schrijfRegiobestand(data, { instanties, gebruikers: [gebruiker], idp: wie.idp } as unknown as Regiobestand);
}, 60_000);
afterAll(async () => {
  await zorg?.sluit();
  await regio?.sluit();
  await wie?.sluit();
  rmSync(data, { recursive: true, force: true });
}, 30_000);

/** One command as a person gives it; what it wrote, and its exit code. */
async function geef(...args: string[]): Promise<{ code: number; uit: string }> {
  const regels: string[] = [];
  const code = await bus([...args, '--data', data], (regel) => regels.push(regel));
  return { code, uit: regels.join('\n') };
}
const verwerkt = async (stromen: string[]): Promise<number> =>
  (await rijen<{ n: number }>(hub, `select count(*)::int as n from proef.gezien where stroom = any($1)`, [stromen]))[0]!
    .n;
const achter = async (stromen: string[]): Promise<number> =>
  (
    await rijen<{ s: number }>(
      hub,
      `select max(extract(epoch from verwerkt_op - ontvangen_op))::float8 as s from bus.binnengekomen where stroom = any($1)`,
      [stromen],
    )
  )[0]!.s;

function stroom(gedrag: (string | undefined)[]) {
  const subject = nieuw();
  const incarnatie = nieuw();
  const records = gedrag.map((g, i) =>
    zorg.record({
      kenmerken: { subject, incarnatie, sequence: String(i + 1) },
      inhoud: { nummer: i + 1, ...(g ? { gedrag: g } : {}) },
    }),
  );
  return { subject, records };
}

describe('gif in een dossier, terwijl duizend andere doorgaan', () => {
  it('houdt alleen dat dossier op, en is met de opdracht in hoogstens drie handelingen hersteld', async () => {
    const gif = stroom([undefined, 'gebrek', undefined]);
    const anderen = Array.from({ length: 1000 }, () => stroom([undefined]));
    const alle = anderen.map((s) => s.subject);
    await zorg.stuur(...gif.records);
    // They flow: all at once would measure how fast a pile goes, not who waits for the dossier that is stuck.
    for (let n = 0; n < 1000; n += 50) {
      await zorg.stuur(...anderen.slice(n, n + 50).flatMap((s) => s.records));
      await totdat(async () => (await verwerkt(alle)) === n + 50, { tijdslimiet: 60_000, omschrijving: 'alle andere' });
    }
    expect((await stand(hub)).vastgehouden).toBe(1);
    expect(await verwerkt([gif.subject])).toBe(1);
    console.log(`langst onderweg van de duizend andere: ${(await achter(alle)).toFixed(2)} s`);

    const { uit } = await geef('lijst');
    expect(uit).toContain('Error: de proefregel ontbreekt');
    await rijen(hub, `insert into proef.referent values ($1)`, [gif.subject]);
    const [, ...opdracht] = /npm run (bus) -- (\S+) (\S+) (\S+) (\S+)/.exec(uit) ?? [];
    expect(opdracht.slice(1)).toEqual(['herstel', expect.stringMatching(/^\d+$/), '--instantie', 'hub']);
    expect((await geef(...opdracht.slice(1))).uit).toBe('hub: 1 bericht wordt opnieuw geprobeerd');

    await totdat(async () => (await verwerkt([gif.subject])) === 3);
    expect((await gezien(hub, gif.subject)).map((g) => g.nummer)).toEqual([1, 2, 3]);
    expect((await geef('lijst')).uit).toBe('hub: geen berichten');
  }, 240_000);
});

describe('de opdracht bus', () => {
  it('herstelt alles met een oorzaak tegelijk', async () => {
    const stromen = [stroom(['gebrek']), stroom(['gebrek', undefined])];
    await zorg.stuur(...stromen.flatMap((s) => s.records));
    await totdat(async () => (await stand(hub)).vastgehouden === 2);
    for (const s of stromen) await rijen(hub, `insert into proef.referent values ($1)`, [s.subject]);
    expect((await geef('lijst')).uit).toContain('2 keer: Error: de proefregel ontbreekt');
    const { code, uit } = await geef('herstel', '--oorzaak', 'Error: de proefregel ontbreekt', '--reden', 'aangevuld');
    expect([code, uit]).toEqual([0, 'hub: 2 berichten worden opnieuw geprobeerd']);
    await totdat(async () => (await verwerkt(stromen.map((s) => s.subject))) === 3);
  });

  it('verwerpt niet zonder reden, en zegt dan wat er ontbreekt', async () => {
    const s = stroom(['gif', undefined]);
    await zorg.stuur(...s.records);
    await totdat(async () => (await stand(hub)).vastgehouden === 1);
    const [, volg = ''] = /\n {2}(\d+) {2}/.exec((await geef('lijst')).uit) ?? [];
    await expect(geef('verwerp', volg)).rejects.toThrow('Veld reden ontbreekt');
    expect((await stand(hub)).vastgehouden).toBe(1);
    expect((await geef('verwerp', volg, '--reden', 'afgesproken met de afzender')).code).toBe(0);
    await totdat(async () => (await verwerkt([s.subject])) === 1);
    expect((await geef('lijst', '--stand', 'verworpen')).uit).toContain('afgesproken met de afzender');
  });

  it('toont de achterstand, en als gegevens wie dat wil', async () => {
    const { uit } = await geef('achterstand', '--json');
    const { instantie, uit: cijfers } = JSON.parse(uit) as { instantie: string; uit: { partijen: unknown[] } };
    expect([instantie, cijfers.partijen.length]).toEqual(['hub', regio.profiel.partijen.length - 1]);
    expect((await geef('achterstand')).uit).toMatch(/partij +te verzenden/);
  });

  it('toont wat verschilt, en handelt het af met een reden', async () => {
    const [rij] = await rijen<{ id: string }>(
      hub,
      `insert into bus.verschil (regio, partij, naam, kant, sleutel, hier) values ($1, $2, 'plaatsing', 'houder', $3, 'h') returning id`,
      [regio.profiel.regio, regio.oin('zorg'), '11111111-1111-4111-8111-111111111111'],
    );
    const { uit } = await geef('vergelijk');
    expect(uit).toContain('hub: 1 verschillen, 0 vergelijkingen gelijk');
    expect(uit).toContain(
      `plaatsing 11111111-1111-4111-8111-111111111111  van ${regio.oin('zorg')}, wij hebben een kopie: ontbreekt daar`,
    );
    await expect(geef('vergelijk', 'afgehandeld', rij!.id)).rejects.toThrow('Veld reden ontbreekt');
    expect((await geef('vergelijk', 'afgehandeld', rij!.id, '--reden', 'hersteld bij zorg')).code).toBe(0);
    expect((await geef('vergelijk')).uit).toContain('hub: 0 verschillen');
    expect((await geef('vergelijk', 'nu', regio.oin('zorg'))).uit).toContain('gevraagd');
  });

  it('vraagt een partij opnieuw, en zegt hoe het met terugzetten en verloren feiten staat', async () => {
    expect((await geef('opnieuw', regio.oin('zorg'))).uit).toContain(`gevraagd aan ${regio.oin('zorg')}`);
    await expect(geef('opnieuw', '00000000000000000000')).rejects.toThrow('geen andere partij');
    expect((await geef('terugzetten')).uit).toBe('hub: niet teruggezet; 0 verloren feiten open');
    expect((await geef('wezen')).uit).toBe('hub: geen verloren feiten');
    await expect(geef('wezen', 'bevestig', '1', '--reden', 'verloren en bevestigd')).rejects.toThrow('staat niet open');
  });

  it('weigert wat er niet is in een zin', async () => {
    expect((await geef('weg')).code).toBe(2);
    await expect(geef('lijst', '--instantie', 'nergens')).rejects.toThrow('nergens draait hier niet. Wel: hub');
    await expect(geef('herstel', 'drie')).rejects.toThrow('een nummer uit de lijst');
    await expect(geef('herstel', '999999')).rejects.toThrow('Dit is hier niet bekend');
  });
});
