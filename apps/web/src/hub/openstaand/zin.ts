import { aantal, hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Stap } from './gegevens.js';

const STAP: Readonly<Record<string, string>> = {
  toelating: 'Beslis over de toelating',
  aanvulling: 'Vul de aanmelding aan',
  urgentie: 'Beslis over de urgentie',
  akkoord: 'Zeg ja of nee op de voordracht',
  'namens-bevestigen': 'Bevestig wat per telefoon is gezegd',
  'namens-betwist': 'Los op wat betwist is',
  besluit: 'Neem het besluit',
  advies: 'Geef advies',
  woonklaar: 'Verklaar opnieuw woonklaar',
  'woning-zoeken': 'Zoek een woning',
  zoekopdracht: 'Beantwoord de zoekopdracht',
  knelpunt: 'Dicht het gat',
  taak: 'Doe de taak',
  terugdraaien: 'Draai de taak terug',
  sleutel: 'Geef de sleutel',
  verhuizing: 'Meld de verhuizing',
  inschrijving: 'Meld de inschrijving',
  'plek-vrij': 'Maak de plek vrij',
  nazorgmoment: 'Houd het nazorgmoment',
  signaal: 'Volg het signaal op',
  'extra-aandacht': 'Geef extra aandacht',
  omklap: 'Beslis over de omklap',
  'plan-b': 'Maak een plan B',
  afsluiten: 'Sluit de plaatsing af',
};

const woorden = (code: string): string => code.replaceAll('-', ' ');

/** The step in words, with its kind where it has kinds. */
export const zegStap = ({ stap, soort }: Pick<Stap, 'stap' | 'soort'>): string =>
  `${STAP[stap] ?? hoofdletter(woorden(stap))}${soort ? `: ${woorden(soort)}` : ''}`;

/** How much is late and how much of that is the region's, so the coordinator's. */
export function zegOpenstaand(alle: readonly Stap[]): string {
  const laat = alle.filter((s) => s.trap > 0);
  if (alle.length === 0) return 'Er staat niets open: elke casus is klaar of wacht op niemand.';
  const open = `Er ${alle.length === 1 ? 'staat één stap' : `staan ${aantal(alle.length, 'stap', 'stappen')}`} open`;
  if (laat.length === 0) return `${open}, ${alle.length === 1 ? 'en die is' : 'en alle zijn'} op tijd.`;
  const regio = laat.filter((s) => s.bij === 'regio').length;
  return `${open}; ${inWoorden(laat.length)} ${laat.length === 1 ? 'is' : 'zijn'} over ${laat.length === 1 ? 'zijn' : 'hun'} dag.${
    regio ? ` ${hoofdletter(inWoorden(regio))} ${regio === 1 ? 'ligt' : 'liggen'} bij de regio: bel zelf.` : ''
  }`;
}
