import {
  buurt,
  gemeente,
  keurWoonprofiel,
  passendToewijzen,
  plusMaanden,
  wijk,
  type Datum,
  type Woonprofiel,
} from '@weerthuis/domain';
import { ongeldig } from '../../kern/nee.js';

export type { Woonprofiel };

/** What a begeleider fills in: codes and counts, and the income that stays here. */
export interface WoonprofielInvoer extends Omit<
  Woonprofiel,
  'volwassenen' | 'kinderen' | 'huurgrensCent' | 'huurtabelJaar'
> {
  /** Gross income of the huishouden per year, in cents. */
  inkomenJaarCent: number;
}

/** Soort and birth date of the members, to derive the rent bound from. */
export interface Samenstelling {
  leden: { soort: 'volwassene' | 'kind'; geboortedatum: Datum }[];
}

/** Age from which the income limits for older people count (AOW age 2026; te toetsen). */
const AOW_LEEFTIJD = 67;

function leeftijd(geboortedatum: Datum, vandaag: Datum): number {
  const jaren = Number(vandaag.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return plusMaanden(geboortedatum, jaren * 12) <= vandaag ? jaren : jaren - 1;
}

const GEBIEDEN = [
  ['gewensteGemeenten', gemeente, 'gemeente'],
  ['gewensteWijken', wijk, 'wijk'],
  ['gewensteBuurten', buurt, 'buurt'],
  ['netwerkBuurten', buurt, 'buurt'],
  ['teVermijdenBuurten', buurt, 'buurt'],
] as const;

function toetsGebieden(p: WoonprofielInvoer): void {
  for (const [veld, zoek, soort] of GEBIEDEN) {
    const vreemd = p[veld].findIndex((code) => !zoek(code));
    if (vreemd >= 0)
      ongeldig(
        'gebied-onbekend',
        `Deze ${soort} bestaat niet.`,
        `De code op plaats ${vreemd + 1} staat niet in de CBS-lijst van 2024. Zoek de code op in de lijst met gebieden.`,
        `${veld}[${vreemd}]`,
      );
  }
}

/**
 * Makes the woonprofiel that may leave: counts from the huishouden, the rent bound from income, age and huishouden by
 * the table of a year. The income is not in it.
 * @throws {Regelfout} gebied-onbekend, inkomen-te-hoog, woonprofiel-ongeldig
 */
export function stelWoonprofielOp(
  invoer: WoonprofielInvoer,
  { leden }: Samenstelling,
  jaar: number,
  vandaag: Datum,
): Woonprofiel {
  toetsGebieden(invoer);
  const { inkomenJaarCent, ...wensen } = invoer;
  const volwassenen = leden.filter((l) => l.soort === 'volwassene');
  const kinderen = leden.length - volwassenen.length;
  const oudste = Math.max(...volwassenen.map((l) => leeftijd(l.geboortedatum, vandaag)));
  const grens = passendToewijzen(jaar, Math.ceil(inkomenJaarCent / 100), {
    volwassenen: volwassenen.length,
    kinderen,
    ouderen: oudste >= AOW_LEEFTIJD,
    oudsteLeeftijd: oudste,
  });
  if (grens.groep === 'boven')
    ongeldig(
      'inkomen-te-hoog',
      'Het inkomen past niet bij sociale huur.',
      `Het ligt boven de DAEB-grens van ${grens.jaar} (${grens.bron}). Controleer het jaarinkomen of zoek buiten de sociale huur.`,
      'inkomenJaarCent',
    );
  const profiel: Woonprofiel = {
    ...wensen,
    volwassenen: volwassenen.length,
    kinderen,
    huurgrensCent: grens.huurgrensCent,
    huurtabelJaar: grens.jaar,
  };
  const [fout] = keurWoonprofiel(profiel);
  if (fout) ongeldig('woonprofiel-ongeldig', 'Het woonprofiel klopt niet.', fout.detail, fout.veld);
  return profiel;
}
