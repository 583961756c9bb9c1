import { datumInAmsterdam, langeDatum, tijdInAmsterdam, type Datum } from '@weerthuis/domain';
import { en } from './en.js';
import { nl, type Sleutel } from './nl.js';

export const TALEN = { nl, en } as const;
export type Taal = keyof typeof TALEN;
export type { Sleutel };

/** Says a text in the language of the visit; `{naam}` is filled from `waarden`. */
export type Zeg = (sleutel: Sleutel, waarden?: Record<string, string | number>) => string;

export const zegIn =
  (taal: Taal): Zeg =>
  (sleutel, waarden = {}) =>
    TALEN[taal][sleutel].replace(/\{(\w+)\}/g, (_heel, naam: string) => String(waarden[naam] ?? ''));

/** "donderdag 12 maart 2026". */
export const dagIn = (taal: Taal, dag: Datum): string => langeDatum(dag, taal);

/** "donderdag 12 maart 2026 om 14.00 uur". */
export function momentIn(taal: Taal, moment: Date): string {
  const dag = dagIn(taal, datumInAmsterdam(moment));
  const tijd = tijdInAmsterdam(moment);
  return taal === 'nl' ? `${dag} om ${tijd.replace(':', '.')} uur` : `${dag} at ${tijd}`;
}

/** "€ 640" or "€ 682,96", with a hard space. */
export function bedragIn(taal: Taal, cent: number): string {
  const heel = cent % 100 === 0;
  const getal = (cent / 100).toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: heel ? 0 : 2,
    maximumFractionDigits: 2,
  });
  return `€ ${getal}`;
}
