import { describe, expect, it } from '@jest/globals';
import type { Casus } from '../kern/typen.js';
import { eerstOpen, isAf } from './fasen.js';
import { alsInvoer, begin, centen } from './profielinvoer.js';

const NU = '2026-03-10';
const vol = {
  stand: 'concept',
  toestemming: { vastgelegdOp: NU, geldigTot: '2027-03-10', aan: ['matchingspunt', 'gemeente'], hoe: 'ondertekend' },
  woonprofiel: {} as NonNullable<Casus['woonprofiel']>,
  woonklaarTot: '2026-06-01',
};

describe('de fasen van een aanmelding', () => {
  it('gaan open bij de eerste die nog niet af is', () => {
    expect(eerstOpen({ stand: 'concept' }, NU)).toBe('toestemming');
    expect(eerstOpen({ ...vol, woonprofiel: undefined } as never, NU)).toBe('woonprofiel');
    expect(eerstOpen(vol, NU)).toBe('indienen');
  });

  it('zijn niet af met een toestemming die de gemeente niet dekt, verlopen of ingetrokken is', () => {
    const met = (anders: object) => isAf('toestemming', { ...vol, toestemming: { ...vol.toestemming, ...anders } }, NU);
    expect(met({})).toBe(true);
    expect(met({ aan: ['matchingspunt'] })).toBe(false);
    expect(met({ geldigTot: '2026-03-09' })).toBe(false);
    expect(met({ ingetrokkenOp: NU })).toBe(false);
  });

  it('zijn niet af met een woonklaarverklaring van voor vandaag', () => {
    expect(isAf('woonklaar', vol, NU)).toBe(true);
    expect(isAf('woonklaar', vol, '2026-06-02')).toBe(false);
  });
});

describe('het woonprofiel zoals het wordt ingevuld', () => {
  it.each([
    ['19000', 1_900_000],
    ['19.000', 1_900_000],
    ['19.000,50', 1_900_050],
    ['€ 19 000', 1_900_000],
    ['1500.5', 150_050],
  ])('leest %s als centen', (tekst, cent) => {
    expect(centen(tekst)).toBe(cent);
  });

  it('stuurt alleen mee wat is ingevuld, en getallen als getal', () => {
    const leeg = { ...begin(undefined), kamers: '2', urenPerWeek: '4', inkomenJaar: '19.000', intensiteit: 'midden' };
    const invoer = alsInvoer(leeg);
    expect(invoer).toMatchObject({ kamers: 2, urenPerWeek: 4, inkomenJaarCent: 1_900_000 });
    expect(Object.keys(invoer)).not.toEqual(expect.arrayContaining(['logeernachten']));
    expect(invoer).not.toHaveProperty('inkomenJaar');
    expect(invoer).not.toHaveProperty('contractvormen');
  });
});
