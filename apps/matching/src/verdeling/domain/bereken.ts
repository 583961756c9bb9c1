import type { Explanation, Reason, Solution } from '@weerthuis/solver';
import { voorbijgegaan, regelprijzen } from './eerlijkheid.js';
import { hulpVoor } from './hulp.js';
import type { Invoer, Paar } from './invoer.js';
import { isNoembaar } from './uitleg/prijs.js';
import { losOp, type Rekenopties } from './los-op.js';
import { stelProbleem } from './stel-probleem.js';
import type { Grensuitkomst, Mensuitkomst, Mogelijkheid, Plekuitkomst, Uitkomst, Vraagprijs } from './uitkomst.js';

/** How many of the next best are kept per person, and of those waiting per home. */
const DAARNA = 3;
const WACHTENDEN = 10;

const prijzen = (delen: readonly Reason[]): Vraagprijs[] =>
  delen
    .filter((d) => d.points !== 0)
    .map((d) => ({
      grens: d.kind === 'supplier' || d.kind === 'whole' ? 'woning' : d.id,
      punten: d.points,
      mededingers: d.competitors,
    }));

interface Blik {
  invoer: Invoer;
  oplossing: Solution;
  paar: (casus: string, aanbod: string) => Paar;
  /** Per person what was chosen, and every other possibility, cheapest first. */
  uitleg: ReadonlyMap<string, Explanation>;
}

function kijk(invoer: Invoer, oplossing: Solution): Blik {
  const paren = new Map(
    invoer.paren.map((p) => [`${invoer.mensen[p.mens]!.casus} ${invoer.plekken[p.plek]!.aanbod}`, p]),
  );
  return {
    invoer,
    oplossing,
    paar: (casus, aanbod) => paren.get(`${casus} ${aanbod}`)!,
    uitleg: new Map(oplossing.explainAll(Infinity).map((e) => [e.demand, e])),
  };
}

function mensuitkomsten(blik: Blik): Mensuitkomst[] {
  const { invoer, oplossing, paar, uitleg } = blik;
  const loten = new Map(oplossing.draws.map((d) => [d.demand, d]));
  const hulp = hulpVoor(invoer, oplossing);
  return invoer.mensen.map(({ casus }, m) => {
    const { chosen, parts, next } = uitleg.get(casus)!;
    const { punten, delen } = chosen ? paar(casus, chosen.supplier) : { punten: 0, delen: {} };
    const heeft = chosen && { casus, aanbod: chosen.supplier, punten, delen, kost: 0, prijzen: prijzen(parts) };
    const daarna = next.slice(0, DAARNA).map((a): Mogelijkheid => {
      const p = paar(casus, a.supplier);
      return {
        casus,
        aanbod: a.supplier,
        punten: p.punten,
        delen: p.delen,
        kost: a.atLeast,
        prijzen: prijzen(a.parts),
      };
    });
    const lot = loten.get(casus);
    return {
      casus,
      mogelijk: next.length + (chosen ? 1 : 0),
      ...(heeft && { heeft }),
      daarna,
      ...(lot && { loting: { lot: lot.lot, beurt: lot.turn, van: lot.of, verloren: lot.lost } }),
      ...(!heeft && { hulp: hulp(m) }),
    };
  });
}

function plekuitkomsten({ invoer, oplossing, uitleg }: Blik): Plekuitkomst[] {
  const bewoner = new Map(oplossing.placements.map((p) => [p.supplier, p]));
  const geplaatst = new Set(oplossing.placements.map((p) => p.demand));
  const rijen = new Map<string, Plekuitkomst['rij']>(invoer.plekken.map((p) => [p.aanbod, []]));
  for (const [casus, { next }] of uitleg)
    for (const a of next)
      rijen.get(a.supplier)!.push({
        casus,
        punten: a.score,
        kost: a.atLeast,
        noembaar: isNoembaar(prijzen(a.parts)),
        geplaatst: geplaatst.has(casus),
      });
  return invoer.plekken.map(({ aanbod }) => {
    const rij = rijen.get(aanbod)!.sort((a, b) => a.kost - b.kost || (a.casus < b.casus ? -1 : 1));
    const voor = bewoner.get(aanbod);
    return {
      aanbod,
      ...(voor && { voor: voor.demand }),
      passend: rij.length + (voor ? 1 : 0),
      rij: rij.slice(0, WACHTENDEN),
    };
  });
}

function grensuitkomsten({ invoer, oplossing, uitleg }: Blik): Grensuitkomst[] {
  const { prices } = oplossing;
  const mededingers = new Map<string, number>();
  for (const { next } of uitleg.values())
    for (const a of next) for (const d of a.parts) mededingers.set(d.id, d.competitors);
  const geplaatst = new Map(oplossing.placements.map((p) => [p.demand, p.supplier]));
  return invoer.grenzen.map(({ plekken, mensen, ...grens }) => {
    const hier = plekken && new Set(plekken.map((p) => invoer.plekken[p]!.aanbod));
    const deze = mensen && new Set(mensen.map((m) => invoer.mensen[m]!.casus));
    const tellen = [...geplaatst].filter(([m, p]) => (hier?.has(p) ?? true) && (deze?.has(m) ?? true));
    const [bij, van] = [prices.supplierGroups.get(grens.id), prices.demandGroups.get(grens.id)];
    return {
      ...grens,
      geplaatst: tellen.length,
      prijs: bij ?? van ?? prices.crossing.get(grens.id) ?? prices.minima.get(grens.id) ?? 0,
      mededingers: mededingers.get(grens.id) ?? 0,
    };
  });
}

/**
 * A verdeling: optimal under every limit at once, proven, with the reason for every yes and no. The order in which people and
 * homes came in decides nothing; equal outcomes are decided by `zaad`.
 */
export function bereken(invoer: Invoer, zaad: string, opties: Rekenopties = {}): Uitkomst {
  const { bijStap } = opties;
  bijStap?.('oplossen');
  const oplossing = losOp(stelProbleem(invoer), zaad, opties);
  bijStap?.('uitleggen');
  const blik = kijk(invoer, oplossing);
  const uitleg = { mensen: mensuitkomsten(blik), plekken: plekuitkomsten(blik), grenzen: grensuitkomsten(blik) };
  bijStap?.('regels-wegen');
  return {
    waarde: oplossing.value,
    bovengrens: oplossing.bound,
    bewezen: oplossing.proven,
    plaatsingen: oplossing.placements.map(({ demand, supplier, score }) => ({
      casus: demand,
      aanbod: supplier,
      punten: score,
    })),
    ...uitleg,
    regelprijzen: regelprijzen(invoer.grenzen, oplossing, zaad, opties),
    voorbijgegaan: voorbijgegaan(invoer, oplossing),
  };
}
