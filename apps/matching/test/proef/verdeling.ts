import fc from 'fast-check';
import type { Grens, Invoer, Mens, Paar, Woning } from '../../src/verdeling/domain/invoer.js';

export const GEWICHTEN = {
  versie: 'proef 1',
  bron: 'proef',
  urgentie: 30,
  wachttijdPerMaand: 2,
  eigenWijk: 20,
  wensbuurt: 10,
  netwerk: 20,
  spreiding: 15,
};

export const mens = (casus: string, anders: Partial<Mens> = {}): Mens => ({
  casus,
  casusnummer: `HVB-26-${casus}`,
  hoofdbegeleider: 'Z',
  herkomst: 'GM0855',
  wachtSinds: '2025-06-01',
  voorrang: false,
  beletten: [],
  ...anders,
});

export const plek = (aanbod: string, anders: Partial<Woning> = {}): Woning => ({
  aanbod,
  corporatie: 'C',
  gemeente: 'GM0855',
  wijk: 'WK085511',
  buurt: 'BU08551101',
  beletten: [],
  ...anders,
});

/** People `a, b, …` × homes; `punten` per person per home, null where it does not fit. */
export function invoer(
  punten: (number | null)[][],
  anders: { mensen?: Partial<Mens>[]; plekken?: Partial<Woning>[]; grenzen?: Partial<Grens>[] } = {},
): Invoer {
  const mensen = punten.map((_, i) => mens(`m${i}`, anders.mensen?.[i]));
  const plekken = (punten[0] ?? []).map((_, i) => plek(`p${i}`, anders.plekken?.[i]));
  const paren = punten.flatMap((rij, m) =>
    rij.flatMap((n, p): Paar[] => (n === null ? [] : [{ mens: m, plek: p, punten: n, delen: { wachttijd: n } }])),
  );
  const grenzen = (anders.grenzen ?? []).map((g, i): Grens => ({
    id: `buurt ${i}`,
    soort: 'buurt',
    waarden: {},
    bron: 'proef',
    ...g,
  }));
  return { peildatum: '2026-03-02', gewichten: GEWICHTEN, puntenPerGemisteWoning: 20, mensen, plekken, paren, grenzen };
}

/** The same without one person: who came after moves up. */
export function zonderMens(i: Invoer, weg: number): Invoer {
  const schuif = (m: number): number => (m > weg ? m - 1 : m);
  return {
    ...i,
    mensen: i.mensen.filter((_, m) => m !== weg),
    paren: i.paren.filter((p) => p.mens !== weg).map((p) => ({ ...p, mens: schuif(p.mens) })),
    grenzen: i.grenzen
      .map((g) => ({ ...g, ...(g.mensen && { mensen: g.mensen.filter((m) => m !== weg).map(schuif) }) }))
      .filter((g) => g.mensen?.length !== 0),
  };
}

/** The same without one home. */
export function zonderPlek(i: Invoer, weg: number): Invoer {
  const schuif = (p: number): number => (p > weg ? p - 1 : p);
  return {
    ...i,
    plekken: i.plekken.filter((_, p) => p !== weg),
    paren: i.paren.filter((p) => p.plek !== weg).map((p) => ({ ...p, plek: schuif(p.plek) })),
    grenzen: i.grenzen
      .map((g) => ({ ...g, ...(g.plekken && { plekken: g.plekken.filter((p) => p !== weg).map(schuif) }) }))
      .filter((g) => g.plekken?.length !== 0),
  };
}

const deelVan = (n: number) =>
  fc.subarray(
    Array.from({ length: n }, (_, i) => i),
    { minLength: 1 },
  );

/** Any small verdeling, with limits of every kind. */
export const eenInvoer: fc.Arbitrary<Invoer> = fc
  .record({ m: fc.integer({ min: 1, max: 9 }), p: fc.integer({ min: 1, max: 6 }) })
  .chain(({ m, p }) => {
    const cel = fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 });
    const grens = fc.oneof(
      fc.record({
        soort: fc.constant('buurt' as const),
        plekken: deelVan(p),
        hoogstens: fc.integer({ min: 0, max: 3 }),
      }),
      fc.record({
        soort: fc.constant('begeleiding' as const),
        plekken: deelVan(p),
        mensen: deelVan(m),
        hoogstens: fc.integer({ min: 0, max: 3 }),
      }),
      fc.record({
        soort: fc.constant('contingent' as const),
        plekken: deelVan(p),
        minstens: fc.integer({ min: 1, max: 3 }),
      }),
    );
    return fc
      .record({
        punten: fc.array(fc.array(cel, { minLength: p, maxLength: p }), { minLength: m, maxLength: m }),
        voorrang: fc.array(fc.boolean(), { minLength: m, maxLength: m }),
        buurten: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: p, maxLength: p }),
        grenzen: fc.array(grens, { maxLength: 4 }),
      })
      .map(({ punten, voorrang, buurten, grenzen }) =>
        invoer(punten, {
          mensen: voorrang.map((v) => ({ voorrang: v })),
          plekken: buurten.map((b) => ({ buurt: `BU0855110${b}`, wijk: `WK08551${b % 2}` })),
          grenzen: grenzen.map((g, i) => ({
            ...g,
            id: `${g.soort} ${i}`,
            waarden: { gebied: 'BU08551101', naam: `c${i}` },
          })),
        }),
      );
  });
