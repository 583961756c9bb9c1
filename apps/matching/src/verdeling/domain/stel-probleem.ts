import { pairList, type Crossing, type Group, type Problem } from '@weerthuis/solver';
import type { Grens, Invoer, Plek } from './invoer.js';

const sleutel = (posities: readonly number[]): string => posities.join(' ');

/** Homes ⊂ buurt ⊂ wijk ⊂ gemeente: which positions lie in each area, widest area first. */
function gebieden(plekken: readonly Plek[]): Map<string, { ouder?: string; posities: number[] }> {
  const uit = new Map<string, { ouder?: string; posities: number[] }>();
  for (const laag of ['gemeente', 'wijk', 'buurt'] as const)
    plekken.forEach((p, i) => {
      const ouder = laag === 'wijk' ? p.gemeente : laag === 'buurt' ? p.wijk : undefined;
      const rij = uit.get(p[laag]) ?? { ...(ouder && { ouder }), posities: [] };
      rij.posities.push(i);
      uit.set(p[laag], rij);
    });
  return uit;
}

/** A limit takes the place of the area whose homes it counts exactly; one limit per area. */
function grensPerGebied(invoer: Invoer, lagen: ReturnType<typeof gebieden>): Map<string, Grens> {
  const uit = new Map<string, Grens>();
  for (const g of invoer.grenzen) {
    if (g.mensen || !g.plekken) continue;
    const gebied = [...lagen].find(([code, l]) => !uit.has(code) && sleutel(l.posities) === sleutel(g.plekken!));
    if (gebied) uit.set(gebied[0], g);
  }
  return uit;
}

/** A hoofdbegeleider whose people can only go where this limit counts is a group of people; everything else crosses. */
function groepVanMensen(invoer: Invoer): Map<number, Grens> {
  const uit = new Map<number, Grens>();
  for (const g of invoer.grenzen) {
    if (!g.mensen || !g.plekken || g.mensen.some((m) => uit.has(m))) continue;
    const [mensen, plekken] = [new Set(g.mensen), new Set(g.plekken)];
    if (invoer.paren.every((p) => !mensen.has(p.mens) || plekken.has(p.plek))) for (const m of mensen) uit.set(m, g);
  }
  return uit;
}

/**
 * The same as a problem without words: people are demands, homes suppliers. A limit keeps its own id wherever it stands, so
 * that a price can be read back as the agreement it belongs to.
 */
export function stelProbleem(invoer: Invoer): Problem {
  const { mensen, plekken, paren, puntenPerGemisteWoning: price } = invoer;
  const lagen = gebieden(plekken);
  const perGebied = grensPerGebied(invoer, lagen);
  const perMens = groepVanMensen(invoer);
  const gebonden = new Set<Grens>([...perGebied.values(), ...perMens.values()]);
  const naam = (gebied: string): string => perGebied.get(gebied)?.id ?? gebied;
  const maat = ({ hoogstens, minstens }: Grens) => ({
    ...(hoogstens !== undefined && { limit: hoogstens }),
    ...(minstens !== undefined && { minimum: { amount: minstens, price } }),
  });
  const demands = mensen.map(({ casus: id, voorrang }, m) => {
    const group = perMens.get(m)?.id;
    return { id, ...(group && { group }), ...(voorrang && { floor: true }) };
  });
  const suppliers = plekken.map(({ aanbod: id, buurt }) => ({ id, group: naam(buurt) }));
  const supplierGroups = [...lagen].map(([code, { ouder }]): Group => {
    const g = perGebied.get(code);
    return { id: naam(code), ...(ouder && { parent: naam(ouder) }), ...(g && maat(g)) };
  });
  const crossing = invoer.grenzen
    .filter((g) => !gebonden.has(g))
    .map((g): Crossing => ({
      id: g.id,
      ...(g.plekken && { suppliers: g.plekken.map((p) => plekken[p]!.aanbod) }),
      ...(g.mensen && { demands: g.mensen.map((m) => mensen[m]!.casus) }),
      ...maat(g),
    }));
  return {
    demands,
    suppliers,
    pairs: pairList(
      { demands, suppliers },
      paren.map((p) => ({ demand: mensen[p.mens]!.casus, supplier: plekken[p.plek]!.aanbod, score: p.punten })),
    ),
    demandGroups: [...new Set(perMens.values())].map((g) => ({ id: g.id, ...maat(g) })),
    supplierGroups,
    crossing,
  };
}

/** Where the solver has a limit: needed to ask what one more place would change. */
export function plaatsVan(probleem: Problem, grens: string): 'demand' | 'supplier' | 'crossing' {
  if (probleem.demandGroups?.some((g) => g.id === grens)) return 'demand';
  return probleem.supplierGroups?.some((g) => g.id === grens) ? 'supplier' : 'crossing';
}
