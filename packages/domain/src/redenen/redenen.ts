import { weiger } from '../fout/regelfout.js';
import { AANBIEDINGDETAILSTATUS } from '../vera/aanbieding.js';

/**
 * Reasons are open code lists: an unknown code is shown, not failed. Codes of three capitals are VERA 4.3
 * AANBIEDINGDETAILSTATUS; ONG (unfit as tenant) and GER are not used; our own codes are in kebab-case.
 */
type Lijst = Readonly<Record<string, string>>;
const vera = (...codes: (keyof typeof AANBIEDINGDETAILSTATUS)[]): Lijst =>
  Object.fromEntries(codes.map((code) => [code, AANBIEDINGDETAILSTATUS[code]]));

/** Weigering: the person says no (VERA AANBIEDINGSTATUS.GEW). It never costs waiting time. */
export const WEIGERREDENEN: Lijst = vera('BUI', 'GEE', 'HUU', 'PAO', 'PER', 'WBN', 'WKN', 'WOB');

/** Afwijzing: the corporatie says no, after its own check. */
export const AFWIJSREDENEN: Lijst = {
  ...vera('COO', 'DOC', 'DON', 'GEG', 'INH', 'INL'),
  'past-niet-bij-woning': 'Huishouden past niet bij de woning',
  'eigen-huurverleden': 'Eigen huurverleden, zonder tweede kans',
};

function eisUitLijst(lijst: Lijst, reden: string, wat: string, van: string): void {
  if (Object.hasOwn(lijst, reden)) return;
  weiger({
    code: 'reden-onbekend',
    soort: 'ongeldig',
    titel: 'Deze reden staat niet in de lijst.',
    detail: `${wat} heeft een reden uit de lijst (${van}): ${Object.keys(lijst).join(', ')}. Kies er een. Er is niets gewijzigd.`,
    regel: 'redenen',
    van,
    veld: 'reden',
  });
}

/** Refuses a no whose reason is not in the list of who gives it: a code of one's own could say what may not be said. */
export function toetsNeereden(rol: string, reden: string): void {
  if (rol === 'persoon') eisUitLijst(WEIGERREDENEN, reden, 'Een weigering', 'VERA 4.3');
  if (rol === 'corporatie') eisUitLijst(AFWIJSREDENEN, reden, 'Een afwijzing', 'VERA 4.3 en convenant');
}

/** Withdrawal: nobody's no (VERA AANBIEDINGSTATUS.ING). */
export const INTREKREDENEN: Lijst = {
  ...vera('AND', 'ONT', 'REA', 'TOE'),
  'woning-verloren': 'De woning kan niet meer verhuurd worden',
  'toestemming-ingetrokken': 'De toestemming is ingetrokken',
};

/** Why a plaatsing or a casus ended. All parties read these: none of them says what happened to the person. */
export const EINDREDENEN: Lijst = {
  'doel-bereikt': 'Doel bereikt',
  omgeklapt: 'Het contract staat op eigen naam',
  'begeleiding-beeindigd': 'De begeleiding is klaar',
  'zelf-gevonden': 'Zelf een woning gevonden',
  teruggekeerd: 'Teruggekeerd binnen de terugkeergarantie',
  'persoon-stopt': 'De persoon stopt',
  'huishouden-gewijzigd': 'Het huishouden is veranderd',
  'woning-verloren': 'De woning kan niet meer verhuurd worden',
  'begeleiding-niet-mogelijk': 'De begeleiding kan niet op tijd beginnen',
  'gegevens-onjuist': 'De gegevens klopten niet',
  omstandigheden: 'Omstandigheden',
  overleden: 'Overleden',
};

/** Refuses an end of a plaatsing for a reason outside the list: it goes to all parties, the corporatie among them. */
export const toetsEindreden = (reden: string): void =>
  eisUitLijst(EINDREDENEN, reden, 'Een einde', 'regel van het matchingspunt');

/** Why a search or a plaatsing rests. What happened to the person is nobody's business but that of who supports. */
export const PAUZEREDENEN: Lijst = {
  'op-verzoek': 'Op eigen verzoek',
  omstandigheden: 'Omstandigheden',
  'wacht-op-besluit': 'Wacht op een besluit',
  'woning-later': 'De woning is later klaar',
  'na-weigering': 'Afspraak na een weigering',
};
export const toetsPauzereden = (reden: string): void =>
  eisUitLijst(PAUZEREDENEN, reden, 'Een pauze', 'regel van het matchingspunt');

/** Why the search stops because the person lives elsewhere. */
export const ELDERSREDENEN: Lijst = {
  'zelf-gevonden': 'Zelf een woning gevonden',
  'bij-familie': 'Woont bij familie of bekenden',
  'buiten-de-regio': 'Verhuisd naar een andere regio',
};
export const toetsEldersreden = (reden: string): void =>
  eisUitLijst(ELDERSREDENEN, reden, 'Elders wonen', 'regel van het matchingspunt');

/** Judgement of a weigering by the role that the region names; only `ongegrond` counts against the number of offers. */
export const WEIGEROORDELEN = ['gegrond', 'ongegrond'] as const;
export type Weigeroordeel = (typeof WEIGEROORDELEN)[number];

/** The weigeringen that count against the number of offers. */
export const tellendeWeigeringen = (oordelen: readonly (string | null | undefined)[]): number =>
  oordelen.filter((oordeel) => oordeel === 'ongegrond').length;

const alle: Lijst = {
  ...PAUZEREDENEN,
  ...ELDERSREDENEN,
  ...INTREKREDENEN,
  ...AFWIJSREDENEN,
  ...WEIGERREDENEN,
  ...EINDREDENEN,
};

/** The label of a reason; an unknown code is its own label. */
export const redenLabel = (code: string): string => (Object.hasOwn(alle, code) && alle[code]) || code;
