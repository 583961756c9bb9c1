import type { Huis, Zoeker } from '../../shortlist/domain/paar.js';
import { maakOordeel, type Rondom } from '../../shortlist/domain/rondom.js';
import { grenzen, type Standen } from './grenzen.js';
import type { Invoer, Plek } from './invoer.js';
import { stelInvoer } from './stel-invoer.js';

/** What the hub read: everybody on the list, every free home and all around them, not judged yet. */
export interface Grondstof {
  zoekers: Zoeker[];
  huizen: Huis[];
  rondom: Rondom;
  standen: Standen;
  puntenPerGemisteWoning: number;
  voorrangNaMaanden: number;
}

const alsPlek = ({ aanbod, corporatie, woning: { gemeente, wijk, buurt } }: Huis): Plek => ({
  aanbod,
  corporatie,
  gemeente,
  wijk,
  buurt,
});

/** Judges every pair by the shortlist: what a verdeling rests on. */
export function beoordeelAlles({ zoekers, huizen, rondom, standen, ...maat }: Grondstof): Invoer {
  const oordeel = maakOordeel(rondom);
  const huis = new Map(huizen.map((h) => [h.aanbod, h]));
  return stelInvoer({
    ...maat,
    peildatum: rondom.vandaag,
    gewichten: rondom.gewichten,
    zoekers,
    plekken: huizen.map(alsPlek),
    oordeel: (zoeker, { aanbod }) => oordeel(zoeker, huis.get(aanbod)!),
    grenzen: (mensen, plekken) => grenzen(standen, mensen, plekken),
  });
}
