import { hoofdletter, inWoorden, kort } from '../../kern/datum.js';
import type { Knelpunt } from '../plaatsingen/gegevens.js';

const TREDEN = ['behandelaar', 'waarnemer', 'bestuurder', 'regio'];

/** Where it lies: the steps of the ladder, from who does it to the region. */
export const zegTrede = (trap: number): string => TREDEN[Math.min(trap, TREDEN.length - 1)] ?? 'regio';

/** How many gaps there are, which hurts first, and who did not answer. */
export function zegKnelpunten(alle: readonly Knelpunt[], nu: string): string {
  const gaten = alle.filter((k) => k.soort === 'gat');
  if (alle.length === 0) return 'Er is nu geen gat voorzien.';
  const eerste = gaten[0];
  const stil = alle.filter((k) => k.uiterlijk < nu).length;
  const onbekend = alle.length - gaten.length;
  return [
    gaten.length === 0
      ? 'Er is geen gat.'
      : `Er ${gaten.length === 1 ? 'is één gat' : `zijn ${inWoorden(gaten.length)} gaten`} voorzien${eerste ? `; het eerste op ${kort(eerste.van)}` : ''}.`,
    onbekend && `Bij ${inWoorden(onbekend)} meldde nog niemand of er dekking is.`,
    stil &&
      `${hoofdletter(inWoorden(stil))} ${stil === 1 ? 'eigenaar antwoordde' : 'eigenaren antwoordden'} niet op tijd.`,
  ]
    .filter(Boolean)
    .join(' ');
}
