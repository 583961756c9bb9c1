import { isDatum, plusDagen, plusMaanden, type Datum } from '../datum/datum.js';
import { weiger } from '../fout/regelfout.js';

/** Forms of a lease. `omklap`: the provider rents first and the lease passes later; `driepartijen`: own lease with a duty to accept support. */
export const CONTRACTVORMEN = ['driepartijen', 'omklap', 'regulier', 'tijdelijk'] as const;
export type Contractvorm = (typeof CONTRACTVORMEN)[number];

/** Who signs each form. */
export const TEKENAARS: Record<Contractvorm, readonly ('persoon' | 'corporatie' | 'zorg')[]> = {
  regulier: ['persoon', 'corporatie'],
  tijdelijk: ['persoon', 'corporatie'],
  driepartijen: ['persoon', 'corporatie', 'zorg'],
  omklap: ['corporatie', 'zorg', 'persoon'],
};

/**
 * Grounds on which a lease may be temporary. Only these two fit who leaves a facility: beschermd wonen is not named, and
 * "with support" is no ground. bron: Stb. 2024, 152, art. 1 (te toetsen).
 */
export const TIJDELIJKE_GRONDEN = {
  'stb-2024-152-1-c': 'Komt uit de maatschappelijke opvang, of aantoonbaar dringende sociale noodsituatie',
  'stb-2024-152-1-d': 'Tweede kans: contract na een eerdere beëindiging',
} as const;
export type TijdelijkeGrond = keyof typeof TIJDELIJKE_GRONDEN;

/** Longest temporary lease. bron: Wet vaste huurcontracten (te toetsen). */
export const TIJDELIJK_MAX_MAANDEN = 24;

export interface Contractvoorstel {
  vorm: string;
  ingang: Datum;
  /** Months; or give `einde`, the last day. */
  looptijdMaanden?: number | null;
  einde?: Datum | null;
  grond?: string | null;
}

/** Months from the first to the last day, a begun month counted whole: 1 April 2026 – 31 March 2028 is 24. */
export function looptijd(ingang: Datum, einde: Datum): number {
  let maanden = 0;
  while (plusDagen(plusMaanden(ingang, maanden), -1) < einde) maanden += 1;
  return maanden;
}

const NIETS = 'Er is niets gewijzigd.';
const WET = 'de Wet vaste huurcontracten';

/** Refuses a lease that the law or the agreement does not allow; returns its length in months, undefined when without end. */
export function toetsContract(c: Contractvoorstel): number | undefined {
  const vorm = CONTRACTVORMEN.find((bekend) => bekend === c.vorm) ?? onbekendeVorm(c.vorm);
  if (c.einde && (!isDatum(c.einde) || c.einde < c.ingang)) eindeVoorIngang(c.ingang, c.einde);
  const maanden = c.looptijdMaanden ?? (c.einde ? looptijd(c.ingang, c.einde) : undefined);
  if (maanden !== undefined && !(Number.isInteger(maanden) && maanden >= 1)) looptijdOngeldig();
  if (vorm === 'tijdelijk') toetsTijdelijk(maanden, c.grond);
  else if (maanden !== undefined && vorm !== 'omklap') eindeBijVast(vorm, maanden);
  return maanden;
}

function toetsTijdelijk(maanden: number | undefined, grond: string | null | undefined): void {
  if (maanden === undefined)
    weiger({
      code: 'huur-tijdelijk-zonder-einde',
      soort: 'ongeldig',
      titel: 'Tijdelijk contract heeft geen einddatum.',
      detail: `Een tijdelijk contract heeft een looptijd van hoogstens ${TIJDELIJK_MAX_MAANDEN} maanden (${WET}; te toetsen). Vul de looptijd in, of kies vast of omklap. ${NIETS}`,
      regel: 'huur-tijdelijk',
      van: 'Wet vaste huurcontracten',
      veld: 'looptijdMaanden',
    });
  if (maanden > TIJDELIJK_MAX_MAANDEN)
    weiger({
      code: 'huur-tijdelijk-te-lang',
      soort: 'ongeldig',
      titel: 'Tijdelijk contract is te lang.',
      detail: `De looptijd is ${maanden} maanden; ${WET} staat er ${TIJDELIJK_MAX_MAANDEN} toe (te toetsen), op een grond uit Stb. 2024, 152, art. 1. Kort in, of kies vast of omklap. ${NIETS}`,
      regel: 'huur-tijdelijk',
      van: 'Wet vaste huurcontracten',
      veld: 'looptijdMaanden',
    });
  if (!grond || !Object.hasOwn(TIJDELIJKE_GRONDEN, grond))
    weiger({
      code: 'huur-tijdelijk-zonder-grond',
      soort: 'ongeldig',
      titel: 'Tijdelijk contract heeft geen wettelijke grond.',
      detail: `Een tijdelijk contract rust op een grond uit Stb. 2024, 152, art. 1 (te toetsen): ${Object.keys(TIJDELIJKE_GRONDEN).join(' of ')}. Kies een grond, of kies vast of omklap. ${NIETS}`,
      regel: 'huur-tijdelijk',
      van: 'Stb. 2024, 152, art. 1',
      veld: 'rechtsgrond',
    });
}

const onbekendeVorm = (vorm: string): never =>
  weiger({
    code: 'huur-vorm-onbekend',
    soort: 'ongeldig',
    titel: 'Deze contractvorm bestaat niet.',
    detail: `'${vorm.slice(0, 30)}' staat niet in de lijst (regels van Weerthuis). Kies ${CONTRACTVORMEN.join(', ')}. ${NIETS}`,
    regel: 'huur-vorm',
    veld: 'vorm',
  });

const eindeVoorIngang = (ingang: Datum, einde: string): never =>
  weiger({
    code: 'huur-einde-voor-ingang',
    soort: 'ongeldig',
    titel: 'Het contract eindigt voor het begint.',
    detail: `Het contract begint op ${ingang} en eindigt op ${einde} (huurovereenkomst). Verbeter een van beide. ${NIETS}`,
    regel: 'huur-periode',
    veld: 'einde',
  });

const looptijdOngeldig = (): never =>
  weiger({
    code: 'huur-looptijd-ongeldig',
    soort: 'ongeldig',
    titel: 'De looptijd is geen heel aantal maanden.',
    detail: `Een looptijd is een heel aantal maanden, ten minste 1 (huurovereenkomst). Verbeter de looptijd. ${NIETS}`,
    regel: 'huur-periode',
    veld: 'looptijdMaanden',
  });

const eindeBijVast = (vorm: Contractvorm, maanden: number): never =>
  weiger({
    code: 'huur-einde-bij-vast',
    soort: 'ongeldig',
    titel: 'Dit contract heeft geen einddatum.',
    detail: `Een contract '${vorm}' is voor onbepaalde tijd; er staat ${maanden} maanden (${WET}; te toetsen). Haal de looptijd weg, of kies tijdelijk met een grond. ${NIETS}`,
    regel: 'huur-vast',
    van: 'Wet vaste huurcontracten',
    veld: 'looptijdMaanden',
  });
