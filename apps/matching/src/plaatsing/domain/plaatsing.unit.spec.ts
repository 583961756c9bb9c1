import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dek, gedekt, meld, om, open, standen, van } from '../../../test/proef/dossier.js';
import { breekAf, sluitAf } from './beeindig.js';
import { meldFeit, meldTaak, neemAan } from './meldingen.js';
import { overzicht } from './overzicht.js';

describe('een plaatsing', () => {
  it('opent tegelijk alles wat nergens op wacht, bij wie het moet doen', () => {
    const { plaatsing, gevolgen } = open();
    expect(standen(plaatsing)).toMatchObject({
      bezichtiging: 'open',
      overdracht: 'open',
      'inkomen-geregeld': 'wacht',
      huurovereenkomst: 'wacht',
    });
    expect(plaatsing.taken.map((t) => t.partij)).toEqual(['C', 'G1', 'G2', 'Z2', 'C', 'C']);
    expect(gevolgen.filter((g) => g.soort === 'taak-geopend')).toHaveLength(6);
  });

  it('opent de volgende taak zodra het laatste waarop zij wacht gereed is, en laat haar weer wachten als dat terugdraait', () => {
    const na = meld(open().plaatsing, 'overdracht', 'gereed');
    expect(standen(na)['inkomen-geregeld']).toBe('open');
    expect(standen(meld(na, 'overdracht', 'ongedaan'))['inkomen-geregeld']).toBe('wacht');
  });

  it('verwacht de sleutel als het langste pad klaar is, en niet voor de afgesproken dag', () => {
    const p = open().plaatsing;
    expect([p.verwachteSleuteldatum, p.kritiekePad]).toEqual([
      '2026-04-01',
      ['overdracht', 'inkomen-geregeld', 'sleutel'],
    ]);
    expect(meld(p, 'inkomen-geregeld', 'wacht', { verwachtOp: '2026-04-20' }).verwachteSleuteldatum).toBe('2026-04-22');
  });

  it('hoort een taakmelding van een ander of over een oude versie niet', () => {
    const p = open().plaatsing;
    const t = van(p, 'bezichtiging');
    for (const anders of [{ partij: 'Z1' }, { taakversie: 2 }])
      expect(
        standen(meldTaak(p, { taak: t.id, partij: 'C', taakversie: 1, stand: 'gereed', ...anders }, om()).plaatsing),
      ).toEqual(standen(p));
  });

  it('toont per partij alleen hoe ver zij is', () => {
    const rij = overzicht(meld(open().plaatsing, 'bezichtiging', 'gereed'), '2026-03-02').perPartij.find(
      (r) => r.rol === 'corporatie',
    );
    expect(rij).toMatchObject({ stand: 'bezig' });
  });

  it('komt bij de vier feiten in elke volgorde op dezelfde stand', () => {
    const feiten = [
      { sleutel: '2026-04-01' },
      { verhuizing: '2026-04-03' },
      { inschrijving: '2026-04-07' },
      { plekTot: '2026-04-10' },
    ];
    const p = neemAan(open().plaatsing, om()).plaatsing;
    fc.assert(
      fc.property(fc.shuffledSubarray(feiten, { minLength: 4 }), (volgorde) => {
        expect(volgorde.reduce((v, f) => meldFeit(v, f, om('2026-04-10')).plaatsing, p).stand).toBe('nazorg');
      }),
    );
  });
});

describe('het einde', () => {
  it('draait bij afbreken terug wat gebeurde, laat vervallen wat niet begon, en heft knelpunten op', () => {
    const p = meld(dek(gedekt(), 'inkomen', 'G2', [{ van: '2026-04-08' }]).plaatsing, 'bezichtiging', 'gereed');
    const b = breekAf(p, 'weigering', om());
    expect(b.plaatsing.stand).toBe('afgebroken');
    const per = b.gevolgen.flatMap((g) =>
      g.soort === 'taak-gewijzigd' ? [[van(p, 'bezichtiging').id === g.taak, g.stand]] : [],
    );
    expect(per.filter(([, stand]) => stand === 'terug-te-draaien')).toEqual([[true, 'terug-te-draaien']]);
    expect(per).toHaveLength(6);
    expect(b.gevolgen.map((g) => g.soort)).toContain('knelpunt-opgeheven');
  });

  it('kan pas afgesloten worden na de verhuizing, en dan niet meer afgebroken', () => {
    const p = neemAan(open().plaatsing, om()).plaatsing;
    expect(() => sluitAf(p, 'doel-bereikt')).toThrow('toestand-past-niet');
    const verhuisd = meldFeit(
      meldFeit(p, { sleutel: '2026-04-01' }, om()).plaatsing,
      { verhuizing: '2026-04-03' },
      om(),
    ).plaatsing;
    expect(breekAf(verhuisd, 'x', om()).gevolgen).toEqual([]);
    expect(sluitAf(verhuisd, 'doel-bereikt').plaatsing.stand).toBe('afgesloten');
  });
});
