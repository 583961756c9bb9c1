import { pairList, type Crossing, type Group, type Problem } from '@weerthuis/solver';
import { sleutel } from './richtingen.js';
import { KWARTEN } from './stel-zoekinvoer.js';
import type { Zoekgrens, Zoekinvoer } from './zoekinvoer.js';

const binnen = (a: Zoekgrens, b: Zoekgrens): boolean => a.richtingen.every((r) => b.richtingen.includes(r));
const los = (a: Zoekgrens, b: Zoekgrens): boolean => !a.richtingen.some((r) => b.richtingen.includes(r));

/** Agreements that lie apart or one inside the other, smallest first: a hierarchy. The rest crosses. */
function inElkaar(grenzen: readonly Zoekgrens[]): Zoekgrens[] {
  const uit: Zoekgrens[] = [];
  const klein = grenzen
    .filter((g) => !g.mensen)
    .sort((a, b) => a.richtingen.length - b.richtingen.length || (a.id < b.id ? -1 : 1));
  for (const g of klein) if (uit.every((a) => los(a, g) || binnen(a, g))) uit.push(g);
  return uit;
}

const trapnaam = (g: Zoekgrens, trap: number): string => `${g.id} trap ${trap}`;
/** The group that the members of an agreement hang under: its first step. */
const voet = (g: Zoekgrens): string => (g.trappen.length > 1 ? trapnaam(g, 0) : g.id);

/** One group per step, each around the one before; the outermost has the name of the agreement and its limit. */
function groepen(g: Zoekgrens, ouder: string | undefined, price: number): Group[] {
  const laatste = g.trappen.length - 1;
  const stappen = g.trappen.slice(0, -1).map((amount, k) => ({
    id: trapnaam(g, k),
    parent: k + 1 < laatste ? trapnaam(g, k + 1) : g.id,
    minimum: { amount, price },
  }));
  const amount = g.trappen[laatste];
  return [
    ...stappen,
    {
      id: g.id,
      ...(ouder && { parent: ouder }),
      ...(g.hoogstens !== undefined && { limit: g.hoogstens }),
      ...(amount !== undefined && { minimum: { amount, price } }),
    },
  ];
}

/**
 * Persons × contingents: no home is known yet, so a party in a gemeente is a supplier with as many places as there are people, and
 * the agreements around it say how many it gets. The first home of an agreement is worth all that the profile gives for a missing
 * home, the last a quarter of it.
 */
export function stelZoekprobleem(invoer: Zoekinvoer): Problem {
  const { mensen, richtingen, paren, puntenPerGemisteWoning } = invoer;
  const price = Math.ceil(puntenPerGemisteWoning / KWARTEN.length);
  const lagen = inElkaar(invoer.grenzen);
  const omvat = (past: (g: Zoekgrens) => boolean, vanaf = 0) => lagen.slice(vanaf).find(past);
  const namen = richtingen.map(sleutel);
  const demands = mensen.map(({ casus: id, voorrang }) => ({ id, ...(voorrang && { floor: true }) }));
  const suppliers = namen.map((id, r) => {
    const groep = omvat((g) => g.richtingen.includes(r));
    return { id, amount: mensen.length, ...(groep && { group: voet(groep) }) };
  });
  const crossing = invoer.grenzen
    .filter((g) => !lagen.includes(g))
    .map((g): Crossing => {
      const amount = g.trappen.at(-1);
      return {
        id: g.id,
        suppliers: g.richtingen.map((r) => namen[r]!),
        ...(g.mensen && { demands: g.mensen.map((m) => mensen[m]!.casus) }),
        ...(g.hoogstens !== undefined && { limit: g.hoogstens }),
        ...(amount !== undefined && { minimum: { amount, price } }),
      };
    });
  return {
    demands,
    suppliers,
    pairs: pairList(
      { demands, suppliers },
      paren.map((p) => ({ demand: mensen[p.mens]!.casus, supplier: namen[p.richting]!, score: p.punten })),
    ),
    supplierGroups: lagen.flatMap((g, k) => {
      const ouder = omvat((h) => binnen(g, h), k + 1);
      return groepen(g, ouder && voet(ouder), price);
    }),
    crossing,
  };
}
