import { hoofdletter } from './datum.js';
import { woorden } from './woorden.js';

/** What somebody must do next, by the code of the step. */
const STAPPEN: Readonly<Record<string, string>> = {
  toelating: 'Beoordeel de aanmelding',
  aanvulling: 'Vul de aanmelding aan',
  urgentie: 'Beslis over de urgentie',
  woonklaar: 'Beoordeel opnieuw of iemand woonklaar is',
  'woning-zoeken': 'Zoek een woning',
  zoekopdracht: 'Kom met een woning',
  hervatten: 'Hervat, of spreek een nieuwe dag af',
  terugkeer: 'Terug op de lijst, of afsluiten',
  akkoord: 'Antwoord op de voordracht',
  'voorgaande-kandidaat': 'Wacht op wie voorgaat',
  'namens-bevestigen': 'Bevestig wat namens je is vastgelegd',
  'namens-betwist': 'Los een betwist antwoord op',
  advies: 'Geef advies',
  besluit: 'Beslis',
  taak: 'Regel',
  terugdraaien: 'Draai terug',
  knelpunt: 'Sluit een gat',
  sleutel: 'Geef de sleutel',
  verhuizing: 'Meld de verhuizing',
  inschrijving: 'Meld de inschrijving',
  'plek-vrij': 'Meld dat de plek vrij is',
  nazorgmoment: 'Kijk hoe het gaat',
  signaal: 'Pak een signaal op',
  'extra-aandacht': 'Kijk terug op de extra aandacht',
  omklap: 'Beslis over de omklap',
  'plan-b': 'Maak een ander plan',
  afsluiten: 'Sluit af',
  niemand: 'Niemand is aan zet: kijk wat er moet gebeuren',
};

/** `Regel: inkomen geregeld` */
export const zegStap = ({ stap, soort }: { stap: string; soort?: string }): string =>
  `${STAPPEN[stap] ?? hoofdletter(woorden(stap))}${soort ? `: ${woorden(soort)}` : ''}`;
