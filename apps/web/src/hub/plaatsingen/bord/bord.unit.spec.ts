import { describe, expect, test } from '@jest/globals';
import type { Knelpunt, Partij, Plaatsing, Taak } from '../gegevens.js';
import { zegPlaatsing } from '../zin.js';
import { spelingVan } from '../woorden.js';
import { maakAs, periodeVan, weeknummer } from './as.js';
import { banen } from './banen.js';
import { lijnstukken } from '../../../kern/lijnstukken.js';

const NU = '2026-11-23';
const BORD = { van: '2026-11-16', tot: '2027-01-31' };
const gat = (van: string, tot?: string) =>
  ({ knelpunt: 'k', lid: 'a', lijn: 'inkomen', soort: 'gat', van, ...(tot && { tot }) }) as Knelpunt;
const taak = (deel: Partial<Taak>): Taak =>
  ({
    taak: deel.soort ?? 't',
    soort: 'sleutel',
    eigenaarRol: 'corporatie',
    partij: 'c',
    stand: 'open',
    termijn: '2026-12-04',
    begint: NU,
    klaarOp: '2026-12-01',
    wachtOp: [],
    trap: 0,
    ongedaan: { hoe: '', wie: '' },
    ...deel,
  }) as Taak;
const plaatsing = (deel: Partial<Plaatsing> = {}): Plaatsing =>
  ({
    stand: 'lopend',
    volwassenen: ['a'],
    kritiekePad: ['sleutel'],
    lijnen: [],
    taken: [taak({})],
    knelpunten: [],
    feiten: {},
    partijen: {},
    geopendOp: NU,
    startOp: '2026-12-21',
    verwachteSleuteldatum: '2026-12-21',
    ...deel,
  }) as Plaatsing;
const wie = (oin: string): Partij => ({
  oin,
  naam: oin,
  titel: oin,
  rol: 'corporatie',
  status: '',
  vervult: [],
  telefoon: '',
});

describe('de vier lijnen', () => {
  const lijnen = [
    {
      lid: 'a',
      lijn: 'inkomen' as const,
      stand: 'gedekt' as const,
      perioden: [{ van: '2026-11-01', tot: '2026-12-31' }, { van: '2027-01-18' }],
    },
  ];

  test('een gat staat tussen wat gedekt is', () => {
    const knelpunten = [gat('2027-01-01', '2027-01-17')];
    const uit = lijnstukken({ lijnen, knelpunten }, 'a', 'inkomen', BORD);
    expect(uit.map(({ van, tot, stand }) => [stand, van, tot])).toEqual([
      ['gedekt', '2026-11-16', '2026-12-31'],
      ['gat', '2027-01-01', '2027-01-17'],
      ['gedekt', '2027-01-18', '2027-01-31'],
    ]);
  });

  test('wat niemand meldde is onbekend, nooit gedekt', () => {
    expect(lijnstukken({ lijnen: [], knelpunten: [] }, 'a', 'dag', BORD)).toEqual([{ ...BORD, stand: 'onbekend' }]);
    const uit = lijnstukken({ lijnen, knelpunten: [] }, 'a', 'inkomen', BORD);
    expect(uit[1]).toEqual({ van: '2027-01-01', tot: '2027-01-17', stand: 'onbekend' });
  });

  test('een gat wint van wat gedekt heet, en loopt zonder einde door', () => {
    const uit = lijnstukken({ lijnen, knelpunten: [gat('2027-01-20')] }, 'a', 'inkomen', BORD);
    expect(uit.at(-1)).toMatchObject({ stand: 'gat', van: '2027-01-20', tot: BORD.tot, open: true });
    expect(uit.filter((s) => s.stand === 'gedekt').at(-1)?.tot).toBe('2027-01-19');
  });

  test('elke dag van het bord hoort bij precies één stuk', () => {
    const uit = lijnstukken({ lijnen, knelpunten: [gat('2026-12-20', '2027-01-20')] }, 'a', 'inkomen', BORD);
    expect(uit[0]?.van).toBe(BORD.van);
    expect(uit.at(-1)?.tot).toBe(BORD.tot);
    uit.slice(1).forEach((s, i) => expect(Date.parse(s.van) - Date.parse(uit[i]?.tot ?? '')).toBe(86_400_000));
  });
});

describe('de tijdas', () => {
  test('begint op maandag, eindigt op zondag en bevat alles met een dag', () => {
    const { van, tot } = periodeVan(plaatsing({ knelpunten: [gat('2027-01-01', '2027-02-10')] }), NU);
    expect(new Date(van).getUTCDay()).toBe(1);
    expect(new Date(tot).getUTCDay()).toBe(0);
    expect(van <= NU && tot >= '2027-02-10').toBe(true);
  });

  test('telt weken zoals de kalender: 2026 heeft er 53', () => {
    expect(weeknummer('2026-12-28')).toBe(53);
    expect(weeknummer('2027-01-04')).toBe(1);
  });

  test('zet een dag altijd binnen het bord', () => {
    const as = maakAs(BORD, 770);
    expect([as.x('2020-01-01'), as.x(BORD.van), as.x('2030-01-01')]).toEqual([0, 0, 770]);
  });
});

describe('de banen', () => {
  test('geen tekst staat over een andere balk in dezelfde rij', () => {
    const taken = ['bezichtiging', 'huurovereenkomst', 'sleutel'].map((soort) => taak({ soort }));
    const [baan] = banen(plaatsing({ taken }), maakAs(BORD, 700), NU, wie);
    expect(new Set(baan?.balken.map((b) => b.rij)).size).toBe(3);
  });

  test('te laat wint van de langste weg', () => {
    const [baan] = banen(plaatsing({ taken: [taak({ termijn: '2026-11-20' })] }), maakAs(BORD, 700), NU, wie);
    expect(baan?.balken[0]?.soort).toBe('laat');
  });
});

test('speling is wat er tussen de langste weg en de sleutel over is', () => {
  expect(spelingVan(plaatsing())).toBe(14);
  expect(spelingVan(plaatsing({ verwachteSleuteldatum: '2026-12-01' }))).toBe(0);
  expect(spelingVan(plaatsing({ feiten: { sleutel: NU } }))).toBeUndefined();
});

test('de zin noemt het gat met wie, welke lijn en wanneer', () => {
  expect(zegPlaatsing(plaatsing({ knelpunten: [gat('2027-01-01', '2027-01-17')] }), NU)).toBe(
    'De sleutel komt naar verwachting op maandag 21 december 2026. Er is één gat: inkomen van de volwassene, van vr 1 jan tot en met zo 17 jan.',
  );
  expect(zegPlaatsing(plaatsing(), NU)).toMatch(/Alles loopt op tijd/);
});
