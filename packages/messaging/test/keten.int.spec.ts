import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logboek, systeemUitvoerder, type Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { Bus, Persoonssleutels } from '../src/index.js';
import { ProefGebeurdGemeente, ProefGebeurdMatching } from './proef/feiten.js';
import { gezien, nieuw, rijen, stand, zend } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';

let regio: Proefregio;
let zorg: Instantie;
let hub: Instantie;
let gemeente: Instantie;
let centrum: Instantie;

beforeAll(async () => {
  regio = await proefregio();
  [zorg, hub, gemeente, centrum] = await Promise.all(
    ['zorg', 'hub', 'gemeente', 'centrum'].map((n) => regio.start(n)) as [
      Promise<Instantie>,
      Promise<Instantie>,
      Promise<Instantie>,
      Promise<Instantie>,
    ],
  );
}, 60_000);
afterAll(() => regio?.sluit(), 30_000);

const stuur = (stroom: string, nummer: number, naam = 'Anna Proef') =>
  zend(zorg, {
    stroom,
    aan: [
      { oin: regio.oin('hub'), view: ProefGebeurdMatching, gegevens: { nummer, bsn: '999990019' } },
      { oin: regio.oin('gemeente'), view: ProefGebeurdGemeente, gegevens: { nummer }, verzegeld: { naam } },
    ],
  });

describe('een feit door de echte keten', () => {
  it('komt bij elke ontvanger in diens eigen view aan, verzegeld waar het moet', async () => {
    const stroom = nieuw();
    const feit = await stuur(stroom, 1);
    const bijHub = await totdat(async () => (await gezien(hub, stroom))[0]);
    const bijGemeente = await totdat(async () => (await gezien(gemeente, stroom))[0]);
    expect(bijHub).toMatchObject({ bron: regio.oin('zorg'), feit, nummer: 1, naam: null });
    expect(bijGemeente).toMatchObject({ bron: regio.oin('zorg'), feit, nummer: 1, naam: 'Anna Proef' });
  });

  it('houdt per stroom de volgorde en doet elk feit een keer', async () => {
    const stromen = [nieuw(), nieuw(), nieuw()];
    for (let n = 1; n <= 20; n++) await Promise.all(stromen.map((s) => stuur(s, n)));
    for (const s of stromen) {
      const nummers = await totdat(async () => {
        const g = await gezien(hub, s);
        return g.length === 20 && g.map((x) => x.nummer);
      });
      expect(nummers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    }
  });

  it('ruimt de uitgaande rijen op als zij zijn ontvangen, en laat wachten tot alles is verwerkt', async () => {
    const stroom = nieuw();
    await stuur(stroom, 1);
    await zorg.app.get(Bus).wachtVerwerkt(stroom, 10_000);
    expect(await gezien(gemeente, stroom)).toHaveLength(1);
    await totdat(
      async () => (await rijen(zorg, `select 1 from bus.uitgaand where stroom = $1`, [stroom])).length === 0,
    );
  });

  it('bewaart na verwerking wel hash en koppen, niet de inhoud', async () => {
    const stroom = nieuw();
    await stuur(stroom, 1);
    const [rij] = await totdat(async () => {
      const r = await rijen<{ waarde: Buffer | null; hash: string }>(
        gemeente,
        `select waarde, hash from bus.binnengekomen where stroom = $1 and stand = 'verwerkt'`,
        [stroom],
      );
      return r.length ? r : undefined;
    });
    expect(rij).toEqual({ waarde: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
  });

  it('schrijft bij elke ontvanger een regel in het Logboek Dataverwerkingen', async () => {
    const stroom = nieuw();
    await stuur(stroom, 1);
    await totdat(async () => (await gezien(gemeente, stroom)).length === 1);
    const regels = await gemeente.diensten.werkplaats.voer(
      { door: systeemUitvoerder(regio.oin('gemeente'), 'proef'), handeling: 'proef' },
      (w) => gemeente.app.get(Logboek).lees(w, stroom),
    );
    expect(regels.map((r) => r.doel)).toEqual(['een feit van een andere partij verwerken']);
  });

  it('stuurt geen BSN naar wie er geen mag hebben', async () => {
    const aan = { view: ProefGebeurdGemeente, gegevens: { nummer: 1 }, verzegeld: { naam: 'Anna', bsn: '999990019' } };
    await expect(zend(zorg, { stroom: nieuw(), aan: [{ ...aan, oin: regio.oin('gehost') }] })).rejects.toThrow(
      'mag geen BSN ontvangen',
    );
    await zend(zorg, { stroom: nieuw(), aan: [{ ...aan, oin: regio.oin('centrum') }] });
  });

  it('stuurt niets weg als de transactie niet doorgaat', async () => {
    const stroom = nieuw();
    await expect(
      zend(zorg, { stroom, aan: [{ oin: regio.oin('hub'), view: ProefGebeurdMatching, gegevens: { nummer: 'een' } }] }),
    ).rejects.toThrow('ProefGebeurdMatching: nummer (isInt)');
    expect(await rijen(zorg, `select 1 from bus.teller where stroom = $1`, [stroom])).toEqual([]);
  });

  it('brengt de regionale persoonssleutel bij zorg en gemeente en niet bij het matchingspunt', async () => {
    const sleutel = (i: Instantie) => i.app.get(Persoonssleutels).geldig;
    await totdat(() => sleutel(zorg) && sleutel(gemeente));
    expect(sleutel(zorg)).toEqual(sleutel(centrum));
    expect(zorg.app.get(Persoonssleutels).persoonssleutel('999990019')).toBe(
      gemeente.app.get(Persoonssleutels).persoonssleutel('999990019'),
    );
    expect(sleutel(hub)).toBeUndefined();
  });

  it('meldt aan iedereen welke feiten deze partij leest', async () => {
    const [rij] = await totdat(async () => {
      const r = await rijen<{ gelezen: string[] }>(zorg, `select gelezen from bus.versies where oin = $1`, [
        regio.oin('hub'),
      ]);
      return r.length ? r : undefined;
    });
    expect(rij?.gelezen).toContain('nl.weerthuis.proef.gebeurd.v1');
  });

  it('laat niets achter in quarantaine of vastgehouden', async () => {
    for (const i of [zorg, hub, gemeente, centrum])
      expect(await stand(i)).toMatchObject({ quarantaine: 0, vastgehouden: 0, gaten: 0 });
  });
});
