import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eisPlek, plekkenOp, vrijVanaf } from './ruimte.js';

const standen = [
  { plekken: 2, vanaf: '2026-01-01' },
  { plekken: 1, vanaf: '2026-06-01' },
];

describe('plek voor begeleiding in een gemeente', () => {
  it('volgt de laatst ingegane stand; voor de eerste is er niets', () => {
    expect(['2025-12-31', '2026-01-01', '2026-07-01'].map((dag) => plekkenOp(standen, dag))).toEqual([0, 2, 1]);
  });

  it('telt een toezegging mee zolang zij loopt', () => {
    expect(vrijVanaf(standen, [{ van: '2026-02-01', tot: '2026-05-01' }], '2026-03-01')).toBe(1);
    expect(vrijVanaf(standen, [{ van: '2026-02-01', tot: '2026-05-01' }], '2026-05-01')).toBe(1);
  });

  it('kijkt ook naar later: wie begint, blijft', () => {
    expect(vrijVanaf(standen, [{ van: '2026-07-01' }], '2026-03-01')).toBe(0);
    expect(() => eisPlek(standen, [{ van: '2026-07-01' }], '2026-03-01', 'GM0855')).toThrow(
      expect.objectContaining({ code: 'capaciteit-ontbreekt', soort: 'conflict' }),
    );
  });

  it('geeft nooit meer toezeggingen dan plekken, in welke volgorde ook gevraagd', () => {
    const dag = fc.integer({ min: 1, max: 28 }).map((d) => `2026-02-${String(d).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.array(dag, { maxLength: 12 }), (plekken, dagen) => {
        const stand = [{ plekken, vanaf: '2026-01-01' }];
        const gegeven = dagen.reduce<{ van: string }[]>(
          (tot, van) => (vrijVanaf(stand, tot, van) > 0 ? [...tot, { van }] : tot),
          [],
        );
        expect(gegeven.length).toBe(Math.min(plekken, dagen.length));
      }),
    );
  });
});
