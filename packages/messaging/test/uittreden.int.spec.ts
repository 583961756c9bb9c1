import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { beschrijfStap, bepaalVerschil, pasToe, planConvenant, type Alarm } from '../src/index.js';
import { maakKafka } from '../src/vervoer/kafka-client.js';
import { ProefGebeurdMatching } from './proef/feiten.js';
import { gezien, nieuw, rijen, zend } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';
import { Ruw } from './proef/ruw.js';

let regio: Proefregio;
let zorg: Instantie;
let gemeente: Instantie;
let hub: Instantie;
const alarmen: Alarm[] = [];

beforeAll(async () => {
  regio = await proefregio();
  [zorg, gemeente, hub] = await Promise.all([
    regio.start('zorg', { alarm: (a) => alarmen.push(a) }),
    regio.start('gemeente'),
    regio.start('hub', {}, [], { logniveau: 'error' }),
  ]);
}, 60_000);
afterAll(() => regio?.sluit(), 30_000);

const beheer = () => ({ brokers: regio.omgeving.brokers, ...regio.omgeving.beheer });
const gebruiker = (oin: string) => `${regio.profiel.regio}-${oin}`;
const plan = (o: Parameters<typeof planConvenant>[1] = {}) => planConvenant(regio.profiel, { gebruiker, ...o });
const aanHub = (nummer: number) => ({ oin: regio.oin('hub'), view: ProefGebeurdMatching, gegevens: { nummer } });
const tel = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const nummers = async (stroom: string) => (await gezien(hub, stroom)).map((g) => g.nummer);
const pauze = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms));

/** Keeps doing something until it is stopped; gives how often it was done. */
function blijf(doe: (n: number) => Promise<unknown>, elke: number): { stop: () => Promise<number> } {
  let door = true;
  let n = 0;
  const klaar = (async () => {
    while (door) {
      await doe(++n);
      await pauze(elke);
    }
    return n;
  })();
  return { stop: () => ((door = false), klaar) };
}

describe('een partij die onder het werk uittreedt', () => {
  const [vanZorg, vanGemeente] = [nieuw(), nieuw()];
  let aantalZorg = 0;

  it('kan binnen een minuut niets meer, ook op een lijn die open stond, terwijl van de anderen niets stopt', async () => {
    const lijn = await Ruw.als(regio, 'zorg');
    await lijn.stuur(lijn.record());
    const lastZorg = blijf((n) => zend(zorg, { stroom: vanZorg, aan: [aanHub(n)] }), 30);
    const lastGemeente = blijf((n) => zend(gemeente, { stroom: vanGemeente, aan: [aanHub(n)] }), 30);
    await totdat(async () => (await nummers(vanZorg)).length > 20 && (await nummers(vanGemeente)).length > 20);

    const begin = performance.now();
    const stappen: string[] = [];
    const uit = plan({ uitgetreden: [regio.oin('zorg')] });
    expect(await pasToe(beheer(), uit, { gedaan: (s) => stappen.push(beschrijfStap(s)) })).toEqual([]);
    const toegepast = performance.now() - begin;
    await totdat(
      async () =>
        lijn.stuur(lijn.record()).then(
          () => false,
          (f: Error) => /authoriz/i.test(f.message),
        ),
      {
        tijdslimiet: 60_000,
      },
    );
    const geweigerd = performance.now() - begin;
    expect(stappen[0]).toContain('WRITE');
    expect(stappen.at(-1)).toBe(`- gebruiker ${gebruiker(regio.oin('zorg'))}`);

    const nieuweLijn = maakKafka(regio.config('zorg').kafka, 'proef').admin();
    await expect(nieuweLijn.connect()).rejects.toThrow(/authentication/i);
    await totdat(() => alarmen.some((a) => a.soort === 'verbinding'), {
      tijdslimiet: 60_000,
      omschrijving: 'lezen houdt op',
    });
    console.log(
      `uittreden: toegepast na ${toegepast.toFixed(0)} ms, schrijven geweigerd na ${geweigerd.toFixed(0)} ms, ` +
        `lezen opgehouden na ${(performance.now() - begin).toFixed(0)} ms`,
    );

    const tot = (await nummers(vanGemeente)).length;
    await totdat(async () => (await nummers(vanGemeente)).length > tot + 20);
    const [aantalGemeente, aantal] = await Promise.all([lastGemeente.stop(), lastZorg.stop()]);
    aantalZorg = aantal;
    await totdat(async () => (await nummers(vanGemeente)).length === aantalGemeente, { tijdslimiet: 20_000 });
    expect(await nummers(vanGemeente)).toEqual(tel(aantalGemeente));
    const kwamAan = await nummers(vanZorg);
    expect(kwamAan).toEqual(tel(kwamAan.length));
    expect(kwamAan.length).toBeLessThan(aantalZorg);
    const wacht = `select 1 from bus.uitgaand where stroom = $1 and soort = 'in' and verzonden_op is null`;
    expect((await rijen(zorg, wacht, [vanZorg])).length).toBe(aantalZorg - kwamAan.length);
    await Promise.all([lijn.sluit(), nieuweLijn.disconnect()]);
  }, 120_000);

  it('geeft bij terugkomst alsnog alles wat bij haar bleef wachten, in volgorde', async () => {
    const wachtwoord = () => regio.config('zorg').kafka.wachtwoord;
    expect(await pasToe(beheer(), plan(), { wachtwoord })).toEqual([]);
    expect(await bepaalVerschil(beheer(), plan())).toEqual([]);
    await totdat(async () => (await nummers(vanZorg)).length === aantalZorg, { tijdslimiet: 60_000 });
    expect(await nummers(vanZorg)).toEqual(tel(aantalZorg));
  }, 90_000);
});
