import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dek, gedekt, meld, om, open, van } from '../../../test/proef/dossier.js';
import { knelpuntAlarm, neemAan, taakAlarm, volgendAlarm } from './meldingen.js';

describe('de wachter over gaten', () => {
  it('noemt een gat in het inkomen met zijn eigenaar voor het opent, en heft het op als het gedicht is', () => {
    const gat = dek(gedekt(), 'inkomen', 'G2', [{ van: '2026-04-08' }]);
    const [k] = gat.plaatsing.knelpunten;
    expect(k).toMatchObject({
      lijn: 'inkomen',
      van: '2026-04-01',
      tot: '2026-04-07',
      eigenaar: 'vestiging',
      uiterlijk: '2026-03-09',
    });
    expect(gat.gevolgen).toContainEqual({ soort: 'knelpunt', knelpunt: k!.knelpunt });
    const dicht = dek(gat.plaatsing, 'inkomen', 'G2', [{ van: '2026-04-01' }]);
    expect(dicht.plaatsing.knelpunten).toEqual([]);
    expect(dicht.gevolgen.map((g) => g.soort)).toContain('knelpunt-opgeheven');
  });

  it('zwijgt over wat nog niemand meldde zolang het nog niet knelt', () => {
    expect(gedekt().knelpunten).toEqual([]);
  });

  it('komt bij meldingen in elke volgorde tot dezelfde knelpunten', () => {
    const meldingen: Parameters<typeof dek>[] = [];
    const p = neemAan(open().plaatsing, om()).plaatsing;
    meldingen.push(
      [p, 'dak', 'Z1', [{ van: '2026-01-01', tot: '2026-03-30' }]],
      [p, 'dak', 'C', [{ van: '2026-04-01' }]],
      [p, 'inkomen', 'G1', [{ van: '2026-01-01', tot: '2026-04-04' }]],
      [p, 'inkomen', 'G2', [{ van: '2026-04-06' }]],
    );
    const speel = (volgorde: typeof meldingen) =>
      volgorde
        .reduce((v, [, ...rest]) => dek(v, ...rest).plaatsing, p)
        .knelpunten.map((k) => [k.lijn, k.van, k.tot])
        .sort();
    expect(speel(meldingen)).toEqual([
      ['dak', '2026-03-31', '2026-03-31'],
      ['inkomen', '2026-04-05', '2026-04-05'],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(meldingen, { minLength: 4 }), (v) => expect(speel(v)).toEqual(speel(meldingen))),
    );
  });

  it('maakt van een taak die niet kan een knelpunt en draait niets terug', () => {
    const p = meld(gedekt(), 'ondersteuning-gestart', 'kan-niet');
    expect(p.knelpunten).toMatchObject([{ lijn: 'ondersteuning', eigenaar: 'hoofdbegeleider' }]);
    expect(p.stand).toBe('lopend');
    expect(meld(p, 'ondersteuning-gestart', 'open').knelpunten).toEqual([]);
  });

  it('meldt een knelpunt opnieuw en hoger als niemand iets doet', () => {
    const klaar = meld(meld(gedekt(), 'overdracht', 'gereed'), 'inkomen-geregeld', 'gereed');
    const p = dek(klaar, 'inkomen', 'G2', [{ van: '2026-04-08' }]).plaatsing;
    const k = p.knelpunten[0]!;
    expect(knelpuntAlarm(p, k.knelpunt, om('2026-03-06')).plaatsing.knelpunten).toMatchObject([{ trap: 0 }]);
    expect(knelpuntAlarm(p, k.knelpunt, om('2026-03-09')).plaatsing.knelpunten).toMatchObject([
      { trap: 1, uiterlijk: '2026-03-16' },
    ]);
  });
});

describe('een taak die stilstaat', () => {
  it('wordt na drie werkdagen herinnerd en na de termijn hoger gemeld', () => {
    const p = open().plaatsing;
    const t = van(p, 'bezichtiging');
    expect(volgendAlarm(t, om().stilstand)).toBe('2026-03-05');
    expect(van(taakAlarm(p, t.id, om('2026-03-04')).plaatsing, 'bezichtiging').trap).toBe(0);
    const een = taakAlarm(p, t.id, om('2026-03-05'));
    expect(een.gevolgen).toContainEqual({ soort: 'taak-geescaleerd', taak: t.id });
    expect(volgendAlarm(van(een.plaatsing, 'bezichtiging'), om().stilstand)).toBe('2026-03-19');
  });

  it('wordt met rust gelaten tot de termijn als de eigenaar zegt wanneer het klaar is', () => {
    const p = meld(open().plaatsing, 'bezichtiging', 'bezig', { verwachtOp: '2026-03-12' });
    expect(volgendAlarm(van(p, 'bezichtiging'), om().stilstand)).toBe('2026-03-17');
    expect(volgendAlarm(van(meld(p, 'bezichtiging', 'gereed'), 'bezichtiging'), om().stilstand)).toBeUndefined();
  });
});
