import { describe, expect, it } from '@jest/globals';
import type { Contingent } from '@weerthuis/domain';
import { periodeVan } from './periode.js';
import { telContingent, type Telbaar } from './tel.js';

const afspraak = (anders: Partial<Contingent> = {}) =>
  ({
    naam: 'midden-jaar',
    wie: ['actium'],
    waar: ['GM0106'],
    coordinatiepunt: 'midden',
    doelgroep: 'alle',
    periode: 'jaar',
    streef: 40,
    teltBij: 'sleutel',
    doorschuiven: true,
    aanname: true,
    ...anders,
  }) as Contingent;
const woning = (anders: Partial<Telbaar> = {}): Telbaar => ({
  corporatie: 'actium',
  gebieden: ['GM0106', 'WK010601', 'BU01060101'],
  aanbodOp: '2026-02-01',
  contractOp: '2026-03-01',
  sleutelOp: '2026-04-01',
  gezocht: false,
  ...anders,
});
const tel = (c: Contingent, ...woningen: Telbaar[]) => telContingent(c, ['actium', 'domesta'], woningen, '2026-05-20');

describe('een contingent', () => {
  it('loopt over een kalenderjaar of -kwartaal', () => {
    expect(periodeVan('jaar', '2026-05-20')).toEqual({ van: '2026-01-01', tot: '2027-01-01' });
    expect(periodeVan('kwartaal', '2026-05-20')).toEqual({ van: '2026-04-01', tot: '2026-07-01' });
    expect(periodeVan('kwartaal', '2026-12-31')).toEqual({ van: '2026-10-01', tot: '2027-01-01' });
  });

  it('telt bij het feit dat is afgesproken, in de periode', () => {
    const vorig = woning({ sleutelOp: '2025-12-31' });
    const { sleutelOp: _nog, ...zonder } = woning();
    expect(tel(afspraak(), woning(), vorig, zonder)).toMatchObject({ gehaald: 1, onderweg: 1 });
    expect(tel(afspraak({ teltBij: 'contract', periode: 'kwartaal' }), woning())).toMatchObject({ gehaald: 0 });
  });

  it('neemt mee wat vorige periode overbleef, als dat is afgesproken en er toen geteld werd', () => {
    const vorig = woning({ sleutelOp: '2025-06-01' });
    expect(tel(afspraak(), woning(), vorig)).toMatchObject({ gehaald: 1, doorgeschoven: 39 });
    expect(tel(afspraak(), woning()).doorgeschoven).toBe(0);
    expect(tel(afspraak({ doorschuiven: false }), woning(), vorig).doorgeschoven).toBe(0);
    expect(tel(afspraak({ streef: 1 }), vorig).doorgeschoven).toBe(0);
  });

  it('van corporaties telt hun woningen, van een gemeente alle woningen in haar gebied', () => {
    const ander = woning({ corporatie: 'domesta' });
    expect(tel(afspraak(), woning(), ander).gehaald).toBe(1);
    expect(tel(afspraak({ wie: ['assen'] }), woning(), ander).gehaald).toBe(2);
    expect(tel(afspraak({ waar: ['GM0118'] }), woning()).gehaald).toBe(0);
  });

  it('zegt wat op een zoekopdracht is gevonden', () => {
    expect(tel(afspraak(), woning(), woning({ gezocht: true }))).toMatchObject({ gehaald: 2, viaZoekopdracht: 1 });
  });
});
