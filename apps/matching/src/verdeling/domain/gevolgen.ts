import type { Invoer } from './invoer.js';
import { losOp, type Rekenopties } from './los-op.js';
import { stelProbleem } from './stel-probleem.js';
import { alsVergelijking, type Vergelijking } from './vergelijk.js';

/** What falls away: homes that are withdrawn, people who left the list. */
export interface Weggevallen {
  aanbod: readonly string[];
  casussen: readonly string[];
}

export interface Gevolgen extends Vergelijking {
  /** Points more (or less) for everybody together. */
  verschil: number;
}

/** Exactly who would move if this fell away, worked out from the verdeling as it was. */
export function gevolgen(invoer: Invoer, zaad: string, weg: Weggevallen, opties: Rekenopties = {}): Gevolgen {
  const { moves, difference } = losOp(stelProbleem(invoer), zaad, opties).change({
    withdrawSuppliers: weg.aanbod,
    withdrawDemands: weg.casussen,
  });
  const blijvers = moves.filter((m) => !weg.casussen.includes(m.demand));
  return { verschil: difference ?? 0, ...alsVergelijking(blijvers) };
}
