import type { Crossing, Group, Problem, Solution } from '@weerthuis/solver';
import { GRENSSOORTEN, type Grens, type Invoer, type Paar } from './invoer.js';
import { losOp, type Rekenopties } from './los-op.js';
import type { Regelprijs, Voorbijgegaan } from './uitkomst.js';

const zonderMaat = (weg: (g: Group | Crossing) => boolean, maat: 'limit' | 'minimum') => {
  const kaal = <T extends Group | Crossing>(g: T): T => (weg(g) ? { ...g, [maat]: undefined } : g);
  return (p: Problem): Problem => ({
    ...p,
    demandGroups: (p.demandGroups ?? []).map(kaal),
    supplierGroups: (p.supplierGroups ?? []).map(kaal),
    crossing: (p.crossing ?? []).map(kaal).filter((c) => c.limit !== undefined || c.minimum !== undefined),
  });
};

/** The same problem with one kind of rule left out. The id of a limit begins with its kind. */
const ZONDER: Record<Regelprijs['regel'], (p: Problem) => Problem> = {
  voorrang: (p) => ({ ...p, demands: p.demands.map(({ floor: _, ...d }) => d) }),
  minimum: zonderMaat(() => true, 'minimum'),
  ...(Object.fromEntries(
    GRENSSOORTEN.map((soort) => [soort, zonderMaat((g) => g.id.startsWith(`${soort} `), 'limit')]),
  ) as Record<(typeof GRENSSOORTEN)[number], (p: Problem) => Problem>),
};

const geldt = (regel: Regelprijs['regel'], p: Problem, grenzen: readonly Grens[]): boolean =>
  regel === 'voorrang'
    ? p.demands.some((d) => d.floor)
    : grenzen.some((g) =>
        regel === 'minimum' ? g.minstens !== undefined : g.soort === regel && g.hoogstens !== undefined,
      );

/** What each kind of rule costs everybody together: the whole verdeling worked out again without it. */
export function regelprijzen(
  grenzen: readonly Grens[],
  met: Solution,
  zaad: string,
  opties: Rekenopties,
): Regelprijs[] {
  const { problem } = met;
  const regels = (Object.keys(ZONDER) as Regelprijs['regel'][]).filter((r) => geldt(r, problem, grenzen));
  return regels.map((regel) => {
    const zonder = losOp(ZONDER[regel](problem), zaad, { ...opties, warm: met });
    const mensen = zonder.placements.length - met.placements.length;
    return { regel, punten: zonder.points - met.points, mensen };
  });
}

/**
 * Everybody without a home who counts more points for one than who has it (justified envy), once, with the rule that explains
 * it. Without a rule of persons there can be none: the two could change places and all together would gain.
 */
export function voorbijgegaan(invoer: Invoer, { placements }: Solution): Voorbijgegaan[] {
  const plekVan = new Map(placements.map((p) => [p.demand, p.supplier]));
  const mensOp = invoer.plekken.map(() => -1);
  const puntenOp = invoer.plekken.map(() => 0);
  for (const { mens, plek, punten } of invoer.paren) {
    if (plekVan.get(invoer.mensen[mens]!.casus) !== invoer.plekken[plek]!.aanbod) continue;
    mensOp[plek] = mens;
    puntenOp[plek] = punten;
  }
  const vol = volleGrenzen(invoer, mensOp);
  const ergste = new Map<number, { paar: Paar; verschil: number }>();
  for (const paar of invoer.paren) {
    const verschil = paar.punten - puntenOp[paar.plek]!;
    if (mensOp[paar.plek]! < 0 || plekVan.has(invoer.mensen[paar.mens]!.casus) || verschil <= 0) continue;
    if (verschil > (ergste.get(paar.mens)?.verschil ?? 0)) ergste.set(paar.mens, { paar, verschil });
  }
  return [...ergste.values()].map(({ paar: { mens, plek }, verschil }) => ({
    casus: invoer.mensen[mens]!.casus,
    aanbod: invoer.plekken[plek]!.aanbod,
    verschil,
    doordat: waardoor(invoer, vol, mens, mensOp[plek]!, plek),
  }));
}

/** Limits that count people and have no room left. */
const volleGrenzen = ({ grenzen }: Invoer, mensOp: readonly number[]): Grens[] =>
  grenzen.filter(({ mensen, plekken, hoogstens }) => {
    if (!mensen || hoogstens === undefined) return false;
    const deze = new Set(mensen);
    return (plekken ?? mensOp.map((_, i) => i)).filter((p) => deze.has(mensOp[p]!)).length >= hoogstens;
  });

function waardoor(invoer: Invoer, vol: readonly Grens[], wie: number, bewoner: number, plek: number): string | null {
  const grens = vol.find(
    (g) => g.mensen!.includes(wie) && !g.mensen!.includes(bewoner) && (g.plekken?.includes(plek) ?? true),
  );
  if (grens) return grens.id;
  return invoer.mensen[bewoner]!.voorrang && !invoer.mensen[wie]!.voorrang ? 'voorrang' : null;
}
