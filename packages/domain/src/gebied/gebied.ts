import { CBS_2024 } from './cbs-2024.js';

/** To be named wherever these names or numbers are shown. */
export const GEBIED_BRON = 'CBS, Kerncijfers wijken en buurten 2024 en Gebiedsindelingen (CC BY 4.0)';

export interface Gemeente {
  /** `GM0855` */
  code: string;
  naam: string;
}
export interface Wijk {
  /** `WK085511` */
  code: string;
  naam: string;
  gemeente: string;
  /** Sum of its buurten, each rounded to fives by CBS. */
  inwoners: number;
}
export interface Buurt {
  /** `BU08551100` */
  code: string;
  naam: string;
  wijk: string;
  gemeente: string;
  /** Rounded to fives; null where CBS gives none (zero or not published). */
  inwoners: number | null;
}

interface Kaart {
  gemeenten: Map<string, Gemeente>;
  wijken: Map<string, Wijk>;
  buurten: Map<string, Buurt>;
}

function lees(rijen: readonly string[]): Kaart {
  const kaart: Kaart = { gemeenten: new Map(), wijken: new Map(), buurten: new Map() };
  for (const rij of rijen) {
    const [hoofd = '', ...wijken] = rij.split('|');
    const [gemeente = '', naam = ''] = hoofd.split('~');
    kaart.gemeenten.set(gemeente, { code: gemeente, naam });
    for (const wijk of wijken) leesWijk(kaart, gemeente, wijk.split(';'));
  }
  return kaart;
}

function leesWijk(kaart: Kaart, gemeente: string, [hoofd = '', ...buurten]: string[]): void {
  const [deel = '', naam = ''] = hoofd.split('~');
  const nummer = gemeente.slice(2) + deel;
  const wijk: Wijk = { code: `WK${nummer}`, naam, gemeente, inwoners: 0 };
  kaart.wijken.set(wijk.code, wijk);
  for (const buurt of buurten) {
    const [rest = '', buurtnaam = '', aantal = ''] = buurt.split('~');
    const inwoners = aantal === '' ? null : Number(aantal);
    const code = `BU${nummer}${rest}`;
    kaart.buurten.set(code, { code, naam: buurtnaam, wijk: wijk.code, gemeente, inwoners });
    wijk.inwoners += inwoners ?? 0;
  }
}

let gelezen: Kaart | undefined;
const kaart = (): Kaart => (gelezen ??= lees(CBS_2024));

/** A gemeente of the five regions by its CBS code, or undefined. */
export const gemeente = (code: string): Gemeente | undefined => kaart().gemeenten.get(code);
/** A wijk by its CBS code, or undefined. */
export const wijk = (code: string): Wijk | undefined => kaart().wijken.get(code);
/** A buurt by its CBS code, or undefined. */
export const buurt = (code: string): Buurt | undefined => kaart().buurten.get(code);
/** All gemeenten, in order of code. */
export const gemeenten = (): Gemeente[] => [...kaart().gemeenten.values()];
/** The wijken of a gemeente, in order of code. */
export const wijkenVan = (gemeentecode: string): Wijk[] =>
  [...kaart().wijken.values()].filter((w) => w.gemeente === gemeentecode);
/** The buurten of a gemeente or of a wijk, in order of code. */
export const buurtenVan = (code: string): Buurt[] =>
  [...kaart().buurten.values()].filter((b) => b.gemeente === code || b.wijk === code);
