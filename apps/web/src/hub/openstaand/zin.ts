import { aantal, hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Stap } from './gegevens.js';

/** How much is late and how much of that is the region's, so the coordinator's. */
export function zegOpenstaand(alle: readonly Stap[]): string {
  const laat = alle.filter((s) => s.trap > 0);
  if (alle.length === 0) return 'Er staat niets open: elke casus is klaar of wacht op niemand.';
  const open = `Er ${alle.length === 1 ? 'staat één stap' : `staan ${aantal(alle.length, 'stap', 'stappen')}`} open`;
  if (laat.length === 0) return `${open}, ${alle.length === 1 ? 'en die is' : 'en alle zijn'} op tijd.`;
  const regio = laat.filter((s) => s.bij === 'regio').length;
  return `${open}; ${inWoorden(laat.length)} ${laat.length === 1 ? 'is' : 'zijn'} over ${laat.length === 1 ? 'zijn' : 'hun'} dag.${
    regio ? ` ${hoofdletter(inWoorden(regio))} ${regio === 1 ? 'ligt' : 'liggen'} bij de regio: bel zelf.` : ''
  }`;
}
