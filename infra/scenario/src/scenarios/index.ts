import type { Spel } from '../stappen/spel.js';
import { afgewezenGeweigerd } from './afgewezen-geweigerd.js';
import { magNiet } from './mag-niet.js';
import { overDeGrens } from './over-de-grens.js';
import { rechtdoor } from './rechtdoor.js';
import { toezicht } from './toezicht.js';

export interface Scenario {
  nummer: number;
  titel: string;
  speel: (s: Spel) => Promise<void>;
  /** Moves domain time; needs a region with a movable clock. */
  verzetKlok: boolean;
}

/** All scenarios, in the order in which they are played. */
export const SCENARIOS: readonly Scenario[] = [
  { nummer: 3, titel: 'Wat niet mag gebeuren', speel: magNiet, verzetKlok: false },
  {
    nummer: 5,
    titel: 'De corporatie wijst af, de persoon weigert, de derde komt erin',
    speel: afgewezenGeweigerd,
    verzetKlok: false,
  },
  { nummer: 2, titel: 'Over de gemeentegrens, met een gat in het inkomen', speel: overDeGrens, verzetKlok: true },
  { nummer: 1, titel: 'Rechtdoor: van aanmelding tot sleutel tot afgesloten', speel: rechtdoor, verzetKlok: true },
  { nummer: 4, titel: 'Niemand kijkt mee: wat broker, hub en corporaties bewaren', speel: toezicht, verzetKlok: false },
];
