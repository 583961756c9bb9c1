import type { Datum } from '@weerthuis/domain';
import type { components } from '../../api/gemeente.js';
import { hoofdletter, inWoorden } from '../../kern/datum.js';

export type Bezwaar = components['schemas']['BezwaarDto'];

/** Words of what it is about. */
export const OVER: Readonly<Record<string, string>> = {
  indicatie: 'de indicatie',
  urgentie: 'de urgentie',
  toelating: 'de toelating',
  besluit: 'een besluit van het matchingspunt',
  matchingspunt: 'het matchingspunt',
};
export const UITKOMST: Readonly<Record<string, string>> = {
  gegrond: 'Gegrond',
  ongegrond: 'Ongegrond',
  'niet-ontvankelijk': 'Niet-ontvankelijk',
};

export const zegBezwaar = (b: Pick<Bezwaar, 'soort' | 'over'>): string =>
  `${hoofdletter(b.soort)} over ${OVER[b.over] ?? b.over}`;

/** It still waits for an answer. */
export const loopt = (b: Pick<Bezwaar, 'stand'>): boolean => b.stand === 'ingediend' || b.stand === 'verdaagd';

/** What can be said of all of them; `mij` decides about its own. */
export function bezwarenzin(alle: readonly Bezwaar[], mij: string, nu: Datum): string {
  const open = alle.filter(loopt);
  if (open.length === 0) return 'Er wacht geen bezwaar of klacht op antwoord.';
  const [wij, laat] = [open.filter((b) => b.beslisser === mij).length, open.filter((b) => b.uiterlijk < nu).length];
  const wacht = open.length === 1 ? 'bezwaar of klacht wacht' : 'bezwaren en klachten wachten';
  const wie = wij === 0 ? ', een ander beslist' : wij === open.length ? ', jij beslist' : `, ${inWoorden(wij)} bij jou`;
  return `${hoofdletter(inWoorden(open.length))} ${wacht} op antwoord${wie}${laat > 0 ? `; ${inWoorden(laat)} over de termijn` : ''}.`;
}
