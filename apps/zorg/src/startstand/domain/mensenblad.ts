import { cel, HUISDIEREN, INTENSITEITEN, kolom, type Waarden } from '@weerthuis/domain';
import { ONTVANGERS } from '../../toestemming/domain/toestemming.js';
import { kinderen } from './lees-kinderen.js';

const { misschien, lijst } = cel;
export const WETTEN = ['wmo', 'wlz', 'zvw', 'jeugdwet', 'forensisch'] as const;
const VORMEN = ['driepartijen', 'omklap', 'regulier', 'tijdelijk'] as const;

/** The list of people who wait: one row is one huishouden. */
export const MENSENBLAD = {
  kenmerk: kolom(cel.kenmerk, 'Het nummer van deze rij in je eigen lijst. Geen naam, geen BSN.', 'TRV-0012'),
  voornamen: kolom(cel.tekst, 'Van de aanvrager.', 'Robin'),
  achternaam: kolom(cel.tekst, '', 'Voorbeeld'),
  geboortedatum: kolom(cel.dag, 'Dag-maand-jaar.', '12-04-1991'),
  bsn: kolom(misschien(cel.bsn), 'Alleen als je organisatie een BSN mag vastleggen.', '', { bsn: true }),
  telefoon: kolom(misschien(cel.telefoon), 'Kolom op Tekst.', '0612345678', { nummer: true }),
  email: kolom(misschien(cel.mailadres), '', ''),
  partnerVoornamen: kolom(misschien(cel.tekst), 'Leeg als er geen partner meeverhuist.', ''),
  partnerAchternaam: kolom(misschien(cel.tekst), '', ''),
  partnerGeboortedatum: kolom(misschien(cel.dag), '', ''),
  partnerBsn: kolom(misschien(cel.bsn), '', '', { bsn: true }),
  kinderen: kolom(kinderen, 'Per kind naam en geboortedatum, met een puntkomma ertussen.', 'Sem Voorbeeld 12-03-2015'),
  herkomst: kolom(cel.gemeentecode, 'Naam of CBS-code van de gemeente van herkomst.', 'Tilburg'),
  inVoorzieningSinds: kolom(cel.dag, 'Eerste dag in de voorziening.', '01-09-2024'),
  wachtSinds: kolom(cel.dag, 'De dag van de eerste aanmelding: daar begint de wachttijd.', '15-01-2025'),
  toestemmingOp: kolom(cel.dag, 'De dag waarop de cliënt ja zei.', '10-01-2025'),
  toestemmingTot: kolom(cel.dag, 'Tot wanneer de toestemming geldt.', '10-01-2027'),
  toestemmingAan: kolom(lijst(cel.uit(ONTVANGERS)), 'Aan wie. Leeg is: alle vier.', ONTVANGERS.join(', ')),
  toestemmingHoe: kolom(cel.tekst, 'Hoe de toestemming is vastgelegd.', 'ondertekend'),
  woonklaarTot: kolom(cel.dag, 'Tot wanneer de woonklaarverklaring geldt.', '01-06-2026'),
  wet: kolom(cel.uit(WETTEN), 'Welke wet de begeleiding betaalt.', 'wmo'),
  indicatieKenmerk: kolom(misschien(cel.kenmerk), 'Alleen als het niet de Wmo is.', ''),
  indicatieVan: kolom(misschien(cel.dag), 'Alleen als het niet de Wmo is.', ''),
  indicatieTot: kolom(misschien(cel.dag), '', ''),
  urgentieGevraagd: kolom(cel.jaNee, 'Ja of nee.', 'nee'),
  hoofdbegeleider: kolom(
    misschien(cel.tekst),
    'Naam van de partij die na de verhuizing begeleidt. Leeg: de eigen.',
    '',
  ),
  inkomenJaar: kolom(cel.bedrag, 'Bruto inkomen van het huishouden per jaar. Het blijft hier.', '19.000,00'),
  kamers: kolom(cel.tussen(1, 20), 'Minste aantal kamers, met de woonkamer.', '2'),
  logeernachten: kolom(misschien(cel.tussen(0, 31)), 'Nachten per maand dat een kind blijft slapen.', ''),
  trapvrij: kolom(cel.jaNee, 'Ja: geen trappen.', 'nee'),
  huisdieren: kolom(lijst(cel.uit(HUISDIEREN), 10), HUISDIEREN.join(', '), 'kat'),
  gewensteGemeenten: kolom(lijst(cel.gemeentecode), 'Leeg: overal in de regio.', 'Tilburg, Goirle'),
  gewensteWijken: kolom(lijst(cel.wijkcode, 200), 'CBS-codes.', ''),
  gewensteBuurten: kolom(lijst(cel.buurtcode, 500), 'CBS-codes.', ''),
  netwerkBuurten: kolom(lijst(cel.buurtcode, 100), 'Waar mensen wonen die ertoe doen.', ''),
  teVermijdenBuurten: kolom(lijst(cel.buurtcode, 100), 'Zonder reden.', ''),
  contractvormen: kolom(lijst(cel.uit(VORMEN), 4), `Leeg: elke. ${VORMEN.join(', ')}`, ''),
  intensiteit: kolom(cel.uit(INTENSITEITEN), INTENSITEITEN.join(', '), 'midden'),
  urenPerWeek: kolom(cel.tussen(0, 168), 'Uren begeleiding per week.', '4'),
};

export type Mens = Waarden<typeof MENSENBLAD>;
type Kolomnaam = keyof typeof MENSENBLAD;

/** Columns that make up the woonprofiel: a change of one is a new woonprofiel, told to the hub. */
export const PROFIELKOLOMMEN: readonly Kolomnaam[] = [
  'inkomenJaar',
  'kamers',
  'logeernachten',
  'trapvrij',
  'huisdieren',
  'gewensteGemeenten',
  'gewensteWijken',
  'gewensteBuurten',
  'netwerkBuurten',
  'teVermijdenBuurten',
  'contractvormen',
  'intensiteit',
  'urenPerWeek',
];

export const TOESTEMMINGKOLOMMEN: readonly Kolomnaam[] = [
  'toestemmingOp',
  'toestemmingTot',
  'toestemmingAan',
  'toestemmingHoe',
];

/** What may be corrected by reading the list in again; who the people are and who decides about them may not. */
const TE_VERBETEREN = [...PROFIELKOLOMMEN, ...TOESTEMMINGKOLOMMEN, 'wachtSinds', 'woonklaarTot', 'telefoon', 'email'];
export const VASTE_KOLOMMEN = (Object.keys(MENSENBLAD) as Kolomnaam[]).filter((k) => !TE_VERBETEREN.includes(k));
