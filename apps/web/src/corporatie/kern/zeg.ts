import { AFWIJSREDENEN, buurt, gemeente, INTREKREDENEN, wijk } from '@weerthuis/domain';
import type { Eenheid } from './vragen.js';

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** Cents as `€ 682,96`. */
export const bedrag = (cent: number): string => EURO.format(cent / 100);

export const adres = (e: Eenheid | undefined): string =>
  e ? `${e.straat} ${e.huisnummer}${e.toevoeging ? ` ${e.toevoeging}` : ''}` : 'Woning die er niet meer is';

/** `Wandelbos, Tilburg` */
export const plek = (e: Eenheid): string => `${buurt(e.buurt)?.naam ?? e.buurt}, ${e.plaats}`;
export const wijknaam = (code: string): string => wijk(code)?.naam ?? code;
export const gemeentenaam = (code: string): string => gemeente(code)?.naam ?? code;

/** A code of an open list: its words, or the code itself. */
export const reden = (code: string): string => AFWIJSREDENEN[code] ?? INTREKREDENEN[code] ?? code;

export const zegVorm: Readonly<Record<string, string>> = {
  regulier: 'Regulier: op naam van de huurder',
  tijdelijk: 'Tijdelijk: hoogstens 24 maanden, op een wettelijke grond',
  driepartijen: 'Driepartijen: huurder, corporatie en zorg tekenen',
  omklap: 'Omklap: zorg huurt, later op naam van de huurder',
};
export const vormkort = (vorm: string): string => (zegVorm[vorm] ?? vorm).split(':')[0] ?? vorm;

/** `een volwassene met twee kinderen` in numbers. */
export function huishouden(p: { volwassenen: number; kinderen: number }): string {
  const groot = p.volwassenen === 1 ? '1 volwassene' : `${p.volwassenen} volwassenen`;
  if (!p.kinderen) return groot;
  return `${groot} en ${p.kinderen === 1 ? '1 kind' : `${p.kinderen} kinderen`}`;
}

export const verdieping = (e: Pick<Eenheid, 'verdieping' | 'lift'>): string =>
  e.verdieping === 0 ? 'begane grond' : `verdieping ${e.verdieping}, ${e.lift ? 'met lift' : 'zonder lift'}`;
