import type { Uuid } from '../ids/ids.js';
import type { Taakdefinitie } from '../regio/taakplan.js';
import type { Taak } from './taak.js';

/** What decides which tasks a plaatsing needs. */
export interface Plaatsingsvraag {
  /** Herkomst and vestiging are two gemeenten. */
  andereGemeente: boolean;
}

type Plan = readonly Taakdefinitie[];

/**
 * The region's graph for one plaatsing. A task that is not needed is left out; what waited for it waits for what it
 * waited for, so that leaving one out never opens another too early.
 */
export function planVoor(plan: Plan, vraag: Plaatsingsvraag): Taakdefinitie[] {
  const nodig = (taak: Taakdefinitie) => taak.alleenBij !== 'andere-gemeente' || vraag.andereGemeente;
  const opSoort = new Map(plan.map((taak) => [taak.soort, taak]));
  const wachtOp = (taak: Taakdefinitie): string[] =>
    taak.wachtOp.flatMap((soort) => {
      const eerder = opSoort.get(soort);
      if (!eerder) return [];
      return nodig(eerder) ? [soort] : wachtOp(eerder);
    });
  return plan.filter(nodig).map((taak) => ({ ...taak, wachtOp: [...new Set(wachtOp(taak))] }));
}

/** Makes the tasks of a plaatsing, all still waiting; `nieuwId` gives each its id. */
export function maakTaken(plan: Plan, vraag: Plaatsingsvraag, nieuwId: () => Uuid): Taak[] {
  const nodig = planVoor(plan, vraag);
  const ids = new Map(nodig.map((taak) => [taak.soort, nieuwId()]));
  return nodig.map((taak) => ({
    id: ids.get(taak.soort) as Uuid,
    soort: taak.soort,
    eigenaar: taak.eigenaar,
    opentBij: taak.opentBij,
    wachtOp: taak.wachtOp.map((soort) => ids.get(soort) as Uuid),
    termijnWerkdagen: taak.termijnWerkdagen,
    duurWerkdagen: taak.duurWerkdagen,
    ongedaan: taak.ongedaan,
    stand: 'wacht',
  }));
}
