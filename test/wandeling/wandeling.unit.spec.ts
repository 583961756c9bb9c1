import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DADEN, wandel } from './wandel.js';
import { ZADEN } from './zaden.js';

const NACHT = process.env['NACHT'] !== undefined;
const LANG = 2_400;

describe('een wandeling door de hele streek', () => {
  it.each(ZADEN)('die ooit misging, gaat goed: zaad %d', (zaad) => {
    expect(wandel(zaad, LANG).breuken).toEqual([]);
  });

  it('houdt overal stand: 2.400 opdrachten en aankomsten, van allen, in elke volgorde', () => {
    const uit = new Map<string, number>();
    fc.assert(
      fc.property(fc.nat(2 ** 31), (zaad) => {
        const { breuken, gedaan } = wandel(zaad, LANG);
        for (const [wat, n] of gedaan) uit.set(wat, (uit.get(wat) ?? 0) + n);
        expect(breuken).toEqual([]);
      }),
      { numRuns: NACHT ? 400 : 3, endOnFailure: true },
    );
    if (NACHT) expect(Object.keys(DADEN).filter((naam) => !uit.get(naam))).toEqual([]);
  });
});
