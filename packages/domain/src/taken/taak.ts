import type { Datum } from '../datum/datum.js';
import type { Uuid } from '../ids/ids.js';
import type { OPENINGEN, Taakdefinitie } from '../regio/taakplan.js';
import type { Taakstand } from '../toestanden/index.js';

/** A fact of a plaatsing at which tasks may open. */
export type Opening = (typeof OPENINGEN)[number];

/** When the facts of a plaatsing happened; absent means not yet. */
export type Momenten = Partial<Record<Opening, Datum>>;

/** What is needed to follow a task: its place in the graph and where it stands. */
export interface Taak {
  id: Uuid;
  soort: string;
  eigenaar: Taakdefinitie['eigenaar'];
  opentBij: Opening;
  /** Ids of the tasks that must be ready first. */
  wachtOp: readonly Uuid[];
  termijnWerkdagen: number;
  duurWerkdagen: number;
  ongedaan: Taakdefinitie['ongedaan'];
  stand: Taakstand;
  geopendOp?: Datum | null;
  /** What the owner expects. */
  verwachtOp?: Datum | null;
  gereedOp?: Datum | null;
  /** Its owner did something for it that was not undone, also when it waits again since. */
  aangeraakt?: boolean;
}
