import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kiesVolgende, type Stroomstand } from './kies-volgende.js';

const stroom = (over: Partial<Stroomstand>): Stroomstand => ({
  naam: 'a',
  verwerktTot: 0,
  vastgehouden: false,
  wachtend: [],
  ...over,
});

describe('wie is aan de beurt', () => {
  it('wacht bij een gat, en noemt het', () => {
    expect(kiesVolgende([stroom({ wachtend: [{ volg: 1, sequence: 2 }] })], 0)).toEqual({ gaten: ['a'] });
  });

  it('laat een laat bericht voorgaan en nooit liggen', () => {
    const wachtend = [
      { volg: 9, sequence: 6 },
      { volg: 8, sequence: 3 },
    ];
    expect(kiesVolgende([stroom({ verwerktTot: 5, wachtend })], 0).nu?.bericht.sequence).toBe(3);
  });

  it('houdt een vastgehouden stroom vast en laat een andere bron van hetzelfde onderwerp door', () => {
    const stromen = [
      stroom({ naam: 'vast', vastgehouden: true, wachtend: [{ volg: 1, sequence: 1 }] }),
      stroom({ naam: 'vrij', wachtend: [{ volg: 2, sequence: 1 }] }),
    ];
    expect(kiesVolgende(stromen, 0).nu?.stroom).toBe('vrij');
  });

  it('laat wie op iets wacht zijn eigen stroom ophouden, tot zijn tijd', () => {
    const wachtend = [
      { volg: 1, sequence: 1, probeerNa: 500 },
      { volg: 2, sequence: 2 },
    ];
    expect(kiesVolgende([stroom({ wachtend })], 499)).toEqual({ gaten: [], later: 500 });
    expect(kiesVolgende([stroom({ wachtend })], 500).nu?.bericht.sequence).toBe(1);
  });

  it('behandelt in elke volgorde van aankomst alles een keer en per stroom op volgorde', () => {
    const lengten = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lengten, fc.infiniteStream(fc.nat()), (aantallen, toeval) => {
        const alles = aantallen.flatMap((n, s) =>
          Array.from({ length: n }, (_, i) => ({ stroom: `s${s}`, sequence: i + 1 })),
        );
        const aankomst = alles.map((b) => ({ b, r: toeval.next().value as number })).sort((x, y) => x.r - y.r);
        const standen = new Map(aantallen.map((_, s) => [`s${s}`, stroom({ naam: `s${s}`, wachtend: [] })]));
        const gedaan: string[] = [];
        for (const [volg, { b }] of aankomst.entries()) {
          standen.get(b.stroom)!.wachtend.push({ volg, sequence: b.sequence });
          for (
            let beurt = kiesVolgende([...standen.values()], 0);
            beurt.nu;
            beurt = kiesVolgende([...standen.values()], 0)
          ) {
            const s = standen.get(beurt.nu.stroom)!;
            expect(beurt.nu.bericht.sequence).toBe(s.verwerktTot + 1);
            s.verwerktTot++;
            s.wachtend = s.wachtend.filter((w) => w !== beurt.nu!.bericht);
            gedaan.push(`${beurt.nu.stroom}:${beurt.nu.bericht.sequence}`);
          }
        }
        expect(new Set(gedaan).size).toBe(alles.length);
        expect(gedaan).toHaveLength(alles.length);
      }),
    );
  });
});
