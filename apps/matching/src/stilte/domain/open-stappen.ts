import { beslissen } from './beslissen.js';
import { nazorg } from './nazorg.js';
import type { Dossier, Openstap, Termijnen } from './openstap.js';
import { plaatsen } from './plaatsen.js';
import { zoeken } from './zoeken.js';

const DELEN = [zoeken, beslissen, plaatsen, nazorg] as const;

/** Still on the way: not turned down, withdrawn or closed. */
export const loopt = ({ stand, kandidaatStand }: Dossier['casus']): boolean =>
  ['ingediend', 'aanvulling'].includes(stand) || (stand === 'toegelaten' && kandidaatStand !== 'afgesloten');

/**
 * All that somebody must do next for this casus, first the most urgent. Never empty while the casus is on its way: a casus
 * that nobody holds lies with the hub, and is too late from the day it was registered, so that it is seen.
 */
export function openStappen(d: Dossier, t: Termijnen): Openstap[] {
  const open = DELEN.flatMap((deel) => deel(d, t)).sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk));
  if (open.length || !loopt(d.casus)) return open;
  return [{ stap: 'niemand', over: d.casus.id, rol: 'matching', partij: t.hub, uiterlijk: d.casus.aangemeldOp }];
}
