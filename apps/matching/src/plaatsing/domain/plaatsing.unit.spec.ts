import { describe, expect, it } from '@jest/globals';
import type { Taakdefinitie } from '@weerthuis/domain';
import fc from 'fast-check';
import { breekAf, sluitAf } from './beeindig.js';
import { knelpuntAlarm, meldDekking, meldFeit, meldTaak, neemAan, taakAlarm, volgendAlarm } from './meldingen.js';
import { openPlaatsing } from './open.js';
import { overzicht } from './overzicht.js';
import type { Afspraken, Plaatsing, Uitkomst } from './plaatsing.js';

const taak = (soort: string, eigenaar: Taakdefinitie['eigenaar'], anders: Partial<Taakdefinitie> = {}): Taakdefinitie =>
  ({
    soort,
    eigenaar,
    opentBij: 'voorlopig-akkoord',
    wachtOp: [],
    termijnWerkdagen: 10,
    duurWerkdagen: 5,
    ongedaan: { hoe: 'Zeg het af.', wie: eigenaar },
    aanname: true,
    ...anders,
  }) as Taakdefinitie;
const TAAKPLAN = [
  taak('bezichtiging', 'verhuurder', { duurWerkdagen: 3 }),
  taak('overdracht', 'herkomst', { alleenBij: 'andere-gemeente' }),
  taak('inkomen-geregeld', 'vestiging', { duurWerkdagen: 15, wachtOp: ['overdracht'] }),
  taak('ondersteuning-gestart', 'hoofdbegeleider'),
  taak('huurovereenkomst', 'verhuurder', {
    opentBij: 'definitief-akkoord',
    wachtOp: ['bezichtiging'],
    duurWerkdagen: 3,
  }),
  taak('sleutel', 'verhuurder', {
    opentBij: 'definitief-akkoord',
    wachtOp: ['huurovereenkomst', 'inkomen-geregeld'],
    duurWerkdagen: 2,
  }),
];
let teller = 0;
const om = (vandaag = '2026-03-02'): Afspraken => ({
  vandaag,
  nieuwId: () => `id-${(teller += 1)}`,
  gaten: { toegestaanDagen: { dak: 0, inkomen: 0, ondersteuning: 0, dag: 28 }, vooruitDagen: 60 },
  stilstand: { herinneren: 3, escaleren: 6 },
});
const open = (): Uitkomst =>
  openPlaatsing(
    {
      casus: 'c',
      voordracht: 'v',
      kandidaatstelling: 'k',
      startOp: '2026-04-01',
      gemeenteWoning: 'GM0824',
      volwassenen: ['lid1'],
      partijen: { aanmelder: 'Z1', hoofdbegeleider: 'Z2', herkomst: 'G1', vestiging: 'G2', verhuurder: 'C' },
      taakplan: TAAKPLAN,
    },
    om(),
  );
const van = (p: Plaatsing, soort: string) => p.taken.find((t) => t.soort === soort)!;
const meld = (p: Plaatsing, soort: string, stand: string, anders: object = {}, vandaag?: string) =>
  meldTaak(p, { taak: van(p, soort).id, partij: van(p, soort).partij, taakversie: 1, stand, ...anders }, om(vandaag))
    .plaatsing;
const standen = (p: Plaatsing) => Object.fromEntries(p.taken.map((t) => [t.soort, t.stand]));
const dek = (
  p: Plaatsing,
  lijn: 'dak' | 'inkomen' | 'ondersteuning' | 'dag',
  partij: string,
  perioden: { van: string; tot?: string }[],
) => meldDekking(p, { partij, lid: 'lid1', lijn, stand: 'gedekt', perioden }, om());
const gedekt = () =>
  [
    ['dak', 'Z1'],
    ['ondersteuning', 'Z2'],
    ['dag', 'Z2'],
  ].reduce(
    (p, [lijn, partij]) => dek(p, lijn as 'dak', partij!, [{ van: '2026-01-01' }]).plaatsing,
    neemAan(open().plaatsing, om()).plaatsing,
  );

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

describe('het einde', () => {
  it('draait bij afbreken terug wat gebeurde, laat vervallen wat niet begon, en heft knelpunten op', () => {
    const p = meld(dek(gedekt(), 'inkomen', 'G2', [{ van: '2026-04-08' }]).plaatsing, 'bezichtiging', 'gereed');
    const b = breekAf(p, 'weigering', om());
    expect(b.plaatsing.stand).toBe('afgebroken');
    const per = b.gevolgen.flatMap((g) =>
      g.soort === 'taak-gewijzigd' ? [[van(p, 'bezichtiging').id === g.taak, g.stand]] : [],
    );
    expect(per.filter(([, stand]) => stand === 'ongedaan')).toEqual([[true, 'ongedaan']]);
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
