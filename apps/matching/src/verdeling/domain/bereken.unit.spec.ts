import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eenInvoer, invoer, zonderPlek } from '../../../test/proef/verdeling.js';
import { bereken } from './bereken.js';
import { gevolgen } from './gevolgen.js';
import { vergelijk } from './vergelijk.js';

const ZAAD = 'zaad van maart';
const wieWaar = (uit: ReturnType<typeof bereken>) =>
  Object.fromEntries(uit.plaatsingen.map((p) => [p.casus, p.aanbod]));

describe('een verdeling', () => {
  it('kiest voor allen samen: wie ook elders past, laat de woning aan wie alleen daar past', () => {
    const uit = bereken(
      invoer([
        [50, 48],
        [40, null],
      ]),
      ZAAD,
    );
    expect(wieWaar(uit)).toEqual({ m0: 'p1', m1: 'p0' });
    expect(uit).toMatchObject({ waarde: 88, bovengrens: 88, bewezen: true });
    expect(uit.mensen[0]!.daarna).toEqual([
      expect.objectContaining({ aanbod: 'p0', punten: 50, kost: expect.any(Number) }),
    ]);
  });

  it('laat geen woning leeg voor wie nul punten heeft', () => {
    expect(bereken(invoer([[0]]), ZAAD).plaatsingen).toHaveLength(1);
  });

  it('blijft binnen wat een buurt draagt en noemt wat één plek meer waard is', () => {
    const vol = { id: 'buurt BU08551101', hoogstens: 1, plekken: [0, 1] };
    const uit = bereken(
      invoer(
        [
          [50, 50],
          [40, 40],
        ],
        { grenzen: [vol] },
      ),
      ZAAD,
    );
    expect(uit.plaatsingen.map((p) => p.casus)).toEqual(['m0']);
    expect(uit.grenzen).toEqual([expect.objectContaining({ id: vol.id, geplaatst: 1, prijs: 40, mededingers: 1 })]);
    expect(uit.mensen[1]).toMatchObject({ hulp: { soort: 'grens', grens: vol.id } });
  });

  it('laat wie te lang wacht voorgaan boven alle punten, en zegt wat dat kost en voor wie', () => {
    const uit = bereken(invoer([[50], [10]], { mensen: [{}, { voorrang: true }] }), ZAAD);
    expect(wieWaar(uit)).toEqual({ m1: 'p0' });
    expect(uit.regelprijzen).toEqual([{ regel: 'voorrang', punten: 40, mensen: 0 }]);
    expect(uit.voorbijgegaan).toEqual([{ casus: 'm0', aanbod: 'p0', verschil: 40, doordat: 'voorrang' }]);
  });

  it('houdt een minimum aan als dat hooguit zijn prijs kost, en nooit ten koste van een mens', () => {
    const minimum = { id: 'contingent x', soort: 'contingent' as const, minstens: 1, plekken: [1] };
    expect(wieWaar(bereken(invoer([[50, 40]], { grenzen: [minimum] }), ZAAD))).toEqual({ m0: 'p1' });
    expect(wieWaar(bereken(invoer([[50, 20]], { grenzen: [minimum] }), ZAAD))).toEqual({ m0: 'p0' });
    const enig = invoer(
      [
        [50, 49],
        [null, null],
        [50, null],
      ],
      { grenzen: [{ ...minimum, plekken: [0], minstens: 2 }] },
    );
    expect(bereken(enig, ZAAD).plaatsingen).toHaveLength(2);
  });

  it('zegt wie nergens past welke ene regel de meeste woningen sluit', () => {
    const beletten = [
      { code: 'gebied GM0785', aantal: 2 },
      { code: 'te-duur', aantal: 1 },
    ];
    const uit = bereken(invoer([[null], [null]], { mensen: [{ beletten }, {}] }), ZAAD);
    expect(uit.mensen.map((m) => m.hulp)).toEqual([
      { soort: 'regel', code: 'gebied GM0785', aantal: 2 },
      { soort: 'woningen' },
    ]);
  });

  it('loot tussen gelijken met het zaad, en wie verloor ziet zijn beurt', () => {
    const loting = bereken(invoer([[7], [7]]), ZAAD).mensen.map((m) => m.loting!);
    expect(loting.map((l) => l.verloren).sort()).toEqual([false, true]);
    expect(loting.map((l) => l.beurt).sort()).toEqual([1, 2]);
  });
});

describe('voor elke verdeling', () => {
  it('is de uitkomst bewezen, en houdt elke grens', () => {
    fc.assert(
      fc.property(eenInvoer, (i) => {
        const uit = bereken(i, ZAAD);
        expect(uit.bewezen).toBe(true);
        for (const g of uit.grenzen)
          if (g.hoogstens !== undefined) expect(g.geplaatst).toBeLessThanOrEqual(g.hoogstens);
      }),
      { numRuns: 200 },
    );
  });

  it('heeft niemand minder punten op een woning dan wie ernaast staat, tenzij een regel het zegt', () => {
    fc.assert(
      fc.property(eenInvoer, (i) => {
        expect(bereken(i, ZAAD).voorbijgegaan.filter((v) => v.doordat === null)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('verhuist bij een ingetrokken woning precies wie de verdeling noemde', () => {
    fc.assert(
      fc.property(eenInvoer, fc.nat(), (i, n) => {
        const p = n % i.plekken.length;
        const genoemd = gevolgen(i, ZAAD, { aanbod: [i.plekken[p]!.aanbod], casussen: [] });
        const echt = vergelijk(bereken(i, ZAAD).plaatsingen, bereken(zonderPlek(i, p), ZAAD).plaatsingen);
        const opCasus = (v: { verhuizingen: { casus: string }[] }) =>
          [...v.verhuizingen].sort((a, b) => (a.casus < b.casus ? -1 : 1));
        expect(opCasus(genoemd)).toEqual(opCasus(echt));
      }),
      { numRuns: 150 },
    );
  });
});
