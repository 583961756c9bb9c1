import { solve, type Problem, type Solution, type SolveOptions } from '@weerthuis/solver';

/** The parts of the work, in order. */
export type Stap = 'oplossen' | 'uitleggen' | 'regels-wegen';

/** `bijStap` hears of each part as it begins; `signal` stops it at the next look. */
export interface Rekenopties extends Pick<SolveOptions, 'signal' | 'warm'> {
  bijStap?: (stap: Stap) => void;
}

/** The best placement of everybody at once. A verdeling forces nothing, so nothing can contradict. */
export function losOp(probleem: Problem, zaad: string, { signal, warm }: Rekenopties = {}): Solution {
  const antwoord = solve(probleem, { seed: zaad, ...(signal && { signal }), ...(warm && { warm }) });
  if (antwoord.status !== 'solved') throw new Error('een verdeling zonder gedwongen paren spreekt zich tegen');
  return antwoord;
}
