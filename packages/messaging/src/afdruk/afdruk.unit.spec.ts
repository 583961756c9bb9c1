import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binnen, emmersVan, emmerVan, ongelijkeEmmers, regelsVan, stukken, vergelijk } from './afdruk.js';

const rij = fc.record({
  sleutel: fc.uuid(),
  stroom: fc.uuid(),
  velden: fc.record({ stand: fc.string(), n: fc.integer() }),
});
const rijen = fc.uniqueArray(rij, { selector: (r) => r.sleutel, maxLength: 40 });

describe('een afdruk', () => {
  it('is gelijk voor dezelfde rijen in welke volgorde ook, en van de velden in welke volgorde ook', () => {
    fc.assert(
      fc.property(rijen, (r) => {
        const om = r.toReversed().map((x) => ({ ...x, velden: { n: x.velden.n, stand: x.velden.stand } }));
        expect(emmersVan(regelsVan(om))).toEqual(emmersVan(regelsVan(r)));
      }),
    );
  });

  it('verschilt juist in de emmer van de rij die anders is, en de vergelijking noemt alleen haar', () => {
    fc.assert(
      fc.property(rijen, rij, (r, anders) => {
        fc.pre(r.length > 0);
        const doel = r[0]!;
        const met = regelsVan(r);
        const zonder = regelsVan([{ ...doel, velden: { ...anders.velden, extra: 1 } }, ...r.slice(1)]);
        expect(ongelijkeEmmers(emmersVan(met), emmersVan(zonder))).toEqual([emmerVan(doel.sleutel)]);
        expect(vergelijk(met, zonder).map((v) => v.sleutel)).toEqual([doel.sleutel]);
      }),
    );
  });

  it('noemt ook rijen die maar een van beide heeft', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((s) => ({ sleutel: s, stroom: s, hash: s }));
    expect(vergelijk([a!, b!], [b!, c!])).toEqual([
      { sleutel: 'a', stroom: 'a', hier: 'a' },
      { sleutel: 'c', stroom: 'c', daar: 'c' },
    ]);
  });

  it('valt uiteen in stukken waar elke sleutel in precies een zit', () => {
    fc.assert(
      fc.property(rijen, fc.integer({ min: 1, max: 7 }), fc.uuid(), (r, per, vreemd) => {
        const regels = regelsVan(r);
        const delen = stukken(regels, per);
        expect(delen.flatMap((d) => d.regels)).toEqual(regels);
        for (const sleutel of [vreemd, ...r.map((x) => x.sleutel)])
          expect(delen.filter((d) => binnen(sleutel, d))).toHaveLength(1);
        for (const d of delen) expect(d.regels.every((x) => binnen(x.sleutel, d))).toBe(true);
      }),
    );
  });
});
