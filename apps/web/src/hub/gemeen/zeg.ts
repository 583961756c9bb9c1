import { buurt, gemeente, wijk } from '@weerthuis/domain';
import { opsomming } from '../../kern/woorden.js';
import type { Woning } from './typen.js';

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** What CBS calls a gemeente, wijk or buurt; an unknown code is its own name. */
export const gebied = (code: string): string => (buurt(code) ?? wijk(code) ?? gemeente(code))?.naam ?? code;

/** An amount in cents: `€ 682,96`. */
export const bedrag = (cent: number): string => EURO.format(cent / 100);

/** `Weversplantsoen 23` */
export const adres = (w: Woning): string => `${w.straat} ${w.huisnummer}${w.toevoeging ? `-${w.toevoeging}` : ''}`;

/** `begane grond`, `2e verdieping met lift` */
export const verdieping = (w: Woning): string =>
  w.verdieping <= 0 ? 'begane grond' : `${w.verdieping}e verdieping ${w.lift ? 'met' : 'zonder'} lift`;

/** The end of a casusnummer, for where several stand side by side: `HVB-26-0429-P` is `0429-P`. */
export const kortNummer = (casusnummer: string): string => casusnummer.split('-').slice(-2).join('-');

/** `2 volwassenen en 1 kind` */
export const huishouden = (p: { volwassenen: number; kinderen: number }): string =>
  opsomming([
    p.volwassenen === 1 ? '1 volwassene' : `${p.volwassenen} volwassenen`,
    ...(p.kinderen === 0 ? [] : [p.kinderen === 1 ? '1 kind' : `${p.kinderen} kinderen`]),
  ]);
