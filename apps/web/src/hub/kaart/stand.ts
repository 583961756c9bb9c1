import { aantal, hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Wijk } from './gegevens.js';

export type Draagstand = 'ruim' | 'krap' | 'vol' | 'onbekend';

export const STANDWOORD: Readonly<Record<Draagstand, string>> = {
  ruim: 'ruimte',
  krap: 'bijna vol',
  vol: 'vol',
  onbekend: 'niet gemeld',
};

/** Places that are left, or undefined when the gemeente did not say what the wijk can carry. */
export const over = (w: Pick<Wijk, 'ruimte' | 'belasting'>): number | undefined =>
  w.ruimte === undefined ? undefined : w.ruimte - w.belasting;

/** From one place left on it is nearly full. */
export function draagstand(w: Wijk): Draagstand {
  const rest = over(w);
  if (rest === undefined) return 'onbekend';
  if (rest <= 0 || (w.vol > 0 && w.vol === w.buurten)) return 'vol';
  return rest === 1 ? 'krap' : 'ruim';
}

/** Where homes are free, and whether the wijken there can carry somebody. */
export function zegWijken(wijken: readonly Wijk[]): string {
  const woningen = wijken.reduce((som, w) => som + w.woningen, 0);
  const vol = wijken.filter((w) => draagstand(w) === 'vol');
  const inVol = vol.reduce((som, w) => som + w.woningen, 0);
  const stil = wijken.filter((w) => draagstand(w) === 'onbekend').length;
  return [
    woningen
      ? `Er ${woningen === 1 ? 'is één woning' : `zijn ${aantal(woningen, 'woning', 'woningen')}`} vrij, in ${inWoorden(wijken.filter((w) => w.woningen > 0).length)} van de ${wijken.length} wijken.`
      : 'Er is nu geen woning vrij.',
    vol.length > 0 &&
      `${hoofdletter(inWoorden(vol.length))} ${vol.length === 1 ? 'wijk is' : 'wijken zijn'} vol${inVol ? `; daar ${inVol === 1 ? 'staat één van die woningen' : `staan ${inWoorden(inVol)} van die woningen`}` : ''}.`,
    stil > 0 && `Van ${aantal(stil, 'wijk', 'wijken')} meldde de gemeente niet hoeveel er nog bij kan.`,
  ]
    .filter(Boolean)
    .join(' ');
}
