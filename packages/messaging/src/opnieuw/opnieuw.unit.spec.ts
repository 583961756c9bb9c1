import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kiesAntwoord, type Weet } from './antwoord.js';
import { gatenVan } from './gaten.js';
import { gebiedVan, inGebied, verdeel } from './gebied.js';

const reeks = (na: number, tot: number) => Array.from({ length: Math.max(0, tot - na) }, (_, i) => na + 1 + i);

describe('de gaten van een stroom', () => {
  it('zijn precies de nummers tussen het merk en het laatste dat er is, die er niet zijn', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.array(fc.integer({ min: 1, max: 40 })), (na, er) => {
        const gaten = gatenVan(na, er);
        const genoemd = gaten.flatMap((g) => reeks(g.na, g.tot));
        expect(genoemd).toEqual(reeks(na, Math.max(na, ...er)).filter((n) => !er.includes(n)));
      }),
    );
  });
});

const weet = fc
  .record({
    stand: fc.nat(12),
    archief: fc.array(fc.record({ sequence: fc.integer({ min: 1, max: 12 }), gewist: fc.boolean() })),
    rijen: fc.uniqueArray(
      fc.record({ sequence: fc.integer({ min: 1, max: 12 }), verzonden: fc.boolean(), zegelOud: fc.boolean() }),
      { selector: (r) => r.sequence },
    ),
  })
  .map((w): Weet => ({ ...w, archief: [...new Map(w.archief.map((r) => [r.sequence, r])).values()] }));
const vraag = fc.record({ na: fc.nat(14), tot: fc.integer({ min: 1, max: 14 }) }, { requiredKeys: ['na'] });

describe('het antwoord op een vraag', () => {
  it('noemt elk gevraagd nummer dat ooit is uitgegeven een keer, in volgorde, en geen ander', () => {
    fc.assert(
      fc.property(vraag, weet, (v, w) => {
        const einde = Math.min(v.tot ?? w.stand, w.stand);
        expect(kiesAntwoord(v, w).map((a) => a.sequence)).toEqual(reeks(v.na, einde));
      }),
    );
  });

  it('zendt niets dat gewist is of onder een oude sleutel verzegeld, en laat niets weg dat er is', () => {
    fc.assert(
      fc.property(vraag, weet, (v, w) => {
        for (const { sequence, hoe } of kiesAntwoord(v, w)) {
          const rij = w.rijen.find((r) => r.sequence === sequence);
          const oud = w.archief.find((r) => r.sequence === sequence);
          if (oud?.gewist) expect(hoe).toBe('overgeslagen');
          if (hoe === 'komt') expect(rij).toMatchObject({ verzonden: false, zegelOud: false });
          if (hoe === 'nogmaals') expect(rij).toMatchObject({ verzonden: true, zegelOud: false });
          if (hoe === 'archief') expect(oud?.gewist).toBe(false);
          if (hoe === 'overgeslagen') expect(oud?.gewist === false || (rij && !rij.zegelOud && !oud)).toBeFalsy();
        }
      }),
    );
  });
});

describe('merken over berichten verdelen', () => {
  const regels = fc.array(fc.record({ stroom: fc.uuid(), n: fc.nat() }), { maxLength: 30 });

  it('legt elke stroom in een gebied, met al zijn regels, en in geen bericht meer dan er in mag', () => {
    fc.assert(
      fc.property(regels, fc.uuid(), fc.integer({ min: 1, max: 5 }), (r, ander, hoogstens) => {
        const delen = verdeel(r, hoogstens);
        for (const stroom of [ander, ...r.map((x) => x.stroom)])
          expect(delen.filter((d) => inGebied(stroom, d.gebied))).toHaveLength(1);
        for (const d of delen) {
          expect(d.regels.every((x) => inGebied(x.stroom, d.gebied))).toBe(true);
          expect(d.regels.length <= hoogstens || new Set(d.regels.map((x) => x.stroom)).size === 1).toBe(true);
        }
        expect(delen.flatMap((d) => d.regels)).toHaveLength(r.length);
      }),
    );
  });

  it('kan ook een gebied van een stroom zijn', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (stroom, ander) => {
        expect(inGebied(stroom, gebiedVan(stroom))).toBe(true);
        expect(inGebied(ander, gebiedVan(stroom))).toBe(ander === stroom);
      }),
    );
  });
});
