import { describe, expect, it } from '@jest/globals';
import { Leesgeheugen } from './postvak.js';

const p = (eind: number, gelezen: number, partitie = 0) => ({ partitie, eind: BigInt(eind), gelezen: BigInt(gelezen) });

describe('wat ongelezen in het postvak ligt', () => {
  it('is zo oud als het moment waarop het oudste ervan voor het eerst gezien werd', () => {
    const g = new Leesgeheugen();
    expect(g.noteer([p(10, 10)], 0)).toEqual({ aantal: 0, oudste: 0 });
    expect(g.noteer([p(15, 10)], 10_000)).toEqual({ aantal: 5, oudste: 0 });
    expect(g.noteer([p(20, 10)], 70_000)).toEqual({ aantal: 10, oudste: 60 });
    expect(g.noteer([p(20, 14)], 80_000)).toEqual({ aantal: 6, oudste: 70 });
    expect(g.noteer([p(20, 15)], 90_000)).toEqual({ aantal: 5, oudste: 20 });
    expect(g.noteer([p(20, 20)], 99_000)).toEqual({ aantal: 0, oudste: 0 });
  });

  it('telt over partities, en blijft jong zolang er gelezen wordt', () => {
    const g = new Leesgeheugen();
    for (let s = 0; s < 100; s++) expect(g.noteer([p(s * 10 + 10, s * 10), p(5, 5, 1)], s * 1000).oudste).toBe(0);
    expect(g.noteer([p(1000, 1000), p(7, 5, 1)], 100_000)).toEqual({ aantal: 2, oudste: 0 });
  });
});
