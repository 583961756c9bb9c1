import type { Datum } from '@weerthuis/domain';
import { hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Zoekopdracht } from '../gemeen/typen.js';

/** Came back without a home: somebody says who looks next. */
export const kanDoor = ({ stand }: Pick<Zoekopdracht, 'stand'>): boolean =>
  ['niet-mogelijk', 'verlopen'].includes(stand);

/** What can be said of all of them. */
export function zoekopdrachtenzin(alle: readonly Zoekopdracht[], nu: Datum): string {
  const lopend = alle.filter((z) => ['uitgezet', 'aanvaard'].includes(z.stand));
  const terug = alle.filter(kanDoor).length;
  const laat = lopend.filter((z) => z.uiterlijk < nu).length;
  if (lopend.length === 0 && terug === 0) return 'Er loopt nu geen zoekopdracht.';
  const loopt = `${inWoorden(lopend.length)} ${lopend.length === 1 ? 'zoekopdracht loopt' : 'zoekopdrachten lopen'}`;
  const slot =
    terug > 0 ? ` ${hoofdletter(inWoorden(terug))} ${terug === 1 ? 'kwam' : 'kwamen'} terug zonder woning.` : '';
  return `${hoofdletter(loopt)}${laat > 0 ? `, ${inWoorden(laat)} over de termijn` : ''}.${slot}`;
}
