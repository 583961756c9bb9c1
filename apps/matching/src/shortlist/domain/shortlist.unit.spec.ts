import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beoordeel } from './beoordeel.js';
import type { Huis, Omstandigheden, Zoeker } from './paar.js';
import { maandenTussen } from './punten.js';
import { perWoning } from './verdeler.js';

const zoeker = (anders: Partial<Zoeker['woonprofiel']> = {}, rest: Partial<Zoeker> = {}): Zoeker => ({
  casus: 'c1',
  casusnummer: 'HVB-26-0001-A',
  woonklaarTot: '2026-12-31',
  wachtSinds: '2025-02-01',
  herkomst: 'GM0855',
  hoofdbegeleider: 'Z',
  dubbel: false,
  ...rest,
  woonprofiel: {
    volwassenen: 1,
    kinderen: 0,
    kamers: 2,
    huurgrensCent: 68296,
    huurtabelJaar: 2025,
    trapvrij: false,
    huisdieren: [],
    gewensteGemeenten: ['GM0855'],
    gewensteWijken: [],
    gewensteBuurten: [],
    netwerkBuurten: [],
    teVermijdenBuurten: [],
    intensiteit: 'licht',
    urenPerWeek: 3,
    ...anders,
  },
});
const huis = (anders: Partial<Huis['woning']> = {}): Huis => ({
  aanbod: 'a1',
  corporatie: 'C',
  contractvormen: ['regulier', 'omklap'],
  woning: {
    eenheid: 'e1',
    gemeente: 'GM0855',
    wijk: 'WK085511',
    buurt: 'BU08551101',
    straat: 'Voorbeeldstraat',
    huisnummer: 1,
    postcode: '5000AA',
    plaats: 'Tilburg',
    kamers: 3,
    verdieping: 2,
    lift: false,
    huisdieren: false,
    rekenhuurCent: 64000,
    servicekostenCent: 2500,
    beschikbaarVanaf: '2026-04-01',
    ...anders,
  },
});
const om = (anders: Partial<Omstandigheden> = {}): Omstandigheden => ({
  peildatum: '2026-04-01',
  gebruiktInBuurt: 0,
  buurtVolIsNee: true,
  standaardRuimte: 2,
  gewichten: {
    versie: 'proef 1',
    bron: 'aanname',
    urgentie: 30,
    wachttijdPerMaand: 2,
    eigenWijk: 20,
    wensbuurt: 10,
    netwerk: 15,
    spreiding: 0,
  },
  ...anders,
});
const nee = (z: Zoeker, h = huis(), o = om()) =>
  beoordeel(z, h, o)
    .redenen.filter((r) => !r.ja)
    .map((r) => r.code);
const draagkracht = (ruimte: number, niveau = 'ruim') => ({
  buurt: 'BU08551101',
  ruimte,
  niveau,
  bron: 'wijkteam',
  peildatum: '2026-01-01',
  herzienOp: '2026-07-01',
});

