import { describe, expect, it } from '@jest/globals';
import { dekt, eisToestemming, toetsToestemming, type Toestemming } from './toestemming.js';

const gegeven: Toestemming = {
  vastgelegdOp: '2026-03-01',
  geldigTot: '2026-09-01',
  aan: ['matchingspunt', 'gemeente'],
};

describe('de toestemming geheimhouding', () => {
  it.each([
    ['op de eerste dag', '2026-03-01', true],
    ['op de laatste dag', '2026-09-01', true],
    ['de dag ervoor', '2026-02-28', false],
    ['de dag erna', '2026-09-02', false],
  ])('dekt een genoemde ontvanger %s: %s', (_wanneer, dag, verwacht) => {
    expect(dekt(gegeven, 'gemeente', dag)).toBe(verwacht);
  });

  it('dekt niemand die niet genoemd is en niemand na intrekken', () => {
    expect(dekt(gegeven, 'corporatie', '2026-04-01')).toBe(false);
    expect(dekt({ ...gegeven, ingetrokkenOp: '2026-03-20' }, 'gemeente', '2026-04-01')).toBe(false);
  });

  it('laat zonder toestemming niets weggaan', () => {
    expect(() => eisToestemming(undefined, ['matchingspunt'], '2026-04-01')).toThrow(
      expect.objectContaining({ code: 'toestemming-ontbreekt', soort: 'ongeldig' }),
    );
    expect(() => eisToestemming(gegeven, ['matchingspunt', 'gemeente'], '2026-04-01')).not.toThrow();
  });

  it('kan niet na vandaag zijn gegeven of al verlopen zijn', () => {
    expect(() => toetsToestemming(gegeven, '2026-02-01')).toThrow(expect.objectContaining({ veld: 'vastgelegdOp' }));
    expect(() => toetsToestemming(gegeven, '2026-10-01')).toThrow(expect.objectContaining({ veld: 'geldigTot' }));
  });
});
