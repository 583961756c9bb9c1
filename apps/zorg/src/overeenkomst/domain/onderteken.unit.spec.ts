import { describe, expect, it } from '@jest/globals';
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
});
