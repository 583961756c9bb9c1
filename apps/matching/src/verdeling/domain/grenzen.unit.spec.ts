import { describe, expect, it } from '@jest/globals';
import type { Contingent } from '@weerthuis/domain';
import { mens, plek } from '../../../test/proef/verdeling.js';
import { grenzen, type Last, type Standen } from './grenzen.js';
import { begin, maandNa, periodeVan } from './periode.js';

const contingent = (anders: Partial<Contingent>): Contingent =>
  ({
    naam: 'proef',
    wie: ['corporatie'],
    waar: ['GM0855'],
    coordinatiepunt: 'punt',
    doelgroep: 'alle',
    periode: 'kwartaal',
    teltBij: 'contract',
    doorschuiven: false,
    aanname: true,
    ...anders,
  }) as Contingent;
const last = (op: Last['op'], anders: Partial<Last> = {}): Last => ({
  corporatie: 'C',
  gemeente: 'GM0855',
  wijk: 'WK085511',
  buurt: 'BU08551101',
  op,
  ...anders,
});
const standen = (anders: Partial<Standen>): Standen => ({
  peildatum: '2026-05-04',
  buurten: [],
  begeleiding: [],
  contingenten: [],
  lasten: [],
  corporaties: { corporatie: 'C' },
  ...anders,
});
const MENSEN = [mens('m0'), mens('m1', { hoofdbegeleider: 'Y' })];
const PLEKKEN = [
  plek('p0'),
  plek('p1', { corporatie: 'D' }),
  plek('p2', { gemeente: 'GM0785', wijk: 'W', buurt: 'B' }),
];
const stel = (anders: Partial<Standen>) => grenzen(standen(anders), MENSEN, PLEKKEN);

describe('een contingent', () => {
  const LASTEN = [
    last({ aanbod: '2026-04-02', contract: '2026-04-20' }),
    last({ aanbod: '2026-03-02', contract: '2026-03-20' }),
    last({}),
    last({ aanbod: '2026-04-02', contract: '2026-04-20' }, { corporatie: 'D' }),
  ];

  it('telt wat in deze periode telde en wat onderweg is, van deze corporaties', () => {
    expect(stel({ contingenten: [contingent({ maximum: 5 })], lasten: LASTEN })).toEqual([
      expect.objectContaining({
        id: 'contingent proef',
        hoogstens: 3,
        plekken: [0],
        waarden: expect.objectContaining({ gebruikt: 1, onderweg: 1, periode: '2026-K2', gebied: 'GM0855' }),
      }),
    ]);
  });

  it('van een gemeente telt alle corporaties', () => {
    const [grens] = stel({ contingenten: [contingent({ wie: ['tilburg'], maximum: 5 })], lasten: LASTEN });
    expect(grens).toMatchObject({ hoogstens: 2, plekken: [0, 1] });
  });

  it('met een minimum vraagt alleen wat nog ontbreekt, en niets meer als het gehaald is', () => {
    expect(stel({ contingenten: [contingent({ minimum: 3 })], lasten: LASTEN })[0]).toMatchObject({ minstens: 1 });
    expect(stel({ contingenten: [contingent({ minimum: 2 })], lasten: LASTEN })).toEqual([]);
  });

  it('met een streefgetal begrenst niets, en een andere doelgroep kan het matchingspunt niet tellen', () => {
    const ander = contingent({ naam: 'anders', doelgroep: 'detentie', maximum: 1 });
    expect(stel({ contingenten: [contingent({ streef: 1 }), ander], lasten: LASTEN })).toEqual([]);
  });
});

describe('een buurt', () => {
  const buurt = { buurt: 'BU08551101', ruimte: 3, vol: false, gebruikt: 1, onderweg: 1, bron: 'wijkteam' };

  it('houdt over wat de gemeente zei, min wie er woont en wie er gevraagd is', () => {
    expect(stel({ buurten: [buurt] })).toEqual([
      expect.objectContaining({ id: 'buurt BU08551101', hoogstens: 1, plekken: [0, 1], bron: 'wijkteam' }),
    ]);
  });

  it('die vol heet heeft geen ruimte, en minder dan geen bestaat niet', () => {
    expect(stel({ buurten: [{ ...buurt, vol: true }] })[0]).toMatchObject({ hoogstens: 0 });
    expect(stel({ buurten: [{ ...buurt, gebruikt: 9 }] })[0]).toMatchObject({ hoogstens: 0 });
  });
});

describe('een hoofdbegeleider', () => {
  it('begrenst de eigen mensen in de gemeente van de opgave, en niemand als er geen woning is', () => {
    const begeleiding = [
      { partij: 'Y', gemeente: 'GM0855', plekken: 2 },
      { partij: 'Y', gemeente: 'GM0824', plekken: 2 },
    ];
    expect(stel({ begeleiding })).toEqual([
      expect.objectContaining({ id: 'begeleiding Y GM0855', hoogstens: 2, mensen: [1], plekken: [0, 1] }),
    ]);
  });
});

describe('een periode', () => {
  it.each([
    ['kwartaal', '2026-03-31', '2026-01-01', '2026-K1'],
    ['kwartaal', '2026-12-01', '2026-10-01', '2026-K4'],
    ['jaar', '2026-12-31', '2026-01-01', '2026'],
  ] as const)('%s van %s begint op %s', (periode, dag, vanaf, naam) => {
    expect([begin(periode, dag), periodeVan(periode, dag)]).toEqual([vanaf, naam]);
  });

  it('na december komt januari', () => {
    expect([maandNa('2026-12'), maandNa('2026-08')]).toEqual(['2027-01', '2026-09']);
  });
});
