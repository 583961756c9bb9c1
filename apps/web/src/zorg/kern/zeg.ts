import { buurt, gemeente, wijk } from '@weerthuis/domain';
import type { Lid, Woning } from './typen.js';

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** Cents as `€ 682,96`. */
export const bedrag = (cent: number): string => EURO.format(cent / 100);

/** `samen-op-huisbezoek` reads as `samen op huisbezoek`. */
export const woorden = (code: string): string => code.replaceAll('-', ' ');

export const adres = (w: Woning): string => `${w.straat} ${w.huisnummer}${w.toevoeging ? ` ${w.toevoeging}` : ''}`;
export const gemeentenaam = (code: string): string => gemeente(code)?.naam ?? code;
export const wijknaam = (code: string): string => wijk(code)?.naam ?? code;
export const buurtnaam = (code: string): string => buurt(code)?.naam ?? code;
export const verdieping = (w: Woning): string =>
  w.verdieping <= 0 ? 'begane grond' : `${w.verdieping}e verdieping, ${w.lift ? 'met' : 'zonder'} lift`;

/** Who a member is: the name where it may be seen, else the place in the huishouden. */
export const zegLid = (leden: readonly Lid[], lid: string): string => {
  const i = leden.findIndex((l) => l.lid === lid);
  const l = leden[i];
  if (!l) return 'Lid dat hier niet bekend is';
  return l.voornamen ? `${l.voornamen} ${l.achternaam ?? ''}`.trim() : `${l.rol} (lid ${i + 1})`;
};

export const volwassenen = (leden: readonly Lid[]): Lid[] => leden.filter((l) => l.soort === 'volwassene');

/** `2 volwassenen en 1 kind` */
export function huishouden(leden: readonly Lid[]): string {
  const groot = volwassenen(leden).length;
  const klein = leden.length - groot;
  const w = `${groot} ${groot === 1 ? 'volwassene' : 'volwassenen'}`;
  return klein === 0 ? w : `${w} en ${klein} ${klein === 1 ? 'kind' : 'kinderen'}`;
}
