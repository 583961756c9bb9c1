import { jaartabel } from './jaartabel.js';

export interface Huishoudgrootte {
  volwassenen: number;
  kinderen: number;
  /** Somebody of the household reached the AOW age. */
  ouderen?: boolean;
  /** Age of the oldest adult, when known. */
  oudsteLeeftijd?: number;
}

/** `passend`: must be housed fittingly; `daeb`: any social home; `boven`: income above the social limit. */
export type Inkomensgroep = 'passend' | 'daeb' | 'boven';

export interface Huurgrens {
  /** Year of the table used. */
  jaar: number;
  groep: Inkomensgroep;
  /** Highest rekenhuur in cents; 0 for an income above the social limit. */
  huurgrensCent: number;
  /** Which limit decided it. */
  grens: 'aftopping-laag' | 'aftopping-hoog' | 'kwaliteitskorting' | 'daeb' | 'geen';
  bron: string;
}

/**
 * The highest rent that fits an income (whole euros a year) and household in a year. Zorg derives it and passes on the bound,
 * never the income. Households of only under-23s without children stayed below the kwaliteitskortingsgrens while a rent above it
 * cost them the huurtoeslag, so up to 2025 (Wet op de huurtoeslag, te toetsen).
 */
export function passendToewijzen(jaar: number, inkomen: number, huishouden: Huishoudgrootte): Huurgrens {
  const t = jaartabel(jaar);
  const personen = huishouden.volwassenen + huishouden.kinderen;
  const alleen = personen <= 1;
  const { een, meer, ouderenEen, ouderenMeer } = t.passendInkomen;
  const [laag, hoog] = huishouden.ouderen ? [ouderenEen, ouderenMeer] : [een, meer];
  const uit = (groep: Inkomensgroep, grens: Huurgrens['grens'], huurgrensCent: number) => ({
    jaar: t.jaar,
    groep,
    grens,
    huurgrensCent,
    bron: t.bron,
  });

  if (inkomen > (alleen ? t.daebInkomen.een : t.daebInkomen.meer)) return uit('boven', 'geen', 0);
  if (inkomen > (alleen ? laag : hoog)) return uit('daeb', 'daeb', t.daebHuurCent);
  const jong = huishouden.kinderen === 0 && (huishouden.oudsteLeeftijd ?? 99) < 23;
  if (jong && t.huurgrensVoorToeslag) return uit('passend', 'kwaliteitskorting', t.kwaliteitskortingCent);
  return personen <= 2
    ? uit('passend', 'aftopping-laag', t.aftoppingCent.laag)
    : uit('passend', 'aftopping-hoog', t.aftoppingCent.hoog);
}

/** VERA HUURKLASSE of a rent in cents: GOE, BET, DUU or BOV. */
export function huurklasse(jaar: number, huurCent: number): 'GOE' | 'BET' | 'DUU' | 'BOV' {
  const t = jaartabel(jaar);
  if (huurCent < t.kwaliteitskortingCent) return 'GOE';
  if (huurCent < t.aftoppingCent.hoog) return 'BET';
  return huurCent < t.daebHuurCent ? 'DUU' : 'BOV';
}

/** "€ 682,96", with a hard space. */
export const bedrag = (cent: number): string =>
  `€\u00a0${Math.floor(cent / 100).toLocaleString('nl-NL')}${cent % 100 === 0 ? '' : `,${String(cent % 100).padStart(2, '0')}`}`;
