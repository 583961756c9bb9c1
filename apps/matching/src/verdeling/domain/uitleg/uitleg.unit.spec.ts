import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eenInvoer, invoer, zonderMens } from '../../../../test/proef/verdeling.js';
import { bereken } from '../bereken.js';
import { kosten } from '../kosten.js';
import type { Invoer } from '../invoer.js';
import { waaromMens, type Bronnen } from './waarom-mens.js';
import { waaromPlek } from './waarom-plek.js';
import { zeg, zegAllen } from './zeg.js';
import { ZINNEN_COORDINATOR } from './zinnen-coordinator.js';
import { ZINNEN_CORPORATIE } from './zinnen-corporatie.js';
import { ZINNEN_PERSOON } from './zinnen-persoon.js';
import { ZINCODES, type Namen } from './zin.js';

const NAMEN: Namen = {
  gebied: (code) => ({ BU: 'Noord', WK: 'Oud-Noord', GM: 'Tilburg' })[code.slice(0, 2)] ?? '',
  partij: () => 'Voorbeeldpartij',
};
const bronnen = (i: Invoer): Bronnen => ({ invoer: i, uitkomst: bereken(i, 'zaad'), maand: '2026-03', namen: NAMEN });
const overMens = (i: Invoer, casus: string) => {
  const b = bronnen(i);
  const mens = b.uitkomst.mensen.find((m) => m.casus === casus)!;
  const kost = kosten(
    i,
    'zaad',
    casus,
    mens.daarna.map((d) => d.aanbod),
  );
  mens.daarna = mens.daarna.map((d) => ({ ...d, kost: kost[d.aanbod] ?? null }));
  return zegAllen(waaromMens(b, mens), NAMEN);
};

describe('wat ieder van een verdeling hoort', () => {
  it('is voor de coördinator de afspraak met punten, voor de ander de afspraak alleen', () => {
    const vol = {
      id: 'buurt N',
      hoogstens: 1,
      plekken: [0, 1],
      waarden: { gebied: 'BU08551101', ruimte: 3, gebruikt: 2 },
    };
    const i = invoer(
      [
        [50, 50],
        [40, 40],
        [30, 30],
        [20, 20],
      ],
      { grenzen: [vol] },
    );
    const { coordinator, corporatie, persoon } = overMens(i, 'm3');
    expect(coordinator).toEqual([
      'Niet toebedeeld. 2 woningen passen.',
      'Noord: 3 van 3 gebruikt na deze verdeling (proef). De volgende plek is 40 punten waard; deze persoon heeft er 20. Toch plaatsen kost het geheel 30 punten.',
      'Helpt: alleen meer woningen die passen.',
    ]);
    expect(corporatie).toEqual(['In deze buurt is de afspraak bereikt.']);
    expect(persoon).toEqual([
      'Er is nu geen woning voor u.',
      'In Noord is de afspraak bereikt. Voor de volgende plek gaan mensen met voorrang of langere wachttijd voor.',
      'Er zijn te weinig woningen. Dat ligt niet aan u.',
      'Een mens beslist, niet de computer. Het zoeken gaat door.',
    ]);
  });

  it('noemt een prijs die minder dan drie mensen zetten alleen als net niet of ruim', () => {
    const [dichtbij, ver] = [invoer([[50], [45]]), invoer([[50], [5]])];
    expect(overMens(dichtbij, 'm1').coordinator[1]).toBe(
      'Het dichtst bij een woning in Noord. Deze persoon valt er net niet buiten.',
    );
    expect(overMens(ver, 'm1').coordinator[1]).toBe(
      'Het dichtst bij een woning in Noord. Deze persoon valt er ruim buiten.',
    );
  });

  it('zegt een corporatie wat haar woning zonder kandidaat helpt', () => {
    const b = bronnen(invoer([[null]], { plekken: [{ beletten: [{ code: 'huisdier', aantal: 1 }] }] }));
    const zinnen = waaromPlek(b, b.uitkomst.plekken[0]!);
    expect(zeg(zinnen, 'corporatie', NAMEN)).toEqual([
      'Er is nu geen passende kandidaat voor deze woning.',
      'Helpt: de huisregel over huisdieren. Wijk je af?',
    ]);
  });

  it('heeft voor elke reden een zin voor de coördinator, op begin en slot voor de persoon na', () => {
    expect(ZINCODES.filter((c) => !ZINNEN_COORDINATOR[c])).toEqual(['telde-mee', 'slot-wel', 'slot-niet']);
  });
});

