import type { Solution } from '@weerthuis/solver';
import type { Invoer } from './invoer.js';
import { plaatsVan } from './stel-probleem.js';
import type { Hulp } from './uitkomst.js';

/** Who would be placed if this limit had one more place: worked out again, not guessed from prices. */
function metEenMeer(invoer: Invoer, oplossing: Solution): Map<string, string> {
  const uit = new Map<string, string>();
  const { prices, problem } = oplossing;
  for (const { id, hoogstens } of invoer.grenzen) {
    const prijs = prices.supplierGroups.get(id) ?? prices.demandGroups.get(id) ?? prices.crossing.get(id) ?? 0;
    if (hoogstens === undefined || prijs <= 0) continue;
    const limits = [{ hierarchy: plaatsVan(problem, id), id, limit: hoogstens + 1 }];
    for (const m of oplossing.change({ limits }).moves)
      if (m.from === null && !uit.has(m.demand)) uit.set(m.demand, id);
  }
  return uit;
}

/** Per person (by position) who is not placed: a limit if it alone was in the way, else the rule that shuts most homes. */
export function hulpVoor(invoer: Invoer, oplossing: Solution): (mens: number) => Hulp {
  const ruimer = metEenMeer(invoer, oplossing);
  return (mens) => {
    const { casus, beletten } = invoer.mensen[mens]!;
    const grens = ruimer.get(casus);
    if (grens) return { soort: 'grens', grens };
    const [belet] = beletten;
    return belet ? { soort: 'regel', ...belet } : { soort: 'woningen' };
  };
}
