import { laatste, type Datum } from '../datum/datum.js';
import { plusWerkdagen } from '../datum/werkdagen.js';
import type { Uuid } from '../ids/ids.js';
import type { Momenten, Taak } from './taak.js';

/** When each task is expected to be ready, and the chain that decides the last. */
export interface Planning {
  /** Task id → expected (or real) day it is ready. */
  klaarOp: Map<Uuid, Datum>;
  /** The tasks that decide the end, first to last; moving one of them moves the end. */
  pad: Taak[];
  /** The day the last of the asked tasks is ready; `vandaag` when there is none. */
  eind: Datum;
}

/**
 * Plans the tasks in working days from today: a task starts when its moment came and what it waits for is ready; ready
 * tasks count with their real day, an owner's own expectation wins over the usual duration. Undone and impossible tasks count as
 * still to do. `doel` picks the tasks whose end is asked (default all).
 */
export function planTaken(
  taken: readonly Taak[],
  momenten: Momenten,
  vandaag: Datum,
  doel: (taak: Taak) => boolean = () => true,
): Planning {
  const opId = new Map(taken.map((taak) => [taak.id, taak]));
  const klaarOp = new Map<Uuid, Datum>();
  const eerder = (taak: Taak) => taak.wachtOp.flatMap((id) => opId.get(id) ?? []);

  const klaar = (taak: Taak): Datum => {
    const bekend = klaarOp.get(taak.id);
    if (bekend) return bekend;
    const dag = klaarDag(
      taak,
      laatste(vandaag, momenten[taak.opentBij] ?? vandaag, ...eerder(taak).map(klaar)),
      vandaag,
    );
    klaarOp.set(taak.id, dag);
    return dag;
  };

  taken.forEach(klaar);
  const gevraagd = taken.filter(doel);
  const eind = gevraagd.length > 0 ? laatste(...gevraagd.map(klaar)) : vandaag;
  const pad: Taak[] = [];
  for (let nu = gevraagd.find((taak) => klaar(taak) === eind); nu;) {
    pad.unshift(nu);
    const open = nu.stand === 'gereed' ? [] : eerder(nu).filter((taak) => taak.stand !== 'gereed');
    nu = open.sort((a, b) => klaar(b).localeCompare(klaar(a)))[0];
  }
  return { klaarOp, pad, eind };
}

function klaarDag(taak: Taak, start: Datum, vandaag: Datum): Datum {
  if (taak.stand === 'gereed') return taak.gereedOp ?? vandaag;
  if (taak.verwachtOp) return laatste(taak.verwachtOp, start);
  return plusWerkdagen(start, taak.duurWerkdagen);
}

/** The moments before the key: only tasks that open at one of these can hold it up. */
const VOOR_SLEUTEL: readonly string[] = ['voorlopig-akkoord', 'definitief-akkoord'];

/**
 * The day the key can be given: the day the key task and all it waits for are ready; in a graph without a task of that
 * kind, the day all tasks that open before the key are ready.
 */
export function verwachteSleuteldatum(
  taken: readonly Taak[],
  momenten: Momenten,
  vandaag: Datum,
  sleutelSoort = 'sleutel',
): Planning {
  if (momenten.sleutel) return { ...planTaken(taken, momenten, vandaag, () => false), eind: momenten.sleutel };
  const heeftTaak = taken.some((taak) => taak.soort === sleutelSoort);
  return planTaken(taken, momenten, vandaag, (taak) =>
    heeftTaak ? taak.soort === sleutelSoort : VOOR_SLEUTEL.includes(taak.opentBij),
  );
}
