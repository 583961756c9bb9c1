import { describe, expect, it } from '@jest/globals';
import { medetekenaars } from '@weerthuis/domain';
import { onderteken } from './onderteken.js';

const driepartijen = { ondertekenaars: ['persoon', 'corporatie', 'zorg'], ondertekend: {} };

describe('een overeenkomst ondertekenen bij zorg', () => {
  it('legt vast wie wanneer tekende', () => {
    const eerst = onderteken(driepartijen, 'persoon', '2026-03-01', '2026-03-02');
    expect(onderteken({ ...driepartijen, ondertekend: eerst }, 'zorg', '2026-03-02', '2026-03-02')).toEqual({
      persoon: '2026-03-01',
      zorg: '2026-03-02',
    });
  });

  it.each([
    [
      'wie niet gevraagd is',
      { ondertekenaars: ['persoon', 'corporatie'], ondertekend: {} },
      'zorg',
      '2026-03-01',
      'ondertekenaar-niet-gevraagd',
    ],
    [
      'wie al tekende',
      { ...driepartijen, ondertekend: { zorg: '2026-03-01' } },
      'zorg',
      '2026-03-01',
      'al-ondertekend',
    ],
    ['een datum na vandaag', driepartijen, 'zorg', '2026-03-09', 'ondertekening-ongeldig'],
  ] as const)('weigert %s', (_wat, stand, door, op, code) => {
    expect(() => onderteken(stand, door, op, '2026-03-02')).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    [['curator'], 'curator'],
    [['mentor', 'bewindvoerder'], 'bewindvoerder'],
  ])('vraagt bij %j ook de handtekening van de %s', (aangesteld, wie) => {
    const nodig = medetekenaars('huurovereenkomst', aangesteld);
    const teken = (getekend: typeof nodig) =>
      onderteken(driepartijen, 'persoon', '2026-03-01', '2026-03-02', { nodig, getekend });
    expect(() => teken([])).toThrow(expect.objectContaining({ code: 'medeondertekening-ontbreekt' }));
    expect(teken(nodig)).toEqual({ persoon: '2026-03-01', [wie]: '2026-03-01' });
  });

  it('vraagt bij een mentor of gemachtigde geen tweede handtekening, en voor zorg nooit', () => {
    expect(medetekenaars('huurovereenkomst', ['mentor', 'gemachtigde'])).toEqual([]);
    const mede = { nodig: medetekenaars('huurovereenkomst', ['curator']), getekend: [] };
    expect(onderteken(driepartijen, 'zorg', '2026-03-01', '2026-03-02', mede)).toEqual({ zorg: '2026-03-01' });
  });
});