describe('een paar van persoon en woning', () => {
  it('past als geen harde regel nee zegt, en noemt ook elk ja', () => {
    const o = beoordeel(zoeker(), huis(), om());
    expect(o.past).toBe(true);
    expect(o.redenen.map((r) => r.code)).toEqual([
      'kamers-genoeg',
      'huur-past',
      'gebied',
      'woonklaar',
      'indicatie-onbekend',
      'buurt-ruimte',
      'wachttijd',
      'spreiding',
    ]);
  });

  it.each<[string, ...Parameters<typeof nee>]>([
    ['te-klein', zoeker({ kamers: 4 })],
    ['te-duur', zoeker({ huurgrensCent: 63999 })],
    ['geen-lift', zoeker({ trapvrij: true })],
    ['huisdier', zoeker({ huisdieren: ['hond'] })],
    ['contractvorm', zoeker({ contractvormen: ['driepartijen'] })],
    ['gebied', zoeker({ gewensteGemeenten: ['GM0867'] })],
    ['woonprofiel', zoeker({ teVermijdenBuurten: ['BU08551101'] })],
    ['woonklaar-verlopen', zoeker({}, { woonklaarTot: '2026-03-31' })],
    ['geen-indicatie', zoeker({}, { indicatie: { stand: 'afgewezen', wet: 'wmo' } })],
    ['geen-indicatie', zoeker({}, { indicatie: { stand: 'afgegeven', wet: 'wmo', tot: '2026-03-31' } })],
    ['buurt-vol', zoeker(), huis(), om({ draagkracht: draagkracht(1), gebruiktInBuurt: 1 })],
    ['buurt-vol', zoeker(), huis(), om({ draagkracht: draagkracht(5, 'vol') })],
    [
      'zorgaanbieder-vol',
      zoeker(),
      huis(),
      om({ capaciteit: { partij: 'Z', gemeente: 'GM0855', plekken: 3, vanaf: '2026-04-20' } }),
    ],
    ['dubbel-gemeld', zoeker({}, { dubbel: true })],
    ['casus-bevroren', zoeker({}, { bevroren: true })],
    ['voor-ander-gezocht', zoeker(), huis(), om({ gezochtVoor: 'een-ander' })],
  ])('valt af op %s alleen', (code, ...paar) => {
    expect(nee(...paar)).toEqual([code]);
  });

  it('zegt bij een vermeden buurt niet welke of waarom', () => {
    const reden = beoordeel(zoeker({ teVermijdenBuurten: ['BU08551101'] }), huis(), om()).redenen.find((r) => !r.ja);
    expect(reden).toEqual({ code: 'woonprofiel', ja: false, waarden: {} });
  });

  it('waarschuwt voor een volle buurt waar de regio niet weigert', () => {
    const o = beoordeel(zoeker(), huis(), om({ draagkracht: draagkracht(0), buurtVolIsNee: false }));
    expect([o.past, o.redenen.some((r) => r.code === 'buurt-vol')]).toEqual([true, true]);
  });

  it('telt urgentie, wachttijd, eigen wijk, gewenste wijk en netwerk', () => {
    const z = zoeker(
      { gewensteWijken: ['WK085511'], netwerkBuurten: ['BU08551101'] },
      { urgentie: { toegekend: true, tot: '2026-06-30' }, binding: { gemeenten: ['GM0855'], wijken: ['WK085511'] } },
    );
    const o = beoordeel(z, huis(), om());
    expect(o.redenen.filter((r) => r.punten).map((r) => [r.code, r.punten])).toEqual([
      ['urgentie', 30],
      ['wachttijd', 28],
      ['eigen-wijk', 20],
      ['gewenste-wijk', 10],
      ['netwerk', 15],
    ]);
    expect(o.score).toBe(103);
  });

  it('laat een buurt waar nog niemand geplaatst is voorgaan, zoals de regio dat weegt', () => {
    const gewichten = { ...om().gewichten, spreiding: 15 };
    const score = (gebruiktInBuurt: number) => beoordeel(zoeker(), huis(), om({ gewichten, gebruiktInBuurt })).score;
    expect(score(0) - score(1)).toBe(15);
  });

  it('telt alleen hele maanden wachttijd', () => {
    expect([
      maandenTussen('2025-01-31', '2025-02-28'),
      maandenTussen('2025-01-15', '2026-03-15'),
      maandenTussen('2026-02-01', '2026-01-01'),
    ]).toEqual([0, 14, 0]);
  });
});

describe('de volgorde van een shortlist', () => {
  it('hangt niet af van de volgorde waarin kandidaten binnenkwamen', () => {
    const paren = ['2025-02-01', '2024-02-01', '2025-02-01', '2025-06-01'].map((wachtSinds, i) => {
      const z = zoeker(i === 1 ? { kamers: 9 } : {}, { casus: `c${i}`, wachtSinds });
      return { zoeker: z, huis: huis(), oordeel: beoordeel(z, huis(), om()) };
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(paren, { minLength: 4 }), (anders) => {
        expect(perWoning(anders).map((p) => p.zoeker.casus)).toEqual(['c0', 'c2', 'c3', 'c1']);
      }),
    );
  });
});
