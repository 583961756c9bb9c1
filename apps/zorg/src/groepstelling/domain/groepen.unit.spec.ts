import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KLEINSTE, telGroepen, teMelden, type Geteld, type Telling } from './groepen.js';

const CENTRUM = 'GM0855';
const huishouden = (anders: Partial<Geteld> = {}): Geteld => ({
  geboortedatum: '1980-05-01',
  aangemeldOp: '2026-03-02',
  volwassenen: 1,
  kinderen: 0,
  wet: 'wmo',
  herkomst: CENTRUM,
  gehuisvest: false,
  ...anders,
});
const keer = (n: number, anders: Partial<Geteld> = {}) => Array.from({ length: n }, () => huishouden(anders));
const van = (tellingen: Telling[], indeling: string) =>
  Object.fromEntries(tellingen.filter((t) => t.indeling === indeling).map((t) => [`${t.wat} ${t.groep}`, t.aantal]));

describe('tellen per groep', () => {
  it('deelt in op de dag van aanmelden', () => {
    const t = telGroepen(
      [
        huishouden({ geboortedatum: '1999-03-03' }),
        huishouden({ geboortedatum: '1999-03-02' }),
        huishouden({ geboortedatum: '1971-03-02', kinderen: 2, gehuisvest: true }),
        huishouden({ volwassenen: 2, herkomst: 'GM0824' }),
      ],
      CENTRUM,
    );
    expect(van(t, 'leeftijd')).toEqual({
      'gezocht tot-27': 1,
      'gezocht 27-tot-55': 2,
      'gezocht vanaf-55': 1,
      'gehuisvest vanaf-55': 1,
    });
    expect(van(t, 'huishouden')).toMatchObject({ 'gezocht alleen': 2, 'gezocht met-kinderen': 1, 'gezocht samen': 1 });
    expect(van(t, 'herkomst')).toMatchObject({ 'gezocht centrumgemeente': 3, 'gezocht andere-gemeente': 1 });
  });
});

describe('wat een organisatie van haar groepen vertelt', () => {
  it('is nooit minder dan vijf; de rest wacht op wie nog komt', () => {
    const eerst = telGroepen([...keer(6), ...keer(4, { kinderen: 1 })], CENTRUM);
    const gemeld = teMelden(eerst, []);
    expect(van(gemeld, 'huishouden')).toEqual({ 'gezocht alleen': 6 });
    const later = telGroepen([...keer(7), ...keer(6, { kinderen: 1 })], CENTRUM);
    expect(van(teMelden(later, gemeld), 'huishouden')).toEqual({ 'gezocht met-kinderen': 6 });
  });

  it('is niets als iedereen in één groep valt: dan zou van ieder bekend zijn welke', () => {
    expect(teMelden(telGroepen(keer(20), CENTRUM), [])).toEqual([]);
  });

  const eenHuishouden = fc.record({
    geboortedatum: fc.constantFrom('1960-01-01', '1985-01-01', '2004-01-01'),
    kinderen: fc.nat(2),
    wet: fc.constantFrom('wmo', 'wlz', 'forensisch'),
    herkomst: fc.constantFrom(CENTRUM, 'GM0824'),
    gehuisvest: fc.boolean(),
  });
  it('telt, in hoeveel keer het ook komt, niemand dubbel en blijft nooit onder vijf', () => {
    fc.assert(
      fc.property(fc.array(eenHuishouden, { maxLength: 60 }), fc.integer({ min: 1, max: 15 }), (wie, stap) => {
        const alle = wie.map((h) => huishouden(h));
        const samen = new Map<string, Telling>();
        for (let n = stap; n - stap < alle.length; n += stap) {
          for (const t of teMelden(telGroepen(alle.slice(0, n), CENTRUM), [...samen.values()])) {
            expect(t.aantal).toBeGreaterThanOrEqual(KLEINSTE);
            const sleutel = `${t.indeling} ${t.groep} ${t.wat}`;
            samen.set(sleutel, { ...t, aantal: t.aantal + (samen.get(sleutel)?.aantal ?? 0) });
          }
        }
        const echt = telGroepen(alle, CENTRUM);
        for (const t of samen.values()) {
          const heel = echt.find((e) => e.indeling === t.indeling && e.groep === t.groep && e.wat === t.wat)!;
          expect(t.aantal).toBeLessThanOrEqual(heel.aantal);
        }
      }),
    );
  });
});
