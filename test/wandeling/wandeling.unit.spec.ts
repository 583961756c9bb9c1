import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DADEN, wandel } from './wandel.js';
import { ZADEN } from './zaden.js';

/** 2,400 commands and arrivals, of everybody, in any order. */
const LANG = 2_400;
/** By day the same walks for everybody, so that a change is judged by itself; new ground is walked at night. */
const DAG = [101, 102, 103];

describe('een wandeling door de hele streek', () => {
  it.each(ZADEN)('die ooit misging, gaat goed: zaad %d', (zaad) => {
    expect(wandel(zaad, LANG).breuken).toEqual([]);
  });

  if (process.env['NACHT'] === undefined)
    it.each(DAG)('houdt overal stand: zaad %d', (zaad) => {
      expect(wandel(zaad, LANG).breuken).toEqual([]);
    });
  else
    it('houdt overal stand, waar hij ook gaat, en doet alles wat kan', () => {
      const uit = new Map<string, number>();
      fc.assert(
        fc.property(fc.nat(2 ** 31), (zaad) => {
          const { breuken, gedaan } = wandel(zaad, LANG);
          for (const [wat, n] of gedaan) uit.set(wat, (uit.get(wat) ?? 0) + n);
          expect(breuken).toEqual([]);
        }),
        { numRuns: 400, endOnFailure: true },
      );
      expect(Object.keys(DADEN).filter((naam) => !uit.get(naam))).toEqual([]);
    }, 3_600_000);
});