describe('wat een persoon en een corporatie horen', () => {
  const vast = (zinnen: typeof ZINNEN_PERSOON) =>
    new Set(Object.values(zinnen).flatMap((zin) => ['', 'Noord', 'Oud-Noord', 'Tilburg'].map((g) => zin(g))));
  const [voorPersoon, voorCorporatie] = [vast(ZINNEN_PERSOON), vast(ZINNEN_CORPORATIE)];

  it('bevat nooit een getal: er is geen zin met een plaats ervoor', () => {
    for (const zin of [...voorPersoon, ...voorCorporatie]) expect(zin).not.toMatch(/\d/);
  });

  it('blijft een keuze uit vaste zinnen, wie er ook van de lijst verdwijnt', () => {
    fc.assert(
      fc.property(eenInvoer, fc.nat(), (i, n) => {
        const weg = n % i.mensen.length;
        for (const stand of [i, zonderMens(i, weg)]) {
          if (!stand.mensen.length) continue;
          const b = bronnen(stand);
          const alle = [
            ...b.uitkomst.mensen.map((m) => waaromMens(b, m)),
            ...b.uitkomst.plekken.map((p) => waaromPlek(b, p)),
          ];
          for (const zinnen of alle) {
            for (const zin of zeg(zinnen, 'persoon', NAMEN)) expect(voorPersoon).toContain(zin);
            for (const zin of zeg(zinnen, 'corporatie', NAMEN)) expect(voorCorporatie).toContain(zin);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('verandert, wie er ook van de lijst verdwijnt, alleen in welke vaste zin er staat, en die noemt een eigen gebied', () => {
    const opCode: Namen = { ...NAMEN, gebied: (code) => `«${code}»` };
    const metGebied = (i: Invoer): Invoer => ({
      ...i,
      mensen: i.mensen.map((m, k) => ({ ...m, beletten: [{ code: `gebied GM${k}`, aantal: 1 }] })),
      plekken: i.plekken.map((p, k) => ({ ...p, beletten: [{ code: `gebied PM${k}`, aantal: 1 }] })),
      grenzen: i.grenzen.map((g, k) => ({ ...g, waarden: { ...g.waarden, gebied: `G${k}` } })),
    });
    const vanBelet = ({ beletten }: { beletten: { code: string }[] }) => beletten.map((b) => b.code.split(' ')[1]!);
    const vanPlek = (p: Invoer['plekken'][number]) => [p.buurt, p.wijk, p.gemeente];
    const vanMens = ({ mensen, plekken, paren, grenzen }: Invoer, m: number): string[] => {
      const mijn = paren.filter((p) => p.mens === m).map((p) => p.plek);
      const telt = (g: Invoer['grenzen'][number]) =>
        (g.mensen?.includes(m) ?? true) && mijn.some((p) => g.plekken?.includes(p) ?? true);
      return [
        ...mijn.flatMap((p) => vanPlek(plekken[p]!)),
        ...grenzen.filter(telt).map((g) => String(g.waarden['gebied'])),
        ...vanBelet(mensen[m]!),
      ];
    };
    const alles = [...Object.values(ZINNEN_PERSOON), ...Object.values(ZINNEN_CORPORATIE)];
    const zinnenOver = (gebieden: string[]) =>
      new Set(alles.flatMap((zin) => ['', ...gebieden.map((g) => `«${g}»`)].map((g) => zin(g))));
    let genoemd = 0;
    fc.assert(
      fc.property(eenInvoer, fc.nat(), (kaal, n) => {
        const i = metGebied(kaal);
        const eigen = new Map([
          ...i.mensen.map((m, k) => [m.casus, zinnenOver(vanMens(i, k))] as const),
          ...i.plekken.map((p) => [p.aanbod, zinnenOver([...vanPlek(p), ...vanBelet(p)])] as const),
        ]);
        for (const stand of [i, zonderMens(i, n % i.mensen.length)]) {
          if (!stand.mensen.length) continue;
          const b = { ...bronnen(stand), namen: opCode };
          const uitleg = [
            ...b.uitkomst.mensen.map((m) => [m.casus, waaromMens(b, m)] as const),
            ...b.uitkomst.plekken.map((p) => [p.aanbod, waaromPlek(b, p)] as const),
          ];
          for (const [wie, zinnen] of uitleg)
            for (const zin of [...zeg(zinnen, 'persoon', opCode), ...zeg(zinnen, 'corporatie', opCode)]) {
              if (zin.includes('«')) genoemd++;
              expect(eigen.get(wie)).toContain(zin);
            }
        }
      }),
      { numRuns: 100 },
    );
    expect(genoemd).toBeGreaterThan(0);
  });

  it('houdt zinnen kort: hoogstens zeventien woorden', () => {
    for (const zin of [...voorPersoon].flatMap((z) => z.split(/(?<=[.?]) /)))
      expect(zin.split(' ').length).toBeLessThanOrEqual(17);
  });
});
