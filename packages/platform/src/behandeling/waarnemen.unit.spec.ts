import { describe, expect, it } from '@jest/globals';
import { over, wieNu, zonder } from './waarnemen.js';

const anna = { medewerker: 'anna', waarnemer: 'bas' };

describe('bij wie een casus ligt', () => {
  it('ligt bij de medewerker, en bij de waarnemer zolang die er niet is', () => {
    expect(wieNu(anna, new Set())).toBe('anna');
    expect(wieNu(anna, new Set(['anna']))).toBe('bas');
    expect(wieNu({ medewerker: 'anna', waarnemer: null }, new Set(['anna']))).toBe('anna');
    expect(wieNu({ medewerker: null, waarnemer: 'bas' }, new Set())).toBe('bas');
  });

  it('gaat naar de waarnemer als de medewerker er niets meer mee mag', () => {
    expect(zonder(anna, 'anna')).toEqual({ medewerker: 'bas', waarnemer: null });
    expect(zonder(anna, 'bas')).toEqual({ medewerker: 'anna', waarnemer: null });
    expect(zonder(anna, 'cor')).toEqual(anna);
  });

  it('wordt nooit van één mens dubbel', () => {
    expect(over(anna, 'anna', 'cor')).toEqual({ medewerker: 'cor', waarnemer: 'bas' });
    expect(over(anna, 'anna', 'bas')).toEqual({ medewerker: 'bas', waarnemer: null });
    expect(over(anna, 'bas', 'anna')).toEqual({ medewerker: 'anna', waarnemer: null });
  });
});
