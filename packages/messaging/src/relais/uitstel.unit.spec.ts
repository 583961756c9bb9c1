import { describe, expect, it } from '@jest/globals';
import { Uitstel } from './uitstel.js';

describe('uitstel na een weigering', () => {
  it('groeit per ontvanger tot een minuut, raakt niemand anders, en eindigt bij succes', () => {
    const u = new Uitstel();
    u.geweigerd('a', 0);
    expect(u.nu(999)).toEqual(['a']);
    expect(u.nu(1000)).toEqual([]);
    u.geweigerd('a', 1000);
    expect(u.wachttijd(1000)).toBe(2000);
    for (let i = 0; i < 10; i++) u.geweigerd('a', 5000);
    expect(u.wachttijd(5000)).toBe(60_000);
    expect(u.wachttijd(65_000)).toBeUndefined();
    u.gelukt('a');
    expect(u.nu(5000)).toEqual([]);
    expect(u.wachttijd(5000)).toBeUndefined();
  });
});
