import type { Explanation, Solution } from '@weerthuis/solver';
import { losOp, type Rekenopties } from '../../verdeling/domain/los-op.js';
import { sleutel } from './richtingen.js';
import { stelZoekprobleem } from './stel-zoekprobleem.js';
import type { Richting, Zoekgrens, Zoekinvoer, Zoekmens } from './zoekinvoer.js';

const DAARNA = 3;

/** A party that could look for somebody, and what that would cost everybody together at least (0 for what was chosen). */
export interface Zoekmogelijkheid extends Richting {
  punten: number;
  delen: Record<string, number>;
  kost: number;
}

export interface Zoekuitkomst extends Zoekmens {
  /** Who looks; absent when nobody can. */
  naar?: Zoekmogelijkheid;
  daarna: Zoekmogelijkheid[];
  /** How many could look. */
  mogelijk: number;
  /** The agreement that kept everybody who could look away, as far as the prices tell. */
  doordat?: string;
  geloot: boolean;
}

export interface Zoekgrensuitkomst extends Omit<Zoekgrens, 'richtingen' | 'mensen' | 'trappen'> {
  /** How many of these it gets by this proposal. */
  erbij: number;
  /** Points that one more place would be worth. */
  prijs: number;
}

/** A proposal for everybody who seeks at once: optimal under every agreement, with its proof. */
export interface Zoekvoorstel {
  peildatum: string;
  wegingen: string;
  waarde: number;
  bovengrens: number;
  bewezen: boolean;
  mensen: Zoekuitkomst[];
  grenzen: Zoekgrensuitkomst[];
}

/** The agreement that asks most, by its own name: a step of it counts as the whole. */
const naamVan = (id: string): string => id.replace(/ trap \d+$/, '');

function grensuitkomsten(invoer: Zoekinvoer, { placements, prices }: Solution): Zoekgrensuitkomst[] {
  const namen = invoer.richtingen.map(sleutel);
  return invoer.grenzen.map(({ richtingen, mensen, trappen: _, ...g }) => {
    const hier = new Set(richtingen.map((r) => namen[r]));
    const deze = mensen && new Set(mensen.map((m) => invoer.mensen[m]!.casus));
    const erbij = placements.filter((p) => hier.has(p.supplier) && (deze?.has(p.demand) ?? true)).length;
    return { ...g, erbij, prijs: prices.supplierGroups.get(g.id) ?? prices.crossing.get(g.id) ?? 0 };
  });
}

/** Who looks for whom: the best for everybody together. Equal outcomes are decided by the lot of the month. */
export function verdeelZoeken(invoer: Zoekinvoer, zaad: string, opties: Rekenopties = {}): Zoekvoorstel {
  const oplossing = losOp(stelZoekprobleem(invoer), zaad, opties);
  const richting = new Map(invoer.richtingen.map((r) => [sleutel(r), r]));
  const paren = new Map(invoer.paren.map((p) => [`${p.mens} ${sleutel(invoer.richtingen[p.richting]!)}`, p]));
  const loten = new Set(oplossing.draws.map((d) => d.demand));
  const uitleg = new Map(oplossing.explainAll(Infinity).map((e): [string, Explanation] => [e.demand, e]));
  const mensen = invoer.mensen.map((m, k): Zoekuitkomst => {
    const { chosen, next } = uitleg.get(m.casus)!;
    const als = (supplier: string, kost: number): Zoekmogelijkheid => {
      const { punten, delen } = paren.get(`${k} ${supplier}`)!;
      return { ...richting.get(supplier)!, punten, delen, kost };
    };
    const doordat = chosen ? undefined : next[0]?.because?.id;
    return {
      ...m,
      ...(chosen && { naar: als(chosen.supplier, 0) }),
      daarna: next.slice(0, DAARNA).map((a) => als(a.supplier, a.atLeast)),
      mogelijk: next.length + (chosen ? 1 : 0),
      ...(doordat && { doordat: naamVan(doordat) }),
      geloot: loten.has(m.casus),
    };
  });
  return {
    peildatum: invoer.peildatum,
    wegingen: invoer.gewichten.versie,
    waarde: oplossing.value,
    bovengrens: oplossing.bound,
    bewezen: oplossing.proven,
    mensen,
    grenzen: grensuitkomsten(invoer, oplossing),
  };
}
