import { chains, type Move } from '@weerthuis/solver';
import type { Uuid } from '@weerthuis/domain';
import type { Toebedeeld } from './uitkomst.js';

/** Somebody who has another home than before; absent is none. */
export interface Verhuizing {
  casus: Uuid;
  van?: Uuid;
  naar?: Uuid;
}

export interface Vergelijking {
  verhuizingen: Verhuizing[];
  /** The same in order: each takes the home that the next one leaves. */
  ketens: Verhuizing[][];
}

const alsVerhuizing = ({ demand, from, to }: Move): Verhuizing => ({
  casus: demand,
  ...(from && { van: from }),
  ...(to && { naar: to }),
});

export const alsVergelijking = (moves: readonly Move[]): Vergelijking => ({
  verhuizingen: moves.map(alsVerhuizing),
  ketens: chains(moves).map((keten) => keten.map(alsVerhuizing)),
});

/** Who has another home in the second verdeling than in the first, and along which chain. */
export function vergelijk(eerst: readonly Toebedeeld[], daarna: readonly Toebedeeld[]): Vergelijking {
  const [oud, nieuw] = [eerst, daarna].map((lijst) => new Map(lijst.map((p) => [p.casus, p.aanbod])));
  const wie = [...new Set([...oud!.keys(), ...nieuw!.keys()])].sort();
  const moves = wie.map((demand) => ({ demand, from: oud!.get(demand) ?? null, to: nieuw!.get(demand) ?? null }));
  return alsVergelijking(moves.filter((m) => m.from !== m.to));
}
