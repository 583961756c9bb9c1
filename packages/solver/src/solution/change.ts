import { finalPairs, type State } from './state.js';
import type { Answer } from './answer.js';
export type { Delta } from './delta.js';

/** What a change does: the new answer, and who moves. */
export interface Change {
  readonly answer: Answer;
  /** New value − old value; null when the change contradicts itself. */
  readonly difference: number | null;
  readonly moves: readonly Move[];
  /** The same moves in order: each takes the place that the next one leaves. */
  readonly chains: readonly (readonly Move[])[];
}

export interface Move {
  readonly demand: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who has something else than before; people who came or left count from or to nothing. */
export function moves(before: State, after: State): Move[] {
  const old = held(before);
  const now = held(after);
  const out: Move[] = [];
  for (const [demand, from] of old) {
    const to = now.get(demand) ?? null;
    if (from !== to) out.push({ demand, from, to });
  }
  for (const [demand, to] of now) if (!old.has(demand) && to !== null) out.push({ demand, from: null, to });
  return out;
}

function held({ problem, settled }: State): Map<string, string | null> {
  const pairs = finalPairs(settled.optimum);
  return new Map(
    problem.demands.map((d, at) => [
      d.id,
      pairs[at]! < 0 ? null : problem.suppliers[problem.pairs.supplier[pairs[at]!]!]!.id,
    ]),
  );
}

/** Strings the moves together: first those that nobody makes room for, then circles. */
export function chains(list: readonly Move[]): Move[][] {
  const leaving = new Map<string, Move[]>();
  for (const m of list) if (m.from !== null) leaving.set(m.from, [...(leaving.get(m.from) ?? []), m]);
  const taken = new Set(list.map((m) => m.to));
  const done = new Set<Move>();
  const out: Move[][] = [];
  const follow = (m: Move | undefined) => {
    const chain: Move[] = [];
    for (; m && !done.has(m); m = m.to === null ? undefined : leaving.get(m.to)?.find((x) => !done.has(x))) {
      done.add(m);
      chain.push(m);
    }
    if (chain.length > 0) out.push(chain);
  };
  list.filter((m) => m.from === null || !taken.has(m.from)).forEach(follow);
  list.forEach(follow);
  return out;
}
