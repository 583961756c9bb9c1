import { aantal, hoofdletter, inWoorden } from '../../kern/datum.js';
import { opsomming } from '../../kern/woorden.js';
import type { Delen, Voorproef, Wegingsvoorstel } from '../gemeen/typen.js';

/** Parts of the score in the order in which they are shown, and what one point is given for. */
export const DELEN: readonly (readonly [deel: string, naam: string, per: string])[] = [
  ['urgentie', 'Urgentie', 'met urgentie van de gemeente'],
  ['wachttijdPerMaand', 'Wachttijd', 'per maand'],
  ['eigenWijk', 'Eigen wijk', 'in de wijk waar iemand vandaan komt'],
  ['wensbuurt', 'Gewenste wijk', 'in een gewenste wijk of buurt'],
  ['netwerk', 'Netwerk', 'waar het netwerk woont'],
  ['spreiding', 'Spreiding', 'in een buurt waar nog niemand kwam'],
];

const ROL: Readonly<Record<string, string>> = {
  matching: 'het matchingspunt',
  vestiging: 'de gemeente waar iemand komt wonen',
  verhuurder: 'de corporaties',
  herkomst: 'de gemeente van herkomst',
  centrum: 'de centrumgemeente',
  hoofdbegeleider: 'de hoofdbegeleider',
  aanmelder: 'de aanmelder',
};
export const zegRol = (rol: string): string => ROL[rol] ?? rol;

/** Whose yes has to be written down; the hub itself says yes by deciding. */
export const akkoordVan = (wieBeslist: readonly string[]): string[] => wieBeslist.filter((rol) => rol !== 'matching');

/** Parts that differ: `wachttijd 2 → 4`. */
export const verschillen = (nu: Delen, dan: Delen): string[] =>
  DELEN.filter(([deel]) => nu[deel] !== dan[deel]).map(
    ([deel, naam]) => `${naam.toLowerCase()} ${nu[deel] ?? 0} → ${dan[deel] ?? 0}`,
  );

/** Where a proposal stands: in force, overtaken by others, or waiting. */
export const standVan = (v: Wegingsvoorstel, geldend: string): 'in-werking' | 'achterhaald' | 'ligt-voor' =>
  v.nummer !== undefined ? 'in-werking' : v.anders === geldend ? 'ligt-voor' : 'achterhaald';

export function wegingenzin(open: number, wieBeslist: readonly string[]): string {
  const wie = `Over andere wegingen beslissen ${opsomming(wieBeslist.map(zegRol))} samen, nooit één mens alleen.`;
  if (open === 0) return wie;
  return `${hoofdletter(inWoorden(open))} ${open === 1 ? 'voorstel ligt' : 'voorstellen liggen'} voor. ${wie}`;
}

/** What the preview comes down to. */
export function voorproefzin({ nu, dan, verhuizingen, wachtLanger }: Voorproef): string {
  if (verhuizingen.length === 0) return 'Met wie en wat er vandaag is, verandert er niets.';
  const erbij = dan.geplaatst - nu.geplaatst;
  const plaats =
    erbij === 0
      ? `Evenveel mensen krijgen een woning (${nu.geplaatst})`
      : `${erbij > 0 ? 'Meer' : 'Minder'} mensen krijgen een woning: ${dan.geplaatst} in plaats van ${nu.geplaatst}`;
  const langer =
    wachtLanger.length === 0
      ? 'niemand wacht daardoor langer'
      : `${aantal(wachtLanger.length, 'mens wacht', 'mensen wachten')} langer`;
  return `${plaats}; ${langer}.`;
}
