import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskeer, maskeerBytes } from './maskeer.js';

const velden = fc.constantFrom('naam', 'nummer', 'leden', 'verzegeld', '__proto__x', 'Jan de Vries', '999990019');
const inhoud = fc.letrec<{ waarde: unknown }>((zelf) => ({
  waarde: fc.oneof(
    { maxDepth: 6 },
    fc.string({ minLength: 3 }).map((s) => `geheim-${s}`),
    fc.integer({ min: 100_000 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(zelf('waarde'), { maxLength: 5 }),
    fc.dictionary(velden, zelf('waarde'), { maxKeys: 5 }),
  ),
})).waarde;
const KLEIN = /^(tekst|getal|ja of nee|leeg|lijst|object|verzegeld|[a-z][A-Za-z]{0,39}|veld\d+)$/;
const woorden = (x: unknown): string[] =>
  typeof x === 'string'
    ? [x]
    : Array.isArray(x)
      ? x.flatMap(woorden)
      : Object.entries(x as object).flatMap(([k, w]) => [k, ...woorden(w)]);

describe('een gemaskeerde inhoud', () => {
  it('bevat van geen enkele inhoud een waarde', () => {
    fc.assert(
      fc.property(inhoud, (waarde) => {
        const uit = maskeer(waarde);
        expect(JSON.stringify(uit)).not.toMatch(/geheim-|Jan|999990019|\d{6}/);
        expect(woorden(uit).filter((w) => !KLEIN.test(w))).toEqual([]);
      }),
    );
  });

  it('laat wel zien welke velden er zijn en van welke soort', () => {
    expect(
      maskeer({ nummer: 3, gedrag: 'gif', leden: [{ naam: 'Anna', kind: false }], verzegeld: 'eyJhb…', eind: null }),
    ).toEqual({
      nummer: 'getal',
      gedrag: 'tekst',
      leden: [{ naam: 'tekst', kind: 'ja of nee' }],
      verzegeld: 'verzegeld',
      eind: 'leeg',
    });
  });

  it('is er niet meer na behandeling, en zegt het als het geen JSON was', () => {
    expect(maskeerBytes(null)).toBeUndefined();
    expect(maskeerBytes(Buffer.from('<xml>Anna</xml>'))).toBe('geen JSON, 15 bytes');
  });
});
