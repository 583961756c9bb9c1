import { describe, expect, it } from '@jest/globals';
import { besluitToelating } from './toelating.js';
import { ontbreekt, type Beoordeelbaar } from './volledigheid.js';

const kader = { vandaag: '2026-03-02', isZorgpartij: (oin: string) => oin === 'Z' };
const aanmelding = (anders: Partial<Beoordeelbaar> = {}): Beoordeelbaar => ({
  leden: [
    { lid: 'l1', soort: 'volwassene', rol: 'aanvrager' },
    { lid: 'l2', soort: 'kind', rol: 'kind' },
  ],
  woonprofiel: {
    volwassenen: 1,
    kinderen: 1,
    kamers: 2,
    huurgrensCent: 68296,
    huurtabelJaar: 2025,
    trapvrij: false,
    huisdieren: [],
    gewensteGemeenten: [],
    gewensteWijken: [],
    gewensteBuurten: [],
    netwerkBuurten: [],
    teVermijdenBuurten: [],
    intensiteit: 'licht',
    urenPerWeek: 3,
  },
  woonklaarTot: '2026-09-01',
  wachtSinds: '2025-01-01',
  wet: 'wmo',
  hoofdbegeleider: 'Z',
  ...anders,
});
const vraag = (anders: object = {}) => ({
  stand: 'ingediend',
  besluit: 'toegelaten' as const,
  gronden: [],
  ontbreekt: [],
  vandaag: '2026-03-02',
  termijnWerkdagen: 5,
  ...anders,
});

describe('de volledigheid van een aanmelding', () => {
  it('mist niets als alles klopt', () => {
    expect(ontbreekt(aanmelding(), kader)).toEqual([]);
  });
  it.each<[string, Partial<Beoordeelbaar>]>([
    [
      'huishouden-onvolledig',
      {
        leden: [
          { lid: 'l1', soort: 'volwassene', rol: 'partner' },
          { lid: 'l2', soort: 'kind', rol: 'kind' },
        ],
      },
    ],
    ['woonprofiel-past-niet-bij-huishouden', { leden: [{ lid: 'l1', soort: 'volwassene', rol: 'aanvrager' }] }],
    ['huurgrens-ontbreekt', { woonprofiel: { ...aanmelding().woonprofiel, huurgrensCent: 0 } }],
    ['woonklaar-verlopen', { woonklaarTot: '2026-03-01' }],
    ['indicatie-verwijzing-ontbreekt', { wet: 'wlz' }],
    ['hoofdbegeleider-onbekend', { hoofdbegeleider: 'X' }],
    ['wachtdatum-in-toekomst', { wachtSinds: '2026-03-03' }],
  ])('noemt %s', (code, anders) => {
    expect(ontbreekt(aanmelding(anders), kader)).toEqual([code]);
  });
});

describe('de toelating', () => {
  it('zet een volledige aanmelding op de lijst', () => {
    expect(besluitToelating(vraag())).toEqual({
      aanmeldingStand: 'toegelaten',
      kandidaatStand: 'op-de-lijst',
      gronden: [],
    });
  });
  it('weigert een onvolledige toe te laten', () => {
    expect(() => besluitToelating(vraag({ ontbreekt: ['huurgrens-ontbreekt'] }))).toThrow('aanmelding-onvolledig');
  });
  it('vraagt aanvulling met wat ontbreekt, tot een werkdag', () => {
    expect(besluitToelating(vraag({ besluit: 'aanvulling', ontbreekt: ['huurgrens-ontbreekt'] }))).toEqual({
      aanmeldingStand: 'aanvulling',
      gronden: ['huurgrens-ontbreekt'],
      uiterlijk: '2026-03-09',
    });
  });
  it('wijst niet af zonder grond, en beslist niet twee keer', () => {
    expect(() => besluitToelating(vraag({ besluit: 'niet-toegelaten' }))).toThrow('grond-ontbreekt');
    expect(() => besluitToelating(vraag({ stand: 'toegelaten' }))).toThrow('toestand-past-niet');
  });
});
