import fc from 'fast-check';
import { bevatBsn, elfproef } from './bsn.js';
import { gemeenteVan, isBagId, isBuurtcode, isGemeentecode, isOin, isUuid, isWijkcode, wijkVan } from './ids.js';

/** A well-formed BSN of the test series 9999…, made by the rule itself. */
const testBsn = fc.integer({ min: 99990000, max: 99999999 }).chain((acht) => {
  const goed = Array.from({ length: 10 }, (_, i) => `${acht}${i}`).filter(elfproef);
  return goed.length > 0 ? fc.constantFrom(...goed) : fc.constant('999990019');
});

describe('nummers en codes', () => {
  it('keurt codes met letters, die echt bestaan', () => {
    expect(isBuurtcode('BU0363AF09') && isWijkcode('WK036301') && isGemeentecode('GM0855')).toBe(true);
    expect([isBuurtcode('BU036309'), isGemeentecode('GM85'), isBagId('855010000000001'), isBagId(855)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isBagId('0855010000000001')).toBe(true);
    expect([isOin('00000099000000001000'), isOin('0000009900000000100')]).toEqual([true, false]);
    expect([isUuid('1c7d4a4e-3c0e-4a1c-9a52-0d9b2b6f8f11'), isUuid('1C7D'), isUuid(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([gemeenteVan('BU08551234'), wijkVan('BU08551234')]).toEqual(['GM0855', 'WK085512']);
  });

  it('herkent een bsn aan de elfproef', () => {
    expect(elfproef('999990019') && elfproef('111222333')).toBe(true);
    expect([elfproef('123456789'), elfproef('000000000'), elfproef('99999001')]).toEqual([false, false, false]);
  });

  it('vindt een bsn in elke schrijfwijze', () => {
    fc.assert(
      fc.property(
        testBsn,
        fc.constantFrom('', '.', ' ', '-', '\u00a0'),
        fc.constantFrom('', 'bsn ', 'nr:', '('),
        (bsn, teken, voor) => {
          const geschreven = `${voor}${bsn.slice(0, 3)}${teken}${bsn.slice(3, 6)}${teken}${bsn.slice(6)}`;
          return bevatBsn(geschreven) && bevatBsn(`tekst ${geschreven}, en meer`);
        },
      ),
    );
  });

  it('vindt een bsn ook naast andere getallen', () => {
    expect(bevatBsn('bel 06 999990019')).toBe(true);
    expect(bevatBsn('kamer 12 999990019 verdieping 3')).toBe(true);
    expect(bevatBsn('geboren 12-03-1990 999 990 019')).toBe(true);
    expect(bevatBsn('12.9999.90.019')).toBe(true);
  });

  it('ziet geen bsn in een langer nummer', () => {
    expect(bevatBsn('0855010000000001')).toBe(false);
    expect(bevatBsn('00000099000000001000')).toBe(false);
    expect(bevatBsn('1c7d4a4e-3c0e-4a1c-9a52-abc999990019')).toBe(false);
    expect(bevatBsn('9'.repeat(100_000))).toBe(false);
    expect(bevatBsn('9 '.repeat(100_000))).toBe(elfproef('999999999'));
    expect(bevatBsn('HVB-26-0417-K, € 682,96 op 12-03-2026')).toBe(false);
  });
});
